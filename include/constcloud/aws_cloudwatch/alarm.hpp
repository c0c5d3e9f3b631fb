// SPDX-License-Identifier: Apache-2.0
#pragma once
// Alarm: watches a metric.
#include <constcloud/aws_cloudwatch/i_alarm.hpp>
#include <constcloud/cfn/cloudwatch/alarm.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

/// What an alarm is made of. CDK: `AlarmProps`.
struct AlarmProps {
  /// Required. Over how many periods the metric is looked at: 1 or more.
  Required<Value<long long>> evaluation_periods;
  /// Required. The metric or the expression that is watched; statistic and period are its own.
  Required<IMetric> metric;
  /// Required. What the statistic is compared with. Operators that compare with a band do not use
  /// it.
  Required<Value<double>> threshold;
  /// Whether actions are done. Default: true.
  Optional<Value<bool>> actions_enabled{};
  /// Up to 1024 characters.
  Optional<AlarmDescription> alarm_description{};
  /// 1 to 255 characters. Default: CloudFormation makes one.
  Optional<AlarmName> alarm_name{};
  /// Default: `greater_than_or_equal_to_threshold`.
  Optional<ComparisonOperator> comparison_operator{};
  /// How many of these periods must be over the threshold: 1 or more. Default: all.
  Optional<Value<long long>> datapoints_to_alarm{};
  /// For percentiles: `evaluate`, or `ignore` to keep the state while there are few samples.
  Optional<LowSampleCountChoice> evaluate_low_sample_count_percentile{};
  /// Default: `missing`, which is CloudFormation's.
  Optional<TreatMissingData> treat_missing_data{};
};

/// An alarm on a metric that is at hand: as `AlarmProps`, without the metric. CDK:
/// `CreateAlarmOptions`.
struct CreateAlarmOptions {
  /// Required.
  Required<Value<long long>> evaluation_periods;
  /// Required.
  Required<Value<double>> threshold;
  Optional<Value<bool>> actions_enabled{};
  Optional<AlarmDescription> alarm_description{};
  Optional<AlarmName> alarm_name{};
  Optional<ComparisonOperator> comparison_operator{};
  Optional<Value<long long>> datapoints_to_alarm{};
  Optional<LowSampleCountChoice> evaluate_low_sample_count_percentile{};
  Optional<TreatMissingData> treat_missing_data{};
};

/// An alarm on a metric: `AWS::CloudWatch::Alarm`. Required: `metric`, `threshold`,
/// `evaluation_periods`. A metric with a label or of another account is written as a list of one
/// (`Metrics`). Refused is a metric of another region ("Cannot create an Alarm in region ...");
/// what is doubtful about the metric becomes a warning on the alarm.
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudwatch.Alarm.html
class Alarm : public Handle<Alarm, detail::AlarmState, IAlarm> {
 public:
  /// The threshold of an alarm that compares with a band.
  static constexpr double anomaly_detection_no_threshold = 0;

  static constexpr char cdk_class[] = "aws-cdk-lib.aws_cloudwatch.Alarm";
  constexpr Alarm() = default;
  CONSTCLOUD_CONSTEXPR Alarm(const Construct& scope, const Text& id, const AlarmProps& props);

  /// An alarm by its ARN.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IAlarm from_alarm_arn(const Construct& scope, const Text& id,
                                                                  const Value<Text>& alarm_arn);
  /// An alarm of the stack's account and region by its name.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IAlarm from_alarm_name(const Construct& scope, const Text& id,
                                                                   const Value<Text>& alarm_name);
  /// True for every alarm of this app; false for an import and a composite one.
  template <class T>
  static constexpr bool is_alarm(const T& x) {
    return detail::is_of_class(x, "aws-cdk-lib.aws_cloudwatch.Alarm");
  }

  constexpr const IMetric& metric() const { return own().metric; }
  /// The threshold as a line in a graph of the metric.
  CONSTCLOUD_CONSTEXPR HorizontalAnnotation to_annotation() const;

  /// What is done when the alarm goes off.
  template <class... Actions>
  constexpr void add_alarm_action(const Actions&... actions) const {
    (add_checked(arn_of(actions)), ...);
  }
  /// What is done when there is not enough data.
  template <class... Actions>
  constexpr void add_insufficient_data_action(const Actions&... actions) const {
    (add(props().insufficient_data_actions, arn_of(actions)), ...);
  }
  /// What is done when all is well again.
  template <class... Actions>
  constexpr void add_ok_action(const Actions&... actions) const {
    (add(props().ok_actions, arn_of(actions)), ...);
  }

 private:
  constexpr CfnAlarmProps& props() const { return resource<CfnAlarm>().props(); }
  constexpr Text path() const { return detail::path_of(data()); }
  template <class A>
  constexpr Value<Text> arn_of(const A& action) const {
    if constexpr (alarm_action<A>) {
      const AlarmActionConfig config = action.bind(*this, *this);
      return *config.alarm_action_arn;
    } else {
      static_assert(detail::fits_here<A>,
                    "an action of an alarm is wanted here: pass something that has bind(scope, alarm), or "
                    "AlarmActionByArn{arn}");
    }
  }
  static CONSTCLOUD_CONSTEXPR void add(Optional<TextList>& list, const Value<Text>& arn);
  CONSTCLOUD_CONSTEXPR void add_checked(const Value<Text>& arn) const;
};

}  // namespace constcloud::aws_cloudwatch

#include <constcloud/aws_cloudwatch/fields/alarm.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_cloudwatch/impl/alarm.hpp>
#endif
