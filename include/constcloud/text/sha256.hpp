// SPDX-License-Identifier: Apache-2.0
#pragma once
// SHA-256 (FIPS 180-4), for names that must be unique and the same in every run.
#include <bit>
#include <constcloud/text/detail/block_hash.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text {

namespace internal {

/// The first 32 bits behind the point of the cube roots of the first 64 primes.
inline constexpr std::uint32_t sha256_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

struct Sha256Rounds {
  static constexpr std::endian order = std::endian::big;
  std::uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

  constexpr void mix(const Words& words) {
    std::uint32_t w[64]{};
    for (std::size_t i = 0; i != 16; ++i) w[i] = words.at[i];
    for (std::size_t i = 16; i != 64; ++i) {
      const std::uint32_t x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + ((x >> 7 | x << 25) ^ (x >> 18 | x << 14) ^ x >> 3) +
             ((y >> 17 | y << 15) ^ (y >> 19 | y << 13) ^ y >> 10);
    }
    std::uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    std::uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (std::size_t i = 0; i != 64; ++i) {
      const std::uint32_t t = h + ((e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)) +
                              (g ^ (e & (f ^ g))) + sha256_constants[i] + w[i];
      const std::uint32_t u =
          ((a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)) + ((a & b) | (c & (a | b)));
      h = g, g = f, f = e, e = d + t, d = c, c = b, b = a, a = t + u;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
};

/// The 44 characters of 32 bytes in Base64, with the `=` at their end.
struct Base64OfHash {
  char characters[44];

  constexpr const char* data() const { return characters; }
  static constexpr std::size_t size() { return 44; }
};

}  // namespace internal

/// The SHA-256 of a text that comes in one or more pieces: `update` for each, then one `finish_...`.
class Sha256 : public internal::BlockHash<internal::Sha256Rounds> {
 public:
  /// The 64 hexadecimal digits, in lower case. Ends the hash.
  constexpr internal::HexDigits<64> finish_hex() {
    internal::HexDigits<64> hex{};
    const internal::Sha256Rounds& rounds = finish();
    for (std::size_t i = 0; i != 64; ++i)
      hex.digits[i] = "0123456789abcdef"[rounds.state[i / 8] >> (28 - i % 8 * 4) & 15];
    return hex;
  }
  /// The same bytes in Base64. Ends the hash.
  constexpr internal::Base64OfHash finish_base64() {
    internal::Base64OfHash base64{};
    const internal::Sha256Rounds& rounds = finish();
    const auto byte = [&rounds](std::size_t i) { return i < 32 ? rounds.state[i / 4] >> (24 - i % 4 * 8) & 255 : 0; };
    for (std::size_t i = 0; i != 43; ++i) {
      const std::size_t first = i * 6 / 8;
      const std::uint32_t pair = byte(first) << 8 | byte(first + 1);
      base64.characters[i] =
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[pair >> (10 - i * 6 % 8) & 63];
    }
    base64.characters[43] = '=';
    return base64;
  }
};

/// The 64 lower-case hexadecimal digits of the SHA-256 of a text.
constexpr internal::HexDigits<64> sha256_hex(const char* data, std::size_t size) {
  Sha256 sha256;
  sha256.update(data, size);
  return sha256.finish_hex();
}
/// The SHA-256 of a text in Base64.
constexpr internal::Base64OfHash sha256_base64(const char* data, std::size_t size) {
  Sha256 sha256;
  sha256.update(data, size);
  return sha256.finish_base64();
}

}  // namespace constcloud::text
