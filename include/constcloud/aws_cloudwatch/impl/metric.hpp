// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_cloudwatch/metric.hpp.
#include <constcloud/aws_cloudwatch/impl/stats.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

CONSTCLOUD_CONSTEXPR bool is_truthy(const Value<Text>& value) {
  return !value.is_undefined() && (value.is_token() || !value.literal().empty());
}

CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& account_of(const MetricProps& props) {
  if (props.account && is_truthy(*props.account)) return props.account;
  return props.stack_account;
}

CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& region_of(const MetricProps& props) {
  if (props.region && is_truthy(*props.region)) return props.region;
  return props.stack_region;
}

CONSTCLOUD_CONSTEXPR Value<Text> PlainMetricState::to_string() const {
  if (props.label && is_truthy(*props.label)) return *props.label;
  return *props.metric_name;
}

}  // namespace constcloud::aws_cloudwatch::internal

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

CONSTCLOUD_CONSTEXPR Metric Metric::with(const MetricOptions& options) const {
  MetricProps changed = props();
  copy_fields(options, changed);
  return Metric(std::move(changed));
}

CONSTCLOUD_CONSTEXPR Metric Metric::attach_to(const Construct& scope) const {
  const Stack stack = Stack::of(scope);
  const Environment& env = stack.env();
  MetricOptions options;
  if (env.account) options.stack_account = *env.account;
  if (env.region) options.stack_region = *env.region;
  return with(options);
}

CONSTCLOUD_CONSTEXPR const internal::PlainMetricState& Metric::state() const {
  return static_cast<const internal::PlainMetricState&>(metric_state());
}

CONSTCLOUD_CONSTEXPR void Metric::apply_defaults(internal::PlainMetricState& state) {
  MetricProps& props = state.props;
  if (!props.period) props.period = Duration::minutes(5);
  state.seconds = props.period->to_seconds();
  if (!constraints::cloudwatch::is_period(state.seconds)) {
    refuse::a_period_must_be_1_5_10_or_30_seconds_or_a_multiple_of_60(state.seconds);
  }
  if (props.dimensions_map) check_dimensions(*props.dimensions_map);
  Text given = props.statistic.value_or(Stats::average);
  if (given.empty()) given = Stats::average;
  internal::ParsedStatistic parsed = internal::parse_statistic(given);
  if (parsed.kind == internal::StatisticKind::unknown) {
    state.warnings.set("CloudWatch:Alarm:UnrecognizedStatistic", unknown_statistic(props, given));
  }
  state.is_simple = parsed.kind == internal::StatisticKind::simple;
  props.statistic = std::move(parsed.text);
}

CONSTCLOUD_CONSTEXPR void Metric::check_dimensions(const Dimensions& dimensions) {
  if (dimensions.size() > constraints::cloudwatch::most_dimensions) {
    refuse::a_metric_has_at_most_30_dimensions(dimensions.size());
  }
  // As the CDK does, the lengths of all come first.
  const auto has_length = [](const Text& text) {
    return constraints::cloudwatch::has_length_of_dimension(text.data(), text.size());
  };
  for (const auto& [name, value] : dimensions) {
    if (value.is_undefined()) refuse::a_dimension_must_have_a_value(name);
    if (!has_length(name)) DimensionName(name).validate({});
    if (!value.is_token() && !has_length(value.literal())) DimensionValue(value).validate({});
  }
  for (const auto& [name, value] : dimensions) {
    DimensionName(name).validate({});
    DimensionValue(value).validate({});
  }
}

CONSTCLOUD_CONSTEXPR Text Metric::unknown_statistic(const MetricProps& props, const Text& given) {
  Text label;
  if (props.label && internal::is_truthy(*props.label)) {
    label = Text::concat({", label \"", internal::shown(*props.label), "\""});
  }
  return Text::concat({"Unrecognized statistic \"", given, "\" for metric with namespace \"",
                       internal::shown(*props.namespace_), "\"", label, " and metric name \"",
                       internal::shown(*props.metric_name),
                       "\". Preferably use the `aws_cloudwatch.Stats` helper class to specify a statistic. You "
                       "can "
                       "ignore this warning if your statistic is valid but not yet supported by the "
                       "`aws_cloudwatch.Stats` helper class."});
}

}  // namespace constcloud::aws_cloudwatch
