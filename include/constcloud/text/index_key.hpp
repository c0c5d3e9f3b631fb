// SPDX-License-Identifier: Apache-2.0
#pragma once
// The keys that JavaScript puts before all others in an object, in the order of their numbers.
#include <constcloud/text/ascii.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

/// The number of a text that consists of decimal digits, modulo 2^64. Of a text for which
/// `is_index_key` is true it is 0 to 4294967294.
constexpr std::uint64_t index_key_value(const char* data, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i != size; ++i) value = value * 10 + static_cast<unsigned char>(data[i]) - '0';
  return value;
}

namespace internal {
constexpr bool is_index_after_its_first_digit(const char* data, std::size_t size) {
  for (std::size_t i = 1; i != size; ++i)
    if (!is_digit(data[i])) return false;
  return size == 1 || (data[0] != '0' && (size < 10 || index_key_value(data, size) < 0xffff'ffff));
}
}  // namespace internal

/// True for JavaScript's canonical array indices: decimal, no sign, no leading zero, 0 to
/// 4294967294.
constexpr bool is_index_key(const char* data, std::size_t size) {
  // Most keys are names: one look at the length and the first character settles those.
  return size - 1 < 10 && is_digit(data[0]) && internal::is_index_after_its_first_digit(data, size);
}

}  // namespace constcloud::text
