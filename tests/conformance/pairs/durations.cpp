// SPDX-License-Identifier: Apache-2.0
// Duration: conversions, texts, arithmetic and refusals. Its twin is durations.js.
#include "support.hpp"

using constcloud::Duration;

namespace {

CONSTCLOUD_CONSTEXPR void conversions(Stack& stack) {
  show_plain(stack, "MillisToMillis", Duration::millis(250).to_milliseconds());
  show_plain(stack, "SecondsToMillis", Duration::seconds(90).to_milliseconds());
  show_plain(stack, "MinutesToSeconds", Duration::minutes(5).to_seconds());
  show_plain(stack, "HoursToMinutes", Duration::hours(2).to_minutes());
  show_plain(stack, "DaysToHours", Duration::days(3).to_hours());
  show_plain(stack, "DaysToDays", Duration::days(14).to_days());
  show_plain(stack, "DaysToMillis", Duration::days(40).to_milliseconds());
  show_plain(stack, "MinutesToHours", Duration::minutes(120).to_hours());
  show_plain(stack, "HoursToDays", Duration::hours(48).to_days());
  show_plain(stack, "MillisToSeconds", Duration::millis(3000).to_seconds());
  show_plain(stack, "Zero", Duration::seconds(0).to_days());
}

CONSTCLOUD_CONSTEXPR void fractions(Stack& stack) {
  show_plain(stack, "Millis", Duration::millis(1500).to_seconds({.integral = false}));
  show_plain(stack, "Minutes", Duration::minutes(90).to_hours({.integral = false}));
  show_plain(stack, "Hours", Duration::hours(1).to_days({.integral = false}));
  show_plain(stack, "Half", Duration::seconds(0.5).to_milliseconds({.integral = false}));
  show_plain(stack, "Third", Duration::millis(1).to_minutes({.integral = false}));
}

CONSTCLOUD_CONSTEXPR void show_texts(Stack& stack, const Text& id, const Duration& duration) {
  show(stack, Text::concat({"Iso", id}), duration.to_iso_string());
  show(stack, Text::concat({"Human", id}), duration.to_human_string());
  show(stack, Text::concat({"Text", id}), duration.to_string());
  show(stack, Text::concat({"Unit", id}), duration.unit_label());
}

CONSTCLOUD_CONSTEXPR void texts(Stack& stack) {
  show_texts(stack, "A", Duration::minutes(1.5));
  show_texts(stack, "B", Duration::millis(1));
  show_texts(stack, "C", Duration::days(40));
  show_texts(stack, "D", Duration::hours(25));
  show_texts(stack, "E", Duration::seconds(0));
  show_texts(stack, "F", Duration::millis(86401500));
  show_texts(stack, "G", Duration::minutes(60));
  show_texts(stack, "H", Duration::seconds(61));
  show_texts(stack, "I", Duration::millis(90061001));
}

CONSTCLOUD_CONSTEXPR void show_large(Stack& stack, const Text& id, const Duration& duration) {
  Text human = duration.to_human_string();
  if (human.empty()) human = "none";
  show(stack, Text::concat({"Iso", id}), duration.to_iso_string());
  show(stack, Text::concat({"Human", id}), human);
  show(stack, Text::concat({"Text", id}), duration.to_string());
}

CONSTCLOUD_CONSTEXPR void beyond_integers(Stack& stack) {
  const Duration hours = Duration::parse("PT20000000000000016966414167310762023H");
  const Duration seconds = Duration::parse("PT9007199254740993S");
  show_large(stack, "A", hours);
  show_large(stack, "B", seconds);
  show_large(stack, "C", Duration::parse("P99999999999999999999999D"));
  show_large(stack, "D", Duration::parse(Text::concat({"P1DT", repeat("9", 60), "S"})));
  show_large(stack, "E", Duration::parse(Text::concat({"PT", repeat("9", 400), "H"})));
  show_large(stack, "F", Duration::days(1e300));
  show_large(stack, "G", Duration::seconds(9007199254740993));
  show_large(stack, "H", Duration::millis(1e22));
  show_large(stack, "J", Duration::days(123456789.123456789));
  show_large(stack, "K", Duration::seconds(5e-324));
  show_plain(stack, "Days", hours.to_days());
  show_plain(stack, "Hours", seconds.to_hours({.integral = false}));
}

CONSTCLOUD_CONSTEXPR void arithmetic(Stack& stack) {
  show(stack, "Plus", Duration::hours(1).plus(Duration::minutes(30)).to_string());
  show(stack, "PlusSame", Duration::days(1).plus(Duration::days(2)).to_string());
  show(stack, "Minus", Duration::minutes(2).minus(Duration::seconds(1)).to_string());
  show(stack, "MinusAll", Duration::minutes(1).minus(Duration::seconds(60)).to_string());
}

CONSTCLOUD_CONSTEXPR void show_parsed(Stack& stack, const Text& id, const Duration& duration) {
  show(stack, Text::concat({"Iso", id}), duration.to_iso_string());
  show(stack, Text::concat({"Text", id}), duration.to_string());
}

CONSTCLOUD_CONSTEXPR void parsing(Stack& stack) {
  show_parsed(stack, "A", Duration::parse("PT1M30S"));
  show_parsed(stack, "B", Duration::parse("P1DT1.5S"));
  show_parsed(stack, "C", Duration::parse("PT0.001S"));
  show_parsed(stack, "D", Duration::parse("P40D"));
  show_parsed(stack, "E", Duration::parse("P1DT1H"));
  show_parsed(stack, "F", Duration::parse("PT5M"));
  show_parsed(stack, "G", Duration::parse("PT2H3M4.250S"));
  show_parsed(stack, "H", Duration::parse("P0DT0S"));
}

void negative(Stack&) { (void)Duration::minutes(run_time_value(-1)); }
void negative_fraction(Stack&) { (void)Duration::hours(run_time_value(-0.5)); }
void negative_difference(Stack&) { (void)Duration::seconds(1).minus(Duration::minutes(1)); }
void fraction_of_its_own_unit(Stack&) { Duration::seconds(1.5).to_seconds(); }
void fraction_of_another_unit(Stack&) { Duration::minutes(90).to_hours(); }
void millis_to_seconds(Stack&) { Duration::millis(1500).to_seconds(); }
void hours_to_days(Stack&) { Duration::hours(25).to_days(); }
void seconds_to_minutes(Stack&) { Duration::seconds(61).to_minutes(); }
void parse_without_p(Stack&) { (void)Duration::parse(run_time("90S")); }
void parse_empty(Stack&) { (void)Duration::parse(run_time("PT")); }
void beyond_integers_to_days(Stack&) { Duration::parse("PT9007199254740993S").to_days(); }
void infinite_to_days(Stack&) { Duration::minutes(0x1.fffffffffffffp+1023).to_days(); }
void parse_weeks(Stack&) { (void)Duration::parse(run_time("P1W")); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "durations");
  pairs.pair<conversions>("conversions");
  pairs.pair<fractions>("fractions");
  pairs.pair<texts>("texts");
  pairs.pair<beyond_integers>("beyond_integers");
  pairs.pair<arithmetic>("arithmetic");
  pairs.pair<parsing>("parsing");
  pairs.error<negative>("negative");
  pairs.error<negative_fraction>("negative_fraction");
  pairs.error<negative_difference>("negative_difference");
  pairs.error<fraction_of_its_own_unit>("fraction_of_its_own_unit");
  pairs.error<fraction_of_another_unit>("fraction_of_another_unit");
  pairs.error<millis_to_seconds>("millis_to_seconds");
  pairs.error<hours_to_days>("hours_to_days");
  pairs.error<seconds_to_minutes>("seconds_to_minutes");
  pairs.error<parse_without_p>("parse_without_p");
  pairs.error<parse_empty>("parse_empty");
  pairs.error<beyond_integers_to_days>("beyond_integers_to_days");
  pairs.error<infinite_to_days>("infinite_to_days");
  pairs.error<parse_weeks>("parse_weeks");
  return pairs.finish();
}
