// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/duration.hpp>

#include <constcloud/tree/reference.hpp>
#include <limits>
#include <string>
#include <type_traits>

#include "support/both.hpp"

using constcloud::Duration;
using constcloud::Json;
using constcloud::Text;
using constcloud::Token;
using constcloud::Value;

namespace {

constexpr Token token(const Text& name = "Parameter") {
  return Token(Json::object({{"Ref", name}}));
}

/// The text of the refusal.
template <class F>
std::string refusal(F&& f) {
  try {
    f();
  } catch (const constcloud::Error& error) {
    return error.what();
  }
  return "";
}

/// A number that the compiler does not look at: it refuses a negative literal.
template <class N>
N at_run_time(N number) {
  const volatile N hidden = number;
  return hidden;
}

constexpr bool has_texts(const Duration& duration, const Text& iso, const Text& human,
                         const Text& text) {
  return duration.to_iso_string() == iso && duration.to_human_string() == human &&
         duration.to_string() == text;
}

constexpr double parsed(const Text& iso) { return Duration::parse(iso).to_milliseconds(); }

}  // namespace

TEST_CASE("Duration: none by default") {
  CHECK_BOTH(Duration().to_milliseconds() == 0);
  CHECK_BOTH(Duration() == Duration::days(0));
}

TEST_CASE("Duration: a constant") {
  static constexpr Duration duration = Duration::minutes(5);
  CHECK_BOTH(duration.to_seconds() == 300);
}

TEST_CASE("Duration: takes numbers of all types") {
  CHECK_BOTH(Duration::seconds(2u).to_milliseconds() == 2000);
  CHECK_BOTH(Duration::seconds(2LL) == Duration::seconds(2.0F));
  CHECK_BOTH(Duration::seconds(Value<double>(2)) == Duration::seconds(2));
  STATIC_REQUIRE(std::is_invocable_v<decltype(&Duration::seconds), double>);
}

