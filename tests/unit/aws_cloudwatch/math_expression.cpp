// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/math_expression.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Duration;
using cc::Json;
using cc::List;
using cc::Map;
using cc::Text;
using cc::Value;
using cc::aws_cloudwatch::IMetric;
using cc::aws_cloudwatch::MathExpression;
using cc::aws_cloudwatch::Metric;
using trees::Refusal;
namespace detail = constcloud::aws_cloudwatch::internal;

namespace {

constexpr Metric metric(const Text& name) {
  return Metric({.metric_name = name, .namespace_ = "N"});
}
constexpr MathExpression expression(const Text& text, const Map<IMetric>& metrics) {
  return MathExpression({.expression = text, .using_metrics = metrics});
}
constexpr bool is(const Value<Text>& value, const Text& text) { return value.json() == Json(text); }

constexpr Text names_in(const Text& formula) {
  Text all;
  for (const Text& name : detail::identifiers_in(formula)) all = Text::concat({all, name, ";"});
  return all;
}

}  // namespace

TEST_CASE("MathExpression: what it is when nothing is said") {
  CHECK_BOTH(is(expression("a", {{"a", metric("A")}}).to_string(), "a"));
  CHECK_BOTH(expression("a", {{"a", metric("A")}}).period() == Duration::minutes(5));
  CHECK_BOTH(expression("a", {{"a", metric("A")}}).using_metrics().size() == 1);
  CHECK_BOTH(expression("a", {{"a", metric("A")}}).warnings().empty());
}

TEST_CASE("MathExpression::with: its metrics get its period, and the rest stays") {
  constexpr auto changes = [] {
    const MathExpression first = expression("a", {{"a", metric("A")}});
    const MathExpression second =
        first.with({.label = "shown", .period = Duration::minutes(1)}).with({.color = "#0"});
    return first.using_metrics().find("a")->metric_state().period_in_seconds() == 300 &&
           second.using_metrics().find("a")->metric_state().period_in_seconds() == 60 &&
           is(second.to_string(), "shown") && is(second.expression(), "a") &&
           *second.color() == "#0" && !first.label();
  };
  CHECK_BOTH(changes());
}

TEST_CASE("formulas: names, but not those in quotes") {
  CHECK_BOTH(names_in("a + bC_1*2e3/D") == "a;bC_1;e3;");
  CHECK_BOTH(names_in("AVG(\"some name\") + 'x' + y") == "y;");
  CHECK_BOTH(names_in("a\"x\"b + 'open") == "ab;open;");
  CHECK_BOTH(names_in("") == "");
}

TEST_CASE("formulas: words that find metrics by themselves") {
  CHECK_BOTH(detail::finds_its_metrics_itself("sum(search('x'))"));
  CHECK_BOTH(detail::finds_its_metrics_itself("SELECT AVG(x)"));
  CHECK_BOTH(detail::finds_its_metrics_itself("METRICS()/2"));
  CHECK_BOTH(detail::finds_its_metrics_itself("INSIGHT_RULE_METRIC(r)"));
  CHECK_BOTH(!detail::finds_its_metrics_itself("research + my_metrics + metrics2"));
}

TEST_CASE("MathExpression: names that cannot stand in a formula") {
  CHECK(trees::refusal_of([] {
          (void)expression("a", {{"A", metric("A")}, {"b-c", metric("B")}, {"", metric("C")}});
        }) == Refusal{"Invalid variable names in expression: A,b-c,. Must start with lowercase "
                      "letter and only contain "
                      "alphanumerics.",
                      ""});
}

TEST_CASE("MathExpression: one name may stand for one metric in two expressions, and for no two") {
  constexpr auto count = [] {
    return expression("a + x", {{"a", metric("A")}, {"x", expression("a", {{"a", metric("A")}})}})
        .using_metrics()
        .size();
  };
  CHECK_BOTH(count() == 2);
  CHECK(trees::refusal_of([] {
          (void)expression("a + x",
                           {{"a", metric("A")}, {"x", expression("a", {{"a", metric("B")}})}});
        }) ==
        Refusal{"The ID 'a' used for two metrics in the expression: 'B' and 'A'. Rename one.", ""});
  CHECK(trees::refusal_of([] {
          const auto of = [](const Text& text) {
            return expression("x", {{"x", expression(text, {{"m", metric("A")}})}});
          };
          (void)expression("a + b", {{"a", of("m")}, {"b", of("m * 2")}});
        }) ==
        Refusal{"The ID 'x' used for two metrics in the expression: 'm * 2' and 'm'. Rename one.", ""});
}

