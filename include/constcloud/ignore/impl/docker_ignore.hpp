// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/docker_ignore.hpp.
#include <constcloud/base/path.hpp>
#include <constcloud/ignore/docker_ignore.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

namespace internal {

/// A normalized path without the slash at its end.
inline regex::Utf16 cleaned(const regex::Utf16& path) {
  const regex::Utf16 normal(path::normalize(path.text()));
  const std::size_t size = normal.size();
  const bool has_slash = size > 1 && normal.back() == u'/' && !regex::is_line_terminator(normal[size - 2]);
  return has_slash ? normal.slice(0, size - 1) : normal;
}

/// The first `count` parts of a path.
inline regex::Utf16 first_parts(const List<regex::Utf16>& parts, std::size_t count) {
  regex::Utf16 path;
  for (std::size_t i = 0; i != count; ++i) {
    if (i != 0) path.push(u'/');
    path.append(parts[i]);
  }
  return path;
}

/// The regular expression of a pattern. What means something to regular expressions only is not escaped, but for `.`
/// and `$`: the package has it so.
inline regex::Utf16 expression_of(const regex::Utf16& pattern) {
  regex::Utf16 made("^");
  for (std::size_t i = 0; i != pattern.size(); ++i) {
    const char16_t unit = pattern[i];
    if (unit == u'*' && pattern.at(i + 1) == u'*') {
      ++i;
      if (pattern.at(i + 1) == u'/') ++i;
      made.append(i + 1 == pattern.size() ? regex::Utf16(".*") : regex::Utf16("(.*/)?"));
    } else if (unit == u'*') {
      made.append("[^/]*");
    } else if (unit == u'?') {
      made.append("[^/]");
    } else if (unit == u'.' || unit == u'$') {
      made.push(u'\\');
      made.push(unit);
    } else if (unit == u'\\' && i + 1 != pattern.size()) {
      made.push(unit);
      made.push(pattern[++i]);
    } else {
      made.push(unit);
    }
  }
  made.push(u'$');
  return made;
}

/// Names that every object of JavaScript has: the package takes them for paths that it has seen and not ignored.
inline bool is_name_of_every_object(const Text& path) {
  for (const Text& name :
       {Text("constructor"), Text("__defineGetter__"), Text("__defineSetter__"), Text("hasOwnProperty"),
        Text("__lookupGetter__"), Text("__lookupSetter__"), Text("isPrototypeOf"), Text("propertyIsEnumerable"),
        Text("toString"), Text("valueOf"), Text("__proto__"), Text("toLocaleString")}) {
    if (path == name) return true;
  }
  return false;
}

}  // namespace internal

CONSTCLOUD_INLINE void DockerIgnore::add(const Text& lines) {
  for (const regex::Utf16& line : regex::Utf16(lines).split(u'\n')) add_pattern(line);
}

CONSTCLOUD_INLINE void DockerIgnore::add_pattern(const regex::Utf16& line) {
  regex::Utf16 pattern = line.trimmed();
  if (pattern.empty() || line[0] == u'#') return;
  const bool marked = pattern[0] == u'!';
  if (marked) pattern = pattern.slice(1).trimmed();
  if (!pattern.empty()) {
    pattern = internal::cleaned(pattern);
    if (pattern.size() > 1 && pattern[0] == u'/') pattern = pattern.slice(1);
  }
  if (marked) {
    regex::Utf16 with_mark("!");
    with_mark.append(pattern);
    pattern = with_mark;
  }
  pattern = pattern.trimmed();
  if (pattern.empty()) return;
  pattern = internal::cleaned(pattern);
  // A mark that stood behind a slash counts too.
  const bool negative = pattern.at(0) == u'!';
  if (negative) pattern = pattern.slice(1);
  if (negative && pattern.empty()) return;
  const detail::Shared<Rule> rule(new Rule);
  rule->pattern = pattern;
  rule->folders = pattern.split(u'/');
  rule->negative = negative;
  rules_.push_back(rule);
}

CONSTCLOUD_INLINE bool DockerIgnore::Rule::matches(const regex::Utf16& path) {
  if (!expression) {
    expression =
        detail::Shared(new regex::RegularExpression(internal::expression_of(pattern), regex::RegularExpressionFlag::i));
  }
  return expression->test(path);
}

CONSTCLOUD_INLINE bool DockerIgnore::ignores(const Text& path) {
  if (path.empty()) return true;
  if (internal::is_name_of_every_object(path)) return false;
  const regex::Utf16 units(path);
  const regex::Utf16 parent = internal::cleaned(path::dirname(path));
  const List<regex::Utf16> parents = parent.split(u'/');
  bool ignored = false;
  for (const auto& rule : rules_) {
    bool matches = rule->matches(units);
    if (!matches && parent != ".") {
      std::size_t fixed = 0;
      for (const regex::Utf16& folder : rule->folders) fixed += folder != "**";
      if (fixed != rule->folders.size()) {
        for (std::size_t i = fixed; i <= parents.size() && !matches; ++i) {
          matches = rule->matches(internal::first_parts(parents, i));
        }
      } else if (fixed <= parents.size()) {
        matches = rule->matches(internal::first_parts(parents, fixed));
      }
    }
    if (matches) ignored = !rule->negative;
  }
  return ignored;
}

}  // namespace constcloud::ignore
