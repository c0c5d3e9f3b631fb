// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/regular_expression.hpp.
#include <constcloud/base/error.hpp>
#include <constcloud/host/detail/upper_case.hpp>
#include <constcloud/host/regular_expression.hpp>

namespace constcloud::host {

/// Reads a pattern by recursive descent and writes the steps. What is repeated is written as often as it must stand.
class RegularExpressionParser {
 public:
  RegularExpressionParser(RegularExpression& made, const Utf16& pattern) : made_(made), pattern_(pattern) {
    count_groups();
    made_.slots_ = 2 * groups_;
    alternatives();
    if (at_ != pattern_.size()) fail("Unmatched ')'");
    emit(Code::accept);
  }

 private:
  using Code = RegularExpression::Code;
  using Step = RegularExpression::Step;
  using Set = RegularExpression::Set;
  static constexpr std::uint32_t unlimited = ~0u;

  [[noreturn]] void fail(const Text& reason) const {
    const char* const flags = made_.flags_.ignore_case ? (made_.flags_.unicode ? "iu" : "i")
                              : made_.flags_.unicode   ? "u"
                                                       : "";
    Buffer flag_text;
    for (const char* flag = flags; *flag != '\0'; ++flag) flag_text.push(*flag);
    throw Error(Text::concat(
        {"Invalid regular expression: /", pattern_.text(), "/", Text(std::move(flag_text)), ": ", reason}));
  }

  char16_t peek(std::size_t ahead = 0) const { return pattern_.at(at_ + ahead); }
  bool done() const { return at_ == pattern_.size(); }
  bool take(char16_t unit) {
    if (done() || peek() != unit) return false;
    ++at_;
    return true;
  }
  std::uint32_t here() const { return static_cast<std::uint32_t>(made_.steps_.size()); }
  std::uint32_t emit(Code code, std::uint32_t a = 0, std::uint32_t b = 0) {
    if (made_.steps_.size() == 1'000'000) fail("Regular expression too large");
    made_.steps_.push_back({code, a, b});
    return here() - 1;
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
    const std::uint32_t out = emit(Code::jump);
    made_.steps_[begin].b = here();
    alternatives();
    made_.steps_[out].a = here();
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
      emit(Code::start), repeatable = false;
    } else if (unit == u'$') {
      emit(Code::end), repeatable = false;
    } else if (unit == u'(') {
      repeatable = parenthesis();
    } else if (unit == u'.') {
      emit(Code::any);
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
      if (made_.flags_.unicode) fail(unit == u'{' ? Text("Nothing to repeat") : Text("Lone quantifier brackets"));
      literal(unit);
    } else {
      --at_;
      literal(next_character());
    }
    quantifier(begin, repeatable);
  }

