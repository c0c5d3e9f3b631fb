// SPDX-License-Identifier: Apache-2.0
#pragma once
// Natural: a natural number of bounded size, exact, for the numbers that a double's arithmetic
// cannot decide.
#include <constcloud/base/linkage.hpp>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text::internal {

/// A natural number below 2^(32 * Limbs). Nothing checks the bound: who uses it proves that it
/// holds.
template <std::size_t Limbs>
class Natural {
 public:
  constexpr explicit Natural(std::uint64_t value)
      : limbs_{static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(value >> 32)},
        size_(value == 0         ? 0
              : value >> 32 == 0 ? 1
                                 : 2) {}

  /// The number of binary digits: 0 for 0.
  constexpr std::size_t bits() const {
    return size_ == 0 ? 0 : 32 * size_ - static_cast<std::size_t>(std::countl_zero(limbs_[size_ - 1]));
  }
  constexpr bool is_zero() const { return size_ == 0; }

  /// this = this * factor + addend
  constexpr void multiply(std::uint32_t factor, std::uint32_t addend = 0) {
    std::uint64_t carry = addend;
    for (std::size_t i = 0; i != size_; carry >>= 32, ++i)
      limbs_[i] = static_cast<std::uint32_t>(carry += std::uint64_t{limbs_[i]} * factor);
    if (carry != 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
    trim();
  }
  /// this = this * 5^exponent
  constexpr void multiply_by_power_of_5(int exponent) {
    for (; exponent >= 13; exponent -= 13) multiply(1'220'703'125);  // 5^13, the last below 2^32
    std::uint32_t rest = 1;
    for (; exponent > 0; --exponent) rest *= 5;
    if (rest != 1) multiply(rest);
  }
  /// this = this * 2^count
  constexpr void shift_left(std::size_t count) {
    if (size_ == 0 || count == 0) return;
    const std::size_t whole = count / 32;
    const std::size_t part = count % 32;
    // From the top down, so that the number moves within itself; the limb above the top is 0.
    for (std::size_t i = size_ + 1; i-- != 0;)
      limbs_[i + whole] =
          static_cast<std::uint32_t>(((std::uint64_t{limbs_[i]} << 32 | (i == 0 ? 0 : limbs_[i - 1])) << part) >> 32);
    for (std::size_t i = 0; i != whole; ++i) limbs_[i] = 0;
    size_ += whole + 1;
    trim();
  }
  /// this = this + other
  constexpr void add(const Natural& other) {
    std::uint64_t carry = 0;
    if (size_ < other.size_) size_ = other.size_;
    for (std::size_t i = 0; i != size_; carry >>= 32, ++i)
      limbs_[i] = static_cast<std::uint32_t>(carry += std::uint64_t{limbs_[i]} + other.limbs_[i]);
    if (carry != 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
  }

  /// Below, at or above 0, as this is less than, equal to or greater than other * 2^(32 * offset).
  constexpr int compare(const Natural& other, std::size_t offset = 0) const {
    if (size_ != other.size_ + offset) return size_ < other.size_ + offset ? -1 : 1;
    std::size_t i = size_;
    while (i != offset && limbs_[i - 1] == other.limbs_[i - 1 - offset]) --i;
    if (i != offset) return limbs_[i - 1] < other.limbs_[i - 1 - offset] ? -1 : 1;
    while (i != 0 && limbs_[i - 1] == 0) --i;
    return i == 0 ? 0 : 1;
  }

  /// Divides this by divisor * 2^(32 * offset), keeps the remainder and returns the quotient, which
  /// must be below 2^32. The highest bit of the divisor's highest limb must be set.
  constexpr std::uint32_t divide(const Natural& divisor, std::size_t offset = 0) {
    const std::size_t top = divisor.size_ + offset;
    if (size_ < top) return 0;
    // The estimate is never too large, and with the highest bit set at most a few too small.
    std::uint64_t quotient =
        (std::uint64_t{limbs_[top]} << 32 | limbs_[top - 1]) / (std::uint64_t{divisor.limbs_[divisor.size_ - 1]} + 1);
    subtract(divisor, quotient, offset);
    for (; compare(divisor, offset) >= 0; ++quotient) subtract(divisor, 1, offset);
    return static_cast<std::uint32_t>(quotient);
  }

 private:
  /// this = this - other * factor * 2^(32 * offset), which must not be negative
  constexpr void subtract(const Natural& other, std::uint64_t factor, std::size_t offset) {
    std::uint64_t due = 0;
    for (std::size_t i = offset; i != size_; due >>= 32, ++i) {
      due += other.limbs_[i - offset] * factor;
      const auto low = static_cast<std::uint32_t>(due);
      due += limbs_[i] < low ? std::uint64_t{1} << 32 : 0;
      limbs_[i] -= low;
    }
    trim();
  }
  constexpr void trim() {
    while (size_ != 0 && limbs_[size_ - 1] == 0) --size_;
  }

  // The limbs from size_ on are 0; one more than the bound asks for, so that the highest has a
  // neighbour.
  std::uint32_t limbs_[Limbs + 1]{};
  std::size_t size_ = 0;
};

}  // namespace constcloud::text::internal
