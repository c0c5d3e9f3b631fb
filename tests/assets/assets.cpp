// SPDX-License-Identifier: Apache-2.0
// Answers the questions of compare.js: one line of JSON each, from the first argument's file to standard output.
#include <constcloud/app.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/host/copy.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/fingerprint.hpp>
#include <constcloud/ignore/ignore_strategy.hpp>
#include <constcloud/json/parser.hpp>
#include <cstdio>
#include <string>

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

Optional<constcloud::AssetHashType> hash_type_of(const Json& question) {
  using enum constcloud::AssetHashType;
  if (question.find("assetHashType") == nullptr) return {};
  const Text type = text(question, "assetHashType");
  return type == "source" ? source : type == "bundle" ? bundle : type == "output" ? output : custom;
}

/// In a stack of its own of one app.
std::string stage(const constcloud::App& app, const Json& question) {
  static int count = 0;
  const constcloud::Stack stack(app, Text("S" + std::to_string(count++)));
  const constcloud::aws_s3_assets::AssetOptions options{
      .asset_hash = question.find("assetHash") == nullptr ? Optional<Text>() : text(question, "assetHash"),
      .asset_hash_type = hash_type_of(question),
      .exclude = texts(*question.find("patterns")),
      .follow_symlinks = follow_of(question),
      .ignore_mode = mode_of(question)};
  if (question.find("code")->as_boolean()) {
    constcloud::aws_lambda::Function::builder(stack, "F")
        .runtime(constcloud::aws_lambda::Runtime::nodejs_22_x)
        .handler("a.b")
        .code(constcloud::aws_lambda::Code::from_asset(text(question, "path"), options))
        .build();
    return "made";
  }
  const auto asset = constcloud::aws_s3_assets::Asset::builder(stack, "A")
                         .path(text(question, "path"))
                         .maybe_asset_hash(options.asset_hash)
                         .maybe_asset_hash_type(options.asset_hash_type)
                         .maybe_exclude(options.exclude)
                         .maybe_follow_symlinks(options.follow_symlinks)
                         .maybe_ignore_mode(options.ignore_mode)
                         .build();
  const auto word = [](bool is) { return is ? " true" : " false"; };
  return std::string(asset.asset_hash()) + ' ' + std::string(asset.asset_path()) + word(asset.is_file()) +
         word(asset.is_zip_archive());
}

void answer(const constcloud::App& app, const Json& question) {
  const Text kind = text(question, "kind");
  const List<Text> patterns = texts(*question.find("patterns"));
  if (kind == "ignores") {
    const constcloud::ignore::OwnedStrategy strategy(mode_of(question), patterns);
    for (const Text& path : texts(*question.find("paths"))) {
      put_verdict([&] { return strategy->ignores(path); });
      put_verdict([&] { return strategy->completely_ignores(path); });
    }
  } else if (kind == "stage") {
    std::fputs(stage(app, question).c_str(), stdout);
  } else if (kind == "fingerprint") {
    const Text made = constcloud::host::fingerprint(text(question, "path"), {.exclude = patterns,
                                                                             .extra_hash = text(question, "extra"),
                                                                             .follow = follow_of(question),
                                                                             .ignore_mode = mode_of(question)});
    std::fwrite(made.data(), 1, made.size(), stdout);
  } else {
    constcloud::host::make_folder(text(question, "to"));
    constcloud::host::copy_folder(
        text(question, "path"), text(question, "to"),
        {.exclude = patterns, .follow = follow_of(question), .ignore_mode = mode_of(question)});
    std::fputs("copied", stdout);
  }
}

}  // namespace

int main(int, char** arguments) {
  const Text file = constcloud::host::read_file(arguments[1]);
  const constcloud::App app;
  for (std::size_t from = 0; from != file.size();) {
    const std::size_t end = file.find("\n", from);
    try {
      answer(app, constcloud::json::parse(file.substr(from, end - from)));
    } catch (const constcloud::Error& error) {
      std::fputs("error\t", stdout);
      for (const char c : error.message()) std::putchar(c == '\n' ? ' ' : c);  // one line each
    }
    std::putchar('\n');
    from = end + 1;
  }
}
