// SPDX-License-Identifier: Apache-2.0
// Values of generated types are checked: literals by the compiler, other texts when they are set.
#include <constcloud/constraints/property.hpp>
#include <constcloud/values/fields.hpp>
#include <string>
#include "support/catch.hpp"

namespace cc = constcloud;

namespace constcloud::sample {
CONSTCLOUD_PROPERTY_TEXT(Level, one_of(text, "ERROR\nINFO\nOFF"), must_be_ERROR_INFO_or_OFF_give_one_of_them,
                         "Sample: level must be ERROR, INFO or OFF", "give one of them");
CONSTCLOUD_PROPERTY_TEXT(Mode, one_of(text, "On\nOff", true), must_be_On_or_Off_give_one_of_them,
                         "Sample: mode must be On or Off", "give one of them");
CONSTCLOUD_PROPERTY_TEXT(Name, has_length(text, 2, 4), must_be_2_to_4_characters_give_so_many,
                         "Sample: name must be 2 to 4 characters", "give so many");
CONSTCLOUD_PROPERTY_NUMBER(Seconds, long long, is_whole(number) && number >= 1 && number <= 900,
                           must_be_from_1_to_900_give_such_a_number, "Sample: seconds must be from 1 to 900",
                           "give such a number");
struct Props {
  Required<Level> level;
  Optional<Name> name{};
  Optional<Seconds> seconds{};
};
template <class P = Props>
consteval auto fields_of(const Props*) {
  return fields<&P::level, &P::name, &P::seconds>("Level", "Name", "Seconds");
}
}  // namespace constcloud::sample

namespace {

using cc::sample::Level;
using cc::sample::Mode;
using cc::sample::Name;
using cc::sample::Props;
using cc::sample::Seconds;

template <class F>
std::string words_of(F set) {
  try {
    set();
  } catch (const cc::Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("Property: lists of values, with and without cases", "[constraints]") {
  using cc::constraints::Characters;
  STATIC_REQUIRE(Level::accepts({"ERROR", 5}));
  STATIC_REQUIRE(Level::accepts({"OFF", 3}));
  STATIC_REQUIRE(!Level::accepts({"error", 5}));
  STATIC_REQUIRE(!Level::accepts({"ERR", 3}));
  STATIC_REQUIRE(!Level::accepts({"", 0}));
  STATIC_REQUIRE(!Level::accepts({"ERROR\nINFO", 10}));
  STATIC_REQUIRE(Mode::accepts({"oN", 2}));
  STATIC_REQUIRE(!Mode::accepts({"of", 2}));
  // CloudFormation puts another text in the place of these.
  STATIC_REQUIRE(Level::accepts({"{{resolve:ssm:level}}", 21}));
  STATIC_REQUIRE(Level::accepts({"a{{resolve:ssm:level}}", 22}));
  STATIC_REQUIRE(!Level::accepts({"{{resolve", 9}));
}

TEST_CASE("Property: lengths and ranges, at both ends", "[constraints]") {
  STATIC_REQUIRE(!Name::accepts({"a", 1}));
  STATIC_REQUIRE(Name::accepts({"ab", 2}));
  STATIC_REQUIRE(Name::accepts({"abcd", 4}));
  STATIC_REQUIRE(!Name::accepts({"abcde", 5}));
  STATIC_REQUIRE(Name::accepts({"\u00e4\u00e4\u00e4\u00e4", 8}));
  STATIC_REQUIRE(!Seconds::accepts(0));
  STATIC_REQUIRE(Seconds::accepts(1));
  STATIC_REQUIRE(Seconds::accepts(900));
  STATIC_REQUIRE(!Seconds::accepts(901));
  STATIC_REQUIRE(!Seconds::accepts(1.5));
}

namespace {
constexpr bool takes_all_kinds() {
  Props props{.level = "INFO", .seconds = 3};
  if (!(props.level.value().literal() == cc::Text("INFO")) || props.name.has_value()) return false;
  if ((*props.seconds).literal() != 3) return false;
  props.name = cc::Text("abc");
  if (!(props.name->literal() == cc::Text("abc"))) return false;
  props.seconds = Seconds::checked(900);
  if (props.seconds.value().literal() != 900) return false;
  props.name = cc::nullopt;
  if (props.name.has_value()) return false;
  // What another construct has checked already, or CloudFormation will compute, is taken as it is.
  props.level = cc::Value<cc::Text>("anything");
  return props.level->literal() == cc::Text("anything");
}
}  // namespace

TEST_CASE("Property: a field takes literals, texts of a program and values", "[constraints]") {
  STATIC_REQUIRE(takes_all_kinds());
  CHECK(takes_all_kinds());
}

TEST_CASE("Property: a program is told what is wanted and what it gave", "[constraints]") {
  const std::string five = "abcde";
  CHECK(words_of([&] { const Props props{.level = "OFF", .name = five}; (void)props; }) ==
        "Sample: name must be 2 to 4 characters, got 'abcde'");
  CHECK(words_of([&] { (void)Level(five); }) == "Sample: level must be ERROR, INFO or OFF, got 'abcde'");
  CHECK(words_of([&] { (void)Seconds::checked(901); }) == "Sample: seconds must be from 1 to 900, got 901");
  CHECK(words_of([&] { (void)Name(std::string("abcd")); }).empty());
}