TEST_CASE("Duration: converts") {
  CHECK_BOTH(Duration::millis(250).to_milliseconds() == 250);
  CHECK_BOTH(Duration::seconds(90).to_milliseconds() == 90'000);
  CHECK_BOTH(Duration::minutes(5).to_seconds() == 300);
  CHECK_BOTH(Duration::hours(2).to_minutes() == 120);
  CHECK_BOTH(Duration::days(3).to_hours() == 72);
  CHECK_BOTH(Duration::days(14).to_days() == 14);
  CHECK_BOTH(Duration::hours(48).to_days() == 2);
  CHECK_BOTH(Duration::millis(3'600'000).to_hours() == 1);
  CHECK_BOTH(Duration::seconds(0).to_days() == 0);
  CHECK_BOTH(Duration::minutes(1.5).to_seconds() == 90);
  CHECK_BOTH(Duration::millis(1e21).to_seconds() == 1e18);
}

TEST_CASE("Duration: converts into fractions when asked") {
  CHECK_BOTH(Duration::minutes(90).to_hours({.integral = false}) == 1.5);
  CHECK_BOTH(Duration::millis(1).to_days({.integral = false}) == 1 / 864e5);
  CHECK_BOTH(Duration::seconds(0.5).to_seconds({.integral = false}) == 0.5);
  CHECK_BOTH(Duration::minutes(1).to_milliseconds({.integral = false}) == 60'000);
}

TEST_CASE("Duration: refuses to convert into what is no whole number") {
  CHECK(refusal([] { Duration::minutes(90).to_hours(); }) ==
        "'90 minutes' cannot be converted into a whole number of hours.");
  CHECK(refusal([] { Duration::millis(1500).to_seconds(); }) ==
        "'1500 millis' cannot be converted into a whole number of seconds.");
  CHECK(refusal([] { Duration::hours(25).to_days(); }) ==
        "'25 hours' cannot be converted into a whole number of days.");
  CHECK(refusal([] { Duration::seconds(1.5).to_seconds(); }) ==
        "1.5 must be a whole number of seconds.");
  CHECK(refusal([] { Duration::seconds(1e10 + 0.5).to_seconds(); }) ==
        "10000000000.5 must be a whole number of seconds.");
  CHECK(refusal([] { Duration::days(0.5).to_days(); }) == "0.5 must be a whole number of days.");
  CHECK(refusal([] { Duration::seconds(0.0001).to_milliseconds(); }) ==
        "'0.0001 seconds' cannot be converted into a whole number of millis.");
  CHECK(refusal([] { Duration::minutes(90).to_hours({.integral = false}); }).empty());
}

TEST_CASE("Duration: refuses amounts below zero") {
  CHECK(refusal([] { (void)Duration::minutes(at_run_time(-1)); }) ==
        "Duration amounts cannot be negative. Received: -1");
  CHECK(refusal([] { (void)Duration::millis(at_run_time(-0.5)); }) ==
        "Duration amounts cannot be negative. Received: -0.5");
  CHECK(refusal([] { (void)Duration::seconds(at_run_time(-1e21)); }) ==
        "Duration amounts cannot be negative. Received: -1e+21");
  CHECK(refusal([] { (void)Duration::hours(Value<double>(-2)); }) ==
        "Duration amounts cannot be negative. Received: -2");
  CHECK(refusal([] { (void)Duration::days(at_run_time(-3)); }) ==
        "Duration amounts cannot be negative. Received: -3");
  CHECK(refusal([] { (void)Duration::days(-0.0); }).empty());
}

TEST_CASE("Duration: what is no number, or none that is finite") {
  using Limits = std::numeric_limits<double>;
  const Duration nan = Duration::seconds(Limits::quiet_NaN());
  CHECK(refusal([&] { nan.to_seconds(); }) == "NaN must be a whole number of seconds.");
  CHECK(refusal([&] { nan.to_days(); }) ==
        "'NaN seconds' cannot be converted into a whole number of days.");
  CHECK(has_texts(nan, "P", "", "Duration.seconds(NaN)"));
  const Duration infinite = Duration::days(Limits::infinity());
  CHECK(refusal([&] { infinite.to_days(); }) == "Infinity must be a whole number of days.");
  CHECK(has_texts(infinite, "PInfinityD", "Infinity days", "Duration.days(Infinity)"));
  CHECK(refusal([] { (void)Duration::days(at_run_time(-Limits::infinity())); }) ==
        "Duration amounts cannot be negative. Received: -Infinity");
}

TEST_CASE("Duration: of more milliseconds than an integer holds") {
  // What is left of the largest part may be below 0 by more than that.
  for (double millis = 1; millis < 1e300; millis *= 1.7) {
    const Duration duration = Duration::millis(millis);
    CHECK(duration.to_iso_string().size() > 3);
    CHECK(!duration.to_human_string().empty());
  }
  CHECK_BOTH(Duration::parse("PT20000000000000016966414167310762023H").to_human_string() == "8.33333333333334e+32 days");
  CHECK_BOTH(Duration::days(1e300).to_iso_string() == "P1e+300D");
}

TEST_CASE("Duration: as texts") {
  CHECK_BOTH(
      has_texts(Duration::minutes(1.5), "PT1M30S", "1 minute 30 seconds", "Duration.minutes(1.5)"));
  CHECK_BOTH(has_texts(Duration::millis(1), "PT0.001S", "1 milli", "Duration.millis(1)"));
  CHECK_BOTH(has_texts(Duration::millis(86'401'500), "P1DT1.5S", "1 day 1 second",
                       "Duration.millis(86401500)"));
  CHECK_BOTH(has_texts(Duration::days(40), "P40D", "40 days", "Duration.days(40)"));
  CHECK_BOTH(has_texts(Duration::hours(25), "P1DT1H", "1 day 1 hour", "Duration.hours(25)"));
  CHECK_BOTH(has_texts(Duration::hours(1), "PT1H", "1 hour", "Duration.hours(1)"));
  CHECK_BOTH(
      has_texts(Duration::seconds(3'661), "PT1H1M1S", "1 hour 1 minute", "Duration.seconds(3661)"));
  CHECK_BOTH(has_texts(Duration::millis(93'784'567), "P1DT2H3M4.567S", "1 day 2 hours",
                       "Duration.millis(93784567)"));
  CHECK_BOTH(has_texts(Duration::seconds(1.25), "PT1.25S", "1 second 250 millis",
                       "Duration.seconds(1.25)"));
  CHECK_BOTH(has_texts(Duration::millis(0.00001), "PT1e-8S", "", "Duration.millis(0.00001)"));
  CHECK_BOTH(has_texts(Duration::seconds(1e21), "P11574074074074074D", "11574074074074074 days",
                       "Duration.seconds(1e+21)"));
  CHECK(has_texts(Duration::days(1e21), "P999999999999999900000D", "999999999999999900000 days",
                  "Duration.days(1e+21)"));
}

TEST_CASE("Duration: zero as texts") {
  CHECK_BOTH(has_texts(Duration::millis(0), "PT0S", "0 millis", "Duration.millis(0)"));
  CHECK_BOTH(has_texts(Duration::hours(0), "PT0S", "0 hours", "Duration.hours(0)"));
  CHECK_BOTH(has_texts(Duration::days(-0.0), "PT0S", "0 days", "Duration.days(0)"));
}

TEST_CASE("Duration: labels") {
  CHECK_BOTH(Duration::millis(1).unit_label() == "millis");
  CHECK_BOTH(Duration::seconds(1).unit_label() == "seconds");
  CHECK_BOTH(Duration::minutes(1).unit_label() == "minutes");
  CHECK_BOTH(Duration::hours(1).unit_label() == "hours");
  CHECK_BOTH(Duration::days(1).unit_label() == "days");
}

TEST_CASE("Duration: format_token_to_number") {
  CHECK_BOTH(Duration::minutes(5).format_token_to_number() == Value<Text>("5 minutes"));
  CHECK_BOTH(Duration::days(0.5).format_token_to_number() == Value<Text>("0.5 days"));
  CHECK_BOTH(Duration::seconds(token()).format_token_to_number().to_text() ==
             "{\"Fn::Join\":[\"\",[{\"Ref\":\"Parameter\"},\" seconds\"]]}");
}

TEST_CASE("Duration: plus") {
  CHECK_BOTH(Duration::hours(1).plus(Duration::minutes(30)).to_string() == "Duration.minutes(90)");
  CHECK_BOTH(Duration::minutes(30).plus(Duration::hours(1)).to_string() == "Duration.minutes(90)");
  CHECK_BOTH(Duration::days(1).plus(Duration::days(2)).to_string() == "Duration.days(3)");
  CHECK_BOTH(Duration::minutes(1.5).plus(Duration::seconds(1)).to_string() ==
             "Duration.seconds(91)");
  CHECK(refusal([] { (void)Duration::seconds(1.5).plus(Duration::seconds(1)); }) ==
        "1.5 must be a whole number of seconds.");
  CHECK(refusal([] { (void)Duration::minutes(0.001).plus(Duration::seconds(1)); }) ==
        "'0.001 minutes' cannot be converted into a whole number of seconds.");
}

TEST_CASE("Duration: minus") {
  CHECK_BOTH(Duration::minutes(2).minus(Duration::seconds(1)).to_string() ==
             "Duration.seconds(119)");
  CHECK_BOTH(Duration::minutes(1).minus(Duration::seconds(60)).to_string() ==
             "Duration.seconds(0)");
  CHECK(refusal([] { (void)Duration::seconds(1).minus(Duration::minutes(1)); }) ==
        "Duration amounts cannot be negative. Received: -59");
}

TEST_CASE("Duration: parse") {
  CHECK_BOTH(Duration::parse("PT1M30S").to_string() == "Duration.millis(90000)");
  CHECK_BOTH(parsed("P1DT2H3M4.567S") == 93'784'567);
  CHECK_BOTH(parsed("P40D") == 40 * 864e5);
  CHECK_BOTH(parsed("P1DT1H") == 9e7);
  CHECK_BOTH(parsed("PT1H30M") == 54e5);
  CHECK_BOTH(parsed("PT1H5S") == 3'605'000);
  CHECK_BOTH(parsed("PT1.5S") == 1500);
  CHECK_BOTH(parsed("PT1.05S") == 1050);
  CHECK_BOTH(parsed("PT0.001S") == 1);
  CHECK_BOTH(parsed("PT1.S") == 1000);
  CHECK_BOTH(parsed("P0DT0S") == 0);
  CHECK_BOTH(parsed("P01DT002H") == 93'600'000);
  CHECK_BOTH(parsed("P1DT") == 864e5);
  CHECK_BOTH(parsed("PT12345678901234567890S") == 1.2345678901234568e+22);
  CHECK(Duration::parse(std::string("PT5M")) == Duration::minutes(5));
  const char* pointer = "PT6M";
  char buffer[8] = "PT7M";
  CHECK(Duration::parse(pointer) == Duration::minutes(6));
  CHECK(Duration::parse(buffer) == Duration::minutes(7));
}

TEST_CASE("Duration: refuses to parse other texts") {
  for (const char* const iso :
       {"",       "P",     "PT",     "P1W",   "P1Y",       "P1M",     "90S",    "-PT1S",  "pt1s",
        "PT1",    "PT1.5", "PT1.5M", "PT.5S", "PT1.2345S", "PT1..5S", "PT1M1H", "PT1S1M", "PT1D",
        "P1H",    "P1D1D", "P1D1H",  "PTT1S", "PT1ST",     "P1.5D",   "P-1D",   "PT1S ",  " PT1S",
        "PT1S\n", "P1,5D", "PD",     "PTS",   "P 1D",      "PT0x1S",  "P1DT1D"}) {
    CHECK(refusal([&] { (void)Duration::parse(std::string(iso)); }) ==
          std::string("Not a valid ISO duration: ") + iso);
  }
}

TEST_CASE("Duration: compares the length") {
  CHECK_BOTH(Duration::minutes(60) == Duration::hours(1));
  CHECK_BOTH(Duration::minutes(61) != Duration::hours(1));
  CHECK_BOTH(Duration::seconds(59) < Duration::minutes(1));
  CHECK_BOTH(Duration::minutes(1) <= Duration::seconds(60));
  CHECK_BOTH(Duration::days(1) > Duration::hours(23.5));
  CHECK_BOTH((Duration::millis(1000) <=> Duration::seconds(1)) == 0);
}

TEST_CASE("Duration: known at deployment only") {
  CHECK_BOTH(Duration::seconds(token()).is_unresolved());
  CHECK_BOTH(!Duration::seconds(1).is_unresolved());
  CHECK_BOTH(Duration::seconds(token()).amount().to_text() == "{\"Ref\":\"Parameter\"}");
  CHECK_BOTH(Duration::seconds(Value<double>(token())).is_unresolved());
  CHECK_BOTH(Duration::seconds(constcloud::Aws::no_value).is_unresolved());
  CHECK_BOTH(Duration::seconds(5).amount().literal() == 5);
  CHECK_BOTH(Duration::days(token()).unit_label() == "days");
  CHECK_BOTH(Duration::minutes(token()).to_string() == "Duration.minutes(<token>)");
  CHECK_BOTH(Duration::minutes(token()).to_human_string() == "<token> minutes");
}

TEST_CASE("Duration: what is known at deployment only compares with itself") {
  CHECK_BOTH(Duration::seconds(token()) == Duration::seconds(token()));
  CHECK_BOTH(Duration::seconds(token()) != Duration::seconds(token("Other")));
  CHECK_BOTH(Duration::seconds(token()) != Duration::minutes(token()));
  CHECK_BOTH(Duration::seconds(token()) != Duration::seconds(0));
  CHECK_BOTH(!(Duration::seconds(token()) < Duration::seconds(1)));
  CHECK_BOTH(!(Duration::seconds(token()) >= Duration::seconds(0)));
}

TEST_CASE("Duration: what is known at deployment only does not convert") {
  const Duration minutes = Duration::minutes(token());
  CHECK(refusal([&] { minutes.to_seconds(); }) ==
        "Duration must be specified as 'Duration.seconds()' here since its value comes from a "
        "token and "
        "cannot be converted (got Duration.minutes)");
  CHECK(
      refusal([&] { minutes.to_days({.integral = false}); }) ==
      "Duration must be specified as 'Duration.days()' here since its value comes from a token and "
      "cannot be converted (got Duration.minutes)");
  CHECK(refusal([&] { (void)minutes.to_iso_string(); }) ==
        "Duration must be specified as 'Duration.millis()' here since its value comes from a token "
        "and "
        "cannot be converted (got Duration.minutes)");
  CHECK(
      refusal([] { (void)Duration::millis(token()).to_iso_string(); }) ==
      "Duration must be specified as 'Duration.days()' here since its value comes from a token and "
      "cannot be converted (got Duration.millis)");
  CHECK(refusal([&] { (void)Duration::seconds(1).plus(minutes); }) ==
        "Duration must be specified as 'Duration.seconds()' here since its value comes from a "
        "token and "
        "cannot be converted (got Duration.minutes)");
  CHECK(refusal([&] { minutes.to_minutes(); }) ==
        "the number of minutes in this duration is known at deployment only: hand its amount() on");
  CHECK(refusal([&] { (void)minutes.minus(Duration::minutes(1)); }) ==
        "the number of minutes in this duration is known at deployment only: hand its amount() on");
}
