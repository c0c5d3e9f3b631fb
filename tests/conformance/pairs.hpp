// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writes what the C++ half of a topic's pairs makes, at run time and in the compiler, for compare.cmake to judge.
#include <constcloud/core.hpp>
#include <constcloud/synth.hpp>
#include <constcloud/synth/tree_metadata.hpp>
#include <constcloud/tree/construct_tree.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "../support/memory.hpp"

/// The sanitizers have no part in constants, so their build leaves them out.
#ifndef CONFORMANCE_CONSTANTS
#define CONFORMANCE_CONSTANTS 1
#endif

namespace conformance {

namespace cc = constcloud;

/// All stacks of a tree, outer ones first.
inline CONSTCLOUD_CONSTEXPR cc::List<cc::Stack> stacks_of(const cc::Construct& root) {
  cc::List<cc::Stack> stacks;
  for (const cc::Construct& construct : root.node().find_all()) {
    if (cc::Stack::is_stack(construct)) stacks.push_back(cc::Stack::of(construct));
  }
  return stacks;
}

/// The templates of all stacks that `F` puts into an app, each after its file's name, all ended by a NUL.
struct PackedTemplates {
  char data[1 << 17] = {};
  std::size_t size = 0;
  CONSTCLOUD_CONSTEXPR void add(const cc::Text& text) {
    for (const char c : text) data[size++] = c;
    data[size++] = '\0';
  }
};

template <auto F>
inline constexpr PackedTemplates packed_templates = [] {
  cc::ConstructTree app;
  F(app);
  PackedTemplates packed;
  for (const cc::Stack& stack : stacks_of(app)) {
    packed.add(stack.template_file());
    packed.add(template_text(stack));
  }
  return packed;
}();

/// The same message without the counters of tokens, as oracle.js writes it.
inline std::string without_token_names(const std::string& message) {
  std::string result;
  for (std::size_t at = 0; at != message.size();) {
    const bool is_token = message.compare(at + 1, 7, "{Token[") == 0 && (message[at] == '$' || message[at] == '#');
    const std::size_t end = is_token ? message.find("]}", at) : std::string::npos;
    if (end == std::string::npos) {
      result += message[at++];
    } else {
      result += "${Token}";
      at = end + 2;
    }
  }
  return result;
}

/// The pairs of one topic: `pair<f>("f")` for each, then `return topic.finish()`.
/// usage of the program: <program> <folder for run-time results> <folder for constants>
///                       <program> memory: each allocation of each pair is refused once
class Topic {
 public:
  Topic(int argc, char** argv, const char* name) : name_(name) {
    is_short_of_memory_ = argc == 2 && std::string(argv[1]) == "memory" && memory::refuse_each_allocation_of != nullptr;
    if (is_short_of_memory_) return;
    if (argc != 3) {
      std::fprintf(stderr, "usage: %s <folder for run-time results> <folder for constants>\n", argv[0]);
      std::exit(2);
    }
    run_time_ = argv[1];
    constants_ = argv[2];
  }

  /// `void F(cc::Stack&)` builds into a stack with the id `S`.
  template <auto F>
  void pair(const char* name) {
    guarded(name, [&] {
      cc::ConstructTree app;
      cc::Stack stack(app, "S");
      F(stack);
      save_app(name, app);
    });
#if CONFORMANCE_CONSTANTS
    static constexpr auto constant = cc::compiled_template<F>("S");
    save(constants_, name, "S.template.json", constant.view().data(), constant.size());
#endif
  }

  /// `void F(cc::ConstructTree&)` makes its own stacks.
  template <auto F>
  void app_pair(const char* name) {
    guarded(name, [&] {
      cc::ConstructTree app;
      F(app);
      save_app(name, app);
    });
#if CONFORMANCE_CONSTANTS
    const PackedTemplates& packed = packed_templates<F>;
    for (const char* at = packed.data; at != packed.data + packed.size;) {
      const std::string file = at;
      at += file.size() + 1;
      const std::string text = at;
      at += text.size() + 1;
      save(constants_, name, file, text.data(), text.size());
    }
#endif
  }

  /// Like `app_pair`, of what is known only when the program runs, so that it makes no constant.
  template <class Make>
  void run_time_app_pair(const char* name, Make make) {
    guarded(name, [&] {
      cc::ConstructTree app;
      make(app);
      save_app(name, app, ".run_time.json");
    });
  }

  /// Like `pair`, of a program that must be refused while it builds or while it is synthesized.
  template <auto F>
  void error(const char* name) {
    refused(name, [] {
      cc::ConstructTree app;
      cc::Stack stack(app, "S");
      F(stack);
      (void)template_text(stack);
    });
  }

  template <auto F>
  void app_error(const char* name) {
    refused(name, [] {
      cc::ConstructTree app;
      F(app);
      for (const cc::Stack& stack : stacks_of(app)) (void)template_text(stack);
    });
  }

  int finish() const {
    std::printf("%s: %d pairs, %d errors, %d faults", name_, pairs_, errors_, faults_);
    if (is_short_of_memory_) std::printf(", %d runs", runs_);
    std::printf("\n");
    return faults_ == 0 ? 0 : 1;
  }

 private:
  void fault(const char* name, const char* what, const char* detail) {
    std::fprintf(stderr, "%s.%s: %s%s\n", name_, name, what, detail);
    ++faults_;
  }

  void save(const std::string& folder, const char* name, const std::string& ending, const char* data,
            std::size_t size) {
    if (is_short_of_memory_) return;
    const std::string path = folder + '/' + name_ + '.' + name + '.' + ending;
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr || std::fwrite(data, 1, size, file) != size) fault(name, "cannot write ", path.c_str());
    if (file != nullptr) std::fclose(file);
  }

  void save_app(const char* name, const cc::Construct& app, const char* ending = ".template.json") {
    for (const cc::Stack& stack : stacks_of(app)) {
      const cc::Text text = template_text(stack);
      const std::string file =
          stack.nested() ? std::string(stack.template_file()) : std::string(stack.artifact_id()) + ending;
      save(run_time_, name, file, text.data(), text.size());
    }
    const cc::Text tree = cc::detail::tree_json(cc::detail::node_of(app));
    save(run_time_, name, "tree.json", tree.data(), tree.size());
  }

  template <class Body>
  void guarded(const char* name, Body body) {
    ++pairs_;
    if (is_short_of_memory_) return refuse_each_allocation_of(name, body);
    try {
      body();
    } catch (const std::exception& error) {
      fault(name, "refused: ", error.what());
    }
  }

  template <class Body>
  void refused(const char* name, Body body) {
    ++errors_;
    if (is_short_of_memory_) return refuse_each_allocation_of(name, body);
    try {
      body();
    } catch (const cc::Error& error) {
      const std::string message = without_token_names(error.what());
      save(run_time_, name, "error.txt", message.data(), message.size());
      return;
    }
    fault(name, "must be refused, but it is not", "");
  }

  template <class Body>
  void refuse_each_allocation_of(const char* name, Body body) {
    const int runs = memory::refuse_each_allocation_of(name, body);
    runs_ += runs;
    if (runs == 0) ++faults_;
  }

  const char* name_;
  bool is_short_of_memory_ = false;
  int runs_ = 0;
  std::string run_time_;
  std::string constants_;
  int pairs_ = 0;
  int errors_ = 0;
  int faults_ = 0;
};

}  // namespace conformance
