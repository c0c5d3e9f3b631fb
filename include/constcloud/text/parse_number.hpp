// SPDX-License-Identifier: Apache-2.0
#pragma once
// parse_number: the double that a JSON number stands for.
#include <constcloud/text/detail/nearest.hpp>
#include <constcloud/text/detail/powers_of_ten.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

/// The double next to a number in JSON's syntax (`-12.5e3`; the caller has checked it), rounded as
/// JavaScript's `JSON.parse` does: of two equally near the even one; infinity above the largest
/// double, 0 below the smallest; `-0` keeps its sign.
constexpr double parse_number(const char* data, std::size_t size) {
  if (*data == '-') return -parse_number(data + 1, size - 1);
  // All digits as one integer (modulo 2^64), how many there are from the first that is not 0, and
  // where the point is.
  std::uint64_t digits = 0;
  std::size_t count = 0;
  std::size_t end = 0;
  std::size_t point = size;
  for (; end != size && (data[end] | 0x20) != 'e'; ++end)
    data[end] == '.' ? point = end
                     : (digits = digits * 10 + static_cast<unsigned char>(data[end]) - '0',
                        count += count != 0 || digits != 0 ? 1 : 0);
  if (count == 0) return 0;

  std::int64_t exponent = 0;
  if (end != size) {
    const bool negative = data[end + 1] == '-';
    std::size_t i = end + (negative || data[end + 1] == '+' ? 2 : 1);
    // As good as infinite long before it could overflow.
    for (; i != size; ++i) exponent = exponent < 100'000'000'000'000'000 ? exponent * 10 + (data[i] - '0') : exponent;
    exponent = negative ? -exponent : exponent;
  }
  if (point < end) exponent -= static_cast<std::int64_t>(end - point - 1);

  // With two operands that a double holds exactly, one operation rounds correctly.
  if (count <= 19 && digits <= std::uint64_t{1} << 53 && exponent >= -internal::exact_power_of_ten &&
      exponent <= internal::exact_power_of_ten) {
    const auto whole = static_cast<double>(digits);
    return exponent < 0 ? whole / internal::power_of_ten[-exponent] : whole * internal::power_of_ten[exponent];
  }
  return internal::nearest(data, end, exponent);
}

}  // namespace constcloud::text
