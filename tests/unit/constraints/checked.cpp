// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/checked.hpp>

#include <constcloud/tree/reference.hpp>

#include <map>
#include <string>

#include "support/texts.hpp"
#include "support/trees.hpp"

namespace constcloud {
namespace {
CONSTCLOUD_CHECKED_TEXT(Colour, equals("red") || equals("blue"), a_colour_is_red_or_blue, "Colour: colour",
                        "must be red or blue", "paint it");
CONSTCLOUD_CHECKED_FIELD(Name, length_between(1, 3), a_name_has_1_to_3_characters, "Thing: name",
                         "must be 1 to 3 characters", "shorten it",
                         [](const Text& name) { return Text::concat({"Too long, ", name, "."}); });
CONSTCLOUD_CHECKED_NUMBER(Side, double, whole_between(1, 6), a_die_shows_1_to_6, "Die: side", "must be 1 to 6",
                          "cast it again");

struct Props {
  Required<Colour> colour;
  Optional<Side> side{};
};
constexpr Text colour_of(const Props& props) { return props.colour->literal(); }
constexpr double side_of(const Props& props) { return props.side->literal(); }
}  // namespace
}  // namespace constcloud

namespace cc = constcloud;
using cc::Text;

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
  CHECK(trees::refusal_of([&] { cc::Colour{green}; }).what == "Colour: colour 'green' must be red or blue");
  CHECK(trees::refusal_of([&] { cc::Colour{buffer}; }).what == "Colour: colour 'green' must be red or blue");
  CHECK(trees::refusal_of([&] { (void)cc::colour_of({.colour = green}); }).what ==
        "Colour: colour 'green' must be red or blue");
  CHECK(trees::refusal_of([&] { (void)cc::colour_of({.colour = buffer}); }).what ==
        "Colour: colour 'green' must be red or blue");
}

TEST_CASE("checked values: what is known at deployment is not checked") {
  CHECK_BOTH(cc::Colour(cc::Aws::region).is_token());
  CHECK_BOTH(cc::Side(cc::Aws::no_value).is_token());
}

TEST_CASE("checked values: run-time texts and numbers are checked when they are made") {
  CHECK(cc::Colour(std::string("red")).literal() == "red");
  CHECK(cc::Side::checked(3).literal() == 3);
  CHECK(trees::refusal_of([] { cc::Colour(std::string("green")); }).what ==
        "Colour: colour 'green' must be red or blue");
  CHECK(trees::refusal_of([] { cc::Colour(cc::Value<cc::Text>(cc::Text::copy("g", 1))); }).what ==
        "Colour: colour 'g' must be red or blue");
  CHECK(trees::refusal_of([] { cc::Side::checked(7); }).what == "Die: side must be 1 to 6, got 7");
  CHECK(trees::refusal_of([] { cc::Side(cc::Value<double>(0.5)); }).what == "Die: side must be 1 to 6, got 0.5");
}

TEST_CASE("checked fields: what is no literal is taken as it is, and refused with the path") {
  CHECK_BOTH(cc::Name("abc").literal() == "abc");
  CHECK_BOTH(cc::Name(Text("abcd")).literal() == "abcd");
  CHECK_BOTH(cc::Name(cc::Value<Text>("abcd")).literal() == "abcd");
  CHECK_BOTH(cc::Name().is_undefined());
  CHECK_KIND_OF_TEXT(cc::Name, [](const cc::Name& text) { return text.literal(); });
  constexpr auto passes = [](const auto& name) {
    cc::Name(name).validate({});
    return true;
  };
  CHECK_BOTH(passes(Text("abc")));
  CHECK_BOTH(passes(cc::Aws::region));
  CHECK_BOTH(passes(cc::Value<Text>()));
  CHECK(trees::refusal_in_stack([](const cc::Stack& stack) {
          cc::Name(std::string("abcd")).validate(cc::detail::node_of(stack));
        }) == trees::Refusal{"Too long, abcd.", "S"});
}
