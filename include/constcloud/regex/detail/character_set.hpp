// SPDX-License-Identifier: Apache-2.0
#pragma once
// The characters of a class in a regular expression.
#include <constcloud/base/error.hpp>
#include <constcloud/regex/detail/upper_case.hpp>
#include <constcloud/regex/utf16.hpp>

namespace CONSTCLOUD_NAMESPACE::regex::internal {

struct CharacterRange {
  char32_t first, last;
};

struct CharacterSet {
  /// Adds `\d`, `\w` or `\s`.
  void add_named(char16_t name) {
    if (name == u'd') {
      ranges = {{'0', '9'}};
    } else if (name == u'w') {
      ranges = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
    } else {
      ranges = {{9, 13},          {0x20, 0x20},     {0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
                {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}, {0xfeff, 0xfeff}};
    }
  }
  /// Adds all characters that another set, whose ranges are in order, does not have.
  void add_all_but(const CharacterSet& other) {
    char32_t from = 0;
    for (const CharacterRange& range : other.ranges) {
      if (range.first != from) ranges.push_back({from, range.first - 1});
      from = range.last + 1;
    }
    ranges.push_back({from, 0x10ffff});
  }
  /// Adds the ASCII part of a general category of Unicode.
  void add_property(const Utf16& name) {
    only_ascii_is_known = true;
    const auto add = [this](char32_t first, char32_t last) { ranges.push_back({first, last}); };
    if (name == "L" || name == "Lu") add('A', 'Z');
    if (name == "L" || name == "Ll") add('a', 'z');
    if (name == "Nd") add('0', '9');
    if (name == "Z" || name == "Zs") add(' ', ' ');
    if (name == "C" || name == "Cc") add(0, 31), add(127, 127);
    if (name == "Pc" || name == "P") add('_', '_');
    if (!(name == "P")) return;
    for (const char sign : {'!', '"', '#', '%', '&', '\'', '(', ')',  '*', ',', '-',
                            '.', '/', ':', ';', '?', '@',  '[', '\\', ']', '{', '}'}) {
      add(static_cast<char32_t>(sign), static_cast<char32_t>(sign));
    }
  }
  /// Looks up all of ASCII, when the ranges are all there.
  void index_ascii(bool ignore_case) {
    for (char32_t c = 0; c != 128; ++c) {
      const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      ascii[c] = (holds(c) || (ignore_case && is_letter && holds(c ^ 0x20))) != negated;
    }
  }

  bool contains(char32_t character, bool ignore_case) const {
    if (character < 128) return ascii[character];
    if (only_ascii_is_known) {
      throw Error("a class of characters such as [:alpha:] can only be tried on names in ASCII");
    }
    bool found = holds(character);
    if (ignore_case && !found) {
      const char32_t upper = upper_case(character);
      found = holds(upper);
      each_lower_case(upper, [this, &found](char32_t lower) { found = found || holds(lower); });
    }
    return found != negated;
  }

  List<CharacterRange> ranges{};
  bool negated = false;
  /// Holds a property of Unicode, of which only the ASCII part is in `ranges`.
  bool only_ascii_is_known = false;
  bool ascii[128] = {};

 private:
  bool holds(char32_t character) const {
    for (const CharacterRange& range : ranges) {
      if (character >= range.first && character <= range.last) return true;
    }
    return false;
  }
};

}  // namespace constcloud::regex::internal
