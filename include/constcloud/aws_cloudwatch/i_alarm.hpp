// SPDX-License-Identifier: Apache-2.0
#pragma once
// IAlarm: an alarm, of this app or imported; and what an alarm can do.
#include <constcloud/aws_cloudwatch/comparison.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_cloudwatch {

/// What an action gives to the alarm that it is bound to. CDK: `AlarmActionConfig`.
struct AlarmActionConfig {
  /// Required. The ARN of what is to be done: a topic, a scaling policy, a function ...
  Required<Value<Text>> alarm_action_arn;
};

/// A line across a graph. CDK: `HorizontalAnnotation`.
struct HorizontalAnnotation {
  /// Where it stands.
  Required<double> value;
  Optional<Text> color{};
  Optional<Value<Text>> label{};
  /// Default: true.
  Optional<bool> visible{};
};

}  // namespace aws_cloudwatch

namespace detail {

/// What an alarm keeps.
struct AlarmState final : StateOf<AlarmState, ResourceState> {
  constexpr ~AlarmState() override {}
  Value<Text> arn;
  Value<Text> name;
  aws_cloudwatch::IMetric metric;
  aws_cloudwatch::ComparisonOperator comparison{};
};

}  // namespace detail

namespace aws_cloudwatch {

/// An alarm of this app or of elsewhere. CDK: `IAlarm`.
class IAlarm : public Handle<IAlarm, detail::AlarmState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_cloudwatch.IAlarm";
  using Handle::Handle;

  constexpr const Value<Text>& alarm_arn() const { return own().arn; }
  constexpr const Value<Text>& alarm_name() const { return own().name; }
  /// The alarm in the rule of a composite alarm: `ALARM("<arn>")`.
  CONSTCLOUD_CONSTEXPR Value<Text> render_alarm_rule() const { return concat({"ALARM(\"", alarm_arn(), "\")"}); }
};
template <class Given>
constexpr void wanted_here(const IAlarm*) {
  static_assert(fits_here<Given>,
                "an alarm is wanted here: pass an aws_cloudwatch::Alarm, or import one with "
                "Alarm::from_alarm_arn(...)");
}

class Alarm;

/// What an alarm can do: anything with `bind(scope, alarm)` that gives an `AlarmActionConfig`. CDK:
/// `IAlarmAction`.
template <class A>
concept alarm_action = requires(const A& action, const Construct& scope, const Alarm& alarm) {
  { action.bind(scope, alarm) } -> detail::converts_to<AlarmActionConfig>;
};

/// An action that is known by its ARN.
struct AlarmActionByArn {
  Value<Text> arn;
  constexpr AlarmActionConfig bind(const Construct&, const IAlarm&) const { return {.alarm_action_arn = arn}; }
};

}  // namespace aws_cloudwatch

}  // namespace constcloud

#include <constcloud/aws_cloudwatch/fields/i_alarm.hpp>
