// SPDX-License-Identifier: Apache-2.0
#pragma once
// write_number: a double as JavaScript writes it (ECMAScript's Number::toString).
#include <constcloud/text/detail/powers_of_ten.hpp>
#include <constcloud/text/detail/shortest.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

/// The most characters that write_number writes: those of `-0.0000012345678901234567`.
inline constexpr std::size_t number_capacity = 25;

/// False for NaN and the infinities.
constexpr bool is_finite(double value) { return value >= -0x1.fffffffffffffp+1023 && value <= 0x1.fffffffffffffp+1023; }

/// The largest whole number that is not above. From 2^53 on, all numbers are whole.
constexpr double floor(double value) {
  if (!(value > -0x1p53 && value < 0x1p53)) return value;
  const auto whole = static_cast<double>(static_cast<long long>(value));
  return whole > value ? whole - 1 : whole;
}
constexpr bool is_whole(double value) { return is_finite(value) && floor(value) == value; }
/// The whole part as an integer: the nearest one of what is beyond all integers, 0 for NaN. (A cast of such a number is
/// undefined.)
constexpr long long to_integer(double value) {
  constexpr long long largest = 0x7fff'ffff'ffff'ffff;
  if (value >= 0x1p63) return largest;
  if (value <= -0x1p63) return -largest - 1;
  return value == value ? static_cast<long long>(value) : 0;
}

namespace internal {

constexpr int digit_count(std::uint64_t n) {
  return n < 10'000 ? 1 + (n >= 10 ? 1 : 0) + (n >= 100 ? 1 : 0) + (n >= 1'000 ? 1 : 0) : 4 + digit_count(n / 10'000);
}

/// Writes the lowest digits of `n` before `end`, down to `begin`; those that `n` does not have are
/// zeros. Returns what is left of `n`.
constexpr std::uint64_t write_digits(std::uint64_t n, char* begin, char* end) {
  while (end != begin) *--end = static_cast<char>('0' + n % 10), n /= 10;
  return n;
}

/// Writes digits * 10^exponent, where digits has 1 to 17 digits and does not end in 0 unless
/// exponent is 0.
constexpr std::size_t write_decimal(std::uint64_t digits, int exponent, char* out) {
  const int count = digit_count(digits);
  const int point = count + exponent;  // the digits before the decimal point
  if (exponent >= 0 && point <= 21) {
    write_digits(digits, out, out + count);
    write_digits(0, out + count, out + point);
    return static_cast<std::size_t>(point);
  }
  if (exponent < 0 && point > -6) {
    char* const dot = out + (point > 0 ? point : 1);
    char* const end = dot + 1 - exponent;
    const std::uint64_t whole = write_digits(digits, dot + 1, end);
    *dot = '.';
    write_digits(whole, out, dot);
    return static_cast<std::size_t>(end - out);
  }
  const int power = point > 0 ? point - 1 : 1 - point;
  char* const sign = out + count + (count > 1 ? 2 : 1);
  const std::uint64_t first = write_digits(digits, out + 2, sign - 1 > out + 2 ? sign - 1 : out + 2);
  out[1] = '.';
  out[0] = static_cast<char>('0' + first);
  sign[-1] = 'e';
  sign[0] = point > 0 ? '+' : '-';
  char* const end = sign + 1 + digit_count(static_cast<std::uint64_t>(power));
  write_digits(static_cast<std::uint64_t>(power), sign + 1, end);
  return static_cast<std::size_t>(end - out);
}

/// Writes a number above 0 that is no integer below 2^53.
constexpr std::size_t write_fraction(double value, char* out) {
  // A decimal of at most 15 digits is the only one of at most 15 digits that stands for its
  // (normal) double. So when the division, which is correctly rounded, gives the value back, those
  // are its shortest digits.
  if (value < 1e15 && value > 1e-22) {
    double scaled = 0;
    for (int i = 1; i <= exact_power_of_ten && (scaled = value * power_of_ten[i]) < 1e15; ++i) {
      const auto digits = static_cast<std::uint64_t>(scaled + 0.5);
      if (static_cast<double>(digits) / power_of_ten[i] == value) return write_decimal(digits, -i, out);
    }
  }
  const Decimal decimal = shortest(value);
  return write_decimal(decimal.digits, decimal.exponent, out);
}

}  // namespace internal

/// Writes a finite number as JavaScript's `String(value)` does, at most `number_capacity`
/// characters and no NUL, and returns how many there are. NaN and the infinities are not for this
/// function: ask `is_finite` first.
constexpr std::size_t write_number(double value, char* out) {
  if (value < 0) {
    *out = '-';
    return 1 + write_number(-value, out + 1);
  }
  if (value < 0x1p53) {
    const auto whole = static_cast<std::uint64_t>(value);
    if (static_cast<double>(whole) == value) {
      const int count = internal::digit_count(whole);
      internal::write_digits(whole, out, out + count);
      return static_cast<std::size_t>(count);
    }
  }
  return internal::write_fraction(value, out);
}

}  // namespace constcloud::text
