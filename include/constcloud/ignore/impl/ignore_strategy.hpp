// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/ignore_strategy.hpp.
#include <constcloud/base/path.hpp>
#include <constcloud/ignore/docker_ignore.hpp>
#include <constcloud/ignore/git_ignore.hpp>
#include <constcloud/ignore/glob.hpp>
#include <constcloud/ignore/ignore_strategy.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

namespace internal {

/// CDK: `GlobIgnoreStrategy`. The last pattern that matches says whether the path is ignored.
class GlobIgnoreStrategy final : public IgnoreStrategy {
 public:
  explicit GlobIgnoreStrategy(const List<Text>& patterns) {
    for (const Text& pattern : patterns) globs_.push_back(detail::Shared(new Glob(pattern)));
  }
  bool ignores(const Text& path) override {
    const regex::Utf16 units(path);
    bool ignored = false;
    for (const auto& glob : globs_) {
      if (ignored == glob->negated() && glob->matches(units)) ignored = !glob->negated();
    }
    return ignored;
  }

 private:
  List<detail::Shared<Glob>> globs_;
};

/// CDK: `GitIgnoreStrategy`.
class GitIgnoreStrategy final : public IgnoreStrategy {
 public:
  explicit GitIgnoreStrategy(const List<Text>& patterns) {
    for (const Text& pattern : patterns) rules_.add(pattern);
  }
  bool ignores(const Text& path) override { return rules_.ignores(path); }
  bool completely_ignores(const Text& folder) override { return rules_.ignores(Text::concat({folder, "/"})); }

 private:
  GitIgnore rules_;
};

/// CDK: `DockerIgnoreStrategy`. A folder is entered when a pattern with `!` wants something in it back.
class DockerIgnoreStrategy final : public IgnoreStrategy {
 public:
  explicit DockerIgnoreStrategy(const List<Text>& patterns) {
    for (const Text& pattern : patterns) {
      rules_.add(pattern);
      folders_.add(pattern);
      add_folders_above(pattern);
    }
  }
  bool ignores(const Text& path) override { return rules_.ignores(path); }
  bool completely_ignores(const Text& folder) override { return rules_.ignores(folder) && folders_.ignores(folder); }

 private:
  void add_folders_above(const Text& pattern) {
    const regex::Utf16 units(pattern);
    std::size_t at = 0;
    while (at != units.size() && regex::is_space(units[at])) ++at;
    const std::size_t begin = at;
    if (units.at(at) == u'/') ++at;
    if (units.at(at) != u'!') return;
    const Text mark = units.slice(begin, at + 1).text();
    std::size_t end = ++at;
    while (end != units.size() && !regex::is_line_terminator(units[end])) ++end;
    Text folder = units.slice(at, end).text();
    while ((folder = path::dirname(folder)) != "/" && folder != ".") folders_.add(Text::concat({mark, folder}));
  }

  DockerIgnore rules_;
  DockerIgnore folders_;
};

}  // namespace internal

CONSTCLOUD_INLINE OwnedStrategy::OwnedStrategy(IgnoreMode mode, const List<Text>& patterns)
    : strategy_(mode == IgnoreMode::git ? static_cast<IgnoreStrategy*>(new internal::GitIgnoreStrategy(patterns))
                : mode == IgnoreMode::docker
                    ? static_cast<IgnoreStrategy*>(new internal::DockerIgnoreStrategy(patterns))
                    : new internal::GlobIgnoreStrategy(patterns)) {}

}  // namespace constcloud::ignore
