// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/glob.hpp.
#include <constcloud/base/error.hpp>
#include <constcloud/ignore/brace_expansion.hpp>
#include <constcloud/ignore/extended_glob.hpp>
#include <constcloud/ignore/glob.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

namespace internal {

/// The parts between slashes, of which any number is one.
inline List<regex::Utf16> names_of(const regex::Utf16& path) {
  List<regex::Utf16> names;
  regex::Utf16 name;
  for (std::size_t i = 0; i != path.size(); ++i) {
    if (path[i] != u'/') {
      name.push(path[i]);
    } else if (i == 0 || path[i - 1] != u'/') {
      names.push_back(name);
      name = regex::Utf16();
    }
  }
  names.push_back(name);
  return names;
}

/// Without repeated `**`, and without what a `..` takes back.
inline List<regex::Utf16> simplified(const List<regex::Utf16>& parts) {
  List<regex::Utf16> kept;
  for (const regex::Utf16& part : parts) {
    const bool has_last = !kept.empty();
    if (part == "**" && has_last && kept.back() == "**") continue;
    if (part == ".." && has_last && !kept.back().empty() && kept.back() != ".." && kept.back() != "." &&
        kept.back() != "**") {
      kept.erase(kept.size() - 1);
    } else {
      kept.push_back(part);
    }
  }
  if (kept.empty()) kept.push_back({});
  return kept;
}

/// A pair of braces on one line, without which nothing expands.
inline bool has_braces(const regex::Utf16& pattern) {
  bool open = false;
  for (const char16_t unit : pattern) {
    if (open && unit == u'}') return true;
    if (unit == u'{') open = true;
    if (regex::is_line_terminator(unit)) open = false;
  }
  return false;
}

/// `.`, `..` and, for what `**` stands for, all names that start with a dot.
inline bool is_hidden(const regex::Utf16& name) { return name.at(0) == u'.'; }

}  // namespace internal