  /// Behind a `(`; says whether it may be repeated.
  bool parenthesis() {
    bool repeatable = true;
    if (take(u'?')) {
      if (take(u':')) {
        alternatives();
      } else if (peek() == u'=' || peek() == u'!') {
        const std::uint32_t look = emit(Code::look_ahead, 0, peek() == u'!');
        ++at_;
        alternatives();
        emit(Code::accept);
        made_.steps_[look].a = here();
        repeatable = !made_.flags_.unicode;
      } else {
        fail("Invalid group");
      }
    } else {
      const std::uint32_t slot = 2 * next_group_++;
      emit(Code::save, slot);
      alternatives();
      emit(Code::save, slot + 1);
    }
    if (!take(u')')) fail("Unterminated group");
    return repeatable;
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
      if (made_.flags_.unicode && peek() == u'{') fail("Incomplete quantifier");
      return;
    }
    if (!repeatable) fail("Nothing to repeat");
    const bool greedy = !take(u'?');
    if (least > most) fail("numbers out of order in {} quantifier");
    repeat(begin, least, most, greedy);
  }

  /// Has the steps from `begin` on stand at least `least` and at most `most` times.
  void repeat(std::uint32_t begin, std::uint32_t least, std::uint32_t most, bool greedy) {
    List<Step> body;
    for (std::uint32_t i = begin; i != here(); ++i) body.push_back(made_.steps_[i]);
    while (here() != begin) made_.steps_.erase(here() - 1);
    for (std::uint32_t i = 0; i != least; ++i) place(body, begin);
    if (most == unlimited) {
      // A turn that takes nothing ends the loop.
      const std::uint32_t slot = made_.slots_++;
      const std::uint32_t loop = emit(Code::split);
      emit(Code::save, slot);
      place(body, begin);
      emit(Code::moved, slot);
      emit(Code::jump, loop);
      fork(loop, loop + 1, here(), greedy);
      return;
    }
    if (most - least > 1'000'000) fail("Regular expression too large");
    List<std::uint32_t> forks;
    for (std::uint32_t i = least; i != most; ++i) {
      const std::uint32_t slot = made_.slots_++;
      forks.push_back(emit(Code::split));
      emit(Code::save, slot);
      place(body, begin);
      emit(Code::moved, slot);
    }
    for (const std::uint32_t at : forks) fork(at, at + 1, here(), greedy);
  }
  void fork(std::uint32_t at, std::uint32_t inside, std::uint32_t outside, bool greedy) {
    made_.steps_[at].a = greedy ? inside : outside;
    made_.steps_[at].b = greedy ? outside : inside;
  }

  /// Writes steps that stood from `begin` on.
  void place(const List<Step>& body, std::uint32_t begin) {
    const std::uint32_t shift = here() - begin;
    for (const Step& step : body) emit_shifted(step, shift);
  }
  void emit_shifted(Step step, std::uint32_t shift) {
    if (step.code == Code::jump || step.code == Code::split || step.code == Code::look_ahead) step.a += shift;
    if (step.code == Code::split) step.b += shift;
    emit(step.code, step.a, step.b);
  }
  void insert(std::uint32_t before, Step step) {
    List<Step> rest;
    for (std::uint32_t i = before; i != here(); ++i) rest.push_back(made_.steps_[i]);
    while (here() != before) made_.steps_.erase(here() - 1);
    emit(step.code, step.a, step.b);
    for (const Step& later : rest) emit_shifted(later, 1);
  }

  char32_t next_character() {
    const char16_t unit = pattern_[at_++];
    if (!made_.flags_.unicode || unit < 0xd800 || unit >= 0xdc00 || peek() < 0xdc00 || peek() >= 0xe000) return unit;
    return 0x10000u + ((unit - 0xd800u) << 10) + (pattern_[at_++] - 0xdc00u);
  }

  void literal(char32_t character) {
    if (!made_.flags_.ignore_case) {
      emit(Code::unit, character);
      return;
    }
    emit(Code::unit, character < 0x10000 ? detail::upper_case(static_cast<char16_t>(character)) : character);
  }

  bool atom_escape() {
    if (done()) fail("\\ at end of pattern");
    const char16_t unit = peek();
    if (unit == u'b' || unit == u'B') {
      ++at_;
      emit(Code::boundary, unit == u'B');
      return false;
    }
    if (unit >= u'1' && unit <= u'9') {
      const std::size_t begin = at_;
      std::uint32_t group = 0;
      number(group);
      if (group <= groups_) {
        emit(Code::back_reference, group - 1);
        return true;
      }
      if (made_.flags_.unicode) fail("Invalid escape");
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
      add_named(plain, lower);
      if (unit == lower) {
        for (const auto& range : plain.ranges) set.ranges.push_back(range);
      } else {
        add_all_but(set, plain);
      }
      return true;
    }
    if (!made_.flags_.unicode || unit != u'p') return false;
    if (peek(1) != u'{') fail("Invalid property name");
    const std::size_t close = pattern_.find(u'}', at_);
    if (close == Utf16::npos) fail("Invalid property name");
    add_property(set, pattern_.slice(at_ + 2, close));
    at_ = close + 1;
    return true;
  }
  static void add_named(Set& set, char16_t name) {
    if (name == u'd') {
      set.ranges = {{'0', '9'}};
    } else if (name == u'w') {
      set.ranges = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
    } else {
      set.ranges = {{9, 13},          {0x20, 0x20},     {0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
                    {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}, {0xfeff, 0xfeff}};
    }
  }
  /// All characters outside ranges that are in order.
  static void add_all_but(Set& set, const Set& plain) {
    char32_t from = 0;
    for (const auto& range : plain.ranges) {
      if (range.first != from) set.ranges.push_back({from, range.first - 1});
      from = range.last + 1;
    }
    set.ranges.push_back({from, 0x10ffff});
  }
  /// The ASCII part of a general category.
  void add_property(Set& set, const Utf16& name) {
    set.only_ascii_is_known = true;
    const auto add = [&set](char32_t first, char32_t last) { set.ranges.push_back({first, last}); };
    const auto add_each = [&add](const char* characters) {
      for (; *characters != '\0'; ++characters)
        add(static_cast<char32_t>(*characters), static_cast<char32_t>(*characters));
    };
    if (name == "L" || name == "Lu") add('A', 'Z');
    if (name == "L" || name == "Ll") add('a', 'z');
    if (name == "Nd") add('0', '9');
    if (name == "Z" || name == "Zs") add(' ', ' ');
    if (name == "C" || name == "Cc") add(0, 31), add(127, 127);
    if (name == "Pc" || name == "P") add('_', '_');
    if (name == "P") add_each("!\"#%&'()*,-./:;?@[\\]{}");
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
        const bool more = in_class && !made_.flags_.unicode && ((letter >= u'0' && letter <= u'9') || letter == u'_');
        if ((lower >= u'a' && lower <= u'z') || more) return ++at_, letter & 31u;
        if (made_.flags_.unicode) fail("Invalid unicode escape");
        --at_;
        return '\\';
      }
      case 'x':
        if (hexadecimal(2, value)) return value;
        if (made_.flags_.unicode) fail("Invalid escape");
        return 'x';
      case 'u':
        if (hexadecimal(4, value)) return value;
        if (made_.flags_.unicode) fail("Invalid Unicode escape");
        return 'u';
      default:
        break;
    }
    if (character >= '0' && character <= '7') {
      if (made_.flags_.unicode) {
        if (character == '0' && (peek() < u'0' || peek() > u'9')) return 0;
        fail(in_class ? Text("Invalid class escape") : Text("Invalid decimal escape"));
      }
      value = character - '0';
      for (int i = 0; i != 2 && peek() >= u'0' && peek() <= u'7' && value * 8 + (peek() - u'0') < 256; ++i, ++at_) {
        value = value * 8 + (peek() - u'0');
      }
      return value;
    }
    if (made_.flags_.unicode) {
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
    if (made_.flags_.unicode && take(u'-')) return character = '-', false;
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
        if (made_.flags_.unicode) fail("Invalid character class");
        set.ranges.push_back({'-', '-'});
        if (!last_is_set) set.ranges.push_back({last, last});
      }
      if (!first_is_set) set.ranges.push_back({first, first});
    }
    add_set(std::move(set));
  }

  void add_set(Set set) {
    const bool negated = set.negated;
    for (char32_t c = 0; c != 128; ++c) {
      bool found = false;
      for (const auto& range : set.ranges) {
        const auto holds = [&range](char32_t x) { return x >= range.first && x <= range.last; };
        const char32_t other = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c ^ 0x20 : c;
        found = found || holds(c) || (made_.flags_.ignore_case && holds(other));
      }
      set.ascii[c] = found != negated;
    }
    made_.sets_.push_back(std::move(set));
    emit(Code::set, static_cast<std::uint32_t>(made_.sets_.size() - 1));
  }

  RegularExpression& made_;
  const Utf16& pattern_;
  std::size_t at_ = 0;
  std::uint32_t groups_ = 0;
  std::uint32_t next_group_ = 0;
};

