// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/cloudwatch.hpp>

#include <map>
#include <string>

#include "support/both.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints::cloudwatch;
namespace cw = constcloud::aws_cloudwatch;
using cc::aws_cloudwatch::Dimensions;
using cc::Text;
using cc::Value;

namespace {

constexpr bool is_name(const Text& text) {
  return cw::DimensionName::accepts(text.data(), text.size());
}
constexpr bool is_value(const Text& text) {
  return cw::DimensionValue::accepts(text.data(), text.size());
}
constexpr bool is_alarm(const Text& text) { return cw::AlarmName::accepts(text.data(), text.size()); }
constexpr bool is_choice(const Text& text) {
  return cw::LowSampleCountChoice::accepts(text.data(), text.size());
}
bool has_length(const Text& text) { return rules::has_length_of_dimension(text.data(), text.size()); }
bool is_description(const Text& text) {
  return cw::AlarmDescription::accepts(text.data(), text.size());
}

std::string repeat(const std::string& unit, int count) {
  std::string text;
  for (int i = 0; i != count; ++i) text += unit;
  return text;
}

}  // namespace

TEST_CASE("dimensions: printable ASCII that can be seen") {
  CHECK_BOTH(is_name("Api Id"));
  CHECK_BOTH(is_name("~:"));
  CHECK_BOTH(!is_name(":ApiId"));
  CHECK_BOTH(!is_name(""));
  CHECK_BOTH(!is_name(" "));
  CHECK_BOTH(!is_name("a\tb"));
  CHECK_BOTH(!is_name("a\x7f"));
  CHECK_BOTH(!is_name("\u00e4"));
  CHECK_BOTH(is_value(":a"));
  CHECK_BOTH(!is_value("  "));
  CHECK(is_value(repeat("v", 255)));
  CHECK(!is_value(repeat("v", 256)));
}

TEST_CASE("dimensions: lengths are in UTF-16 units") {
  CHECK(!has_length(""));
  CHECK(has_length(repeat("v", 255)));
  CHECK(!has_length(repeat("v", 256)));
  CHECK(has_length(repeat("\u00e4", 255)));
  CHECK(has_length(repeat("\U0001f600", 127)));
  CHECK(!has_length(repeat("\U0001f600", 128)));
}

TEST_CASE("periods: four short ones, and whole minutes") {
  CHECK_BOTH(rules::is_period(1) && rules::is_period(5) && rules::is_period(10) &&
             rules::is_period(30));
  CHECK_BOTH(rules::is_period(0) && rules::is_period(60) && rules::is_period(86400));
  CHECK_BOTH(!rules::is_period(2) && !rules::is_period(15) && !rules::is_period(59) &&
             !rules::is_period(90));
}

TEST_CASE("alarms: names, descriptions, and what to do with few samples") {
  CHECK_BOTH(is_alarm("a b/\u00e4"));
  CHECK_BOTH(!is_alarm(""));
  CHECK_BOTH(!is_alarm("a\n"));
  CHECK(is_alarm(repeat("\u00e4", 255)));
  CHECK(!is_alarm(repeat("\u00e4", 256)));
  CHECK(is_description(repeat("\u00e4", 1024)));
  CHECK(!is_description(repeat("\u00e4", 1025)));
  CHECK(is_description(""));
  CHECK_BOTH(is_choice("evaluate") && is_choice("ignore"));
  CHECK_BOTH(!is_choice("") && !is_choice("Evaluate") && !is_choice("ignored"));
}

TEST_CASE("Dimensions: from pairs in braces, a Map, or any range of pairs") {
  CHECK_BOTH(Dimensions{{"b", "2"}, {"1", "x"}, {"b", "3"}}.size() == 2);
  CHECK_BOTH(Dimensions{{"b", "2"}, {"1", "x"}}[0].key == "1");
  CHECK_BOTH(Dimensions{{"b", "2"}, {"b", "3"}}.find("b")->literal() == "3");
  CHECK_BOTH(Dimensions(cc::Map<Value<Text>>{{"a", Text("1")}}).find("a")->literal() == "1");
  const std::map<std::string, std::string> pairs{{"a", "1"}, {"b", "2"}};
  CHECK(Dimensions(pairs).find("b")->literal() == "2");
  const char* name = "Stage";
  CHECK(Dimensions{{name, name}}.find("Stage")->literal() == "Stage");
}
