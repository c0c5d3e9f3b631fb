// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_cloudwatch/alarm.hpp.
#include <constcloud/aws_cloudwatch/alarm.hpp>
#include <constcloud/aws_cloudwatch/detail/alarm_checks.hpp>
#include <constcloud/aws_cloudwatch/detail/alarm_metrics.hpp>
#include <constcloud/aws_cloudwatch/detail/metric_text.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

CONSTCLOUD_CONSTEXPR IAlarm Alarm::from_alarm_arn(const Construct& scope, const Text& id,
                                                  const Value<Text>& alarm_arn) {
  Owned fresh = new detail::AlarmState;
  auto* const state = &*fresh;
  const IAlarm alarm = import_as<IAlarm>(scope, id, std::move(fresh), "aws-cdk-lib.aws_cloudwatch.AlarmBase");
  const detail::Making making(alarm);
  state->arn = alarm_arn;
  const ArnComponents parts = Arn::split(alarm_arn, ArnFormat::colon_resource_name);
  if (parts.resource_name) state->name = *parts.resource_name;
  return alarm;
}

CONSTCLOUD_CONSTEXPR IAlarm Alarm::from_alarm_name(const Construct& scope, const Text& id,
                                                   const Value<Text>& alarm_name) {
  return from_alarm_arn(scope, id,
                        Arn::format({.resource = "alarm",
                                     .service = "cloudwatch",
                                     .arn_format = ArnFormat::colon_resource_name,
                                     .resource_name = alarm_name},
                                    Stack::of(scope)));
}

CONSTCLOUD_CONSTEXPR void Alarm::add(Optional<TextList>& list, const Value<Text>& arn) {
  if (list) {
    list->edit_array().push_back(arn);
  } else {
    list = TextList{arn};
  }
}

CONSTCLOUD_CONSTEXPR Alarm::Alarm(const Construct& scope, const Text& id, const AlarmProps& props) : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::AlarmState& state = own();
  state.metric = *props.metric;
  state.comparison = props.comparison_operator.value_or(ComparisonOperator::greater_than_or_equal_to_threshold);
  const bool with_band = internal::is_band_operator(state.comparison);
  if (with_band != internal::is_band(state.metric)) {
    const Text comparison = props.comparison_operator ? to_text(state.comparison) : Text("undefined");
    if (with_band) refuse::a_band_operator_needs_an_anomaly_detection_band(data(), comparison);
    refuse::an_anomaly_detection_band_needs_a_band_operator(data(), comparison);
  }
  if (with_band && (props.threshold->is_token() || props.threshold->literal() != anomaly_detection_no_threshold)) {
    Annotations::of(*this).add_warning_v2("aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection",
                                          "threshold is unused for anomaly detection alarms. Use "
                                          "'Alarm.ANOMALY_DETECTION_NO_THRESHOLD' or use the "
                                          "AnomalyDetectionAlarm construct.");
  }
  CfnAlarmProps l1;
  const Text band = internal::AlarmMetrics(*this, l1).add(state.metric, with_band ? 2 : 1);
  copy_fields(props, l1);
  l1.comparison_operator = to_text(state.comparison);
  if (with_band) {
    l1.threshold = nullopt;
    l1.threshold_metric_id = TextValue(band);
  }
  internal::check_alarm(l1, data());
  const CfnAlarm resource(*this, "Resource", std::move(l1));
  stand_for(resource);
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  for (const auto& [warning, message] : state.metric.warnings()) {
    Annotations::of(*this).add_warning_v2(warning, message);
  }
}

CONSTCLOUD_CONSTEXPR void Alarm::add_checked(const Value<Text>& arn) const {
  if (!arn.is_token() && internal::is_ec2_action(arn.literal())) {
    if (!internal::is_of_one_instance(metric())) {
      refuse::ec2_actions_need_a_metric_of_one_instance(data(), internal::config_text(metric().metric_state()));
    }
  }
  add(props().alarm_actions, arn);
}

CONSTCLOUD_CONSTEXPR HorizontalAnnotation Alarm::to_annotation() const {
  if (internal::is_band_operator(own().comparison)) {
    return {.value = anomaly_detection_no_threshold, .label = "Anomaly Detection Band", .visible = false};
  }
  const CfnAlarmProps& l1 = props();
  if (l1.threshold->is_token() || l1.evaluation_periods->is_token() ||
      (l1.datapoints_to_alarm && l1.datapoints_to_alarm->is_token())) {
    refuse::an_annotation_needs_numbers_that_are_known_before_deployment(data());
  }
  const double periods = l1.evaluation_periods->as_number();
  const double datapoints = l1.datapoints_to_alarm ? l1.datapoints_to_alarm->as_number() : periods;
  const double seconds = periods * metric().metric_state().period_in_seconds();
  return {.value = l1.threshold->literal(),
          .label = concat({metric().to_string(), " ", internal::sign_of(own().comparison), " ",
                           internal::number_text(l1.threshold->literal()), " for ", internal::number_text(datapoints),
                           " datapoints within ", internal::period_text(seconds)})};
}

CONSTCLOUD_CONSTEXPR Alarm IMetric::create_alarm(const Construct& scope, const Text& id,
                                                 const CreateAlarmOptions& options) const {
  AlarmProps props{.evaluation_periods = options.evaluation_periods, .metric = *this, .threshold = options.threshold};
  copy_fields(options, props);
  return Alarm(scope, id, props);
}

}  // namespace constcloud::aws_cloudwatch
