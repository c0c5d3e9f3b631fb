// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading a regular expression.
#include <constcloud/regex/detail/regular_expression_writer.hpp>
#include <constcloud/regex/detail/upper_case.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

/// Reads a pattern by recursive descent and writes the steps. With the flag `u` it is one that a glob was made into: of
/// what that flag refuses, nothing but a backslash before what has no meaning can be in it, and there is no `\u{61}`.
class RegularExpressionParser : private RegularExpressionWriter {
 public:
  RegularExpressionParser(RegularExpressionSteps& made, const Utf16& pattern) : RegularExpressionWriter(made, pattern) {
    count_groups();
    made_.slot_count = 2 * groups_;
    alternatives();
    if (at_ != pattern_.size()) fail("Unmatched ')'");
    append(Code::accept);
  }

 private:
  using Set = internal::CharacterSet;

  char16_t peek(std::size_t ahead = 0) const { return pattern_.at(at_ + ahead); }
  bool done() const { return at_ == pattern_.size(); }
  bool take(char16_t unit) {
    if (done() || peek() != unit) return false;
    ++at_;
    return true;
  }

  void count_groups() {
    bool in_class = false;
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
      const char16_t unit = pattern_[i];
      if (unit == u'\\') {
        ++i;
      } else if (in_class) {
        in_class = unit != u']';
      } else if (unit == u'[') {
        in_class = true;
      } else if (unit == u'(' && pattern_.at(i + 1) != u'?') {
        ++groups_;
      }
    }
  }

  void alternatives() {
    const std::uint32_t begin = here();
    alternative();
    if (!take(u'|')) return;
    insert(begin, {Code::split, begin + 1, 0});
    const std::uint32_t out = append(Code::jump);
    made_.steps[begin].b = here();
    alternatives();
    made_.steps[out].a = here();
  }

  void alternative() {
    while (!done() && peek() != u'|' && peek() != u')') term();
  }

  void term() {
    const std::uint32_t begin = here();
    bool repeatable = true;
    const char16_t unit = peek();
    ++at_;
    if (unit == u'^') {
      append(Code::start), repeatable = false;
    } else if (unit == u'$') {
      append(Code::end), repeatable = false;
    } else if (unit == u'(') {
      parenthesis();
    } else if (unit == u'.') {
      append(Code::any);
    } else if (unit == u'[') {
      character_class();
    } else if (unit == u'\\') {
      repeatable = atom_escape();
    } else if (unit == u'*' || unit == u'+' || unit == u'?') {
      fail("Nothing to repeat");
    } else if (unit == u'{' || unit == u'}' || unit == u']') {
      std::uint32_t least = 0, most = 0;
      if (unit == u'{' && (--at_, braces(least, most))) fail("Nothing to repeat");
      if (unit == u'{') ++at_;
      literal(unit);
    } else {
      --at_;
      literal(next_character());
    }
    quantifier(begin, repeatable);
  }

  /// Behind a `(`.
  void parenthesis() {
    if (take(u'?')) {
      if (take(u':')) {
        alternatives();
      } else if (peek() == u'=' || peek() == u'!') {
        const std::uint32_t look = append(Code::look_ahead, 0, peek() == u'!');
        ++at_;
        alternatives();
        append(Code::accept);
        made_.steps[look].a = here();
      } else {
        fail("Invalid group");
      }
    } else {
      const std::uint32_t slot = 2 * next_group_++;
      append(Code::save, slot);
      alternatives();
      append(Code::save, slot + 1);
    }
    if (!take(u')')) fail("Unterminated group");
  }

  /// `{n}`, `{n,}` or `{n,m}`; else nothing is read.
  bool braces(std::uint32_t& least, std::uint32_t& most) {
    const std::size_t begin = at_;
    if (!take(u'{') || !number(least)) return at_ = begin, false;
    most = least;
    if (take(u',') && !number(most)) most = unlimited;
    if (!take(u'}')) return at_ = begin, false;
    return true;
  }
  bool number(std::uint32_t& value) {
    std::uint64_t sum = 0;
    const std::size_t begin = at_;
    for (; peek() >= u'0' && peek() <= u'9'; ++at_) {
      sum = sum * 10 + (peek() - u'0');
      if (sum > 0x7fff'ffff) sum = 0x7fff'ffff;
    }
    value = static_cast<std::uint32_t>(sum);
    return at_ != begin;
  }

  void quantifier(std::uint32_t begin, bool repeatable) {
    std::uint32_t least = 0, most = unlimited;
    if (take(u'+')) {
      least = 1;
    } else if (take(u'?')) {
      most = 1;
    } else if (!take(u'*') && !braces(least, most)) {
      return;
    }
    if (!repeatable) fail("Nothing to repeat");
    const bool greedy = !take(u'?');
    if (least > most) fail("numbers out of order in {} quantifier");
    repeat(begin, least, most, greedy);
  }

  char32_t next_character() {
    const char16_t unit = pattern_[at_++];
    if (!is_unicode() || unit < 0xd800 || unit >= 0xdc00 || peek() < 0xdc00 || peek() >= 0xe000) return unit;
    return 0x10000u + ((unit - 0xd800u) << 10) + (pattern_[at_++] - 0xdc00u);
  }

  void literal(char32_t character) { append(Code::unit, ignores_case() ? internal::upper_case(character) : character); }

  bool atom_escape() {
    if (done()) fail("\\ at end of pattern");
    const char16_t unit = peek();
    if (unit == u'b' || unit == u'B') {
      ++at_;
      append(Code::boundary, unit == u'B');
      return false;
    }
    if (unit >= u'1' && unit <= u'9') {
      const std::size_t begin = at_;
      std::uint32_t group = 0;
      number(group);
      if (group <= groups_) {
        append(Code::back_reference, group - 1);
        return true;
      }
      at_ = begin;
    }
    Set set;
    if (class_escape(set)) {
      add_set(std::move(set));
    } else {
      literal(character_escape(false));
    }
    return true;
  }

  /// `\d`, `\D`, `\w`, `\W`, `\s`, `\S` and, with the flag `u`, `\p{...}`, behind the backslash.
  bool class_escape(Set& set) {
    const char16_t unit = peek();
    const char16_t lower = static_cast<char16_t>(unit | 0x20);
    if (lower == u'd' || lower == u'w' || lower == u's') {
      ++at_;
      Set plain;
      plain.add_named(lower);
      if (unit == lower) {
        for (const auto& range : plain.ranges) set.ranges.push_back(range);
      } else {
        set.add_all_but(plain);
      }
      return true;
    }
    if (!is_unicode() || unit != u'p') return false;
    const std::size_t close = pattern_.find(u'}', at_);
    set.add_property(pattern_.slice(at_ + 2, close));
    at_ = close + 1;
    return true;
  }

  int hexadecimal(char16_t unit) const {
    if (unit >= u'0' && unit <= u'9') return unit - u'0';
    const char16_t lower = static_cast<char16_t>(unit | 0x20);
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
  }
  bool hexadecimal(std::size_t digits, char32_t& value) {
    value = 0;
    for (std::size_t i = 0; i != digits; ++i) {
      const int digit = hexadecimal(peek(i));
      if (digit < 0) return false;
      value = value * 16 + static_cast<char32_t>(digit);
    }
    at_ += digits;
    return true;
  }

  /// A single character behind a backslash.
  char32_t character_escape(bool in_class) {
    const char32_t character = next_character();
    char32_t value = 0;
    switch (character) {
      case 't':
        return '\t';
      case 'n':
        return '\n';
      case 'v':
        return '\v';
      case 'f':
        return '\f';
      case 'r':
        return '\r';
      case 'c': {
        const char16_t letter = peek();
        const char16_t lower = static_cast<char16_t>(letter | 0x20);
        const bool more = in_class && ((letter >= u'0' && letter <= u'9') || letter == u'_');
        if ((lower >= u'a' && lower <= u'z') || more) return ++at_, letter & 31u;
        --at_;
        return '\\';
      }
      case 'x':
        return hexadecimal(2, value) ? value : U'x';
      case 'u':
        return hexadecimal(4, value) ? value : U'u';
      default:
        break;
    }
    if (character >= '0' && character <= '7') {
      value = character - '0';
      for (int i = 0; i != 2 && peek() >= u'0' && peek() <= u'7' && value * 8 + (peek() - u'0') < 256; ++i, ++at_) {
        value = value * 8 + (peek() - u'0');
      }
      return value;
    }
    if (is_unicode()) {
      bool has_a_meaning = character == '/' || (in_class && character == '-');
      for (const char* special = "^$\\.*+?()[]{}|"; *special != '\0'; ++special) {
        has_a_meaning = has_a_meaning || character == static_cast<char32_t>(*special);
      }
      if (!has_a_meaning) fail("Invalid escape");
    }
    return character;
  }

  /// One member of a class: a set of its own, else a character. True for a set.
  bool class_atom(Set& set, char32_t& character) {
    if (!take(u'\\')) {
      character = next_character();
      return false;
    }
    if (done()) fail("\\ at end of pattern");
    if (take(u'b')) return character = 8, false;
    if (class_escape(set)) return true;
    character = character_escape(true);
    return false;
  }

  void character_class() {
    Set set;
    set.negated = take(u'^');
    for (;;) {
      if (done()) fail("Unterminated character class");
      if (take(u']')) break;
      char32_t first = 0, last = 0;
      const bool first_is_set = class_atom(set, first);
      if (peek() == u'-' && peek(1) != u']' && at_ + 1 < pattern_.size()) {
        ++at_;
        const bool last_is_set = class_atom(set, last);
        if (!first_is_set && !last_is_set) {
          if (first > last) fail("Range out of order in character class");
          set.ranges.push_back({first, last});
          continue;
        }
        set.ranges.push_back({'-', '-'});
        if (!last_is_set) set.ranges.push_back({last, last});
      }
      if (!first_is_set) set.ranges.push_back({first, first});
    }
    add_set(std::move(set));
  }

  void add_set(Set set) {
    set.index_ascii(ignores_case());
    made_.sets.push_back(std::move(set));
    append(Code::set, static_cast<std::uint32_t>(made_.sets.size() - 1));
  }

  std::size_t at_ = 0;
  std::uint32_t groups_ = 0;
  std::uint32_t next_group_ = 0;
};

}  // namespace constcloud::regex
