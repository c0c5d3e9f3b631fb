// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of regex/regular_expression.hpp: matching.
#include <constcloud/regex/detail/regular_expression_parser.hpp>
#include <constcloud/regex/detail/upper_case.hpp>
#include <constcloud/regex/regular_expression.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

/// One search for a match.
class RegularExpressionMatch {
 public:
  RegularExpressionMatch(const RegularExpressionSteps& expression, const Utf16& subject)
      : expression_(expression), subject_(subject), slots_(List<std::size_t>::zeros(expression.slot_count)) {}

  bool anywhere() {
    const bool only_at_start = expression_.steps[0].code == Code::start;
    for (std::size_t from = 0; from <= subject_.size(); ++from) {
      for (std::size_t& slot : slots_) slot = Utf16::npos;
      if (matches(0, from)) return true;
      if (only_at_start) break;
    }
    return false;
  }

 private:
  using Code = RegularExpressionSteps::Code;
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
      const auto [code, a, b] = expression_.steps[step];
      bool goes_on = true;
      switch (code) {
        case Code::unit:
          goes_on = take(at, [this, a](char32_t c) { return fold(c) == a; });
          break;
        case Code::any:
          goes_on = take(at, [](char32_t c) { return c > 0xffff || !is_line_terminator(static_cast<char16_t>(c)); });
          break;
        case Code::set:
          goes_on = take(
              at, [this, a](char32_t c) { return expression_.sets[a].contains(c, ignores_case()); });
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
    const char16_t next = subject_.at(at + 1);
    const bool is_high = character >= 0xd800 && character < 0xdc00, has_low = next >= 0xdc00 && next < 0xe000;
    if (expression_.flag == RegularExpressionFlag::u && is_high && has_low) {
      character = 0x10000 + ((character - 0xd800) << 10) + (next - 0xdc00u);
      size = 2;
    }
    if (!test(character)) return false;
    at += size;
    return true;
  }
  bool ignores_case() const { return expression_.flag == RegularExpressionFlag::i; }
  char32_t fold(char32_t c) const { return ignores_case() ? internal::upper_case(c) : c; }
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

  const RegularExpressionSteps& expression_;
  const Utf16& subject_;
  List<std::size_t> slots_;
  List<Choice> choices_;
};

CONSTCLOUD_INLINE RegularExpression::RegularExpression(const Utf16& pattern, RegularExpressionFlag flag) {
  steps_.flag = flag;
  RegularExpressionParser(steps_, pattern);
}

CONSTCLOUD_INLINE bool RegularExpression::test(const Utf16& subject) const {
  return RegularExpressionMatch(steps_, subject).anywhere();
}

}  // namespace constcloud::regex
