// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a regular expression is compiled to.
#include <constcloud/regex/detail/character_set.hpp>
#include <constcloud/regex/utf16.hpp>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::regex {

/// The flags of JavaScript that patterns come with: one at most, for no ignore pattern asks for two.
enum class RegularExpressionFlag : std::uint8_t {
  none,
  i,  // case does not count
  u,  // characters are code points, and only what has a meaning may be escaped
};

/// The steps of a match, with the classes that they name.
struct RegularExpressionSteps {
  enum class Code : std::uint8_t {
    unit,            // the unit a
    any,             // all but line terminators
    set,             // one of set a
    start,           // before the first unit
    end,             // behind the last unit
    boundary,        // between a word character and none; a != 0: not there
    jump,            // on at a
    split,           // on at a, or else at b
    save,            // the place goes to slot a
    moved,           // fails if the place is that of slot a
    look_ahead,      // what follows, up to `accept`, matches here; then on at a. b != 0: it must not match
    back_reference,  // the text of group a again
    accept,
  };
  struct Step {
    Code code;
    std::uint32_t a = 0, b = 0;
  };

  List<Step> steps{};
  List<internal::CharacterSet> sets{};
  std::uint32_t slot_count = 0;
  RegularExpressionFlag flag{};
};

}  // namespace constcloud::regex
