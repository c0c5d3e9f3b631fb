// SPDX-License-Identifier: Apache-2.0
// Pseudo parameters, numbers of parameters and attributes: values as all others, wherever a value may stand. Its twin
// is values.js.
#include <constcloud/aws_route53.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/cfn/lambda/function.hpp>

#include "services.hpp"

namespace Aws = constcloud::Aws;
namespace Fn = constcloud::Fn;
namespace route53 = constcloud::aws_route53;
using constcloud::CfnCondition;
using constcloud::CfnParameter;
using constcloud::Duration;

namespace {

CONSTCLOUD_CONSTEXPR Value<double> number(const Stack& stack) {
  return CfnParameter(stack, "Number", {.type = "Number"}).value_as_number();
}

CONSTCLOUD_CONSTEXPR void pseudo_parameters(Stack& stack) {
  show(stack, "Behind", "arn:" + Aws::partition);
  show(stack, "Before", Aws::region + ":x");
  show(stack, "Two", Aws::account_id + Aws::region);
  show(stack, "Joined", Fn::join("-", {Aws::stack_name, "x", Aws::url_suffix}));
  show(stack, "Split", Fn::select(2, Fn::split("/", Aws::stack_id)));
  show(stack, "Sub", Fn::sub("${A}", {{"A", Aws::region}}));
  show(stack, "Json", stack.to_json_string({{"region", Aws::region}, {"text", "<" + Aws::partition + ">"}}));
  CfnCondition(stack, "IsHere", {.expression = Fn::condition_equals(Aws::region, "eu-west-1")});
  CfnCondition(stack, "IsThere", {.expression = Fn::condition_equals("eu-west-1", Aws::region)});
  CfnCondition(stack, "IsBoth", {.expression = Fn::condition_equals(Aws::region, Aws::partition)});
  show(stack, "If", Fn::condition_if("IsHere", Aws::region, Aws::no_value));
  holder(stack, "Holder",
         {{"Region", Aws::region},
          {"List", Json::array({Aws::region, "x"})},
          {"Arns", Aws::notification_arns},
          {"None", Aws::no_value}});
  cc::Tags::of(stack).add("region", Aws::region, {.exclude_resource_types = {"aws:cdk:stack"}});
  apigwv2::WebSocketApi::builder(stack, "Api").api_name(Aws::stack_name).description("of " + Aws::stack_name).build();
}

CONSTCLOUD_CONSTEXPR void numbers(Stack& stack) {
  const auto n = number(stack);
  show(stack, "Joined", "x" + n + "y");
  show(stack, "Alone", "" + n);
  show(stack, "Length", Fn::len(Fn::split(",", "a,b")) + " parts");
  holder(stack, "Holder", {{"Number", n}, {"List", Json::array({n, 1})}, {"Text", "" + n}});
  CfnCondition(stack, "IsFive", {.expression = Fn::condition_equals(n, 5)});
  show(stack, "Json", stack.to_json_string({{"number", n}, {"list", Json::array({n})}, {"text", "<" + n + ">"}}));
  show(stack, "FunctionJson", Fn::to_json_string({{"number", n}, {"text", "<" + n + ">"}}));
  lambda::CfnFunction::builder(stack, "L1")
      .code({.zip_file = "x"})
      .role("arn")
      .memory_size(n)
      .timeout(n)
      .ephemeral_storage({.size = n})
      .build();
}

CONSTCLOUD_CONSTEXPR void checked_numbers(ConstructTree& app) {
  const Stack stack(app, "S");
  const auto n = number(stack);
  lambda::Function::builder(stack, "Function")
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(lambda::Code::from_inline("x"))
      .memory_size(n)
      .reserved_concurrent_executions(n)
      .timeout(Duration::seconds(n))
      .build();
  const auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.burst_limit = n, .rate_limit = n})
      .build();
  api.add_route(
      "route",
      {.integration = integrations::WebSocketAwsIntegration(
           "Integration", {.integration_method = "POST", .integration_uri = "uri", .timeout = Duration::millis(n)})});
  cloudwatch::Metric({.metric_name = "m", .namespace_ = "n"})
      .create_alarm(stack, "Alarm", {.evaluation_periods = n, .threshold = n, .datapoints_to_alarm = n});
  const auto zone =
      route53::HostedZone::from_hosted_zone_attributes(stack, "Zone", {.hosted_zone_id = "Z", .zone_name = "a.b"});
  route53::ARecord::builder(stack, "Record")
      .zone(zone)
      .target(route53::RecordTarget::from_ip_addresses({"1.2.3.4"}))
      .ttl(Duration::seconds(n))
      .build();
  cc::NestedStack(stack, "Nested", {.timeout = Duration::minutes(n)});
}

CONSTCLOUD_CONSTEXPR void attributes_that_are_numbers(Stack& stack) {
  const auto policy = iam::CfnManagedPolicy::builder(stack, "Policy").policy_document(Json::object({})).build();
  show(stack, "Joined", policy.attr_attachment_count() + " times");
  show(stack, "Json",
       stack.to_json_string({{"count", policy.attr_attachment_count()}, {"id", policy.attr_policy_id()}}));
  handler(stack).add_environment("COUNT", "" + policy.attr_attachment_count());
}

void a_list_in_a_text(Stack& stack) {
  show(stack, "Never", Fn::to_json_string({{"list", Fn::split(",", Aws::region)}}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "values");
  pairs.pair<pseudo_parameters>("pseudo_parameters");
  pairs.pair<numbers>("numbers");
  pairs.app_pair<checked_numbers>("checked_numbers");
  pairs.pair<attributes_that_are_numbers>("attributes_that_are_numbers");
  pairs.error<a_list_in_a_text>("a_list_in_a_text");
  return pairs.finish();
}
