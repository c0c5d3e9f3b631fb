// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/sha256.hpp>

#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <class Characters, std::size_t N>
constexpr bool is(const Characters& characters, const char (&expected)[N]) {
  if (characters.size() != N - 1) return false;
  for (std::size_t i = 0; i != N - 1; ++i)
    if (characters.data()[i] != expected[i]) return false;
  return true;
}
template <std::size_t N>
constexpr auto hex(const char (&message)[N]) {
  return text::sha256_hex(message, N - 1);
}
template <std::size_t N>
constexpr auto base64(const char (&message)[N]) {
  return text::sha256_base64(message, N - 1);
}
std::string hex_in_pieces(const std::string& message, std::size_t piece) {
  text::Sha256 hash;
  for (std::size_t i = 0; i < message.size(); i += piece)
    hash.update(message.data() + i, message.size() - i < piece ? message.size() - i : piece);
  const auto digits = hash.finish_hex();
  return std::string(digits.data(), digits.size());
}

}  // namespace

TEST_CASE("Sha256: the examples of FIPS 180-4") {
  STATIC_REQUIRE(is(hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  STATIC_REQUIRE(is(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  STATIC_REQUIRE(is(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
  CHECK(hex_in_pieces(std::string(1'000'000, 'a'), 999) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("Sha256: the same at run time, in pieces of every size") {
  std::string message;
  std::size_t different = 0;
  for (std::size_t size = 0; size != 130; ++size) {
    const std::string whole = hex_in_pieces(message, size + 1);
    for (std::size_t piece = 1; piece <= size; ++piece)
      different += hex_in_pieces(message, piece) != whole;
    message += static_cast<char>('!' + size % 90);
  }
  CHECK(different == 0);
}

TEST_CASE("sha256_base64: three bytes are four characters, and 32 bytes end in one =") {
  STATIC_REQUIRE(is(base64(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));
  STATIC_REQUIRE(is(base64("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
  STATIC_REQUIRE(is(base64("{\"principal\":\"ServicePrincipal(events.amazonaws.com)\",\"conditions\":{}}"),
                    "1f/BIBwkGKTIwSRmFV8O1yjU9AK+dA1Znl7HToNrxfA="));
  // The SHA-256 of the 200 texts of Base64 of the messages of 0 to 199 characters `!"#...z!"...`,
  // by the crypto module of Node.js.
  text::Sha256 of_all;
  std::string message;
  for (std::size_t size = 0; size != 200; ++size) {
    const auto one = text::sha256_base64(message.data(), message.size());
    of_all.update(one.data(), one.size());
    message += static_cast<char>('!' + size % 90);
  }
  CHECK(is(of_all.finish_hex(), "d140ba1d16a3f2ff92660b47d1ae5b3931be18fd3176066e957c71303c456a52"));
}
