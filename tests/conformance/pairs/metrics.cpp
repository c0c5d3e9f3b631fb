// SPDX-License-Identifier: Apache-2.0
// What metrics and expressions say of themselves, statistics in odd spellings, and what cannot be shown or joined. Its
// twin is metrics.js.
#include "alarms.hpp"

using cloudwatch::Alarm;
using cloudwatch::IMetric;
using cloudwatch::MathExpression;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;
namespace Stats = constcloud::aws_cloudwatch::Stats;

namespace {

CONSTCLOUD_CONSTEXPR Metric metric(const Value<Text>& name = "Messages", const MetricOptions& options = {}) {
  return Metric({.metric_name = name, .namespace_ = "Chat"}).with(options);
}
CONSTCLOUD_CONSTEXPR MathExpression expression(const Text& text, const Map<IMetric>& metrics = {}) {
  return MathExpression({.expression = text, .using_metrics = metrics});
}
CONSTCLOUD_CONSTEXPR void make_alarm(const Construct& scope, const Text& id, const IMetric& of) {
  Alarm(scope, id, {.evaluation_periods = 1, .metric = of, .threshold = 1});
}

CONSTCLOUD_CONSTEXPR void metric_attributes(Stack& stack) {
  const Metric m = metric("Messages", {.account = "123456789012",
                                       .dimensions_map = {{"b", "2"}, {"a", "1"}},
                                       .id = "own",
                                       .region = "eu-west-1",
                                       .unit = cloudwatch::Unit::bits,
                                       .visible = false});
  make_alarm(stack, "Alarm", m);
  show(stack, "Id", *m.id());
  show_plain(stack, "Visible", *m.visible());
  show(stack, "Unit", to_text(*m.unit()));
  show(stack, "Account", *m.account());
  show(stack, "Region", *m.region());
  show(stack, "DimensionB", *m.dimensions()->find("b"));
  show_plain(stack, "Dimensions", static_cast<double>(m.dimensions()->size()));
  const Metric bare = metric();
  show_plain(stack, "NoDimensions", !bare.dimensions().has_value());
  show_plain(stack, "NoId", !bare.id().has_value());
  show_plain(stack, "NoVisible", !bare.visible().has_value());
  show_plain(stack, "NoLabel", !bare.label().has_value());
  show_plain(stack, "NoColor", !bare.color().has_value());
  show_plain(stack, "NoAccount", !bare.account().has_value());
}

CONSTCLOUD_CONSTEXPR void expression_attributes(Stack& stack) {
  const MathExpression e({.expression = "a",
                          .color = "#123456",
                          .label = "shown",
                          .using_metrics = {{"a", metric()}},
                          .visible = false});
  const MathExpression searching(
      {.expression = "1", .search_account = "123456789012", .search_region = "eu-west-1", .visible = true});
  make_alarm(stack, "Alarm", e);
  show(stack, "Expression", e.expression());
  show(stack, "Label", *e.label());
  show(stack, "Color", *e.color());
  show_plain(stack, "Visible", *e.visible());
  show(stack, "SearchAccount", *searching.search_account());
  show(stack, "SearchRegion", *searching.search_region());
  show_plain(stack, "SearchVisible", *searching.visible());
  show_plain(stack, "NoLabel", !searching.label().has_value());
  show_plain(stack, "NoColor", !searching.color().has_value());
  show_plain(stack, "NoSearchAccount", !e.search_account().has_value());
  show_plain(stack, "NoSearchRegion", !e.search_region().has_value());
  show_plain(stack, "Metrics", static_cast<double>(e.using_metrics().size()));
}

CONSTCLOUD_CONSTEXPR void odd_statistics(Stack& stack) {
  std::size_t i = 0;
  for (const Text& statistic :
       {Text("TM(+1:2)"),      Text("TM(-1:2)"),  Text("TM(-0:2)"),         Text("PR(1e3:2e3)"), Text("PR(1E+3:2e-3)"),
        Text("PR(1e:2)"),      Text("PR(Infinity:)"), Text("TM(1:2:3)"),    Text("TM(1:2:x)"),   Text("TM(.5:1.)"),
        Text("TM(.:1)"),       Text("TM(:101%)"), Text("TM(1%:2%"),         Text("TM)1:2("),     Text("TM(1:(2))"),
        Text("TM(\t1\n:\r2 )"), Text("PR(1x:2y)"), Text("PR(0x10:20)"),     Text("p1.2.3"),      Text("p99.999999999"),
        Text("p"),             Text("tm"),        Text("tm(5)"),            Text(" avg"),        Text("avg "),
        Text("Avg")}) {
    make_alarm(stack, numbered("Alarm", i++), metric("Messages", {.statistic = statistic}));
  }
}

CONSTCLOUD_CONSTEXPR void helpers_of_two_numbers(Stack& stack) {
  const auto add = [&](const Text& id, const Text& statistic) {
    show(stack, Text::concat({id, "Text"}), statistic);
    make_alarm(stack, id, metric("Messages", {.statistic = statistic}));
  };
  add("Tm", Stats::tm(0, 100));
  add("Wm", Stats::wm(10, 90));
  add("Tc", Stats::tc(10.5, 90.25));
  add("Ts", Stats::ts(20, 80));
  add("Pr", Stats::pr(0, 1e21));
  add("Small", Stats::percentile_rank(1e-7));
  add("WmOne", Stats::winsorized_mean(5));
  add("TcOne", Stats::trimmed_count(5));
  add("TsOne", Stats::trimmed_sum(5));
  add("TmTwo", Stats::trimmed_mean(1, 2));
}

CONSTCLOUD_CONSTEXPR void alarm_of_parameters(Stack& stack) {
  const auto number = cc::CfnParameter(stack, "Number", {.type = "Number"}).value_as_number();
  const auto text = cc::CfnParameter(stack, "Text").value_as_string();
  Alarm::builder(stack, "Alarm")
      .metric(metric())
      .threshold(number)
      .evaluation_periods(cc::Token(number.json()))
      .datapoints_to_alarm(cc::Token(number.json()))
      .alarm_name(text)
      .alarm_description(text)
      .evaluate_low_sample_count_percentile(text)
      .build();
  make_alarm(stack, "OfTexts",
             Metric({.metric_name = text, .namespace_ = text, .account = text, .label = text}));
}

CONSTCLOUD_CONSTEXPR void created_with_every_option(Stack& stack) {
  metric().create_alarm(stack, "Alarm",
                        {.evaluation_periods = 3,
                         .threshold = 5,
                         .actions_enabled = false,
                         .alarm_description = "described",
                         .alarm_name = "named",
                         .comparison_operator = cloudwatch::ComparisonOperator::greater_than_threshold,
                         .datapoints_to_alarm = 2,
                         .evaluate_low_sample_count_percentile = "evaluate",
                         .treat_missing_data = cloudwatch::TreatMissingData::breaching});
}

CONSTCLOUD_CONSTEXPR void one_metric_under_two_names(Stack& stack) {
  const Metric a = metric("A");
  const Metric b = metric("B");
  make_alarm(stack, "Alarm",
             expression("x + y + z", {{"x", a}, {"y", a}, {"z", expression("x * b", {{"x", a}, {"b", b}})}}));
  make_alarm(stack, "Inner",
             expression("p + q", {{"p", expression("a", {{"a", a}})}, {"q", expression("a", {{"a", a}})}}));
}

void one_id_for_two_metrics(Stack& stack) {
  const MathExpression x(
      {.expression = "p", .period = Duration::minutes(1), .using_metrics = {{"p", metric("A")}}});
  make_alarm(stack, "Alarm",
             expression("x + y", {{"x", x}, {"y", expression("q", {{"q", metric("B")}})}, {"p", metric("C")}}));
}
void dimension_without_a_value(Stack&) { (void)metric("A", {.dimensions_map = {{"Route", Value<Text>()}}}); }
void percentage_of_helpers(Stack&) { (void)Stats::percentile(run_time_value(-1.0)); }
void second_percentage_of_helpers(Stack&) { (void)Stats::wm(5, run_time_value(100.5)); }
void percentage_of_counts(Stack&) { (void)Stats::trimmed_count(run_time_value(101.0)); }
void percentage_of_sums(Stack&) { (void)Stats::ts(1, run_time_value(-5.0)); }
void period_with_odd_seconds(Stack&) { (void)metric("A", {.period = Duration::seconds(61)}); }
void odd_period_of_an_expression(Stack& stack) {
  make_alarm(stack, "Alarm",
             MathExpression(
                 {.expression = "a", .period = Duration::seconds(15), .using_metrics = {{"a", metric()}}}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "metrics");
  pairs.pair<metric_attributes>("metric_attributes");
  pairs.pair<expression_attributes>("expression_attributes");
  pairs.pair<odd_statistics>("odd_statistics");
  pairs.pair<helpers_of_two_numbers>("helpers_of_two_numbers");
  pairs.pair<alarm_of_parameters>("alarm_of_parameters");
  pairs.pair<created_with_every_option>("created_with_every_option");
  pairs.pair<one_metric_under_two_names>("one_metric_under_two_names");
  pairs.error<one_id_for_two_metrics>("one_id_for_two_metrics");
  pairs.error<dimension_without_a_value>("dimension_without_a_value");
  pairs.error<percentage_of_helpers>("percentage_of_helpers");
  pairs.error<second_percentage_of_helpers>("second_percentage_of_helpers");
  pairs.error<percentage_of_counts>("percentage_of_counts");
  pairs.error<percentage_of_sums>("percentage_of_sums");
  pairs.error<period_with_odd_seconds>("period_with_odd_seconds");
  pairs.error<odd_period_of_an_expression>("odd_period_of_an_expression");
  return pairs.finish();
}
