// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/i_alarm.hpp>

#include <constcloud/aws_cloudwatch/alarm.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_cloudwatch::Alarm;
using cc::aws_cloudwatch::AlarmActionByArn;
using cc::aws_cloudwatch::AlarmActionConfig;
using cc::aws_cloudwatch::IAlarm;
using cc::aws_cloudwatch::alarm_action;

namespace {

template <class F>
constexpr Text of_import(const Value<Text>& arn, F show) {
  return trees::shown_in_stack(
      [&](Stack& stack) { return show(Alarm::from_alarm_arn(stack, "I", arn)); });
}
constexpr auto arn_of = [](const IAlarm& alarm) { return alarm.alarm_arn(); };
constexpr auto name_of = [](const IAlarm& alarm) { return alarm.alarm_name(); };
constexpr auto rule_of = [](const IAlarm& alarm) { return alarm.render_alarm_rule(); };

constexpr Text named = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:named:with:colons";

struct Nothing {};
struct NoArn {
  constexpr int bind(const cc::Construct&, const IAlarm&) const { return 0; }
};

}  // namespace

TEST_CASE("IAlarm: an import by its ARN") {
  CHECK_BOTH(of_import(named, arn_of) == Text::concat({"\"", named, "\""}));
  CHECK_BOTH(of_import(named, name_of) == R"("named:with:colons")");
  CHECK_BOTH(of_import("arn:aws:cloudwatch:us-east-1:123456789012:alarm", name_of) == "undefined");
  CHECK_BOTH(
      of_import(named, rule_of) ==
      "\"ALARM(\\\"arn:aws:cloudwatch:us-east-1:123456789012:alarm:named:with:colons\\\")\"");
}

TEST_CASE("IAlarm: an import by an ARN that is known only at deployment") {
  CHECK_BOTH(of_import(cc::Fn::import_value("Alarm"), name_of) ==
             R"({"Fn::Select":[6,{"Fn::Split":[":",{"Fn::ImportValue":"Alarm"}]}]})");
}

TEST_CASE("IAlarm: an import by its name") {
  CHECK_BOTH(
      trees::shown_in_stack(
          [](Stack& stack) { return Alarm::from_alarm_name(stack, "I", "named").alarm_arn(); }) ==
      R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cloudwatch:",{"Ref":"AWS::Region"},":",)"
      R"({"Ref":"AWS::AccountId"},":alarm:named"]]})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return Alarm::from_alarm_name(stack, "I", "named").alarm_name();
             }) == R"("named")");
}

TEST_CASE("alarm_action: whatever binds to an alarm and gives an ARN") {
  STATIC_REQUIRE(alarm_action<AlarmActionByArn>);
  STATIC_REQUIRE(!alarm_action<Nothing>);
  STATIC_REQUIRE(!alarm_action<NoArn>);
  STATIC_REQUIRE(!alarm_action<Text>);
}
