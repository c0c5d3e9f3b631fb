// SPDX-License-Identifier: Apache-2.0
#pragma once
// compare_collated: the order of texts for people, as JavaScript's localeCompare has it.
#include <constcloud/text/detail/collation_table.hpp>
#include <constcloud/text/mismatch.hpp>
#include <constcloud/text/utf8.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

namespace internal {

/// What the characters of a text weigh on one level (1 letters, 2 accents, 3 case), one weight
/// after the other.
class CollationWeights {
 public:
  constexpr CollationWeights(const char* begin, const char* end, int level) : at_(begin), end_(end), level_(level) {}

  /// The next weight; 0 after the last.
  constexpr std::uint32_t next() {
    while ((waiting_ & 0xff) == 0 && (waiting_ != 0 || at_ != end_)) waiting_ = waiting_ != 0 ? waiting_ >> 8 : take();
    const std::uint32_t weight = waiting_ & 0xff;
    waiting_ >>= 8;
    return weight;
  }

 private:
  static constexpr std::uint32_t letters_end = 0x180;
  static constexpr std::uint32_t marks_begin = 0x300;
  static constexpr std::uint32_t marks_end = marks_begin + sizeof(collation_table) / 4 - letters_end;

  /// The weights of the next character, up to four, the first in the lowest byte; a byte of 0 is
  /// none.
  constexpr std::uint32_t take() {
    const std::uint32_t point = take_point();
    if (point < letters_end) return weights(collation_table[point]);
    if (point >= marks_begin && point < marks_end) return weights(collation_table[point - marks_begin + letters_end]);
    // Behind the letters of the table, whose weights are below 0x80, by code point in three times
    // seven bits.
    return level_ == 1 ? 0x80'8080 | point >> 14 | (point >> 7 & 0x7f) << 8 | (point & 0x7f) << 16 : 1;
  }

  constexpr std::uint32_t weights(std::uint32_t entry) const {
    const std::uint32_t first = entry & 0x7f;
    const std::uint32_t second = entry >> 7 & 0x7f;
    const std::uint32_t third = entry >> 14 & 0x7f;
    if (level_ == 1) return first | second << 8 | third << 16;
    // A letter weighs less than any mark on level 2, and a mark as much as a lower-case letter on
    // level 3.
    const std::uint32_t mark = entry >> 21 & 0x7f;
    const std::uint32_t accent = mark == 0 ? 0 : level_ == 2 ? mark + 1 : 1;
    const std::uint32_t letter = level_ == 2 ? 1 : entry >> 28;
    return (first != 0 ? letter : 0) | accent << 8 | (second != 0 ? letter << 16 : 0) | (third != 0 ? letter << 24 : 0);
  }

  constexpr std::uint32_t take_point() {
    const std::uint32_t lead = byte_at(at_, 0);
    if (lead >= 0x80) {
      // What is no UTF-8 comes after all characters.
      const bool valid = sequence_size(at_, static_cast<std::size_t>(end_ - at_)) != 0;
      const CodePoint point = valid ? decode_utf8(at_) : CodePoint{0x11'0000 + lead, 1};
      at_ += point.size;
      return point.value;
    }
    ++at_;
    // An l and a middle dot are one letter: the Catalan one that U+0140 and U+013F are.
    if ((lead | 0x20) != 'l' || end_ - at_ < 2 || byte_at(at_, 0) != 0xc2 || byte_at(at_, 1) != 0xb7) return lead;
    at_ += 2;
    return lead == 'l' ? 0x140 : 0x13f;
  }

  const char* at_;
  const char* end_;
  int level_;
  std::uint32_t waiting_ = 0;
};

/// Compares what is behind the first `same` bytes, which the two have in common.
constexpr int compare_collated_from(std::size_t same, const char* a, std::size_t a_size, const char* b,
                                    std::size_t b_size) {
  // Back to where a letter begins.
  const char* const longer = a_size < b_size ? b : a;
  while (same != 0 && (byte_at(longer, same) & 0xc0) == 0x80) --same;
  if (same != 0 && (byte_at(a, same - 1) | 0x20) == 'l') --same;
  for (int level = 1; level <= 3; ++level) {
    CollationWeights left(a + same, a + a_size, level);
    CollationWeights right(b + same, b + b_size, level);
    std::uint32_t left_weight = 0;
    std::uint32_t right_weight = 0;
    do left_weight = left.next(), right_weight = right.next();
    while (left_weight == right_weight && left_weight != 0);
    if (left_weight != right_weight) return left_weight < right_weight ? -1 : 1;
  }
  return 0;
}

/// The weights of an ASCII character; 0 if it has none, and for the bytes of other characters.
constexpr std::uint32_t ascii_weights(char c) {
  return (c & 0x80) != 0 ? 0 : collation_table[static_cast<unsigned char>(c)];
}

}  // namespace internal

/// Below, at or above 0, as JavaScript's `a.localeCompare(b)` orders two texts in the locale en-US:
/// the first difference in letters decides, whatever their accents and case; without one the first
/// in accents; without one the first in case, lower before upper. Punctuation counts as letters
/// that come before all others. Texts that differ in control characters alone are equal.
///
/// Exact for the characters up to U+017F and for those with one combining mark (U+0300 to U+0362)
/// behind them, composed or not. All other characters come after these by code point, where
/// JavaScript knows more: that is right for whole scripts as a rule, wrong for symbols, for upper
/// and lower case in Greek or Cyrillic, for letters with several marks and for the double mark
/// U+0344.
constexpr int compare_collated(const char* a, std::size_t a_size, const char* b, std::size_t b_size) {
  // Where both have ASCII, the first difference in letters is found without looking at the rest.
  const std::size_t shorter = a_size < b_size ? a_size : b_size;
  const std::size_t first = mismatch(a, b, shorter);
  int by_case = 0;
  for (std::size_t at = first; at != shorter; ++at, at += mismatch(a + at, b + at, shorter - at)) {
    const std::uint32_t left = internal::ascii_weights(a[at]);
    const std::uint32_t right = internal::ascii_weights(b[at]);
    if (left == 0 || right == 0) return internal::compare_collated_from(first, a, a_size, b, b_size);
    if (((left ^ right) & 0x7f) != 0) return (left & 0x7f) < (right & 0x7f) ? -1 : 1;
    if (by_case == 0) by_case = left < right ? -1 : 1;
  }
  if (a_size == b_size) return by_case;
  if (internal::ascii_weights(a_size < b_size ? b[shorter] : a[shorter]) != 0) return a_size < b_size ? -1 : 1;
  return internal::compare_collated_from(first, a, a_size, b, b_size);
}

}  // namespace constcloud::text
