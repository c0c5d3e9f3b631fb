// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writes the cloud assemblies that the C++ half of a topic's pairs makes, for compare.cmake to judge.
#include <constcloud/app.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace assembly {

namespace cc = constcloud;

/// Makes the app of a pair: the output folder is the topic's, the other options are the pair's.
class MakeApp {
 public:
  explicit MakeApp(const std::string& folder) : folder_(folder) {}
  cc::App operator()(cc::AppProps props = {}) const {
    props.outdir = cc::Text(folder_);
    return cc::App(props);
  }

 private:
  const std::string& folder_;
};

/// The pairs of one topic: `pair("f", f)` for each, then `return topic.finish()`. Each builds an app and synthesizes
/// it. usage of the program: <program> <output folder>
class Topic {
 public:
  Topic(int argc, char** argv, const char* name) : name_(name) {
    if (argc != 2) {
      std::fprintf(stderr, "usage: %s <output folder>\n", argv[0]);
      std::exit(2);
    }
    out_ = argv[1];
  }

  void pair(const char* name, void (*make)(const MakeApp&)) {
    const std::string folder = out_ + '/' + name_ + '.' + name;
    try {
      make(MakeApp(folder));
    } catch (const std::exception& error) {
      std::fprintf(stderr, "%s.%s: %s\n", name_, name, error.what());
      ++faults_;
    }
  }

  int finish() const { return faults_ == 0 ? 0 : 1; }

 private:
  const char* name_;
  std::string out_;
  int faults_ = 0;
};

}  // namespace assembly
