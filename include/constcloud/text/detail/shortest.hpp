// SPDX-License-Identifier: Apache-2.0
#pragma once
// shortest: the fewest decimal digits that stand for a double, by exact arithmetic.
#include <bit>
#include <constcloud/text/detail/natural.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text::internal {

/// digits * 10^exponent
struct Decimal {
  std::uint64_t digits;
  int exponent;
};

/// The decimal with the fewest digits that rounds to `value` (finite, above 0), and of those the
/// nearest to it (of two equally near the even one): at most 17 digits, the last not 0.
constexpr Decimal shortest(double value) {
  // value = mantissa * 2^power. What rounds to it reaches to half of 2^power on both sides, or,
  // where the doubles below are twice as dense, a quarter down; a bound itself rounds to the value
  // if the mantissa is even.
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const std::uint64_t fraction = bits & 0xf'ffff'ffff'ffff;
  const int biased = static_cast<int>(bits >> 52);
  const std::uint64_t mantissa = biased == 0 ? fraction : fraction | 0x10'0000'0000'0000;
  const int power = (biased == 0 ? 1 : biased) - 1075;
  const bool denser_below = fraction == 0 && biased > 1;
  const int bound = (mantissa & 1) == 0 ? 0 : -1;

  // 10^exponent is the largest power of ten that is not above the width of that interval: so the
  // interval has one of its multiples, and at most one of those of 10^(exponent + 1). The factors
  // are log10(2) and log10(4/3) in 1/2^22.
  int exponent = (power * 1'262'611 - (denser_below ? 524'031 : 0)) >> 22;

  // value / 10^exponent = rest / unit; `above` and `below` are the reach of the interval in the
  // same measure. All are multiplied by 4, so that they are integers, and by what sets the highest
  // bit of the unit's highest limb.
  using Number = Natural<28>;  // 892 bits suffice: 53 + 2.33 * 323 + 1 + 2 + 31, or 2.33 * 292 + 2 + 31 + 64
  Number unit(1);
  unit.multiply_by_power_of_5(exponent);
  const int two = power - exponent;
  const int in_unit = (two < 0 ? -two : 0) + 2;
  const int in_rest = (two > 0 ? two : 0) + 2;
  const int align = static_cast<int>((32 - (unit.bits() + static_cast<std::size_t>(in_unit)) % 32) % 32);
  unit.shift_left(static_cast<std::size_t>(in_unit + align));
  Number rest(mantissa);
  rest.multiply_by_power_of_5(-exponent);
  rest.shift_left(static_cast<std::size_t>(in_rest + align));
  Number above(1);
  above.multiply_by_power_of_5(-exponent);
  Number below(above);
  above.shift_left(static_cast<std::size_t>(in_rest + align - 1));
  below.shift_left(static_cast<std::size_t>(in_rest + align - (denser_below ? 2 : 1)));

  std::uint64_t digits = std::uint64_t{rest.divide(unit, 1)} << 32;
  digits |= rest.divide(unit);

  // One digit less, if a multiple of ten is inside: the one below, or the one above.
  const auto last = static_cast<std::uint32_t>(digits % 10);
  Number down(unit);
  down.multiply(last);
  down.add(rest);
  Number up(unit);
  up.multiply(10 - last);
  Number room(rest);
  room.add(above);
  const bool shorter_down = down.compare(below) <= bound;
  if (shorter_down || up.compare(room) <= bound) {
    for (digits += shorter_down ? 0 : 10, digits -= last; digits % 10 == 0; ++exponent) digits /= 10;
    return {digits, exponent};
  }
  // Else the nearer of the two around the value that are inside.
  const bool down_inside = rest.compare(below) <= bound;
  const bool up_inside = unit.compare(room) <= bound;
  rest.shift_left(1);
  const int half = rest.compare(unit);
  const bool take_up = up_inside && (!down_inside || half > 0 || (half == 0 && (digits & 1) != 0));
  return {digits + (take_up ? 1 : 0), exponent};
}

}  // namespace constcloud::text::internal
