// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ApiKey;
using cc::aws_apigatewayv2::IUsagePlan;
using cc::aws_apigatewayv2::Period;
using cc::aws_apigatewayv2::QuotaLimit;
using cc::aws_apigatewayv2::UsagePlan;
using cc::aws_apigatewayv2::WebSocketStage;
using trees::Refusal;

namespace {

constexpr WebSocketStage stage_in(const Stack& stack, const Text& name) {
  return WebSocketStage(stack, name, {.stage_name = name, .web_socket_api = sockets::api_in(stack)});
}
template <class F>
constexpr Text plan_of(F f) {
  return sockets::resources([&f](Stack& stack) { f(UsagePlan::builder(stack, "Plan"), stack); },
                            "AWS::ApiGateway::UsagePlan")[0];
}

}  // namespace

TEST_CASE("UsagePlan: the least, and each option") {
  CHECK_BOTH(plan_of([](auto b, const Stack&) { std::move(b).build(); }) ==
             R"({"Type":"AWS::ApiGateway::UsagePlan"})");
  CHECK_BOTH(plan_of([](auto b, const Stack& stack) {
               std::move(b)
                   .api_stages({{.stage = stage_in(stack, "dev")}})
                   .description("d")
                   .quota({.limit = 5, .offset = 1, .period = Period::week})
                   .throttle({.burst_limit = 2, .rate_limit = 0.5})
                   .usage_plan_name("n")
                   .build();
             }) ==
             R"({"Type":"AWS::ApiGateway::UsagePlan","Properties":{"ApiStages":[{"ApiId":{"Ref":"ApiF70053CD"},)"
             R"("Stage":"dev"}],"Description":"d","Quota":{"Limit":5,"Offset":1,"Period":"WEEK"},)"
             R"("Throttle":{"BurstLimit":2,"RateLimit":0.5},"UsagePlanName":"n"},"DependsOn":["devF7B884FF"]})");
}

TEST_CASE("UsagePlan: waits for the stages that it is made with, and not for those that are added") {
  CHECK_BOTH(plan_of([](auto b, const Stack& stack) {
               std::move(b).build().add_api_stage({.stage = stage_in(stack, "dev")});
             }) ==
             R"({"Type":"AWS::ApiGateway::UsagePlan","Properties":{"ApiStages":[{"ApiId":{"Ref":"ApiF70053CD"},)"
             R"("Stage":"dev"}]}})");
}

TEST_CASE("UsagePlan: a period has the name that CloudFormation has") {
  CHECK_BOTH(to_text(Period::day) == "DAY");
  CHECK_BOTH(to_text(Period::week) == "WEEK");
  CHECK_BOTH(to_text(Period::month) == "MONTH");
}

TEST_CASE("UsagePlan: keys are joined to it, by a logical id of one's own if that is wished") {
  constexpr auto joined = [](Stack& stack) {
    const IUsagePlan plan = UsagePlan::from_usage_plan_id(stack, "Plan", "p1");
    plan.add_api_key(ApiKey::from_api_key_id(stack, "Key", "k1"), {.override_logical_id = "Joined"});
  };
  CHECK_BOTH(sockets::properties(joined, "AWS::ApiGateway::UsagePlanKey") ==
             R"({"KeyId":"k1","KeyType":"API_KEY","UsagePlanId":"p1"})");
  constexpr auto is_called_so = [](Stack& stack) {
    const UsagePlan plan(stack, "Plan");
    plan.add_api_key(ApiKey(stack, "Key"));
    return plan.node().try_find_child("UsagePlanKeyResource:SKey15922093") && plan.usage_plan_id().is_token() &&
           plan.usage_plan_ref().usage_plan_id.is_token() && UsagePlan::is_owned_resource(plan);
  };
  CHECK_BOTH(trees::in_stack(is_called_so));
}

TEST_CASE("UsagePlan: refusals") {
  CHECK(trees::refusal_of([] { return QuotaLimit::checked(1.5); }).what ==
        "Throttle quota limit should be an integer");
  CHECK(trees::refusal_of([] { return QuotaLimit::checked(-1); }).what ==
        "QuotaSettings: limit must be a whole number from 0 up, got -1");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const ApiKey key(stack, "Key");
          const UsagePlan plan(stack, "Plan");
          plan.add_api_key(key);
          plan.add_api_key(key);
        }) == Refusal{"There is already a Construct with name 'UsagePlanKeyResource:SKey15922093' in UsagePlan [Plan]",
                      "S/Plan"});
}
