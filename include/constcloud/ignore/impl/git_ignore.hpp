// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/git_ignore.hpp.
#include <constcloud/base/error.hpp>
#include <constcloud/ignore/git_ignore.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Makes a regular expression of a pattern, step by step, each on what the one before it has left.
class GitPattern {
 public:
  static regex::Utf16 expression_of(const regex::Utf16& pattern) {
    GitPattern made;
    made.text_ = pattern.starts_with(regex::Utf16(Text("\xef\xbb\xbf"))) ? pattern.slice(1) : pattern;
    made.drop_spaces_at_the_end();
    made.unescape_spaces();
    made.escape_specials();
    made.set_start(pattern);
    made.replace_folder_stars();
    made.replace_inner_stars();
    made.unescape();
    made.replace_ranges();
    made.set_end();
    return made.text_;
  }

 private:
  static bool is_special(char16_t unit) {
    return unit == u'$' || unit == u'.' || unit == u'|' || unit == u'*' || unit == u'+' || unit == u'(' ||
           unit == u')' || unit == u'{' || unit == u'^';
  }
  /// The number of backslashes that end right before `end`.
  static std::size_t backslashes_before(const regex::Utf16& text, std::size_t end, std::size_t from = 0) {
    std::size_t count = 0;
    while (end - count != from && text[end - count - 1] == u'\\') ++count;
    return count;
  }
  static void push_backslashes(regex::Utf16& text, std::size_t count) {
    for (std::size_t i = 0; i != count; ++i) text.push(u'\\');
  }
  bool stands(const regex::Utf16& part, std::size_t at) const { return text_.starts_with(part, at); }

  /// A backslash keeps one of them.
  void drop_spaces_at_the_end() {
    std::size_t end = text_.size();
    while (end != 0 && regex::is_space(text_[end - 1])) --end;
    if (end == text_.size()) return;
    const bool keeps_one = backslashes_before(text_, end) % 2 == 1;
    text_ = text_.slice(0, keeps_one ? end - 1 : end);
    if (keeps_one) text_.push(u' ');
  }

