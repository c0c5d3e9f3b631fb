// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/glob_class.hpp.
#include <constcloud/ignore/glob_class.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

namespace internal {

/// A class of POSIX by its name, and what a class of a regular expression says for it.
struct PosixClass {
  regex::Utf16 name, members;
  bool unicode = true;
  /// The members are those that it does not have.
  bool negated = false;
};

inline List<PosixClass> posix_classes() {
  return {{"[:alnum:]", "\\p{L}\\p{Nl}\\p{Nd}"},
          {"[:alpha:]", "\\p{L}\\p{Nl}"},
          {"[:ascii:]", "\\x00-\\x7f", false},
          {"[:blank:]", "\\p{Zs}\\t"},
          {"[:cntrl:]", "\\p{Cc}"},
          {"[:digit:]", "\\p{Nd}"},
          {"[:graph:]", "\\p{Z}\\p{C}", true, true},
          {"[:lower:]", "\\p{Ll}"},
          {"[:print:]", "\\p{C}"},
          {"[:punct:]", "\\p{P}"},
          {"[:space:]", "\\p{Z}\\t\\r\\n\\v\\f"},
          {"[:upper:]", "\\p{Lu}"},
          {"[:word:]", "\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"},
          {"[:xdigit:]", "A-Fa-f0-9", false}};
}

inline void push_class_member(regex::Utf16& members, char16_t unit) {
  if (unit == u'[' || unit == u']' || unit == u'\\' || unit == u'-') members.push(u'\\');
  members.push(unit);
}

inline regex::Utf16 bracketed(const regex::Utf16& members, bool negated) {
  regex::Utf16 made("[");
  if (negated) made.push(u'^');
  made.append(members);
  made.push(u']');
  return made;
}

}  // namespace internal

CONSTCLOUD_INLINE GlobClass parse_glob_class(const regex::Utf16& glob, std::size_t begin) {
  // A class that cannot match anything has the whole glob match nothing.
  const GlobClass never{"$.", false, glob.size() - begin, true};
  regex::Utf16 members, excluded, alone;
  std::size_t entries = 0, at = begin + 1, end = 0;
  bool unicode = false;
  const bool negated = glob.at(at) == u'!' || glob.at(at) == u'^';
  if (negated) ++at;
  bool escaping = false, saw_some = false, in_range = false;
  char16_t first = 0;
  while (at < glob.size()) {
    const char16_t unit = glob[at];
    if (unit == u']' && saw_some && !escaping) {
      end = at + 1;
      break;
    }
    saw_some = true;
    if (unit == u'\\' && !escaping) {
      escaping = true;
      ++at;
      continue;
    }
    if (unit == u'[' && !escaping) {
      bool found = false;
      for (const internal::PosixClass& posix : internal::posix_classes()) {
        if (!glob.starts_with(posix.name, at)) continue;
        if (in_range) return never;
        at += posix.name.size();
        (posix.negated ? excluded : members).append(posix.members);
        if (!posix.negated) entries += 2;  // more than one character
        unicode = unicode || posix.unicode;
        found = true;
        break;
      }
      if (found) continue;
    }
    escaping = false;
    if (in_range) {
      in_range = false;
      ++at;
      if (unit < first) continue;
      entries += unit == first ? 1 : 2;
      internal::push_class_member(members, first);
      if (unit == first) {
        alone = regex::Utf16();
        alone.push(unit);
        continue;
      }
      members.push(u'-');
      internal::push_class_member(members, unit);
      continue;
    }
    if (glob.at(at + 1) == u'-' && glob.at(at + 2) == u']') {
      internal::push_class_member(members, unit);
      members.append("\\-");
      entries += 2;
      at += 2;
    } else if (glob.at(at + 1) == u'-') {
      in_range = true;
      first = unit;
      at += 2;
    } else {
      internal::push_class_member(members, unit);
      alone = regex::Utf16();
      alone.push(unit);
      ++entries;
      ++at;
    }
  }
  if (end < at) return {};
  if (members.empty() && excluded.empty()) return never;
  if (excluded.empty() && entries == 1 && !negated && !regex::is_line_terminator(alone[0])) {
    return {escape_for_expression(alone), false, end - begin, false};
  }
  GlobClass made{{}, unicode, end - begin, true};
  if (!members.empty()) made.source = internal::bracketed(members, negated);
  if (excluded.empty()) return made;
  const regex::Utf16 others = internal::bracketed(excluded, !negated);
  if (members.empty()) {
    made.source = others;
    return made;
  }
  regex::Utf16 both("(");
  both.append(made.source);
  both.push(u'|');
  both.append(others);
  both.push(u')');
  made.source = both;
  return made;
}

CONSTCLOUD_INLINE regex::Utf16 escape_for_expression(const regex::Utf16& text) {
  regex::Utf16 made;
  for (const char16_t unit : text) {
    bool is_special = regex::is_space(unit);
    for (const char* special = "-[]{}()*+?.,\\^$|#"; *special != '\0'; ++special) {
      is_special = is_special || unit == static_cast<char16_t>(*special);
    }
    if (is_special) made.push(u'\\');
    made.push(unit);
  }
  return made;
}

}  // namespace constcloud::ignore
