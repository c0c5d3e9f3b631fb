// SPDX-License-Identifier: Apache-2.0
// Alarms on math expressions, and what metrics and expressions warn of. Its twin is expressions.js.
#include <constcloud/aws_cloudwatch.hpp>

#include "support.hpp"

namespace cloudwatch = constcloud::aws_cloudwatch;

using cloudwatch::Alarm;
using cloudwatch::AlarmActionByArn;
using cloudwatch::ComparisonOperator;
using cloudwatch::IMetric;
using cloudwatch::MathExpression;
using cloudwatch::MathExpressionOptions;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;
using cloudwatch::Unit;
using constcloud::Duration;

namespace {

CONSTCLOUD_CONSTEXPR Metric metric(const Text& name, const MetricOptions& options = {}) {
  return Metric({.metric_name = name, .namespace_ = "Chat"}).with(options);
}

CONSTCLOUD_CONSTEXPR MathExpression expression(const Value<Text>& text, const Map<IMetric>& using_metrics = {},
                                               const MathExpressionOptions& options = {}) {
  return MathExpression({.expression = text,
                         .color = options.color,
                         .label = options.label,
                         .period = options.period,
                         .search_account = options.search_account,
                         .search_region = options.search_region,
                         .using_metrics = using_metrics,
                         .visible = options.visible});
}

CONSTCLOUD_CONSTEXPR MathExpression ratio() {
  return expression("errors / requests * 100", {{"errors", metric("Errors", {.statistic = "Sum"})},
                                                {"requests", metric("Requests", {.statistic = "n"})}});
}

CONSTCLOUD_CONSTEXPR auto at_one(const Construct& scope, const Text& id, const IMetric& of) {
  return Alarm::builder(scope, id).metric(of).threshold(1).evaluation_periods(1);
}
CONSTCLOUD_CONSTEXPR Alarm make_alarm(const Construct& scope, const Text& id, const IMetric& of) {
  return at_one(scope, id, of).build();
}

CONSTCLOUD_CONSTEXPR AlarmActionByArn ec2_stop() { return {"arn:aws:automate:us-east-1:ec2:stop"}; }

CONSTCLOUD_CONSTEXPR void show_warnings(Stack& stack, const IMetric& of) {
  make_alarm(stack, "Alarm", of);
  std::size_t i = 0;
  for (const auto& [id, message] : of.warnings()) {
    show(stack, numbered("Id", i), id);
    show(stack, numbered("Message", i++), message);
  }
}

CONSTCLOUD_CONSTEXPR void expression_minimal(Stack& stack) { make_alarm(stack, "Alarm", ratio()); }

CONSTCLOUD_CONSTEXPR void expression_every_option(Stack& stack) {
  const auto all = expression("a + b",
                              {{"a", metric("A", {.account = "123456789012",
                                                  .dimensions_map = {{"z", "1"}, {"Z", "2"}},
                                                  .id = "other",
                                                  .label = "the first",
                                                  .unit = Unit::count})},
                               {"b", metric("B", {.statistic = "p99"})}},
                              {.color = "#ff0000", .label = "sum", .period = Duration::minutes(1), .visible = false});
  make_alarm(stack, "Alarm", all);
  show(stack, "Text", all.to_string());
  show(stack, "PlainText", ratio().to_string());
  show(stack, "Period", all.period().to_string());
  const auto within =
      static_cast<const cloudwatch::internal::PlainMetricState&>(all.using_metrics().find("a")->metric_state());
  show(stack, "PeriodWithin", within.props.period->to_string());
  show(stack, "Label", *make_alarm(stack, "Other", all).to_annotation().label);
}

CONSTCLOUD_CONSTEXPR void expression_without_metrics(Stack& stack) {
  make_alarm(stack, "A", expression("TIME_SERIES(5)"));
  make_alarm(stack, "B", expression("TIME_SERIES(5)", {}, {.period = Duration::hours(1)}));
}

CONSTCLOUD_CONSTEXPR void expressions_within_expressions(Stack& stack) {
  const auto inner = expression("a * 2", {{"a", metric("A")}}, {.label = "double"});
  make_alarm(stack, "A", expression("x + y", {{"x", inner}, {"y", metric("B")}}));
  make_alarm(stack, "B", expression("x + a", {{"x", inner}, {"a", metric("A")}}));
  make_alarm(stack, "C", expression("x + y", {{"x", metric("A")}, {"y", metric("A")}}));
  make_alarm(stack, "D", expression("x + y", {{"x", inner}, {"y", expression("x * 3", {{"x", inner}})}}));
}

CONSTCLOUD_CONSTEXPR void expression_with(Stack& stack) {
  const auto m = ratio();
  make_alarm(stack, "Same", m.with({}));
  make_alarm(stack, "Label", m.with({.label = "ratio"}));
  make_alarm(stack, "Period", m.with({.period = Duration::minutes(10)}));
  m.create_alarm(stack, "Created", {.evaluation_periods = 2, .threshold = 5});
}

CONSTCLOUD_CONSTEXPR void expression_band(Stack& stack) {
  const auto band = MathExpression::anomaly_detection_for({.metric = metric("A")});
  const auto a = Alarm(stack, "A",
                       {.evaluation_periods = 1,
                        .metric = band,
                        .threshold = Alarm::anomaly_detection_no_threshold,
                        .comparison_operator = ComparisonOperator::less_than_lower_or_greater_than_upper_threshold});
  show(stack, "Label", *a.to_annotation().label);
  at_one(stack, "B", MathExpression::anomaly_detection_for({.metric = metric("A"), .label = "band", .std_devs = 2.5}))
      .comparison_operator(ComparisonOperator::greater_than_upper_threshold)
      .build();
  at_one(stack, "C", expression("ANOMALY_DETECTION_BAND(m, 3)", {{"m", ratio()}}))
      .comparison_operator(ComparisonOperator::less_than_lower_threshold)
      .build();
}

CONSTCLOUD_CONSTEXPR void expression_of_a_parameter(Stack& stack) {
  const cc::CfnParameter factor(stack, "Factor");
  make_alarm(stack, "Alarm", expression("a * " + factor.value_as_string(), {{"a", metric("A")}}));
}

CONSTCLOUD_CONSTEXPR void warnings_of_periods(Stack& stack) {
  show_warnings(stack, expression("a + b", {{"a", metric("A", {.period = Duration::minutes(1)})}, {"b", metric("B")}}));
}

CONSTCLOUD_CONSTEXPR void warnings_of_unknown_names(Stack& stack) {
  show_warnings(stack, expression("a + bC_1 + 2e3 + AVG(\"quoted name\") + x'y'z", {{"a", metric("A")}}));
}

CONSTCLOUD_CONSTEXPR void no_warnings_of_searches(Stack& stack) {
  show_warnings(stack, expression("sum(SEARCH(names))"));
}

CONSTCLOUD_CONSTEXPR void no_warnings_of_metrics(Stack& stack) { show_warnings(stack, expression("SUM(metrics())")); }

CONSTCLOUD_CONSTEXPR void warnings_of_statistics(Stack& stack) {
  show_warnings(
      stack,
      expression("a", {{"a", metric("A", {.label = "shown", .period = Duration::hours(1), .statistic = "p101"})}}));
}

CONSTCLOUD_CONSTEXPR void warnings_of_a_metric(Stack& stack) {
  show_warnings(stack, metric("A", {.statistic = "Sums"}));
}

CONSTCLOUD_CONSTEXPR void ec2_action(Stack& stack) {
  make_alarm(stack, "Alarm", metric("A", {.dimensions_map = {{"InstanceId", "i-1"}}})).add_alarm_action(ec2_stop());
  make_alarm(stack, "Other", metric("A"))
      .add_alarm_action(AlarmActionByArn{"arn:aws:automate:us-east-1:ec2"},
                        AlarmActionByArn{"arn:aws:automate::ec2:stop"}, AlarmActionByArn{"arn:aws:automate:US:ec2:stop"},
                        AlarmActionByArn{"arn:awscn:automate:us-east-1:ec2:Stop"});
}

void invalid_names(Stack&) {
  (void)expression("A + 1b + c", {{"A", metric("A")}, {"1b", metric("B")}, {"c", metric("C")}});
}
void one_name_for_two_metrics(Stack&) {
  (void)expression("a + x",
                   {{"a", metric("A")}, {"x", expression("a", {{"a", metric("B", {.label = "other"})}})}});
}
void negative_std_devs(Stack&) {
  (void)MathExpression::anomaly_detection_for({.metric = metric("A"), .std_devs = 0});
}
void eleven_metrics(Stack& stack) {
  Map<IMetric> metrics;
  for (std::size_t i = 0; i != 11; ++i) metrics.set(numbered("m", i), metric(numbered("M", i)));
  make_alarm(stack, "Alarm", expression("m0", metrics));
}
void search_account(Stack& stack) {
  make_alarm(stack, "Alarm", expression("1", {}, {.search_account = "123456789012"}));
}
void search_region(Stack& stack) { make_alarm(stack, "Alarm", expression("1", {}, {.search_region = "eu-west-1"})); }
void band_with_a_threshold_operator(Stack& stack) {
  at_one(stack, "Alarm", MathExpression::anomaly_detection_for({.metric = metric("A")}))
      .comparison_operator(ComparisonOperator::less_than_threshold)
      .build();
}
void band_without_an_operator(Stack& stack) {
  make_alarm(stack, "Alarm", MathExpression::anomaly_detection_for({.metric = metric("A")}));
}
void ec2_action_on_another_metric(Stack& stack) {
  make_alarm(stack, "Alarm", metric("A", {.account = "123456789012",
                                          .color = "#ffffff",
                                          .dimensions_map = {{"b", "2"}, {"A", "1"}},
                                          .id = "m",
                                          .label = "shown",
                                          .period = Duration::hours(1),
                                          .region = "us-east-1",
                                          .unit = Unit::count,
                                          .visible = true}))
      .add_alarm_action(ec2_stop());
}
void ec2_action_on_a_plain_metric(Stack& stack) {
  make_alarm(stack, "Alarm", metric("A", {.period = Duration::seconds(30)})).add_alarm_action(ec2_stop());
}
void ec2_action_on_an_expression(Stack& stack) {
  const auto inner =
      expression("a * 2", {{"a", metric("A", {.dimensions_map = {{"A", "1"}, {"b", "2"}}, .statistic = "foo"})}});
  const auto a = metric("A", {.dimensions_map = {{"b", "2"}, {"A", "1"}}, .statistic = "foo", .unit = Unit::none});
  make_alarm(stack, "Alarm",
             expression("x + a", {{"a", a}, {"x", inner}},
                        {.color = "#ffffff", .label = "shown", .period = Duration::millis(60000), .visible = false}))
      .add_alarm_action(ec2_stop());
}
void expression_on_another_region(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  make_alarm(stack, "Alarm", expression("a", {{"a", metric("A", {.label = "far", .region = "eu-west-1"})}}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "expressions");
  pairs.pair<expression_minimal>("expression_minimal");
  pairs.pair<expression_every_option>("expression_every_option");
  pairs.pair<expression_without_metrics>("expression_without_metrics");
  pairs.pair<expressions_within_expressions>("expressions_within_expressions");
  pairs.pair<expression_with>("expression_with");
  pairs.pair<expression_band>("expression_band");
  pairs.pair<expression_of_a_parameter>("expression_of_a_parameter");
  pairs.pair<warnings_of_periods>("warnings_of_periods");
  pairs.pair<warnings_of_unknown_names>("warnings_of_unknown_names");
  pairs.pair<no_warnings_of_searches>("no_warnings_of_searches");
  pairs.pair<no_warnings_of_metrics>("no_warnings_of_metrics");
  pairs.pair<warnings_of_statistics>("warnings_of_statistics");
  pairs.pair<warnings_of_a_metric>("warnings_of_a_metric");
  pairs.pair<ec2_action>("ec2_action");
  pairs.error<invalid_names>("invalid_names");
  pairs.error<one_name_for_two_metrics>("one_name_for_two_metrics");
  pairs.error<negative_std_devs>("negative_std_devs");
  pairs.error<eleven_metrics>("eleven_metrics");
  pairs.error<search_account>("search_account");
  pairs.error<search_region>("search_region");
  pairs.error<band_with_a_threshold_operator>("band_with_a_threshold_operator");
  pairs.error<band_without_an_operator>("band_without_an_operator");
  pairs.error<ec2_action_on_another_metric>("ec2_action_on_another_metric");
  pairs.error<ec2_action_on_a_plain_metric>("ec2_action_on_a_plain_metric");
  pairs.error<ec2_action_on_an_expression>("ec2_action_on_an_expression");
  pairs.app_error<expression_on_another_region>("expression_on_another_region");
  return pairs.finish();
}
