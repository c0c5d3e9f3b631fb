// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writing the steps of a regular expression.
#include <constcloud/base/error.hpp>
#include <constcloud/regex/detail/regular_expression_steps.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

/// Writes steps at the end, and before and again what is written already. What is repeated is written as often as it
/// must stand.
class RegularExpressionWriter {
 protected:
  using Code = RegularExpressionSteps::Code;
  using Step = RegularExpressionSteps::Step;
  static constexpr std::uint32_t unlimited = ~0u;

  RegularExpressionWriter(RegularExpressionSteps& made, const Utf16& pattern) : made_(made), pattern_(pattern) {}

  [[noreturn]] void fail(const Text& reason) const {
    const Text flag = ignores_case() ? Text("i") : is_unicode() ? Text("u") : Text();
    throw Error(Text::concat({"Invalid regular expression: /", pattern_.text(), "/", flag, ": ", reason}));
  }

  bool ignores_case() const { return made_.flag == RegularExpressionFlag::i; }
  bool is_unicode() const { return made_.flag == RegularExpressionFlag::u; }

  std::uint32_t here() const { return static_cast<std::uint32_t>(made_.steps.size()); }
  std::uint32_t append(Code code, std::uint32_t a = 0, std::uint32_t b = 0) {
    if (made_.steps.size() == 1'000'000) fail("Regular expression too large");
    made_.steps.push_back({code, a, b});
    return here() - 1;
  }

  void insert(std::uint32_t before, Step step) {
    List<Step> rest;
    for (std::uint32_t i = before; i != here(); ++i) rest.push_back(made_.steps[i]);
    while (here() != before) made_.steps.erase(here() - 1);
    append(step.code, step.a, step.b);
    for (const Step& later : rest) append_shifted(later, 1);
  }

  /// Has the steps from `begin` on stand at least `least` and at most `most` times.
  void repeat(std::uint32_t begin, std::uint32_t least, std::uint32_t most, bool greedy) {
    List<Step> body;
    for (std::uint32_t i = begin; i != here(); ++i) body.push_back(made_.steps[i]);
    while (here() != begin) made_.steps.erase(here() - 1);
    for (std::uint32_t i = 0; i != least; ++i) place(body, begin);
    if (most == unlimited) {
      // A turn that takes nothing ends the loop.
      const std::uint32_t slot = made_.slot_count++;
      const std::uint32_t loop = append(Code::split);
      append(Code::save, slot);
      place(body, begin);
      append(Code::moved, slot);
      append(Code::jump, loop);
      fork(loop, loop + 1, here(), greedy);
      return;
    }
    if (most - least > 1'000'000) fail("Regular expression too large");
    List<std::uint32_t> forks;
    for (std::uint32_t i = least; i != most; ++i) {
      const std::uint32_t slot = made_.slot_count++;
      forks.push_back(append(Code::split));
      append(Code::save, slot);
      place(body, begin);
      append(Code::moved, slot);
    }
    for (const std::uint32_t at : forks) fork(at, at + 1, here(), greedy);
  }

  RegularExpressionSteps& made_;
  const Utf16& pattern_;

 private:
  void fork(std::uint32_t at, std::uint32_t inside, std::uint32_t outside, bool greedy) {
    made_.steps[at].a = greedy ? inside : outside;
    made_.steps[at].b = greedy ? outside : inside;
  }

  /// Writes steps that stood from `begin` on.
  void place(const List<Step>& body, std::uint32_t begin) {
    const std::uint32_t shift = here() - begin;
    for (const Step& step : body) append_shifted(step, shift);
  }
  void append_shifted(Step step, std::uint32_t shift) {
    if (step.code == Code::jump || step.code == Code::split || step.code == Code::look_ahead) step.a += shift;
    if (step.code == Code::split) step.b += shift;
    append(step.code, step.a, step.b);
  }
};

}  // namespace constcloud::regex
