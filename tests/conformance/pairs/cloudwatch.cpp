// SPDX-License-Identifier: Apache-2.0
// Metrics, statistics, units and alarms. Its twin is cloudwatch.js.
#include "alarms.hpp"

using cloudwatch::Alarm;
using cloudwatch::Color;
using cloudwatch::ComparisonOperator;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;
using cloudwatch::TreatMissingData;
using cloudwatch::Unit;
namespace Stats = constcloud::aws_cloudwatch::Stats;

namespace {

CONSTCLOUD_CONSTEXPR Metric messages() { return Metric({.metric_name = "Messages", .namespace_ = "Chat"}); }
/// The metric of all pairs with some options.
CONSTCLOUD_CONSTEXPR Metric messages(const MetricOptions& options) { return messages().with(options); }

/// An alarm on its way that has all it needs.
CONSTCLOUD_CONSTEXPR auto on(const Construct& scope, const Text& id, const Metric& metric) {
  return Alarm::builder(scope, id).metric(metric).evaluation_periods(1);
}
CONSTCLOUD_CONSTEXPR auto at_one(const Construct& scope, const Text& id, const Metric& metric = messages()) {
  return on(scope, id, metric).threshold(1);
}

/// An action that is known by its ARN.
struct ActionByArn {
  Value<Text> arn;
  CONSTCLOUD_CONSTEXPR cloudwatch::AlarmActionConfig bind(const Construct&, const Alarm&) const {
    return {.alarm_action_arn = arn};
  }
};
CONSTCLOUD_CONSTEXPR ActionByArn topic_action(const Text& name) {
  return {Text::concat({"arn:aws:sns:us-east-1:123456789012:", name})};
}

CONSTCLOUD_CONSTEXPR void alarm_minimal(Stack& stack) {
  Alarm(stack, "Alarm", {.evaluation_periods = 1, .metric = messages(), .threshold = 1});
}

CONSTCLOUD_CONSTEXPR void alarm_every_option(Stack& stack) {
  Alarm::builder(stack, "Alarm")
      .metric(messages({.statistic = "Sum"}))
      .threshold(10.5)
      .evaluation_periods(5)
      .datapoints_to_alarm(3)
      .actions_enabled(true)
      .alarm_description("too many")
      .alarm_name("TooMany")
      .comparison_operator(ComparisonOperator::greater_than_threshold)
      .evaluate_low_sample_count_percentile("ignore")
      .treat_missing_data(TreatMissingData::not_breaching)
      .build();
}

CONSTCLOUD_CONSTEXPR void alarm_options_one_by_one(Stack& stack) {
  const auto m = messages();
  on(stack, "A", m).threshold(0).build();
  on(stack, "B", m).threshold(-1.5).build();
  at_one(stack, "C", m).actions_enabled(false).build();
  at_one(stack, "D", m).alarm_description("").build();
  at_one(stack, "E", m).alarm_name("named").build();
  at_one(stack, "F", m).datapoints_to_alarm(1).build();
  at_one(stack, "G", m).evaluate_low_sample_count_percentile("evaluate").build();
  Alarm::builder(stack, "H").metric(m).threshold(1).evaluation_periods(288).build();
}

CONSTCLOUD_CONSTEXPR void comparison_operators(Stack& stack) {
  at_one(stack, "AtLeast").comparison_operator(ComparisonOperator::greater_than_or_equal_to_threshold).build();
  at_one(stack, "Above").comparison_operator(ComparisonOperator::greater_than_threshold).build();
  at_one(stack, "Below").comparison_operator(ComparisonOperator::less_than_threshold).build();
  at_one(stack, "AtMost").comparison_operator(ComparisonOperator::less_than_or_equal_to_threshold).build();
}

CONSTCLOUD_CONSTEXPR void treat_missing_data(Stack& stack) {
  at_one(stack, "Breaching").treat_missing_data(TreatMissingData::breaching).build();
  at_one(stack, "NotBreaching").treat_missing_data(TreatMissingData::not_breaching).build();
  at_one(stack, "Ignore").treat_missing_data(TreatMissingData::ignore).build();
  at_one(stack, "Missing").treat_missing_data(TreatMissingData::missing).build();
}

CONSTCLOUD_CONSTEXPR void alarm_actions(Stack& stack) {
  const auto a = at_one(stack, "Alarm").build();
  a.add_alarm_action(topic_action("one"), topic_action("two"));
  a.add_alarm_action(ActionByArn{role(stack).role_arn()});
  a.add_insufficient_data_action(topic_action("unsure"));
  a.add_ok_action(topic_action("good"));
}

CONSTCLOUD_CONSTEXPR void alarm_attributes(Stack& stack) {
  const auto a = at_one(stack, "Alarm").build();
  show(stack, "Arn", a.alarm_arn());
  show(stack, "Name", a.alarm_name());
  show(stack, "Rule", a.render_alarm_rule());
  show(stack, "Text", a.to_string());
  const auto annotation = a.to_annotation();
  show(stack, "AnnotationLabel", *annotation.label);
  show_plain(stack, "AnnotationValue", *annotation.value);
  a.apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void alarms_imported(Stack& stack) {
  at_one(stack, "Alarm").build();
  const auto by_arn =
      Alarm::from_alarm_arn(stack, "ByArn", "arn:aws:cloudwatch:us-east-1:123456789012:alarm:named");
  const auto by_name = Alarm::from_alarm_name(stack, "ByName", "named");
  show(stack, "ArnOfArn", by_arn.alarm_arn());
  show(stack, "NameOfArn", by_arn.alarm_name());
  show(stack, "ArnOfName", by_name.alarm_arn());
  show(stack, "NameOfName", by_name.alarm_name());
}

CONSTCLOUD_CONSTEXPR void annotations(Stack& stack) {
  const auto label = [&](const Text& id, const Alarm& of) {
    show(stack, Text::concat({id, "Label"}), *of.to_annotation().label);
  };
  const auto periods = [&](const Text& id, const Metric& metric, long long count) {
    return Alarm::builder(stack, id).metric(metric).evaluation_periods(count);
  };
  label("Minute", periods("Minute", messages({.period = Duration::minutes(1)}), 1).threshold(1).build());
  label("Minutes", periods("Minutes", messages(), 3)
                       .threshold(1)
                       .comparison_operator(ComparisonOperator::less_than_threshold)
                       .build());
  label("Datapoints", periods("Datapoints", messages(), 3).threshold(1).datapoints_to_alarm(2).build());
  label("Seconds", periods("Seconds", messages({.period = Duration::seconds(10)}), 3).threshold(2.5).build());
  label("Labelled", at_one(stack, "Labelled", messages({.label = "shown"}))
                        .comparison_operator(ComparisonOperator::less_than_or_equal_to_threshold)
                        .build());
  label("Above", at_one(stack, "Above", messages({.period = Duration::hours(1)}))
                     .comparison_operator(ComparisonOperator::greater_than_threshold)
                     .build());
}

CONSTCLOUD_CONSTEXPR void metric_every_option(Stack& stack) {
  const Metric metric({.metric_name = "Messages",
                       .namespace_ = "Chat",
                       .account = "123456789012",
                       .color = Color::orange,
                       .dimensions_map = {{"b", "2"}, {"A", "1"}, {"a", "3"}, {"10", "x"}},
                       .id = "m9",
                       .label = "shown",
                       .period = Duration::minutes(10),
                       .region = "eu-west-1",
                       .statistic = "p95",
                       .unit = Unit::milliseconds,
                       .visible = true});
  at_one(stack, "Alarm", metric).build();
}

CONSTCLOUD_CONSTEXPR void metric_options_one_by_one(Stack& stack) {
  at_one(stack, "A", messages({.period = Duration::seconds(30)})).build();
  at_one(stack, "B", messages({.statistic = "Maximum"})).build();
  at_one(stack, "C", messages({.dimensions_map = {{"Route", "send"}}})).build();
  at_one(stack, "D", messages({.unit = Unit::none})).build();
  at_one(stack, "E", messages({.label = "labelled"})).build();
  at_one(stack, "F", messages({.color = "#ffffff"})).build();
  at_one(stack, "G", messages({.id = "own"})).build();
  at_one(stack, "H", messages({.visible = false})).build();
  at_one(stack, "I", messages({.account = "123456789012"})).build();
  at_one(stack, "J", messages({.region = "eu-west-1"})).build();
  at_one(stack, "K", messages({.dimensions_map = Map<Value<Text>>()})).build();
  at_one(stack, "L", messages({.statistic = ""})).build();
  at_one(stack, "M", messages({.label = ""})).build();
}

CONSTCLOUD_CONSTEXPR void metric_periods(Stack& stack) {
  for (const double seconds : {1, 5, 10, 30, 60, 120, 3600, 86400}) {
    at_one(stack, Text::concat({"Of", Json(seconds).to_text()}), messages({.period = Duration::seconds(seconds)}))
        .build();
  }
}

CONSTCLOUD_CONSTEXPR void metric_attributes(Stack& stack) {
  const auto m = messages({.color = Color::blue,
                           .dimensions_map = {{"Route", "send"}},
                           .label = "shown",
                           .statistic = "avg"});
  at_one(stack, "Alarm", m).build();
  show(stack, "Text", m.to_string());
  show(stack, "PlainText", messages().to_string());
  show(stack, "Namespace", m.namespace_());
  show(stack, "Name", m.metric_name());
  show(stack, "Statistic", m.statistic());
  show(stack, "Period", m.period().to_string());
  show(stack, "Label", *m.label());
  show(stack, "Color", *m.color());
  show_plain(stack, "NoUnit", !m.unit().has_value());
}

CONSTCLOUD_CONSTEXPR void metric_with(Stack& stack) {
  const auto m = messages({.dimensions_map = {{"a", "1"}}});
  at_one(stack, "Same", m.with({})).build();
  at_one(stack, "Period", m.with({.period = Duration::hours(1)})).build();
  at_one(stack, "Statistic", m.with({.statistic = "n"})).build();
  at_one(stack, "Dimensions", m.with({.dimensions_map = {{"b", "2"}}})).build();
  at_one(stack, "Label", m.with({.label = "other"})).build();
  at_one(stack, "Unit", m.with({.unit = Unit::bytes})).build();
  at_one(stack, "Chained", m.with({.label = "x"}).with({.statistic = "max"})).build();
  m.create_alarm(stack, "Created",
                 {.evaluation_periods = 2,
                  .threshold = 5,
                  .comparison_operator = ComparisonOperator::less_than_threshold,
                  .treat_missing_data = TreatMissingData::ignore});
}

CONSTCLOUD_CONSTEXPR void alarms_of_statistics(Stack& stack, std::initializer_list<Text> statistics) {
  std::size_t i = 0;
  for (const Text& statistic : statistics) {
    at_one(stack, numbered("Alarm", i++), messages({.statistic = statistic})).build();
  }
}

CONSTCLOUD_CONSTEXPR void metric_statistics(Stack& stack) {
  alarms_of_statistics(stack, {"average", "avg", "minimum", "min", "maximum", "max", "samplecount", "n",
                               "sum", "SUM", "iqm", "IQM", "p99", "P99.9", "p050", "p0", "p100", "tm20",
                               "wm1.5", "tc99", "ts33.3", "PR(1:2)", "pr(:3)", "PR(5:)", "TM(10%:90%)",
                               "wm(10%:)", "TC(:20)", "TS(0%:100%)", "TM(1.5:2.5)"});
}

CONSTCLOUD_CONSTEXPR void unknown_statistics(Stack& stack) {
  alarms_of_statistics(stack, {"p101", "p-1", "p 5", "p99.", "PR(10)", "TM(:)", "TM(10%:90)", "foo"});
}

CONSTCLOUD_CONSTEXPR void statistics_helpers(Stack& stack) {
  const auto add = [&](const Text& id, const Text& statistic) {
    show(stack, Text::concat({id, "Text"}), statistic);
    at_one(stack, id, messages({.statistic = statistic})).build();
  };
  add("P", Stats::p(99));
  add("Percentile", Stats::percentile(99.9));
  add("TmOne", Stats::tm(50));
  add("TmTwo", Stats::tm(10, 90));
  add("TrimmedMean", Stats::trimmed_mean(5));
  add("Wm", Stats::wm(95));
  add("WmTwo", Stats::winsorized_mean(10, 90));
  add("Tc", Stats::tc(5));
  add("TcTwo", Stats::trimmed_count(0.5, 99.5));
  add("Ts", Stats::ts(10));
  add("TsTwo", Stats::trimmed_sum(10, 20));
  add("Pr", Stats::pr(1, 2));
  add("PrOne", Stats::pr(3));
  add("PercentileRank", Stats::percentile_rank(100, 2000));
  add("Iqm", Stats::iqm);
  add("Sum", Stats::sum);
  add("Average", Stats::average);
  add("Minimum", Stats::minimum);
  add("Maximum", Stats::maximum);
  add("SampleCount", Stats::sample_count);
}

CONSTCLOUD_CONSTEXPR void units(Stack& stack) {
  std::size_t i = 0;
  for (const Unit unit :
       {Unit::seconds, Unit::microseconds, Unit::milliseconds, Unit::bytes, Unit::kilobytes, Unit::megabytes,
        Unit::gigabytes, Unit::terabytes, Unit::bits, Unit::kilobits, Unit::megabits, Unit::gigabits, Unit::terabits,
        Unit::percent, Unit::count, Unit::bytes_per_second, Unit::kilobytes_per_second, Unit::megabytes_per_second,
        Unit::gigabytes_per_second, Unit::terabytes_per_second, Unit::bits_per_second, Unit::kilobits_per_second,
        Unit::megabits_per_second, Unit::gigabits_per_second, Unit::terabits_per_second, Unit::count_per_second,
        Unit::none}) {
    at_one(stack, numbered("Alarm", i++), messages({.unit = unit})).build();
  }
}

CONSTCLOUD_CONSTEXPR void colors(Stack& stack) {
  at_one(stack, "Alarm").build();
  show(stack, "Blue", Color::blue);
  show(stack, "Brown", Color::brown);
  show(stack, "Green", Color::green);
  show(stack, "Grey", Color::grey);
  show(stack, "Orange", Color::orange);
  show(stack, "Pink", Color::pink);
  show(stack, "Purple", Color::purple);
  show(stack, "Red", Color::red);
}

CONSTCLOUD_CONSTEXPR Map<Value<Text>> many_dimensions(std::size_t count) {
  Map<Value<Text>> dimensions;
  for (std::size_t i = 0; i != count; ++i) dimensions.set(numbered("D", i), Json(i).to_text());
  return dimensions;
}

CONSTCLOUD_CONSTEXPR void dimensions_of_tokens(Stack& stack) {
  const auto r = role(stack);
  at_one(stack, "Alarm", messages({.dimensions_map = {{"Role", r.role_name()}, {"Both", "a-" + r.role_name()}}}))
      .build();
  at_one(stack, "Many", messages({.dimensions_map = many_dimensions(30)})).build();
  at_one(stack, "Long", messages({.dimensions_map = {{repeat("n", 255), repeat("v", 255)}}})).build();
}

CONSTCLOUD_CONSTEXPR void put_metric_data(Stack& stack) { Metric::grant_put_metric_data(role(stack)); }

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  at_one(stack, "Same", messages({.account = "123456789012", .region = "us-east-1"})).build();
  at_one(stack, "Other", messages({.account = "210987654321"})).build();
  at_one(stack, "Attached", messages().attach_to(stack)).build();
  show(stack, "Account", *messages().attach_to(stack).account());
  show(stack, "Region", *messages().attach_to(stack).region());
  show(stack, "Arn", Alarm::from_alarm_name(stack, "Imported", "named").alarm_arn());
}

CONSTCLOUD_CONSTEXPR void metric_attached_to_another_stack(ConstructTree& app) {
  const Stack first(app, "First", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const Stack second(app, "Second", {.env = {{.account = "210987654321", .region = "us-east-1"}}});
  role(first);
  at_one(second, "Alarm", messages().attach_to(first)).build();
}

void odd_period(Stack&) { (void)messages({.period = Duration::seconds(15)}); }
void period_above_a_minute(Stack&) { (void)messages({.period = Duration::seconds(90)}); }
void fractional_period(Stack&) { (void)messages({.period = Duration::millis(1500)}); }
void too_many_dimensions(Stack&) {
  Map<Value<Text>> dimensions;
  for (std::size_t i = 0; i != 31; ++i) dimensions.set(numbered("D", i), Text("v"));
  (void)messages({.dimensions_map = dimensions});
}
void with_dimension(const Text& name, const Text& value) { (void)messages({.dimensions_map = {{name, value}}}); }
void empty_dimension_name(Stack&) { with_dimension("", "v"); }
void long_dimension_name(Stack&) { with_dimension(repeat("n", 256), "v"); }
void empty_dimension_value(Stack&) { with_dimension("n", ""); }
void long_dimension_value(Stack&) { with_dimension("n", repeat("v", 256)); }
void dimension_value_of_emoji(Stack&) { with_dimension("n", repeat("\U0001f600", 128)); }
void percentile_above_100(Stack&) { (void)Stats::p(run_time_value(101)); }
void trimmed_mean_below_0(Stack&) { (void)Stats::tm(run_time_value(-1), 5); }
void band_operator_on_a_plain_metric(Stack& stack) {
  at_one(stack, "Alarm").comparison_operator(ComparisonOperator::greater_than_upper_threshold).build();
}
void lower_band_operator_on_a_plain_metric(Stack& stack) {
  at_one(stack, "Alarm").comparison_operator(ComparisonOperator::less_than_lower_threshold).build();
}
void both_band_operator_on_a_plain_metric(Stack& stack) {
  at_one(stack, "Alarm")
      .comparison_operator(ComparisonOperator::less_than_lower_or_greater_than_upper_threshold)
      .build();
}
void alarm_on_another_region(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  at_one(stack, "Alarm", messages({.region = "eu-west-1"})).build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "cloudwatch");
  pairs.pair<alarm_minimal>("alarm_minimal");
  pairs.pair<alarm_every_option>("alarm_every_option");
  pairs.pair<alarm_options_one_by_one>("alarm_options_one_by_one");
  pairs.pair<comparison_operators>("comparison_operators");
  pairs.pair<treat_missing_data>("treat_missing_data");
  pairs.pair<alarm_actions>("alarm_actions");
  pairs.pair<alarm_attributes>("alarm_attributes");
  pairs.pair<alarms_imported>("alarms_imported");
  pairs.pair<annotations>("annotations");
  pairs.pair<metric_every_option>("metric_every_option");
  pairs.pair<metric_options_one_by_one>("metric_options_one_by_one");
  pairs.pair<metric_periods>("metric_periods");
  pairs.pair<metric_attributes>("metric_attributes");
  pairs.pair<metric_with>("metric_with");
  pairs.pair<metric_statistics>("metric_statistics");
  pairs.pair<unknown_statistics>("unknown_statistics");
  pairs.pair<statistics_helpers>("statistics_helpers");
  pairs.pair<units>("units");
  pairs.pair<colors>("colors");
  pairs.pair<dimensions_of_tokens>("dimensions_of_tokens");
  pairs.pair<put_metric_data>("put_metric_data");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<metric_attached_to_another_stack>("metric_attached_to_another_stack");
  pairs.error<odd_period>("odd_period");
  pairs.error<period_above_a_minute>("period_above_a_minute");
  pairs.error<fractional_period>("fractional_period");
  pairs.error<too_many_dimensions>("too_many_dimensions");
  pairs.error<empty_dimension_name>("empty_dimension_name");
  pairs.error<long_dimension_name>("long_dimension_name");
  pairs.error<empty_dimension_value>("empty_dimension_value");
  pairs.error<long_dimension_value>("long_dimension_value");
  pairs.error<dimension_value_of_emoji>("dimension_value_of_emoji");
  pairs.error<percentile_above_100>("percentile_above_100");
  pairs.error<trimmed_mean_below_0>("trimmed_mean_below_0");
  pairs.error<band_operator_on_a_plain_metric>("band_operator_on_a_plain_metric");
  pairs.error<lower_band_operator_on_a_plain_metric>("lower_band_operator_on_a_plain_metric");
  pairs.error<both_band_operator_on_a_plain_metric>("both_band_operator_on_a_plain_metric");
  pairs.app_error<alarm_on_another_region>("alarm_on_another_region");
  return pairs.finish();
}
