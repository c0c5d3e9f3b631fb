// SPDX-License-Identifier: Apache-2.0
#include <constcloud/core/duration.hpp>

#include <constcloud/core/reference.hpp>

#include <string>

#include "support/trees.hpp"

using constcloud::Duration;
using constcloud::Value;
using trees::refusal_of;

namespace {
std::string what(auto f) { return refusal_of(f).what; }
}  // namespace

TEST_CASE("Duration: conversions between units") {
  CHECK_BOTH(Duration::minutes(2).to_seconds() == 120);
  CHECK_BOTH(Duration::days(1).to_hours() == 24);
  CHECK_BOTH(Duration::seconds(1.5).to_milliseconds() == 1500);
  CHECK_BOTH(Duration::minutes(90).to_hours({.integral = false}) == 1.5);
  CHECK_BOTH(Duration::hours(48).to_days() == 2);
  CHECK_BOTH(Duration::seconds(1.5).to_seconds({.integral = false}) == 1.5);
}

TEST_CASE("Duration: what does not convert") {
  CHECK(what([] { (void)Duration::seconds(1.5).to_seconds(); }) == "1.5 must be a whole number of seconds.");
  CHECK(what([] { (void)Duration::minutes(90).to_hours(); }) ==
        "'90 minutes' cannot be converted into a whole number of hours.");
  CHECK(what([] { (void)Duration::millis(1500).to_seconds(); }) ==
        "'1500 millis' cannot be converted into a whole number of seconds.");
  CHECK(what([] { (void)Duration::seconds(-1); }) == "Duration amounts cannot be negative. Received: -1");
  CHECK(what([] { (void)Duration::seconds(1).minus(Duration::minutes(1)); }) ==
        "Duration amounts cannot be negative. Received: -59");
  CHECK(what([] { (void)Duration::minutes(Value<double>(constcloud::Aws::region.token())).to_seconds(); }) ==
        "Duration must be specified as 'Duration.seconds()' here since its value comes from a token and cannot be "
        "converted (got Duration.minutes)");
}

TEST_CASE("Duration: as texts") {
  CHECK_BOTH(Duration::seconds(90).to_iso_string() == "PT1M30S");
  CHECK_BOTH(Duration::millis(86'401'500).to_iso_string() == "P1DT1.5S");
  CHECK_BOTH(Duration::millis(1).to_iso_string() == "PT0.001S");
  CHECK_BOTH(Duration::days(40).to_iso_string() == "P40D");
  CHECK_BOTH(Duration::seconds(0).to_iso_string() == "PT0S");
  CHECK_BOTH(Duration::hours(25).to_human_string() == "1 day 1 hour");
  CHECK_BOTH(Duration::hours(0).to_human_string() == "0 hours");
  CHECK_BOTH(Duration::seconds(3661).to_human_string() == "1 hour 1 minute");
  CHECK_BOTH(Duration::minutes(1.5).to_string() == "Duration.minutes(1.5)");
  CHECK_BOTH(Duration::days(1).unit_label() == "days");
}

TEST_CASE("Duration: of ISO texts") {
  CHECK_BOTH(Duration::parse("PT1M30S").to_seconds() == 90);
  CHECK_BOTH(Duration::parse("P1DT2H3M4.5S").to_milliseconds() == 93'784'500);
  CHECK_BOTH(Duration::parse("P1D").to_days() == 1);
  CHECK_BOTH(Duration::parse("P1DT").to_days() == 1);
  for (const char* bad : {"", "P", "PT", "P1W", "90S", "PT1S1M", "P1H", "PT1D", "PT1", "PT1.2345S", "P1DT1H1H"}) {
    const std::string text = bad;
    CHECK(what([&] { (void)Duration::parse(text); }) == "Not a valid ISO duration: " + text);
  }
}

TEST_CASE("Duration: sums, differences and order") {
  CHECK_BOTH(Duration::hours(1).plus(Duration::minutes(30)).to_string() == "Duration.minutes(90)");
  CHECK_BOTH(Duration::hours(1).minus(Duration::minutes(30)).to_string() == "Duration.minutes(30)");
  CHECK_BOTH(Duration::seconds(60) == Duration::minutes(1));
  CHECK_BOTH(Duration::seconds(59) < Duration::minutes(1));
}

TEST_CASE("Duration: known at deployment") {
  CHECK_BOTH([] {
    const Duration duration = Duration::seconds(Value<double>(constcloud::Aws::region.token()));
    return duration.is_unresolved() && duration.amount().is_token() && duration.to_human_string() == "<token> seconds";
  }());
  CHECK_BOTH(!Duration::seconds(1).is_unresolved());
}
