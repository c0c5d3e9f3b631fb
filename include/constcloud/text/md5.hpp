// SPDX-License-Identifier: Apache-2.0
#pragma once
// MD5 (RFC 1321), for the digits at the end of a logical id: no secret is safe with it.
#include <bit>
#include <constcloud/text/detail/block_hash.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

namespace internal {

struct Md5Rounds {
  static constexpr std::endian order = std::endian::little;
  std::uint32_t state[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};

  // Written out, because every template has its ids hashed in the compiler: this is one evaluation
  // step a round with nothing to look up, at half the time of a loop over tables.
  // clang-format off
  constexpr void mix(const Words& words) {
    const std::uint32_t
        w0 = words.at[0], w1 = words.at[1], w2 = words.at[2], w3 = words.at[3],
        w4 = words.at[4], w5 = words.at[5], w6 = words.at[6], w7 = words.at[7],
        w8 = words.at[8], w9 = words.at[9], w10 = words.at[10], w11 = words.at[11],
        w12 = words.at[12], w13 = words.at[13], w14 = words.at[14], w15 = words.at[15];
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3];

    a += (d ^ (b & (c ^ d))) + w0 + 0xd76aa478, a = b + (a << 7 | a >> 25);
    d += (c ^ (a & (b ^ c))) + w1 + 0xe8c7b756, d = a + (d << 12 | d >> 20);
    c += (b ^ (d & (a ^ b))) + w2 + 0x242070db, c = d + (c << 17 | c >> 15);
    b += (a ^ (c & (d ^ a))) + w3 + 0xc1bdceee, b = c + (b << 22 | b >> 10);
    a += (d ^ (b & (c ^ d))) + w4 + 0xf57c0faf, a = b + (a << 7 | a >> 25);
    d += (c ^ (a & (b ^ c))) + w5 + 0x4787c62a, d = a + (d << 12 | d >> 20);
    c += (b ^ (d & (a ^ b))) + w6 + 0xa8304613, c = d + (c << 17 | c >> 15);
    b += (a ^ (c & (d ^ a))) + w7 + 0xfd469501, b = c + (b << 22 | b >> 10);
    a += (d ^ (b & (c ^ d))) + w8 + 0x698098d8, a = b + (a << 7 | a >> 25);
    d += (c ^ (a & (b ^ c))) + w9 + 0x8b44f7af, d = a + (d << 12 | d >> 20);
    c += (b ^ (d & (a ^ b))) + w10 + 0xffff5bb1, c = d + (c << 17 | c >> 15);
    b += (a ^ (c & (d ^ a))) + w11 + 0x895cd7be, b = c + (b << 22 | b >> 10);
    a += (d ^ (b & (c ^ d))) + w12 + 0x6b901122, a = b + (a << 7 | a >> 25);
    d += (c ^ (a & (b ^ c))) + w13 + 0xfd987193, d = a + (d << 12 | d >> 20);
    c += (b ^ (d & (a ^ b))) + w14 + 0xa679438e, c = d + (c << 17 | c >> 15);
    b += (a ^ (c & (d ^ a))) + w15 + 0x49b40821, b = c + (b << 22 | b >> 10);

    a += (c ^ (d & (b ^ c))) + w1 + 0xf61e2562, a = b + (a << 5 | a >> 27);
    d += (b ^ (c & (a ^ b))) + w6 + 0xc040b340, d = a + (d << 9 | d >> 23);
    c += (a ^ (b & (d ^ a))) + w11 + 0x265e5a51, c = d + (c << 14 | c >> 18);
    b += (d ^ (a & (c ^ d))) + w0 + 0xe9b6c7aa, b = c + (b << 20 | b >> 12);
    a += (c ^ (d & (b ^ c))) + w5 + 0xd62f105d, a = b + (a << 5 | a >> 27);
    d += (b ^ (c & (a ^ b))) + w10 + 0x02441453, d = a + (d << 9 | d >> 23);
    c += (a ^ (b & (d ^ a))) + w15 + 0xd8a1e681, c = d + (c << 14 | c >> 18);
    b += (d ^ (a & (c ^ d))) + w4 + 0xe7d3fbc8, b = c + (b << 20 | b >> 12);
    a += (c ^ (d & (b ^ c))) + w9 + 0x21e1cde6, a = b + (a << 5 | a >> 27);
    d += (b ^ (c & (a ^ b))) + w14 + 0xc33707d6, d = a + (d << 9 | d >> 23);
    c += (a ^ (b & (d ^ a))) + w3 + 0xf4d50d87, c = d + (c << 14 | c >> 18);
    b += (d ^ (a & (c ^ d))) + w8 + 0x455a14ed, b = c + (b << 20 | b >> 12);
    a += (c ^ (d & (b ^ c))) + w13 + 0xa9e3e905, a = b + (a << 5 | a >> 27);
    d += (b ^ (c & (a ^ b))) + w2 + 0xfcefa3f8, d = a + (d << 9 | d >> 23);
    c += (a ^ (b & (d ^ a))) + w7 + 0x676f02d9, c = d + (c << 14 | c >> 18);
    b += (d ^ (a & (c ^ d))) + w12 + 0x8d2a4c8a, b = c + (b << 20 | b >> 12);

