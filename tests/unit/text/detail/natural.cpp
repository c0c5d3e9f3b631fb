// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/detail/natural.hpp>

#include "support/catch.hpp"

namespace {

using Number = constcloud::text::internal::Natural<12>;

constexpr Number made(std::uint64_t value, int fives, std::size_t twos) {
  Number number(value);
  number.multiply_by_power_of_5(fives);
  number.shift_left(twos);
  return number;
}

constexpr Number sum(Number a, const Number& b) {
  a.add(b);
  return a;
}

/// Builds divisor * quotient * 2^(32 * offset) + rest and divides it again.
constexpr bool divides_back(Number divisor, std::uint32_t quotient, const Number& rest,
                            std::size_t offset) {
  divisor.shift_left((32 - divisor.bits() % 32) % 32);
  Number number = divisor;
  number.multiply(quotient);
  number.shift_left(32 * offset);
  number.add(rest);
  return number.divide(divisor, offset) == quotient && number.compare(rest) == 0;
}

}  // namespace

TEST_CASE("Natural: bits counts the binary digits") {
  STATIC_REQUIRE(made(0, 0, 0).bits() == 0);
  STATIC_REQUIRE(made(0, 3, 40).is_zero());
  STATIC_REQUIRE(made(1, 0, 0).bits() == 1);
  STATIC_REQUIRE(made(0xffff'ffff, 0, 0).bits() == 32);
  STATIC_REQUIRE(made(1, 0, 32).bits() == 33);
  STATIC_REQUIRE(made(1, 0, 383).bits() == 384);
  STATIC_REQUIRE(made(1, 27, 0).bits() == 63);  // 5^27 = 7450580596923828125
}

TEST_CASE("Natural: powers of five and shifts give the same numbers as machine arithmetic") {
  STATIC_REQUIRE(made(1, 27, 0).compare(Number(7'450'580'596'923'828'125)) == 0);
  STATIC_REQUIRE(made(3, 13, 5).compare(Number(3 * std::uint64_t{1'220'703'125} * 32)) == 0);
  STATIC_REQUIRE(made(3, 14, 33).compare(made(15, 13, 33)) == 0);
  STATIC_REQUIRE(made(1, 0, 64).compare(sum(Number(~std::uint64_t{0}), Number(1))) == 0);
}

TEST_CASE("Natural: multiply by zero gives zero, and the addend counts") {
  constexpr auto zero = [](std::uint32_t addend) {
    Number number = made(1, 20, 100);
    number.multiply(0, addend);
    return number;
  };
  STATIC_REQUIRE(zero(0).is_zero());
  STATIC_REQUIRE(zero(7).compare(Number(7)) == 0);
}

TEST_CASE("Natural: compare orders, with an offset in limbs too") {
  STATIC_REQUIRE(made(2, 0, 64).compare(made(1, 0, 64)) > 0);
  STATIC_REQUIRE(made(1, 0, 64).compare(made(2, 0, 64)) < 0);
  STATIC_REQUIRE(made(9, 0, 64).compare(Number(9), 2) == 0);
  STATIC_REQUIRE(sum(made(9, 0, 64), Number(1)).compare(Number(9), 2) > 0);
  STATIC_REQUIRE(made(8, 0, 64).compare(Number(9), 2) < 0);
  STATIC_REQUIRE(Number(9).compare(Number(9), 1) < 0);
  STATIC_REQUIRE(Number(0).compare(Number(0)) == 0);
}

TEST_CASE("Natural: divide gives back quotient and rest") {
  STATIC_REQUIRE(divides_back(made(1, 60, 0), 0xffff'ffff, sum(made(1, 59, 0), Number(3)), 0));
  STATIC_REQUIRE(divides_back(made(1, 60, 0), 1, Number(0), 2));
  STATIC_REQUIRE(divides_back(Number(0x8000'0000'0000'0000), 0xffff'fffe,
                              made(0x7fff'ffff'ffff'ffff, 0, 32), 1));
  STATIC_REQUIRE(divides_back(made(1, 30, 7), 0, made(1, 30, 6), 0));
  std::uint64_t state = 88'172'645'463'325'252;
  const auto random = [&state] {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state;
  };
  for (int i = 0; i != 20'000; ++i) {
    const int fives = static_cast<int>(random() % 70);
    // The rest stays below the divisor, as 2^-1 of it, or at 0.
    const Number divisor = made(random() | 1, fives, 1);
    Number rest = made(0, 0, 0);
    if ((random() & 1) != 0) rest = made(random() >> 33, fives / 2, 0);
    if (rest.compare(divisor) >= 0) continue;
    REQUIRE(divides_back(divisor, static_cast<std::uint32_t>(random() >> (random() % 64)), rest,
                         random() % 2));
  }
}