/// One search for a match.
class RegularExpressionMatch {
 public:
  RegularExpressionMatch(const RegularExpression& expression, const Utf16& subject)
      : expression_(expression), subject_(subject), slots_(List<std::size_t>::zeros(expression.slots_)) {}

  bool anywhere() {
    const bool only_at_start = expression_.steps_[0].code == Code::start;
    for (std::size_t from = 0; from <= subject_.size(); ++from) {
      for (std::size_t& slot : slots_) slot = Utf16::npos;
      if (matches(0, from)) return true;
      if (only_at_start) break;
    }
    return false;
  }

 private:
  using Code = RegularExpression::Code;
  static constexpr std::uint32_t restores = ~0u;

  /// Where to go on when a way fails; or a slot that gets its value back.
  struct Choice {
    std::uint32_t step = 0;
    std::uint32_t slot = 0;
    std::size_t at = 0;
  };

  bool matches(std::uint32_t step, std::size_t at) {
    const std::size_t bottom = choices_.size();
    for (;;) {
      const auto [code, a, b] = expression_.steps_[step];
      bool goes_on = true;
      switch (code) {
        case Code::unit:
          goes_on = take(at, [this, a](char32_t c) { return fold(c) == a; });
          break;
        case Code::any:
          goes_on = take(at, [](char32_t c) { return c > 0xffff || !is_line_terminator(static_cast<char16_t>(c)); });
          break;
        case Code::set:
          goes_on = take(at, [this, a](char32_t c) { return expression_.contains(expression_.sets_[a], c); });
          break;
        case Code::start:
          goes_on = at == 0;
          break;
        case Code::end:
          goes_on = at == subject_.size();
          break;
        case Code::boundary:
          goes_on = (is_word(at) != (at != 0 && is_word(at - 1))) == (a == 0);
          break;
        case Code::jump:
          step = a;
          continue;
        case Code::split:
          choices_.push_back({b, 0, at});
          step = a;
          continue;
        case Code::save:
          choices_.push_back({restores, a, slots_[a]});
          slots_[a] = at;
          break;
        case Code::moved:
          goes_on = slots_[a] != at;
          break;
        case Code::look_ahead:
          goes_on = matches(step + 1, at) == (b == 0);
          if (goes_on) {
            step = a;
            continue;
          }
          break;
        case Code::back_reference:
          goes_on = repeats(a, at);
          break;
        case Code::accept:
          forget(bottom);
          return true;
      }
      if (goes_on) {
        ++step;
        continue;
      }
      for (;;) {
        if (choices_.size() == bottom) return false;
        const Choice choice = choices_.back();
        choices_.erase(choices_.size() - 1);
        if (choice.step != restores) {
          step = choice.step, at = choice.at;
          break;
        }
        slots_[choice.slot] = choice.at;
      }
    }
  }
  void forget(std::size_t bottom) {
    while (choices_.size() != bottom) choices_.erase(choices_.size() - 1);
  }