    a += (b ^ c ^ d) + w5 + 0xfffa3942, a = b + (a << 4 | a >> 28);
    d += (a ^ b ^ c) + w8 + 0x8771f681, d = a + (d << 11 | d >> 21);
    c += (d ^ a ^ b) + w11 + 0x6d9d6122, c = d + (c << 16 | c >> 16);
    b += (c ^ d ^ a) + w14 + 0xfde5380c, b = c + (b << 23 | b >> 9);
    a += (b ^ c ^ d) + w1 + 0xa4beea44, a = b + (a << 4 | a >> 28);
    d += (a ^ b ^ c) + w4 + 0x4bdecfa9, d = a + (d << 11 | d >> 21);
    c += (d ^ a ^ b) + w7 + 0xf6bb4b60, c = d + (c << 16 | c >> 16);
    b += (c ^ d ^ a) + w10 + 0xbebfbc70, b = c + (b << 23 | b >> 9);
    a += (b ^ c ^ d) + w13 + 0x289b7ec6, a = b + (a << 4 | a >> 28);
    d += (a ^ b ^ c) + w0 + 0xeaa127fa, d = a + (d << 11 | d >> 21);
    c += (d ^ a ^ b) + w3 + 0xd4ef3085, c = d + (c << 16 | c >> 16);
    b += (c ^ d ^ a) + w6 + 0x04881d05, b = c + (b << 23 | b >> 9);
    a += (b ^ c ^ d) + w9 + 0xd9d4d039, a = b + (a << 4 | a >> 28);
    d += (a ^ b ^ c) + w12 + 0xe6db99e5, d = a + (d << 11 | d >> 21);
    c += (d ^ a ^ b) + w15 + 0x1fa27cf8, c = d + (c << 16 | c >> 16);
    b += (c ^ d ^ a) + w2 + 0xc4ac5665, b = c + (b << 23 | b >> 9);

    a += (c ^ (b | ~d)) + w0 + 0xf4292244, a = b + (a << 6 | a >> 26);
    d += (b ^ (a | ~c)) + w7 + 0x432aff97, d = a + (d << 10 | d >> 22);
    c += (a ^ (d | ~b)) + w14 + 0xab9423a7, c = d + (c << 15 | c >> 17);
    b += (d ^ (c | ~a)) + w5 + 0xfc93a039, b = c + (b << 21 | b >> 11);
    a += (c ^ (b | ~d)) + w12 + 0x655b59c3, a = b + (a << 6 | a >> 26);
    d += (b ^ (a | ~c)) + w3 + 0x8f0ccc92, d = a + (d << 10 | d >> 22);
    c += (a ^ (d | ~b)) + w10 + 0xffeff47d, c = d + (c << 15 | c >> 17);
    b += (d ^ (c | ~a)) + w1 + 0x85845dd1, b = c + (b << 21 | b >> 11);
    a += (c ^ (b | ~d)) + w8 + 0x6fa87e4f, a = b + (a << 6 | a >> 26);
    d += (b ^ (a | ~c)) + w15 + 0xfe2ce6e0, d = a + (d << 10 | d >> 22);
    c += (a ^ (d | ~b)) + w6 + 0xa3014314, c = d + (c << 15 | c >> 17);
    b += (d ^ (c | ~a)) + w13 + 0x4e0811a1, b = c + (b << 21 | b >> 11);
    a += (c ^ (b | ~d)) + w4 + 0xf7537e82, a = b + (a << 6 | a >> 26);
    d += (b ^ (a | ~c)) + w11 + 0xbd3af235, d = a + (d << 10 | d >> 22);
    c += (a ^ (d | ~b)) + w2 + 0x2ad7d2bb, c = d + (c << 15 | c >> 17);
    b += (d ^ (c | ~a)) + w9 + 0xeb86d391, b = c + (b << 21 | b >> 11);

    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
  }
  // clang-format on
};

}  // namespace internal

/// The MD5 of a text that comes in one or more pieces: `update` for each, then one of the two ends.
class Md5 : public internal::BlockHash<internal::Md5Rounds> {
 public:
  /// The first 8 of the 32 hexadecimal digits, in upper case. Ends the hash.
  constexpr internal::HexDigits<8> finish_short_hex() {
    const std::uint32_t word = finish().state[0];
    constexpr char digit[] = "0123456789ABCDEF";
    return {digit[word >> 4 & 15],  digit[word & 15],       digit[word >> 12 & 15], digit[word >> 8 & 15],
            digit[word >> 20 & 15], digit[word >> 16 & 15], digit[word >> 28 & 15], digit[word >> 24 & 15]};
  }
  /// All 32 hexadecimal digits, in lower case. Ends the hash.
  constexpr internal::HexDigits<32> finish_hex() {
    internal::HexDigits<32> hex{};
    const internal::Md5Rounds& rounds = finish();
    for (std::size_t i = 0; i != 32; ++i)
      hex.digits[i] = "0123456789abcdef"[rounds.state[i / 8] >> (i % 8 ^ 1) * 4 & 15];
    return hex;
  }
};

}  // namespace constcloud::text
