// SPDX-License-Identifier: Apache-2.0
// Answers the questions of compare.js: one line of JSON each, from the first argument's file to standard output.
#include <constcloud/base/error.hpp>
#include <constcloud/host/copy.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/fingerprint.hpp>
#include <constcloud/host/ignore_strategy.hpp>
#include <constcloud/json/parser.hpp>
#include <cstdio>

namespace {

using constcloud::IgnoreMode;
using constcloud::Json;
using constcloud::List;
using constcloud::Optional;
using constcloud::SymlinkFollowMode;
using constcloud::Text;

List<Text> texts(const Json& list) {
  List<Text> all;
  for (const Json& one : list.as_array()) all.push_back(one.as_text());
  return all;
}
Text text(const Json& question, const Text& key) { return question.find(key)->as_text(); }

IgnoreMode mode_of(const Json& question) {
  const Text mode = text(question, "mode");
  return mode == "git" ? IgnoreMode::git : mode == "docker" ? IgnoreMode::docker : IgnoreMode::glob;
}
SymlinkFollowMode follow_of(const Json& question) {
  const Text follow = text(question, "follow");
  return follow == "never"           ? SymlinkFollowMode::never
         : follow == "always"        ? SymlinkFollowMode::always
         : follow == "internal-only" ? SymlinkFollowMode::block_external
                                     : SymlinkFollowMode::external;
}

template <class F>
void put_verdict(F verdict) {
  try {
    std::putchar(verdict() ? '1' : '0');
  } catch (const constcloud::Error&) {
    std::putchar('E');
  }
}

void answer(const Json& question) {
  const Text kind = text(question, "kind");
  const List<Text> patterns = texts(*question.find("patterns"));
  if (kind == "ignores") {
    const constcloud::host::OwnedStrategy strategy(mode_of(question), patterns);
    for (const Text& path : texts(*question.find("paths"))) {
      put_verdict([&] { return strategy->ignores(path); });
      put_verdict([&] { return strategy->completely_ignores(path); });
    }
  } else if (kind == "fingerprint") {
    const Text made = constcloud::host::fingerprint(text(question, "path"), {.extra_hash = text(question, "extra"),
                                                                             .exclude = patterns,
                                                                             .ignore_mode = mode_of(question),
                                                                             .follow = follow_of(question)});
    std::fwrite(made.data(), 1, made.size(), stdout);
  } else {
    constcloud::host::make_folder(text(question, "to"));
    constcloud::host::copy_folder(
        text(question, "path"), text(question, "to"),
        {.exclude = patterns, .ignore_mode = mode_of(question), .follow = follow_of(question)});
    std::fputs("copied", stdout);
  }
}

}  // namespace

int main(int, char** arguments) {
  const Text file = constcloud::host::read_file(constcloud::host::c_text(arguments[1]));
  for (std::size_t from = 0; from != file.size();) {
    const std::size_t end = file.find("\n", from);
    try {
      answer(constcloud::json::parse(file.substr(from, end - from)));
    } catch (const constcloud::Error& error) {
      std::fputs("error\t", stdout);
      for (const char c : error.message()) std::putchar(c == '\n' ? ' ' : c);  // one line each
    }
    std::putchar('\n');
    from = end + 1;
  }
}
