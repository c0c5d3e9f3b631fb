// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/metric.hpp>

#include <constcloud/elements/cfn_parameter.hpp>

#include <map>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::aws_cloudwatch::Dimensions;
using cc::Duration;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_cloudwatch::IMetric;
using cc::aws_cloudwatch::Metric;
using cc::aws_cloudwatch::MetricOptions;
using cc::aws_cloudwatch::Unit;
using trees::Refusal;

namespace {

constexpr Metric messages(const MetricOptions& options = {}) {
  return Metric({.metric_name = "Messages", .namespace_ = "Chat"}).with(options);
}

constexpr bool is(const Value<Text>& value, const Text& text) { return value.json() == Json(text); }

constexpr Text statistic_of(const Text& statistic) {
  return messages({.statistic = statistic}).statistic();
}

Refusal refusal_of_dimension(const Text& name, const Value<Text>& value) {
  return trees::refusal_of([&] { (void)messages({.dimensions_map = {{name, value}}}); });
}
Refusal refusal_of_period(const Duration& period) {
  return trees::refusal_of([&] { (void)messages({.period = period}); });
}

Text repeat(const char* unit, int count) {
  std::string text;
  for (int i = 0; i != count; ++i) text += unit;
  return text;
}

constexpr Stack known_stack(const cc::Construct& app, const Text& id) {
  return Stack(app, id, {.env = {{.account = "123456789012", .region = "us-east-1"}}});
}

}  // namespace

TEST_CASE("Metric: what it is when nothing is said") {
  CHECK_BOTH(is(messages().namespace_(), "Chat"));
  CHECK_BOTH(is(messages().metric_name(), "Messages"));
  CHECK_BOTH(messages().period() == Duration::minutes(5));
  CHECK_BOTH(messages().statistic() == "Average");
  CHECK_BOTH(is(messages().to_string(), "Messages"));
  CHECK_BOTH(!messages().dimensions());
  CHECK_BOTH(!messages().label() && !messages().color() && !messages().id() &&
             !messages().visible());
  CHECK_BOTH(!messages().unit() && !messages().account() && !messages().region());
  CHECK_BOTH(messages().warnings().empty());
}

TEST_CASE("Metric: every option") {
  constexpr auto options_stay = [] {
    const Metric metric({.metric_name = "Messages",
                         .namespace_ = "Chat",
                         .account = "123456789012",
                         .color = "#ffffff",
                         .dimensions_map = {{"Route", "send"}},
                         .id = "m1",
                         .label = "shown",
                         .period = Duration::hours(1),
                         .region = "eu-west-1",
                         .statistic = "max",
                         .unit = Unit::count,
                         .visible = false});
    return is(*metric.account(), "123456789012") && *metric.color() == "#ffffff" &&
           *metric.id() == "m1" && is(*metric.dimensions()->find("Route"), "send") &&
           is(*metric.label(), "shown") && is(metric.to_string(), "shown") &&
           metric.period().to_minutes() == 60 && is(*metric.region(), "eu-west-1") &&
           metric.statistic() == "Maximum" && *metric.unit() == Unit::count && !*metric.visible();
  };
  CHECK_BOTH(options_stay());
}

TEST_CASE("Metric: an empty label shows the name, and an empty statistic is the average") {
  CHECK_BOTH(is(messages({.label = ""}).to_string(), "Messages"));
  CHECK_BOTH(messages({.label = ""}).label().has_value());
  CHECK_BOTH(statistic_of("") == "Average");
}

TEST_CASE(
    "Metric::with: what is given changes, the rest stays, and so does the metric it came from") {
  constexpr auto changes = [] {
    const Metric first =
        messages({.color = "#000000", .dimensions_map = {{"a", "1"}}, .statistic = "p99"});
    const Metric second =
        first.with({.dimensions_map = {{"b", "2"}}, .label = "x"}).with({.unit = Unit::none});
    return first.dimensions()->find("b") == nullptr && !first.label() &&
           second.dimensions()->find("a") == nullptr && is(*second.dimensions()->find("b"), "2") &&
           *second.color() == "#000000" && second.statistic() == "p99" &&
           is(second.to_string(), "x") && *second.unit() == Unit::none;
  };
  CHECK_BOTH(changes());
}

TEST_CASE("Metric: a value of its own within an IMetric") {
  constexpr auto survives = [] {
    IMetric kept;
    {
      const Metric metric = messages({.label = "inner"});
      kept = metric;
    }
    return is(kept.to_string(), "inner");
  };
  CHECK_BOTH(survives());
}

