// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/checked.hpp>

#include <constcloud/tree/reference.hpp>

#include <map>
#include <string>

#include "support/texts.hpp"
#include "support/trees.hpp"

namespace constcloud {
namespace refuse {
[[noreturn]] inline void a_colour_is_red_or_blue(const Text& colour) {
  throw Error(Text::concat({"no colour: ", colour}));
}
[[noreturn]] inline void a_die_shows_1_to_6(double) { throw Error("no side of a die"); }
}  // namespace refuse
namespace {
constexpr bool is_colour(const char* data, std::size_t size) {
  return detail::equal_chars(data, size, "red", 3) || detail::equal_chars(data, size, "blue", 4);
}
constexpr bool is_side(double side) { return side >= 1 && side <= 6 && static_cast<int>(side) == side; }
CONSTCLOUD_CHECKED_TEXT(Colour, is_colour, a_colour_is_red_or_blue, "Colour: red or blue");
CONSTCLOUD_CHECKED_NUMBER(Side, double, is_side, a_die_shows_1_to_6, "Side: 1 to 6");

struct Props {
  Required<Colour> colour;
  Optional<Side> side{};
};
constexpr Text colour_of(const Props& props) { return props.colour->literal(); }
constexpr double side_of(const Props& props) { return props.side->literal(); }
}  // namespace
}  // namespace constcloud

namespace cc = constcloud;

TEST_CASE("checked values: literals in calls, in props and as optional values") {
  CHECK_BOTH(cc::Colour("red").literal() == "red");
  CHECK_BOTH(cc::colour_of({.colour = "blue", .side = 6}) == "blue");
  CHECK_BOTH(cc::side_of({.colour = "blue", .side = 6}) == 6);
  CHECK_BOTH(cc::Side(1).literal() == 1);
}

TEST_CASE("checked values: texts of every form are checked when the program runs") {
  CHECK_KIND_OF_TEXT(cc::Colour, [](const cc::Colour& colour) { return colour.literal(); });
  CHECK_KIND_OF_TEXT(cc::Required<cc::Colour>, [](const auto& colour) { return colour->literal(); });
  static constexpr char literal[] = "red";
  CHECK_BOTH(cc::Colour(literal).literal().data() == literal);
  CHECK_BOTH(cc::Required<cc::Colour>(literal)->literal().data() == literal);
  const char* green = "green";
  char buffer[8] = "green";
  CHECK(trees::refusal_of([&] { cc::Colour{green}; }).what == "no colour: green");
  CHECK(trees::refusal_of([&] { cc::Colour{buffer}; }).what == "no colour: green");
  CHECK(trees::refusal_of([&] { (void)cc::colour_of({.colour = green}); }).what == "no colour: green");
  CHECK(trees::refusal_of([&] { (void)cc::colour_of({.colour = buffer}); }).what == "no colour: green");
}

TEST_CASE("checked values: what is known at deployment is not checked") {
  CHECK_BOTH(cc::Colour(cc::Aws::region).is_token());
  CHECK_BOTH(cc::Side(cc::Aws::no_value).is_token());
}

TEST_CASE("checked values: run-time texts and numbers are checked when they are made") {
  CHECK(cc::Colour(std::string("red")).literal() == "red");
  CHECK(cc::Side::checked(3).literal() == 3);
  CHECK(trees::refusal_of([] { cc::Colour(std::string("green")); }).what == "no colour: green");
  CHECK(trees::refusal_of([] { cc::Colour(cc::Value<cc::Text>(cc::Text::copy("g", 1))); }).what == "no colour: g");
  CHECK(trees::refusal_of([] { cc::Side::checked(7); }).what == "no side of a die");
  CHECK(trees::refusal_of([] { cc::Side(cc::Value<double>(0.5)); }).what == "no side of a die");
}
