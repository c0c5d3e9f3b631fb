// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_logs/log_group.hpp>

#include <constcloud/aws_iam/role.hpp>

#include "support/templates.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::aws_logs::ILogGroup;
using cc::aws_logs::LogGroup;
using cc::aws_logs::LogGroupClass;
using cc::aws_logs::RetentionDays;
using trees::Refusal;

namespace {

/// The properties of a log group, and what stands behind them.
template <class F>
constexpr Text resource_of(F make) {
  return templates::resource(make, "AWS::Logs::LogGroup");
}

constexpr Text retained = R"("UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain"})";

template <class F>
constexpr Text of_import(const cc::Value<Text>& arn, F show) {
  return trees::shown_in_stack([&](Stack& stack) { return show(LogGroup::from_log_group_arn(stack, "I", arn)); });
}

}  // namespace

TEST_CASE("LogGroup: keeps events for two years, and itself") {
  CHECK_BOTH(resource_of([](Stack& stack) { LogGroup(stack, "Log"); }) ==
             Text::concat({R"({"Properties":{"RetentionInDays":731},)", retained}));
}

TEST_CASE("LogGroup: every option") {
  CHECK_BOTH(resource_of([](Stack& stack) {
               LogGroup::builder(stack, "Log")
                   .data_protection_policy(Json::object({{"Name", "masked"}}))
                   .deletion_protection_enabled(true)
                   .encryption_key("arn:aws:kms:us-east-1:123456789012:key/1")
                   .log_group_class(LogGroupClass::infrequent_access)
                   .log_group_name("/chat/access")
                   .removal_policy(cc::RemovalPolicy::destroy)
                   .retention(RetentionDays::one_week)
                   .build();
             }) ==
             R"({"Properties":{"DataProtectionPolicy":{"Name":"masked"},"DeletionProtectionEnabled":true,)"
             R"("KmsKeyId":"arn:aws:kms:us-east-1:123456789012:key/1","LogGroupClass":"INFREQUENT_ACCESS",)"
             R"("LogGroupName":"/chat/access","RetentionInDays":7},)"
             R"("UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"})");
}

TEST_CASE("LogGroup: infinite retention and the class delivery name no retention") {
  CHECK_BOTH(resource_of([](Stack& stack) { LogGroup(stack, "Log", {.retention = RetentionDays::infinite}); }) ==
             Text::concat({"{", retained}));
  CHECK_BOTH(resource_of([](Stack& stack) {
               LogGroup(stack, "Log", {.log_group_class = LogGroupClass::delivery});
             }) == Text::concat({R"({"Properties":{"LogGroupClass":"DELIVERY"},)", retained}));
}

TEST_CASE("LogGroup: what the class delivery does not take") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          LogGroup(stack, "Log", {.log_group_class = LogGroupClass::delivery, .retention = RetentionDays::infinite});
        }) ==
        Refusal{"retention is not supported for a log group with logGroupClass DELIVERY; remove retention or use a "
                "different LogGroupClass",
                "S/Log"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          LogGroup(stack, "Log",
                   {.data_protection_policy = Json::object({}), .log_group_class = LogGroupClass::delivery});
        }) ==
        Refusal{"dataProtectionPolicy is not supported for a log group with logGroupClass DELIVERY; remove "
                "dataProtectionPolicy or use a different LogGroupClass",
                "S/Log"});
}

TEST_CASE("LogGroup: a name known at run time is checked") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { LogGroup(stack, "Log", {.log_group_name = std::string("a b")}); }) ==
        Refusal{"LogGroup: log_group_name 'a b' must be 1 to 512 letters, digits or -_./#", "S/Log"});
}

TEST_CASE("LogGroup: attributes") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return LogGroup(stack, "Log").log_group_arn(); }) ==
             R"({"Fn::GetAtt":["Log95422804","Arn"]})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) { return LogGroup(stack, "Log").log_group_name(); }) ==
             R"({"Ref":"Log95422804"})");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return LogGroup(stack, "Log").log_group_physical_name().is_undefined() &&
           LogGroup(stack, "Named", {.log_group_name = "named"}).log_group_physical_name().literal() == "named";
  }));
}

