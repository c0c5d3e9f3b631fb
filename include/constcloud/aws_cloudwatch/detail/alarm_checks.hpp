// SPDX-License-Identifier: Apache-2.0
#pragma once
// What an alarm refuses, and how it speaks of itself.
#include <constcloud/aws_cloudwatch/detail/expression_text.hpp>
#include <constcloud/aws_cloudwatch/math_expression.hpp>
#include <constcloud/cfn/cloudwatch/alarm.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE a_band_operator_needs_an_anomaly_detection_band(const Place& at, const Text& comparison) {
  at.refuse({"Anomaly detection operator ", comparison,
             " requires an ANOMALY_DETECTION_BAND() metric. Use the construct AnomalyDetectionAlarm or wrap your "
             "metric in an ANOMALY_DETECTION_BAND expression."},
            "change metric or comparison_operator");
}
CONSTCLOUD_RULE an_anomaly_detection_band_needs_a_band_operator(const Place& at, const Text& comparison) {
  at.refuse({"Fixed threshold operator ", comparison,
             " can not be used with an ANOMALY_DETECTION_BAND() math expression; use an anomaly threshold operator "
             "instead."},
            "change comparison_operator");
}
CONSTCLOUD_RULE ec2_actions_need_a_metric_of_one_instance(const Place& at, const Text& metric) {
  at.refuse({"EC2 alarm actions requires an EC2 Per-Instance Metric. (", metric,
             " does not have an 'InstanceId' dimension)"},
            "give metric the dimension InstanceId alone");
}
CONSTCLOUD_RULE an_alarm_looks_at_one_period_or_more(const Place& at, const Text& field, const Text& count) {
  at.refuse({"Alarm: ", field, " must be 1 or more, received ", count}, Text::concat({"raise ", field}));
}
CONSTCLOUD_RULE an_annotation_needs_numbers_that_are_known_before_deployment(const Place& at) {
  at.stop("Alarm: an annotation needs a threshold and periods that are known before deployment");
}
}  // namespace refuse

namespace aws_cloudwatch::internal {

/// Whether an expression gives a band of expected values.
constexpr bool is_band(const IMetric& metric) {
  const MathExpressionState* math = metric.metric_state().expression();
  return math != nullptr && literal_parts(*math->props.expression).contains("ANOMALY_DETECTION_BAND");
}

/// Whether the text holds the ARN of an action of EC2: `arn:aws…:automate:<region>:ec2:<action>`.
constexpr bool is_ec2_action(const Text& arn) {
  const auto skip = [&arn](std::size_t at, bool upper) {
    for (; at < arn.size(); ++at) {
      const char c = arn[at];
      const bool in = text::is_lower(c) || text::is_digit(c) || c == '-' || (upper && c == '|');
      if (!in) break;
    }
    return at;
  };
  for (std::size_t at = arn.find("arn:aws"); at != Text::npos; at = arn.find("arn:aws", at + 1)) {
    const std::size_t service = skip(at + 7, false);
    if (!arn.substr(service).starts_with(":automate:")) continue;
    const std::size_t region = service + 10;
    const std::size_t end = skip(region, true);
    if (end == region || !arn.substr(end).starts_with(":ec2:")) continue;
    if (end + 5 < arn.size() && text::is_lower(arn[end + 5])) return true;
  }
  return false;
}

constexpr Text period_text(double seconds) {
  if (seconds == 60) return "1 minute";
  if (seconds == 1) return "1 second";
  if (seconds > 60) return Text::concat({number_text(seconds / 60), " minutes"});
  return Text::concat({number_text(seconds), " seconds"});
}

/// Whether a metric has one dimension, the id of an instance.
constexpr bool is_of_one_instance(const IMetric& metric) {
  if (metric.metric_state().expression() != nullptr) return false;
  const auto& dimensions = static_cast<const PlainMetricState&>(metric.metric_state()).props.dimensions_map;
  return dimensions && dimensions->size() == 1 && (*dimensions)[0].key == Text("InstanceId");
}

constexpr void check_count(const detail::NodeData& alarm, const Text& field, const Value<long long>& count) {
  if (count.is_token() || count.literal() >= 1) return;
  refuse::an_alarm_looks_at_one_period_or_more(alarm, field, count.json().to_text());
}

/// Refuses what AWS would refuse.
constexpr void check_alarm(const CfnAlarmProps& l1, const detail::NodeData& alarm) {
  check_count(alarm, "evaluation_periods", *l1.evaluation_periods);
  if (l1.datapoints_to_alarm) check_count(alarm, "datapoints_to_alarm", *l1.datapoints_to_alarm);
}

}  // namespace aws_cloudwatch::internal

}  // namespace constcloud