  void unescape_spaces() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size();) {
      std::size_t end = i;
      while (text_.at(end) == u'\\') ++end;
      if (end != i && end != text_.size() && regex::is_space(text_[end])) {
        push_backslashes(made, (end - i) / 2 * 2);
        made.push(u' ');
        i = end + 1;
      } else if (end != i) {
        push_backslashes(made, end - i);
        i = end;
      } else {
        made.push(text_[i++]);
      }
    }
    text_ = made;
  }

  void escape_specials() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size(); ++i) {
      const char16_t unit = text_[i];
      if (unit == u'\\' || is_special(unit)) made.push(u'\\');
      if (unit == u'?') {
        made.append("[^\\/]");
      } else if (unit == u'/' && i == 0) {
        made.push(u'^');
      } else if (unit == u'/') {
        made.append("\\/");
      } else {
        made.push(unit);
      }
    }
    text_ = made;
  }

  void set_start(const regex::Utf16& pattern) {
    std::size_t stars = 0;
    while (text_.at(stars) == u'^') ++stars;
    if (stands("\\*\\*\\/", stars)) {
      replace_start(stars + 6, "^(?:.*\\/)?");
    } else if (!text_.empty() && text_[0] != u'^') {
      const std::size_t slash = pattern.find(u'/');
      const bool has_inner_slash = slash != regex::Utf16::npos && slash + 1 != pattern.size();
      replace_start(0, has_inner_slash ? regex::Utf16("^") : regex::Utf16("(?:^|\\/)"));
    }
  }
  void replace_start(std::size_t size, regex::Utf16 by) {
    by.append(text_.slice(size));
    text_ = by;
  }

  /// `/**`
  void replace_folder_stars() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size();) {
      if (stands("\\/\\*\\*", i) && (i + 6 == text_.size() || stands("\\/", i + 6))) {
        made.append(i + 6 < text_.size() ? regex::Utf16("(?:\\/[^\\/]+)*") : regex::Utf16("\\/.+"));
        i += 6;
      } else {
        made.push(text_[i++]);
      }
    }
    text_ = made;
  }

  /// Stars with something behind them: as many as there are, they are one.
  void replace_inner_stars() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size();) {
      std::size_t end = i;
      while (end != text_.size() && text_[end] != u'\\') ++end;
      std::size_t stars = 0;
      if (end != i || i == 0) {
        while (stands("\\*", end + 2 * stars)) ++stars;
        const std::size_t behind = end + 2 * stars;
        if (stars != 0 && (behind == text_.size() || regex::is_line_terminator(text_[behind]))) --stars;
      }
      if (stars != 0) {
        made.append(text_.slice(i, end));
        made.append("[^\\/]*");
        i = end + 2 * stars;
      } else {
        // No star stands behind this run; the backslash that ends it starts none.
        const std::size_t next = end == text_.size() ? end : end + 1;
        made.append(text_.slice(i, next));
        i = next;
      }
    }
    text_ = made;
  }

  /// Takes back what `escape_specials` did to a backslash of the pattern.
  void unescape() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size();) {
      const bool three = stands("\\\\\\", i) && i + 3 != text_.size() && is_special(text_[i + 3]);
      made.push(text_[i]);
      i += three ? 3 : 1;
    }
    text_ = regex::Utf16();
    for (std::size_t i = 0; i != made.size(); ++i) {
      if (made[i] == u'\\' && made.at(i + 1) == u'\\') ++i;
      text_.push(made[i]);
    }
  }

  void replace_ranges() {
    regex::Utf16 made;
    for (std::size_t i = 0; i != text_.size();) {
      const bool escaped = text_[i] == u'\\' && text_.at(i + 1) == u'[';
      const std::size_t begin = i + (escaped ? 2 : 1);
      std::size_t end = begin;
      while (end < text_.size() && text_[end] != u']' && text_[end] != u'/') ++end;
      if ((!escaped && text_[i] != u'[') || text_.at(end) == u'/') {
        made.push(text_[i++]);
        continue;
      }
      const bool closed = end != text_.size();
      const std::size_t backslashes = backslashes_before(text_, end, begin);
      const regex::Utf16 range = text_.slice(begin, end - backslashes);
      if (escaped) {
        made.append("\\[");
        made.append(range);
        push_backslashes(made, backslashes / 2 * 2);
        if (closed) made.push(u']');
      } else if (closed && backslashes % 2 == 0) {
        made.push(u'[');
        append_in_order(made, range);
        push_backslashes(made, backslashes);
        made.push(u']');
      } else {
        made.append("[]");
      }
      i = closed ? end + 1 : end;
    }
    text_ = made;
  }
  /// Without the ranges such as `z-a`.
  static void append_in_order(regex::Utf16& made, const regex::Utf16& range) {
    const auto counts = [&range](std::size_t at) { return range.at(at) >= u'0' && range.at(at) <= u'z'; };
    for (std::size_t i = 0; i != range.size();) {
      const bool is_range = counts(i) && range.at(i + 1) == u'-' && counts(i + 2);
      if (!is_range) {
        made.push(range[i++]);
        continue;
      }
      if (range[i] <= range[i + 2]) made.append(range.slice(i, i + 3));
      i += 3;
    }
  }

  /// What a pattern names is a file or a folder, and with a slash at its end a folder.
  void set_end() {
    if (!text_.empty() && text_.back() != u'*') {
      text_.append(text_.back() == u'/' ? regex::Utf16("$") : regex::Utf16("(?=$|\\/$)"));
    } else if (text_.ends_with("\\*")) {
      text_ = text_.slice(0, text_.size() - 2);
      const bool must_be_some = text_.ends_with("^") || text_.ends_with("\\/");
      text_.append(must_be_some ? regex::Utf16("[^/]+") : regex::Utf16("[^/]*"));
      text_.append("(?=$|\\/$)");
    }
  }

  regex::Utf16 text_;
};

CONSTCLOUD_INLINE void GitIgnore::add(const Text& line) {
  regex::Utf16 pattern(line);
  if (pattern.trimmed().empty() || pattern[0] == u'#') return;
  const std::size_t size = pattern.size();
  if (pattern.back() == u'\\' && (size == 1 || pattern[size - 2] != u'\\')) return;
  const bool negative = pattern[0] == u'!';
  if (negative) pattern = pattern.slice(1);
  if (pattern.at(0) == u'\\' && (pattern.at(1) == u'!' || pattern.at(1) == u'#')) pattern = pattern.slice(1);
  rules_.push_back(detail::Shared(new Rule(GitPattern::expression_of(pattern), negative)));
}

CONSTCLOUD_INLINE bool GitIgnore::ignores(const Text& path) {
  std::size_t dots = 0;
  while (dots != path.size() && path[dots] == '.') ++dots;
  if (dots == path.size() || path[dots] == '/') {
    throw Error(path.empty() ? Text("path must not be empty")
                             : Text::concat({"path should be a `path.relative()`d string, but got \"", path, "\""}));
  }
  const regex::Utf16 units(path);
  for (std::size_t i = units.find(u'/'); i < units.size() - 1; i = units.find(u'/', i + 1)) {
    if (ignores_itself(units.slice(0, i + 1))) return true;
  }
  return ignores_itself(units);
}

CONSTCLOUD_INLINE bool GitIgnore::ignores_itself(const regex::Utf16& path) const {
  bool ignored = false, unignored = false;
  for (const auto& rule : rules_) {
    if (unignored == rule->negative && ignored != unignored) continue;
    if (rule->negative && !ignored && !unignored) continue;
    if (!rule->expression.test(path)) continue;
    ignored = !rule->negative;
    unignored = rule->negative;
  }
  return ignored;
}

}  // namespace constcloud::ignore
