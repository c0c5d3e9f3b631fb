// SPDX-License-Identifier: Apache-2.0
#pragma once
// nearest: the double next to a decimal number of any length, by exact arithmetic.
#include <bit>
#include <constcloud/text/detail/natural.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text::internal {

/// quotient * 2^power, rounded to a double, to the even one of two equally near. The quotient is at
/// least 2^62; `inexact` says that the number is a bit more than that, by less than 1 in the
/// quotient.
constexpr double rounded(std::uint64_t quotient, std::int64_t power, bool inexact) {
  // A double has 53 binary digits, fewer below 2^-1022: the last stands for 2^-1074 at least.
  const std::int64_t last = power + static_cast<int>(std::bit_width(quotient)) - 53;
  const std::int64_t drop = (last < -1074 ? -1074 : last) - power;
  if (drop > 64) return 0;
  const std::uint64_t half = std::uint64_t{1} << (drop - 1);
  const std::uint64_t kept = drop == 64 ? 0 : quotient >> drop;
  const std::uint64_t dropped = drop == 64 ? quotient : quotient & (2 * half - 1);
  const bool up = dropped > half || (dropped == half && (inexact || (kept & 1) != 0));
  // The highest of 53 digits is not stored but adds 1 to the exponent's field, as does a carry from
  // rounding.
  const std::uint64_t bits = (static_cast<std::uint64_t>(drop + power + 1074) << 52) + kept + (up ? 1 : 0);
  constexpr std::uint64_t infinity = 0x7ff0'0000'0000'0000;
  return std::bit_cast<double>(bits < infinity ? bits : infinity);
}

/// The double next to d * 10^exponent, where d are the decimal digits in `data`, in which there may
/// be a point that does not count. At least one digit must not be 0. Infinity above the range of a
/// double.
constexpr double nearest(const char* data, std::size_t size, std::int64_t exponent) {
  // Where two doubles are equally near, the number has at most 767 digits from its first that is
  // not 0; so of those behind the 768th it only matters whether all are 0.
  using Number = Natural<84>;  // 2629 bits suffice: 2.33 * 1091 + 31 + 64
  Number rest(0);
  int digits = 0;
  std::uint32_t chunk = 0;
  std::uint32_t chunk_unit = 1;
  bool inexact = false;
  for (std::size_t i = 0; i != size; ++i) {
    if (data[i] == '.' || (digits == 0 && data[i] == '0')) continue;
    if (digits == 768) {
      inexact = inexact || data[i] != '0', ++exponent;
      continue;
    }
    ++digits, chunk = chunk * 10 + static_cast<unsigned char>(data[i]) - '0', chunk_unit *= 10;
    if (chunk_unit == 1'000'000'000) rest.multiply(chunk_unit, chunk), chunk = 0, chunk_unit = 1;
  }
  rest.multiply(chunk_unit, chunk);

  // The number is at least 10^(digits - 1 + exponent), and below ten times that.
  if (digits + exponent > 309) return std::bit_cast<double>(std::uint64_t{0x7ff0'0000'0000'0000});
  if (digits + exponent < -323) return 0;
  const int ten = static_cast<int>(exponent);
  rest.multiply_by_power_of_5(ten);
  Number unit(1);
  unit.multiply_by_power_of_5(-ten);

  // rest / unit * 2^ten is the number. Shift until the quotient has 63 or 64 binary digits, and
  // until the highest bit of the unit's highest limb is set.
  const int shift = static_cast<int>(unit.bits()) + 63 - static_cast<int>(rest.bits());
  unit.shift_left(shift < 0 ? static_cast<std::size_t>(-shift) : 0);
  const std::size_t align = (32 - unit.bits() % 32) % 32;
  unit.shift_left(align);
  rest.shift_left((shift > 0 ? static_cast<std::size_t>(shift) : 0) + align);
  std::uint64_t quotient = std::uint64_t{rest.divide(unit, 1)} << 32;
  quotient |= rest.divide(unit);
  return rounded(quotient, std::int64_t{ten} - shift, inexact || !rest.is_zero());
}

}  // namespace constcloud::text::internal
