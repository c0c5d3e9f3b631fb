// SPDX-License-Identifier: Apache-2.0
#pragma once
// SHA-1 (RFC 3174), for the address of a construct: no secret is safe with it.
#include <bit>
#include <constcloud/text/detail/block_hash.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

namespace internal {

struct Sha1Rounds {
  static constexpr std::endian order = std::endian::big;
  std::uint32_t state[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};

  constexpr void mix(const Words& words) {
    std::uint32_t w[80]{};
    for (std::size_t i = 0; i != 16; ++i) w[i] = words.at[i];
    for (std::size_t i = 16; i != 80; ++i)
      w[i] = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], w[i] = w[i] << 1 | w[i] >> 31;
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], next = 0;
    for (std::size_t i = 0; i != 80; ++i) {
      next = (a << 5 | a >> 27) + e + w[i] +
             (i < 20   ? (d ^ (b & (c ^ d))) + 0x5a827999
              : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1
              : i < 60 ? ((b & c) | (d & (b | c))) + 0x8f1bbcdc
                       : (b ^ c ^ d) + 0xca62c1d6);
      e = d, d = c, c = b << 30 | b >> 2, b = a, a = next;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e;
  }
};

}  // namespace internal

/// The SHA-1 of a text that comes in one or more pieces: `update` for each, then `finish_hex`.
class Sha1 : public internal::BlockHash<internal::Sha1Rounds> {
 public:
  /// The 40 hexadecimal digits, in lower case. Ends the hash.
  constexpr internal::HexDigits<40> finish_hex() {
    internal::HexDigits<40> hex{};
    const internal::Sha1Rounds& rounds = finish();
    for (std::size_t i = 0; i != 40; ++i)
      hex.digits[i] = "0123456789abcdef"[rounds.state[i / 8] >> (28 - i % 8 * 4) & 15];
    return hex;
  }
};

/// The 40 lower-case hexadecimal digits of the SHA-1 of a text.
constexpr internal::HexDigits<40> sha1_hex(const char* data, std::size_t size) {
  Sha1 sha1;
  sha1.update(data, size);
  return sha1.finish_hex();
}

}  // namespace constcloud::text