CONSTCLOUD_INLINE Glob::Glob(const Text& text) {
  regex::Utf16 pattern(text);
  if (pattern.size() > 65'536) throw Error("pattern is too long");
  negated_ = pattern.at(0) == u'!';
  is_empty_ = pattern.empty();
  if (is_empty_ || pattern[0] == u'#') return;
  std::size_t marks = 0;
  while (pattern.at(marks) == u'!') ++marks;
  pattern = pattern.slice(marks);
  for (const regex::Utf16& one : internal::has_braces(pattern) ? expand_braces(pattern) : List<regex::Utf16>{pattern}) {
    Parts parts;
    for (const regex::Utf16& part : internal::simplified(internal::names_of(one))) parts.push_back(part_of(part));
    alternatives_.push_back(std::move(parts));
  }
}

CONSTCLOUD_INLINE detail::Shared<Glob::Part> Glob::part_of(const regex::Utf16& pattern) {
  using Kind = Part::Kind;
  const detail::Shared<Part> part(new Part);
  if (pattern == "**") {
    part->kind = Kind::globstar;
    return part;
  }
  // The frequent forms are tried by hand. It is as in the package, which takes a backslash in them for itself.
  std::size_t stars = 0, marks = 0, tail = 0;
  while (pattern.at(stars) == u'*') ++stars;
  while (pattern.at(marks) == u'?') ++marks;
  const auto ends_plainly = [&pattern](std::size_t from) {
    for (std::size_t i = from; i != pattern.size(); ++i) {
      for (const char* sign = "+@!?*[("; *sign != '\0'; ++sign) {
        if (pattern[i] == static_cast<char16_t>(*sign)) return false;
      }
    }
    return true;
  };
  const bool has_dot = pattern.at(stars) == u'.';
  while (has_dot && pattern.at(stars + 1 + tail) == u'*') ++tail;
  if (stars != 0 && stars == pattern.size()) {
    part->kind = Kind::star;
  } else if (stars != 0 && ends_plainly(stars)) {
    part->kind = Kind::star_and_end;
    part->text = pattern.slice(stars);
  } else if (marks != 0 && ends_plainly(marks)) {
    part->kind = Kind::size_and_end;
    part->text = pattern.slice(marks);
    part->size = pattern.size();
  } else if (tail != 0 && stars + 1 + tail == pattern.size()) {
    part->kind = stars != 0 ? Kind::star_dot_star : Kind::dot_star;
  } else {
    const GlobPortion portion = parse_glob_portion(pattern);
    if (portion.is_literal) {
      part->text = portion.text;
    } else {
      part->kind = Kind::expression;
      regex::Utf16 whole("^");
      whole.append(portion.text);
      whole.push(u'$');
      part->expression = detail::Shared(new regex::RegularExpression(
          whole, portion.unicode ? regex::RegularExpressionFlag::u : regex::RegularExpressionFlag::none));
    }
  }
  return part;
}

CONSTCLOUD_INLINE bool Glob::Part::matches(const regex::Utf16& name) const {
  const bool hidden = internal::is_hidden(name);
  switch (kind) {
    case Kind::literal:
      return name == text;
    case Kind::globstar:
      return false;
    case Kind::star:
      return !name.empty() && !hidden;
    case Kind::star_and_end:
      return !hidden && name.ends_with(text);
    case Kind::size_and_end:
      return name.size() == size && !hidden && name.ends_with(text);
    case Kind::star_dot_star:
      return !hidden && name.contains(u'.');
    case Kind::dot_star:
      return hidden && name != "." && name != "..";
    case Kind::expression:
      return expression->test(name);
  }
  return false;
}

CONSTCLOUD_INLINE Glob::Parts Glob::slice(const Parts& parts, std::size_t from, std::size_t to) {
  Parts some;
  for (std::size_t i = from; i < to; ++i) some.push_back(parts[i]);
  return some;
}

CONSTCLOUD_INLINE bool Glob::matches(const regex::Utf16& path) const {
  if (is_empty_) return path.empty();
  const List<regex::Utf16> names = internal::names_of(path);
  std::size_t last = names.size() - 1;
  while (names[last].empty() && last != 0) --last;
  for (const Parts& parts : alternatives_) {
    bool has_globstar = false;
    for (const auto& part : parts) has_globstar = has_globstar || part->kind == Part::Kind::globstar;
    const bool only_name = parts.size() == 1;
    const List<regex::Utf16> name = only_name ? List<regex::Utf16>{names[last]} : List<regex::Utf16>();
    const List<regex::Utf16>& tried = only_name ? name : names;
    if (has_globstar ? matches_with_globstars(tried, parts) : matches_plainly(tried, 0, tried.size(), parts)) {
      return true;
    }
  }
  return false;
}

/// The names from `from` to before `to` are the parts one by one; an empty name may be left over at the end.
CONSTCLOUD_INLINE bool Glob::matches_plainly(const List<regex::Utf16>& names, std::size_t from, std::size_t to,
                                             const Parts& parts) {
  std::size_t i = 0;
  for (; from + i < to && i != parts.size(); ++i) {
    if (!parts[i]->matches(names[from + i])) return false;
  }
  if (i != parts.size()) return false;
  return from + i == to || (from + i + 1 == to && names[from + i].empty());
}

CONSTCLOUD_INLINE bool Glob::matches_with_globstars(const List<regex::Utf16>& names, const Parts& parts) {
  const auto is_globstar = [&parts](std::size_t i) { return parts[i]->kind == Part::Kind::globstar; };
  std::size_t first = 0, last = parts.size() - 1;
  while (!is_globstar(first)) ++first;
  while (!is_globstar(last)) --last;
  const Parts head = slice(parts, 0, first), tail = slice(parts, last + 1, parts.size());
  const std::size_t from = head.size();
  if (from != 0 && !matches_plainly(names, 0, from < names.size() ? from : names.size(), head)) return false;
  std::size_t to = names.size();
  if (!tail.empty()) {
    if (tail.size() + from > names.size()) return false;
    std::size_t begin = names.size() - tail.size();
    if (!matches_plainly(names, begin, names.size(), tail)) {
      // `a/**/*` matches `a/b/` too.
      if (!names.back().empty() || begin == from) return false;
      if (!matches_plainly(names, --begin, names.size(), tail)) return false;
    }
    to = begin;
  }
  bool saw_some = !tail.empty();
  if (first == last || first + 1 == last) {
    for (std::size_t i = from; i < to; ++i) {
      saw_some = true;
      if (internal::is_hidden(names[i])) return false;
    }
    return saw_some;
  }
  List<Section> sections;
  sections.push_back({});
  for (std::size_t i = first + 1; i != last; ++i) {
    if (is_globstar(i)) {
      sections.push_back({});
    } else {
      sections.back().parts.push_back(parts[i]);
    }
  }
  // Where a section may stand at last. The package takes the sizes of the sections from the wrong end, and a match can
  // be missed by that; so it is here.
  List<std::size_t> before = {0};
  for (const Section& section : sections) before.push_back(before.back() + section.parts.size());
  for (std::size_t i = 0; i != sections.size(); ++i) {
    const std::size_t reserved = before[sections.size() - 1 - i] + sections[i].parts.size();
    if (reserved > to) return false;
    sections[i].last = to - reserved;
  }
  return matches_sections(names, sections, from, 0, saw_some) == Verdict::yes;
}

CONSTCLOUD_INLINE Glob::Verdict Glob::matches_sections(const List<regex::Utf16>& names, const List<Section>& sections,
                                                       std::size_t from, std::size_t section, bool saw_some) {
  constexpr std::size_t most_globstars = 200;
  if (section == sections.size()) {
    for (std::size_t i = from; i < names.size(); ++i) {
      saw_some = true;
      if (internal::is_hidden(names[i])) return Verdict::no;
    }
    return saw_some ? Verdict::yes : Verdict::no;
  }
  const Parts& parts = sections[section].parts;
  for (; from <= sections[section].last; ++from) {
    const std::size_t end = from + parts.size();
    if (matches_plainly(names, from, end < names.size() ? end : names.size(), parts) && section < most_globstars) {
      const Verdict rest = matches_sections(names, sections, end, section + 1, saw_some);
      if (rest != Verdict::no) return rest;
    }
    if (from < names.size() && internal::is_hidden(names[from])) return Verdict::no;
  }
  return Verdict::never;
}

}  // namespace constcloud::ignore