  template <class Test>
  bool take(std::size_t& at, Test test) {
    if (at >= subject_.size()) return false;
    char32_t character = subject_[at];
    std::size_t size = 1;
    if (expression_.flags_.unicode && character >= 0xd800 && character < 0xdc00 && subject_.at(at + 1) >= 0xdc00 &&
        subject_.at(at + 1) < 0xe000) {
      character = 0x10000 + ((character - 0xd800) << 10) + (subject_[at + 1] - 0xdc00u);
      size = 2;
    }
    if (!test(character)) return false;
    at += size;
    return true;
  }
  char32_t fold(char32_t c) const {
    return expression_.flags_.ignore_case && c < 0x10000 ? detail::upper_case(static_cast<char16_t>(c)) : c;
  }
  bool is_word(std::size_t at) const {
    const char16_t c = subject_.at(at);
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
  }
  bool repeats(std::uint32_t group, std::size_t& at) const {
    const std::size_t from = slots_[2 * group], to = slots_[2 * group + 1];
    if (from == Utf16::npos || to == Utf16::npos) return true;
    if (to - from > subject_.size() - at) return false;
    for (std::size_t i = from; i != to; ++i) {
      if (fold(subject_[i]) != fold(subject_[at + i - from])) return false;
    }
    at += to - from;
    return true;
  }

  const RegularExpression& expression_;
  const Utf16& subject_;
  List<std::size_t> slots_;
  List<Choice> choices_;
};

inline RegularExpression::RegularExpression(const Utf16& pattern, RegularExpressionFlags flags) : flags_(flags) {
  RegularExpressionParser(*this, pattern);
}

inline bool RegularExpression::test(const Utf16& subject) const {
  return RegularExpressionMatch(*this, subject).anywhere();
}

inline bool RegularExpression::contains(const Set& set, char32_t character) const {
  if (character < 128) return set.ascii[character];
  if (set.only_ascii_is_known) {
    throw Error("a class of characters such as [:alpha:] can only be tried on names in ASCII");
  }
  const auto holds = [&set](char32_t c) {
    for (const Range& range : set.ranges) {
      if (c >= range.first && c <= range.last) return true;
    }
    return false;
  };
  bool found = holds(character);
  if (flags_.ignore_case && character < 0x10000 && !found) {
    const char16_t upper = detail::upper_case(static_cast<char16_t>(character));
    found = holds(upper);
    detail::each_lower_case(upper, [&found, &holds](char16_t lower) { found = found || holds(lower); });
  }
  return found != set.negated;
}

}  // namespace constcloud::host