TEST_CASE("LogGroup: imports know their name, their ARN and their environment") {
  const Text arn = "arn:aws:logs:us-east-1:123456789012:log-group:/a/b";
  for (const Text& given : {arn, Text::concat({arn, ":*"})}) {
    CHECK(of_import(given, [](const ILogGroup& log) { return log.log_group_name(); }) == R"("/a/b")");
    CHECK(of_import(given, [](const ILogGroup& log) { return log.log_group_arn(); }) ==
          R"("arn:aws:logs:us-east-1:123456789012:log-group:/a/b:*")");
  }
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const ILogGroup log =
        LogGroup::from_log_group_arn(stack, "I", "arn:aws:logs:us-east-1:123456789012:log-group:chat");
    return *log.env().region == "us-east-1" && *log.env().account == "123456789012" &&
           !cc::Resource::is_owned_resource(log);
  }));
  CHECK_BOTH(of_import(cc::Fn::import_value("arn"), [](const ILogGroup& log) { return log.log_group_name(); }) ==
             R"({"Fn::Select":[6,{"Fn::Split":[":",{"Fn::ImportValue":"arn"}]}]})");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return LogGroup::from_log_group_name(stack, "I", "chat:*").log_group_arn();
             }) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":logs:",{"Ref":"AWS::Region"},":",)"
             R"({"Ref":"AWS::AccountId"},":log-group:chat:*"]]})");
}

TEST_CASE("LogGroup: who may write and read") {
  const auto granted = [](auto give) {
    return templates::statements([&](Stack& stack) {
      const iam::IRole role = iam::Role::from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r");
      give(LogGroup::from_log_group_arn(stack, "I", "arn:aws:logs:us-east-1:123456789012:log-group:chat:*"), role);
    });
  };
  CHECK(granted([](const ILogGroup& log, const iam::IRole& role) { log.grant_write(role); }) ==
        R"([{"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Effect":"Allow",)"
        R"("Resource":"arn:aws:logs:us-east-1:123456789012:log-group:chat:*"}])");
  CHECK(granted([](const ILogGroup& log, const iam::IRole& role) { log.grant(role, {"logs:GetLogEvents"}); }) ==
        R"([{"Action":"logs:GetLogEvents","Effect":"Allow",)"
        R"("Resource":["arn:aws:logs:us-east-1:123456789012:log-group:chat",)"
        R"("arn:aws:logs:us-east-1:123456789012:log-group:chat:*"]}])");
  CHECK(granted([](const ILogGroup& log, const iam::IRole& role) {
          log.grant(role, "logs:GetLogEvents", "logs:GetLogRecord");
        }).contains(R"("Action":["logs:GetLogEvents","logs:GetLogRecord"])"));
  CHECK(granted([](const ILogGroup& log, const iam::IRole& role) {
          log.grant(role, {"logs:A", "logs:B", "logs:C", "logs:D", "logs:E", "logs:F", "logs:G"});
        }).contains(R"("Action":["logs:A","logs:B","logs:C","logs:D","logs:E","logs:F","logs:G"])"));
  CHECK(granted([](const ILogGroup& log, const iam::IRole& role) { log.grant_read(role); })
            .contains(R"(["logs:FilterLogEvents","logs:GetLogEvents","logs:GetLogGroupFields",)"
                      R"("logs:DescribeLogGroups","logs:DescribeLogStreams"])"));
}

TEST_CASE("LogGroup: services are let in by a resource policy, accounts as such") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               const LogGroup log(stack, "Log");
               log.grant_write(iam::ServicePrincipal("events.amazonaws.com"));
               log.add_to_resource_policy(iam::PolicyStatement(
                   {.actions = {"logs:PutLogEvents"},
                    .principals = {iam::ArnPrincipal("arn:aws:iam::123456789012:role/r")},
                    .resources = {"*"}}));
             })
                 .contains(R"("LogPolicyResourcePolicy86C46256":{"Type":"AWS::Logs::ResourcePolicy","Properties":{)"
                           R"("PolicyDocument":{"Fn::Join":["",["{\"Statement\":[{\"Action\":[\"logs:CreateLogStream\",)"
                           R"(\"logs:PutLogEvents\"],\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"events.amazonaws.com\"},)"
                           R"(\"Resource\":\"",{"Fn::GetAtt":["Log95422804","Arn"]},"\"},{\"Action\":\"logs:PutLogEvents\",)"
                           R"(\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"123456789012\"},\"Resource\":\"*\"}],)"
                           R"(\"Version\":\"2012-10-17\"}"]]},"PolicyName":"SLogPolicy709164A9"})"));
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return LogGroup(stack, "Log").grant_write(iam::ServicePrincipal("events.amazonaws.com")).success();
  }));
}

TEST_CASE("LogGroup: metrics are sums of CloudWatch Logs") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const auto metric = LogGroup(stack, "Log").metric_incoming_bytes({.period = cc::Duration::hours(1)});
    return metric.namespace_().literal() == "AWS/Logs" && metric.metric_name().literal() == "IncomingBytes" &&
           metric.statistic() == "Sum" && metric.period().to_hours() == 1 && !metric.dimensions();
  }));
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const LogGroup log(stack, "Log");
    return log.metric_incoming_log_events().metric_name().literal() == "IncomingLogs" &&
           log.metric("DeliveryErrors", {.statistic = "avg"}).statistic() == "Average";
  }));
}
