// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/sha1.hpp>

#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t N>
constexpr auto sha1(const char (&message)[N]) {
  text::Sha1 hash;
  hash.update(message, N - 1);
  return hash.finish_hex();
}
template <std::size_t Size>
constexpr bool is(const text::internal::HexDigits<Size>& hex, const char (&expected)[Size + 1]) {
  for (std::size_t i = 0; i != Size; ++i)
    if (hex.digits[i] != expected[i]) return false;
  return true;
}
template <class Hex>
std::string string(const Hex& hex) {
  return std::string(hex.data(), hex.size());
}
std::string sha1_in_pieces(const std::string& message, std::size_t piece) {
  text::Sha1 hash;
  for (std::size_t i = 0; i < message.size(); i += piece)
    hash.update(message.data() + i, message.size() - i < piece ? message.size() - i : piece);
  return string(hash.finish_hex());
}

}  // namespace

TEST_CASE("Sha1: the test suite of RFC 3174") {
  STATIC_REQUIRE(is(sha1("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d"));
  STATIC_REQUIRE(is(sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                    "84983e441c3bd26ebaae4aa1f95129e5e54670f1"));
  CHECK(sha1_in_pieces(std::string(1'000'000, 'a'), 999) ==
        "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
  std::string digits;
  for (int i = 0; i != 80; ++i) digits += "01234567";
  CHECK(sha1_in_pieces(digits, 64) == "dea356a2cddd90c7a7ecedc5ebb563934f460452");
}

TEST_CASE("sha1_hex: the addresses of constructs") {
  STATIC_REQUIRE(is(text::sha1_hex("", 0), "da39a3ee5e6b4b0d3255bfef95601890afd80709"));
  STATIC_REQUIRE(is(text::sha1_hex("\n", 1), "adc83b19e793491b1c6ea0fd8b46cd9f32e592fc"));
  STATIC_REQUIRE(is(text::sha1_hex("\nS\n", 3), "249d753331ecba5fda7617a98791a5d48152789f"));
  STATIC_REQUIRE(is(text::sha1_hex("\nS\ninner\n", 9), "a5ea5127b45ad1cf753d076722ed8d28f408de46"));
}

TEST_CASE("Sha1: the same at run time, in pieces of every size") {
  CHECK(sha1_in_pieces("", 1) == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(sha1_in_pieces("abc", 1) == "a9993e364706816aba3e25717850c26c9cd0d89d");
  std::string message;
  std::size_t different = 0;
  text::Sha1 of_all;
  for (std::size_t size = 0; size != 200; ++size) {
    const std::string whole = sha1_in_pieces(message, size + 1);
    of_all.update(whole.data(), whole.size());
    for (std::size_t piece = 1; piece <= size; ++piece)
      different += sha1_in_pieces(message, piece) != whole;
    message += static_cast<char>('!' + size % 90);
  }
  CHECK(different == 0);
  // The SHA-1 of the SHA-1s of the 200 messages of 0 to 199 characters `!"#...z!"...`, by Python's
  // hashlib.
  CHECK(string(of_all.finish_hex()) == "7f4c581f75d1ec736382484f81fe86c9e10a7686");
}
