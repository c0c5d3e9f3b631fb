// SPDX-License-Identifier: Apache-2.0
// Log groups. Its twin is logs.js.
#include <constcloud/aws_logs.hpp>

#include "alarms.hpp"

namespace logs = constcloud::aws_logs;

using logs::LogGroup;
using logs::LogGroupClass;
using logs::RetentionDays;

namespace {

constexpr void minimal(Stack& stack) { LogGroup(stack, "Log", {}); }

constexpr void every_option(Stack& stack) {
  LogGroup::builder(stack, "Log")
      .log_group_name("/chat/access")
      .retention(RetentionDays::one_month)
      .log_group_class(LogGroupClass::standard)
      .removal_policy(RemovalPolicy::destroy)
      .deletion_protection_enabled(true)
      .build();
}

constexpr void options_one_by_one(Stack& stack) {
  LogGroup::builder(stack, "A").log_group_name("named").build();
  LogGroup::builder(stack, "B").deletion_protection_enabled(false).build();
  LogGroup::builder(stack, "C").log_group_class(LogGroupClass::infrequent_access).build();
  LogGroup::builder(stack, "D").log_group_class(LogGroupClass::delivery).build();
  LogGroup::builder(stack, "E").removal_policy(RemovalPolicy::retain).build();
  LogGroup::builder(stack, "F").removal_policy(RemovalPolicy::retain_on_update_or_delete).build();
  LogGroup::builder(stack, "G").removal_policy(RemovalPolicy::destroy).build();
}

constexpr void retention(Stack& stack) {
  const auto add = [&](const Text& id, RetentionDays days) { LogGroup::builder(stack, id).retention(days).build(); };
  add("OneDay", RetentionDays::one_day);
  add("ThreeDays", RetentionDays::three_days);
  add("FiveDays", RetentionDays::five_days);
  add("OneWeek", RetentionDays::one_week);
  add("TwoWeeks", RetentionDays::two_weeks);
  add("OneMonth", RetentionDays::one_month);
  add("TwoMonths", RetentionDays::two_months);
  add("ThreeMonths", RetentionDays::three_months);
  add("FourMonths", RetentionDays::four_months);
  add("FiveMonths", RetentionDays::five_months);
  add("SixMonths", RetentionDays::six_months);
  add("OneYear", RetentionDays::one_year);
  add("ThirteenMonths", RetentionDays::thirteen_months);
  add("EighteenMonths", RetentionDays::eighteen_months);
  add("TwoYears", RetentionDays::two_years);
  add("ThreeYears", RetentionDays::three_years);
  add("FiveYears", RetentionDays::five_years);
  add("SixYears", RetentionDays::six_years);
  add("SevenYears", RetentionDays::seven_years);
  add("EightYears", RetentionDays::eight_years);
  add("NineYears", RetentionDays::nine_years);
  add("TenYears", RetentionDays::ten_years);
  add("Infinite", RetentionDays::infinite);
}

constexpr void attributes(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  show(stack, "Arn", log.log_group_arn());
  show(stack, "Name", log.log_group_name());
  show(stack, "Text", log.to_string());
  show(stack, "PhysicalName",
       LogGroup::builder(stack, "Named").log_group_name("named").build().log_group_physical_name());
  log.apply_removal_policy(RemovalPolicy::destroy);
}

constexpr void imported(Stack& stack) {
  const auto by_arn =
      LogGroup::from_log_group_arn(stack, "ByArn", "arn:aws:logs:us-east-1:123456789012:log-group:chat");
  const auto by_star =
      LogGroup::from_log_group_arn(stack, "ByStar", "arn:aws:logs:us-east-1:123456789012:log-group:chat:*");
  const auto by_name = LogGroup::from_log_group_name(stack, "ByName", "chat");
  const auto with_star = LogGroup::from_log_group_name(stack, "WithStar", "chat:*");
  role(stack);
  const auto show_both = [&](const auto& log) {
    show(stack, Text::concat({log.node().id(), "Arn"}), log.log_group_arn());
    show(stack, Text::concat({log.node().id(), "Name"}), log.log_group_name());
  };
  show_both(by_arn);
  show_both(by_star);
  show_both(by_name);
  show_both(with_star);
}

constexpr void grants(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  log.grant_write(role(stack));
  log.grant_read(iam::User(stack, "User", {}));
  log.grant(iam::Group(stack, "Group", {}), {"logs:DescribeLogStreams", "logs:GetLogEvents"});
}

constexpr void metrics(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  alarm(stack, "Events", log.metric_incoming_log_events());
  alarm(stack, "Bytes", log.metric_incoming_bytes({.period = Duration::hours(1)}));
  alarm(stack, "Own", log.metric("DeliveryErrors", {.statistic = "avg"}));
}

constexpr void name_of_a_parameter(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  LogGroup::builder(stack, "Log").log_group_name("/chat/" + name.value_as_string()).build();
}

void retention_of_delivery_class(Stack& stack) {
  LogGroup::builder(stack, "Log")
      .log_group_class(LogGroupClass::delivery)
      .retention(RetentionDays::one_day)
      .build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "logs");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<retention>("retention");
  pairs.pair<attributes>("attributes");
  pairs.pair<imported>("imported");
  pairs.pair<grants>("grants");
  pairs.pair<metrics>("metrics");
  pairs.pair<name_of_a_parameter>("name_of_a_parameter");
  pairs.error<retention_of_delivery_class>("retention_of_delivery_class");
  return pairs.finish();
}