TEST_CASE("Metric: dimensions may be known only at deployment, and may come from a map") {
  CHECK_BOTH(messages({.dimensions_map = {{"Region", cc::Aws::region}}})
                 .dimensions()
                 ->find("Region")
                 ->is_token());
  const std::map<std::string, std::string> pairs{{"a", "1"}, {"b", "2"}};
  CHECK(messages({.dimensions_map = Dimensions(pairs)}).dimensions()->size() == 2);
}

TEST_CASE("Metric::attach_to: the account and the region of the stack, as far as they are known") {
  constexpr auto attached = [] {
    cc::ConstructTree app;
    const Metric known = messages().attach_to(known_stack(app, "Known"));
    const Metric unknown = messages().attach_to(Stack(app, "Unknown"));
    const Metric still_known = known.attach_to(Stack(app, "Other"));
    const Metric own = messages({.account = "210987654321"}).attach_to(known_stack(app, "Third"));
    return is(*known.account(), "123456789012") && is(*known.region(), "us-east-1") &&
           !unknown.account() && !unknown.region() && is(*still_known.region(), "us-east-1") &&
           is(*own.account(), "210987654321") && is(*own.region(), "us-east-1");
  };
  CHECK_BOTH(attached());
}

TEST_CASE("Metric: an unknown statistic is taken with a warning") {
  CHECK_BOTH(statistic_of("p101") == "p101");
  const auto warnings = messages({.label = "shown", .statistic = "p101"}).warnings();
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].key == "CloudWatch:Alarm:UnrecognizedStatistic");
  CHECK(warnings[0].value.starts_with(
      "Unrecognized statistic \"p101\" for metric with namespace \"Chat\", label "
      "\"shown\" and metric name \"Messages\". "));
}

TEST_CASE("Metric: periods") {
  for (const double seconds : {0, 1, 5, 10, 30, 60, 120, 86400}) {
    CHECK(messages({.period = Duration::seconds(seconds)}).period().to_seconds() == seconds);
  }
  CHECK(refusal_of_period(Duration::seconds(15)) ==
        Refusal{"'period' must be 1, 5, 10, 30, or a multiple of 60 seconds, received 15", ""});
  CHECK(refusal_of_period(Duration::seconds(61)) ==
        Refusal{"'period' must be 1, 5, 10, 30, or a multiple of 60 seconds, received 61", ""});
  CHECK(refusal_of_period(Duration::millis(1500)) ==
        Refusal{"'1500 millis' cannot be converted into a whole number of seconds.", ""});
}

TEST_CASE("Metric: names and values of dimensions") {
  const Text long_text = repeat("n", 256);
  CHECK(
      refusal_of_dimension("", "v") ==
      Refusal{"Dimension name must be at least 1 and no more than 255 characters; received ", ""});
  CHECK(refusal_of_dimension(long_text, "v") ==
        Refusal{"Dimension name must be at least 1 and no more than 255 characters; received " +
                    std::string(long_text),
                ""});
  CHECK(
      refusal_of_dimension("n", Text()) ==
      Refusal{"Dimension value must be at least 1 and no more than 255 characters; received ", ""});
  CHECK(
      refusal_of_dimension("n", long_text).what.starts_with("Dimension value must be at least 1"));
  CHECK(refusal_of_dimension("n", repeat("\U0001f600", 128))
            .what.starts_with("Dimension value must be at least 1"));
  CHECK(refusal_of_dimension("n", Value<Text>()) ==
        Refusal{"Dimension value of 'undefined' is invalid for key: n", ""});
  CHECK(refusal_of_dimension(repeat("n", 255), repeat("v", 255)).what == "nothing was refused");
}

TEST_CASE("Metric: dimensions that only AWS would refuse") {
  CHECK(refusal_of_dimension(Text(std::string(":n")), "v") ==
        Refusal{"Metric: the dimension name ':n' must be printable ASCII, not only blanks, and "
                "must not start with a "
                "colon",
                ""});
  CHECK(
      refusal_of_dimension("n", Text(std::string("  "))) ==
      Refusal{"Metric: the dimension value '  ' must be printable ASCII, and not only blanks", ""});
  CHECK(refusal_of_dimension("n", Text(std::string("\u00e4")))
            .what.starts_with("Metric: the dimension value"));
}

TEST_CASE("Metric: at most 30 dimensions") {
  cc::Map<Value<Text>> dimensions;
  for (int i = 0; i != 30; ++i) dimensions.set(std::to_string(i), Text("v"));
  CHECK(messages({.dimensions_map = dimensions}).dimensions()->size() == 30);
  dimensions.set("one more", Text(""));
  CHECK(trees::refusal_of([&] { (void)messages({.dimensions_map = dimensions}); }) ==
        Refusal{"The maximum number of dimensions is 30, received 31", ""});
}