TEST_CASE("metrics are the same when all is equal that decides on their values") {
  constexpr auto same = [](const IMetric& a, const IMetric& b) {
    return detail::key_of(a.metric_state()) == detail::key_of(b.metric_state());
  };
  CHECK_BOTH(same(metric("A"), metric("A").with({.color = "#1", .label = "x"})));
  CHECK_BOTH(!same(metric("A"), metric("B")));
  CHECK_BOTH(!same(metric("A"), metric("A").with({.statistic = "Sum"})));
  CHECK_BOTH(!same(metric("A"), metric("A").with({.period = Duration::minutes(1)})));
  CHECK_BOTH(!same(metric("A"), metric("A").with({.region = "eu-west-1"})));
  CHECK_BOTH(!same(metric("A"), metric("A").with({.account = "123456789012"})));
  CHECK_BOTH(same(metric("A").with({.dimensions_map = {{"a", "1"}, {"b", "2"}}}),
                  metric("A").with({.dimensions_map = {{"b", "2"}, {"a", "1"}}})));
  CHECK_BOTH(!same(metric("A").with({.dimensions_map = {{"a", cc::Aws::region}}}),
                   metric("A").with({.dimensions_map = {{"a", cc::Aws::account_id}}})));
  constexpr auto of = [](const Text& text, const Text& of_metric, const Text& account, const Text& region) {
    return MathExpression({.expression = text,
                           .search_account = account,
                           .search_region = region,
                           .using_metrics = {{"a", metric(of_metric)}}});
  };
  CHECK_BOTH(same(of("a", "A", "1", "r"), of("a", "A", "1", "r")));
  CHECK_BOTH(!same(of("a", "A", "1", "r"), of("a * 2", "A", "1", "r")));
  CHECK_BOTH(!same(of("a", "A", "1", "r"), of("a", "B", "1", "r")));
  CHECK_BOTH(!same(of("a", "A", "1", "r"), of("a", "A", "2", "r")));
  CHECK_BOTH(!same(of("a", "A", "1", "r"), of("a", "A", "1", "s")));
}

TEST_CASE("MathExpression::anomaly_detection_for: a band of two standard deviations") {
  CHECK_BOTH(is(MathExpression::anomaly_detection_for({.metric = metric("A")}).expression(),
                "ANOMALY_DETECTION_BAND(m0, 2)"));
  CHECK_BOTH(is(
      MathExpression::anomaly_detection_for({.metric = metric("A"), .std_devs = 0.5}).expression(),
      "ANOMALY_DETECTION_BAND(m0, 0.5)"));
  CHECK_BOTH(is(MathExpression::anomaly_detection_for({.metric = metric("A")}).to_string(),
                "Anomaly Detection Band"));
  CHECK(trees::refusal_of([] {
          (void)MathExpression::anomaly_detection_for({.metric = metric("A"), .std_devs = 0});
        }) == Refusal{"stdDevs must be greater than 0", ""});
}

TEST_CASE("MathExpression: its warnings, and those of its metrics") {
  const auto warnings =
      expression("a + b",
                 {{"a", metric("A").with({.period = Duration::minutes(1), .statistic = "x"})}})
          .warnings();
  REQUIRE(warnings.size() == 3);
  CHECK(warnings[0].key == "CloudWatch:Math:MetricsPeriodsOverridden");
  CHECK(warnings[0].value ==
        "Periods of metrics in 'usingMetrics' for Math expression 'a + b' have been overridden to "
        "300 seconds.");
  CHECK(warnings[1].key == "CloudWatch:Math:UnknownIdentifier");
  CHECK(warnings[1].value ==
        "Math expression 'a + b' references unknown identifiers: b. Please add them to the "
        "'usingMetrics' map.");
  CHECK(warnings[2].key == "CloudWatch:Alarm:UnrecognizedStatistic");
}
