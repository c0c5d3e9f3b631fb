// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/md5.hpp>

#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t N>
constexpr auto md5(const char (&message)[N]) {
  text::Md5 hash;
  hash.update(message, N - 1);
  return hash.finish_hex();
}
template <std::size_t N>
constexpr auto short_md5(const char (&message)[N]) {
  text::Md5 hash;
  hash.update(message, N - 1);
  return hash.finish_short_hex();
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
std::string md5_in_pieces(const std::string& message, std::size_t piece) {
  text::Md5 hash;
  for (std::size_t i = 0; i < message.size(); i += piece)
    hash.update(message.data() + i, message.size() - i < piece ? message.size() - i : piece);
  return string(hash.finish_hex());
}

}  // namespace

TEST_CASE("Md5: the test suite of RFC 1321") {
  STATIC_REQUIRE(is(md5(""), "d41d8cd98f00b204e9800998ecf8427e"));
  STATIC_REQUIRE(is(md5("a"), "0cc175b9c0f1b6a831c399e269772661"));
  STATIC_REQUIRE(is(md5("abc"), "900150983cd24fb0d6963f7d28e17f72"));
  STATIC_REQUIRE(is(md5("message digest"), "f96b697d7cb7938d525a2f31aaf161d0"));
  STATIC_REQUIRE(is(md5("abcdefghijklmnopqrstuvwxyz"), "c3fcd3d76192e4007dfb496cca67e13b"));
  STATIC_REQUIRE(is(md5("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
                    "d174ab98d277d9f5a5611c2c9f419d9f"));
  STATIC_REQUIRE(
      is(md5("12345678901234567890123456789012345678901234567890123456789012345678901234567890"),
         "57edf4a22be3c955ac49da2e2107b67a"));
}

TEST_CASE("Md5: the digits of logical ids") {
  STATIC_REQUIRE(is(short_md5("Foo/Bar"), "CFC0D4D9"));
  STATIC_REQUIRE(is(short_md5("Resource/Resource"), "CF9390BA"));
  STATIC_REQUIRE(is(short_md5("\xc3\x89/x"), "A2C04903"));
  STATIC_REQUIRE(is(short_md5("$connect-Route/Resource"), "3E84BC8E"));
}

TEST_CASE("Md5: the same at run time, in pieces of every size") {
  CHECK(md5_in_pieces("", 1) == "d41d8cd98f00b204e9800998ecf8427e");
  CHECK(md5_in_pieces("abc", 1) == "900150983cd24fb0d6963f7d28e17f72");
  std::string message;
  std::size_t different = 0;
  text::Md5 of_all;
  for (std::size_t size = 0; size != 200; ++size) {
    const std::string whole = md5_in_pieces(message, size + 1);
    of_all.update(whole.data(), whole.size());
    for (std::size_t piece = 1; piece <= size; ++piece)
      different += md5_in_pieces(message, piece) != whole;
    message += static_cast<char>('!' + size % 90);
  }
  CHECK(different == 0);
  // The MD5 of the MD5s of the 200 messages of 0 to 199 characters `!"#...z!"...`, by Python's
  // hashlib.
  CHECK(string(of_all.finish_hex()) == "1d24d0c94b6d7240a0dda816095fc353");
}
