// SPDX-License-Identifier: Apache-2.0
#pragma once
// UTF-8: checked, decoded, and measured and ordered as JavaScript does, by UTF-16 code units.
#include <constcloud/text/mismatch.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// A code point and the number of bytes that it takes.
struct CodePoint {
  char32_t value;
  std::size_t size;
};

namespace internal {

constexpr std::uint32_t byte_at(const char* data, std::size_t i) { return static_cast<unsigned char>(data[i]); }

/// The offset of the first byte from `from` on that is not ASCII, or `size`.
constexpr std::size_t skip_ascii(const char* data, std::size_t from, std::size_t size) {
  if (__builtin_is_constant_evaluated()) {
    while (size - from >= 16 &&
           ((data[from] | data[from + 1] | data[from + 2] | data[from + 3] | data[from + 4] | data[from + 5] |
             data[from + 6] | data[from + 7] | data[from + 8] | data[from + 9] | data[from + 10] | data[from + 11] |
             data[from + 12] | data[from + 13] | data[from + 14] | data[from + 15]) &
            0x80) == 0)
      from += 16;
  } else {
    for (std::uint64_t eight = 0; size - from >= 8; from += 8) {
      CONSTCLOUD_BUILTIN(memcpy)(&eight, data + from, 8);
      if ((eight & 0x8080'8080'8080'8080) != 0) break;
    }
  }
  while (from != size && (data[from] & 0x80) == 0) ++from;
  return from;
}

/// The number of bytes of the well-formed sequence that starts with the non-ASCII byte data[0]; 0
/// if there is none. (Unicode 15, table 3-7: the second byte tells overlong forms, surrogates and
/// what is above U+10FFFF.)
constexpr std::size_t sequence_size(const char* data, std::size_t available) {
  const std::uint32_t lead = byte_at(data, 0);
  if (lead < 0xc2 || lead > 0xf4 || available < 2) return 0;
  const std::uint32_t second = byte_at(data, 1);
  if (second < (lead == 0xe0   ? 0xa0u
                : lead == 0xf0 ? 0x90u
                               : 0x80u) ||
      second > (lead == 0xed   ? 0x9fu
                : lead == 0xf4 ? 0x8fu
                               : 0xbfu))
    return 0;
  const std::size_t size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return available >= size && (size < 3 || (data[2] & 0xc0) == 0x80) && (size < 4 || (data[3] & 0xc0) == 0x80) ? size
                                                                                                               : 0;
}

/// What orders two texts by the first byte in which they differ: the byte, but that the leads 0xee
/// and 0xef (U+E000 to U+FFFF) come after those of surrogate pairs.
constexpr std::uint32_t utf16_rank(const char* data, std::size_t i) {
  const std::uint32_t byte = byte_at(data, i);
  return (byte | 1) == 0xef ? byte + 0x10 : byte;
}

}  // namespace internal

/// Where the first part begins that is not well-formed UTF-8 (a stray or missing continuation byte,
/// an overlong form, a surrogate, a code point above U+10FFFF); npos if there is none.
constexpr std::size_t find_invalid_utf8(const char* data, std::size_t size) {
  std::size_t at = internal::skip_ascii(data, 0, size);
  while (at != size) {
    const std::size_t sequence = internal::sequence_size(data + at, size - at);
    if (sequence == 0) return at;
    at = internal::skip_ascii(data, at + sequence, size);
  }
  return npos;
}

/// The code point at the start of valid UTF-8 that is not empty.
constexpr CodePoint decode_utf8(const char* data) {
  using internal::byte_at;
  const std::uint32_t lead = byte_at(data, 0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xe0) return {(lead & 0x1f) << 6 | (byte_at(data, 1) & 0x3f), 2};
  const std::uint32_t middle = (byte_at(data, 1) & 0x3f) << 6 | (byte_at(data, 2) & 0x3f);
  if (lead < 0xf0) return {(lead & 0x0f) << 12 | middle, 3};
  return {(lead & 0x07) << 18 | middle << 6 | (byte_at(data, 3) & 0x3f), 4};
}

/// The number of UTF-16 code units of valid UTF-8: JavaScript's `length`.
constexpr std::size_t utf16_length(const char* data, std::size_t size) {
  std::size_t units = internal::skip_ascii(data, 0, size);
  for (std::size_t i = units; i != size; ++i)
    units += ((data[i] & 0xc0) != 0x80 ? 1u : 0u) + (internal::byte_at(data, i) >= 0xf0 ? 1u : 0u);
  return units;
}

/// Below, at or above 0, as JavaScript's `<` orders two texts in valid UTF-8: by UTF-16 code units,
/// where what is above U+FFFF comes before U+E000 to U+FFFF.
constexpr int compare_utf16(const char* a, std::size_t a_size, const char* b, std::size_t b_size) {
  const std::size_t shorter = a_size < b_size ? a_size : b_size;
  const std::size_t at = mismatch(a, b, shorter);
  if (at == shorter) return a_size == b_size ? 0 : a_size < b_size ? -1 : 1;
  return internal::utf16_rank(a, at) < internal::utf16_rank(b, at) ? -1 : 1;
}

}  // namespace constcloud::text
