// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_cloudwatch/math_expression.hpp.
#include <constcloud/aws_cloudwatch/detail/expression_text.hpp>
#include <constcloud/aws_cloudwatch/math_expression.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void the_names_in_using_metrics_must_start_with_a_lower_case_letter(const Text& names) {
  throw Error(Text::concat({"Invalid variable names in expression: ", names,
                            ". Must start with lowercase letter and only contain alphanumerics."}));
}

[[noreturn]] inline void one_id_must_not_name_two_metrics_of_an_expression(const Text& id, const Text& one,
                                                                           const Text& other) {
  throw Error(Text::concat(
      {"The ID '", id, "' used for two metrics in the expression: '", one, "' and '", other, "'. Rename one."}));
}

[[noreturn]] inline void std_devs_must_be_greater_than_0(double) { throw Error("stdDevs must be greater than 0"); }

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

CONSTCLOUD_CONSTEXPR Value<Text> MathExpressionState::to_string() const {
  if (props.label && is_truthy(*props.label)) return *props.label;
  return *props.expression;
}

}  // namespace constcloud::aws_cloudwatch::internal

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

CONSTCLOUD_CONSTEXPR MathExpression MathExpression::with(const MathExpressionOptions& options) const {
  MathExpressionProps changed = props();
  copy_fields(options, changed);
  return MathExpression(std::move(changed));
}

CONSTCLOUD_CONSTEXPR MathExpression
MathExpression::anomaly_detection_for(const AnomalyDetectionMetricOptions& options) {
  if (options.std_devs && *options.std_devs <= 0) refuse::std_devs_must_be_greater_than_0(*options.std_devs);
  MathExpressionProps props{.expression = Text::concat({"ANOMALY_DETECTION_BAND(m0, ",
                                                        internal::number_text(options.std_devs.value_or(2)), ")"}),
                            .label = "Anomaly Detection Band",
                            .using_metrics = {{"m0", *options.metric}}};
  copy_fields(options, props);
  return MathExpression(std::move(props));
}

CONSTCLOUD_CONSTEXPR const MathExpressionProps& MathExpression::props() const {
  return static_cast<const internal::MathExpressionState&>(metric_state()).props;
}

}  // namespace constcloud::aws_cloudwatch

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

/// The metric with another period.
CONSTCLOUD_CONSTEXPR IMetric with_period(const IMetric& metric, const Duration& period) {
  if (const MathExpressionState* state = metric.metric_state().expression()) {
    MathExpressionProps changed = state->props;
    changed.period = period;
    return MathExpression(std::move(changed));
  }
  MetricProps changed = static_cast<const PlainMetricState&>(metric.metric_state()).props;
  changed.period = period;
  return Metric(std::move(changed));
}

CONSTCLOUD_CONSTEXPR List<Text> sorted(List<Text> names) {
  for (std::size_t i = 1; i < names.size(); ++i) {
    for (std::size_t at = i; at != 0; --at) {
      const Text& left = names[at - 1];
      const Text& right = names[at];
      if (text::compare_utf16(left.data(), left.size(), right.data(), right.size()) <= 0) break;
      detail::swap(names[at - 1], names[at]);
    }
  }
  return names;
}

CONSTCLOUD_CONSTEXPR void add_if_truthy(json::Array& parts, const Optional<Value<Text>>& part) {
  if (part && is_truthy(*part)) parts.push_back(*part);
}

CONSTCLOUD_CONSTEXPR Json key_of(const MetricState& state) {
  json::Array parts;
  if (const MathExpressionState* math = state.expression()) {
    parts.push_back(*math->props.expression);
    for (const Text& id : sorted_keys(*math->props.using_metrics)) {
      parts.push_back(id);
      parts.push_back(key_of(math->props.using_metrics->find(id)->metric_state()));
    }
    add_if_truthy(parts, math->props.search_region);
    add_if_truthy(parts, math->props.search_account);
    return parts;
  }
  const MetricProps& props = static_cast<const PlainMetricState&>(state).props;
  parts.push_back(*props.namespace_);
  parts.push_back(*props.metric_name);
  if (props.dimensions_map) {
    for (const Text& name : sorted_keys<Value<Text>>(*props.dimensions_map)) {
      parts.push_back(name);
      parts.push_back(*props.dimensions_map->find(name));
    }
  }
  parts.push_back(*props.statistic);
  parts.push_back(state.period_in_seconds());
  add_if_truthy(parts, region_of(props));
  add_if_truthy(parts, account_of(props));
  return parts;
}

/// Whether no id in an expression, or in the expressions in it, stands for two metrics.
CONSTCLOUD_CONSTEXPR void check_ids(const MathExpressionState& math, Map<IMetric>& seen) {
  for (const auto& [id, metric] : *math.props.using_metrics) {
    if (const IMetric* known = seen.find(id)) {
      if (!(key_of(known->metric_state()) == key_of(metric.metric_state()))) {
        refuse::one_id_must_not_name_two_metrics_of_an_expression(id, shown(metric.to_string()),
                                                                  shown(known->to_string()));
      }
    }
    seen.set(id, metric);
    if (const MathExpressionState* inner = metric.metric_state().expression()) check_ids(*inner, seen);
  }
}

}  // namespace constcloud::aws_cloudwatch::internal

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

CONSTCLOUD_CONSTEXPR void MathExpression::apply_defaults(internal::MathExpressionState& state) {
  MathExpressionProps& props = state.props;
  if (!props.period) props.period = Duration::minutes(5);
  state.seconds = props.period->to_seconds();
  Map<IMetric> metrics;
  bool overridden = false;
  Text invalid;
  if (props.using_metrics) {
    for (const auto& [id, metric] : *props.using_metrics) {
      const double seconds = metric.metric_state().period_in_seconds();
      overridden = overridden || (seconds != 300 && seconds != state.seconds);
      metrics.set(id, internal::with_period(metric, *props.period));
      if (internal::is_variable_name(id)) continue;
      if (!invalid.empty()) invalid = Text::concat({invalid, ","});
      invalid = Text::concat({invalid, id});
    }
  }
  if (!invalid.empty()) refuse::the_names_in_using_metrics_must_start_with_a_lower_case_letter(invalid);
  props.using_metrics = std::move(metrics);
  Map<IMetric> seen;
  internal::check_ids(state, seen);
  if (overridden) {
    state.warnings.set(
        "CloudWatch:Math:MetricsPeriodsOverridden",
        Text::concat({"Periods of metrics in 'usingMetrics' for Math expression '", internal::shown(*props.expression),
                      "' have been overridden to ", internal::number_text(state.seconds), " seconds."}));
  }
  Text unknown;
  const Text formula = internal::literal_parts(*props.expression);
  for (const Text& name : internal::identifiers_in(formula)) {
    if (props.using_metrics->find(name) != nullptr) continue;
    if (!unknown.empty()) unknown = Text::concat({unknown, ", "});
    unknown = Text::concat({unknown, name});
  }
  if (!unknown.empty() && !internal::finds_its_metrics_itself(formula)) {
    state.warnings.set(
        "CloudWatch:Math:UnknownIdentifier",
        Text::concat({"Math expression '", internal::shown(*props.expression),
                      "' references unknown identifiers: ", unknown, ". Please add them to the 'usingMetrics' map."}));
  }
  for (const auto& [id, metric] : *props.using_metrics) {
    for (const auto& [warning, message] : metric.warnings()) state.warnings.set(warning, message);
  }
}

}  // namespace constcloud::aws_cloudwatch
