// SPDX-License-Identifier: Apache-2.0
// Usage plans: every option, stages, keys, imports. Its twin is usage_plans.js.
#include "services.hpp"

using apigwv2::ApiKey;
using apigwv2::IUsagePlan;
using apigwv2::Period;
using apigwv2::RateLimitedApiKey;
using apigwv2::UsagePlan;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) { return WebSocketApi(scope, "Api"); }
CONSTCLOUD_CONSTEXPR WebSocketStage make_stage(const WebSocketApi& api, const Text& name = "dev") {
  return WebSocketStage(api.stack(), Text::concat({"Stage", name}), {.stage_name = name, .web_socket_api = api});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { UsagePlan(stack, "Plan"); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const auto stage = make_stage(make_api(stack));
  UsagePlan::builder(stack, "Plan")
      .api_stages({{.api = stage.api(), .stage = stage}})
      .description("what partners get")
      .quota({.limit = 10000, .offset = 2, .period = Period::month})
      .throttle({.burst_limit = 200, .rate_limit = 100.5})
      .usage_plan_name("partners")
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  UsagePlan(stack, "Name", {.usage_plan_name = "name"});
  UsagePlan(stack, "Description", {.description = ""});
  UsagePlan::builder(stack, "Quota").quota({}).build();
  UsagePlan::builder(stack, "Throttle").throttle({}).build();
  UsagePlan(stack, "NoStages", {.api_stages = List<apigwv2::UsagePlanPerApiStage>()});
}

CONSTCLOUD_CONSTEXPR void quotas(Stack& stack) {
  UsagePlan::builder(stack, "Day").quota({.limit = 1, .period = Period::day}).build();
  UsagePlan::builder(stack, "Week").quota({.limit = 1, .offset = 0, .period = Period::week}).build();
  UsagePlan::builder(stack, "Month").quota({.limit = 0, .offset = 27, .period = Period::month}).build();
  UsagePlan::builder(stack, "Limit").quota({.limit = 2'147'483'647}).build();
  UsagePlan::builder(stack, "Offset").quota({.offset = 3}).build();
}

CONSTCLOUD_CONSTEXPR void throttles(Stack& stack) {
  UsagePlan::builder(stack, "Rate").throttle({.rate_limit = 0.5}).build();
  UsagePlan::builder(stack, "Burst").throttle({.burst_limit = 5}).build();
  UsagePlan::builder(stack, "Zero").throttle({.burst_limit = 0, .rate_limit = 0}).build();
}

CONSTCLOUD_CONSTEXPR void of_parameters(Stack& stack) {
  const auto text = constcloud::CfnParameter(stack, "P").value_as_string();
  const auto number = constcloud::CfnParameter(stack, "N", {.type = "Number"}).value_as_number();
  UsagePlan::builder(stack, "Plan")
      .description(text)
      .usage_plan_name(text)
      .throttle({.rate_limit = number})
      .build();
}

CONSTCLOUD_CONSTEXPR void stages(Stack& stack) {
  const auto api = make_api(stack);
  const auto a = make_stage(api, "a");
  const auto b = make_stage(api, "b");
  UsagePlan::builder(stack, "Plan").api_stages({{.stage = a}, {.api = b.api(), .stage = b}}).build();
}

CONSTCLOUD_CONSTEXPR void api_without_a_stage(Stack& stack) {
  const auto stage = make_stage(make_api(stack));
  const apigwv2::UsagePlanPerApiStage alone{.api = stage.api()};
  UsagePlan(stack, "Alone", {.api_stages = List<apigwv2::UsagePlanPerApiStage>{alone}});
  UsagePlan::builder(stack, "Beside").api_stages({{.api = stage.api()}, {.stage = stage}}).build();
  UsagePlan(stack, "Nothing", {.api_stages = List<apigwv2::UsagePlanPerApiStage>{apigwv2::UsagePlanPerApiStage()}});
}

CONSTCLOUD_CONSTEXPR void stages_added(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  const auto api = make_api(stack);
  plan.add_api_stage({.stage = make_stage(api, "a")});
  plan.add_api_stage({.stage = make_stage(api, "b")});
  const auto other = UsagePlan::builder(stack, "Other").api_stages({{.stage = make_stage(api, "c")}}).build();
  const auto d = make_stage(api, "d");
  other.add_api_stage({.api = d.api(), .stage = d});
  other.add_api_stage({.api = d.api()});
}

CONSTCLOUD_CONSTEXPR void imported_stage(Stack& stack) {
  const auto api = WebSocketApi::from_web_socket_api_attributes(stack, "Far", {.web_socket_id = "abc"});
  const auto stage =
      WebSocketStage::from_web_socket_stage_attributes(stack, "Stage", {.api = api, .stage_name = "prod"});
  UsagePlan::builder(stack, "Plan").api_stages({{.api = api, .stage = stage}}).build();
}

CONSTCLOUD_CONSTEXPR void keys(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  plan.add_api_key(ApiKey(stack, "First"));
  plan.add_api_key(ApiKey(stack, "Second"), {});
  plan.add_api_key(RateLimitedApiKey(stack, "Limited"));
  plan.add_api_key(ApiKey::from_api_key_id(stack, "Imported", "abc"));
}

CONSTCLOUD_CONSTEXPR void key_with_another_logical_id(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  plan.add_api_key(ApiKey(stack, "First"), {.override_logical_id = "KeyOfPartner"});
  plan.add_api_key(ApiKey(stack, "Second"));
}

CONSTCLOUD_CONSTEXPR void key_of_two_plans(Stack& stack) {
  const ApiKey key(stack, "Key");
  UsagePlan(stack, "A").add_api_key(key);
  UsagePlan(stack, "B").add_api_key(key);
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  show(stack, "Id", plan.usage_plan_id());
  show(stack, "Ref", plan.usage_plan_ref().usage_plan_id);
  show_plain(stack, "Owned", constcloud::Resource::is_owned_resource(plan));
  plan.apply_removal_policy(constcloud::RemovalPolicy::retain);
  constcloud::Tags::of(plan).add("team", "sockets");
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const IUsagePlan plan = UsagePlan::from_usage_plan_id(stack, "Plan", "abc");
  show(stack, "Id", plan.usage_plan_id());
  show(stack, "Ref", plan.usage_plan_ref().usage_plan_id);
  plan.add_api_key(ApiKey(stack, "Key"));
  plan.add_api_key(ApiKey::from_api_key_id(stack, "Far", "k"), {.override_logical_id = "Joined"});
}

CONSTCLOUD_CONSTEXPR void stage_in_another_stack(ConstructTree& app) {
  const Stack first(app, "First");
  const auto stage = make_stage(make_api(first));
  const Stack second(app, "Second");
  UsagePlan::builder(second, "Plan").api_stages({{.stage = stage}}).build();
}

void quota_of_a_fraction(Stack& stack) {
  UsagePlan::builder(stack, "Plan").quota({.limit = apigwv2::QuotaLimit::checked(run_time_value(0.5))}).build();
}
void key_twice(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  const ApiKey key(stack, "Key");
  plan.add_api_key(key);
  plan.add_api_key(key);
}
void logical_id_twice(Stack& stack) {
  const UsagePlan plan(stack, "Plan");
  plan.add_api_key(ApiKey(stack, "A"), {.override_logical_id = "Same"});
  plan.add_api_key(ApiKey(stack, "B"), {.override_logical_id = "Same"});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "usage_plans");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<quotas>("quotas");
  pairs.pair<throttles>("throttles");
  pairs.pair<of_parameters>("of_parameters");
  pairs.pair<stages>("stages");
  pairs.pair<api_without_a_stage>("api_without_a_stage");
  pairs.pair<stages_added>("stages_added");
  pairs.pair<imported_stage>("imported_stage");
  pairs.pair<keys>("keys");
  pairs.pair<key_with_another_logical_id>("key_with_another_logical_id");
  pairs.pair<key_of_two_plans>("key_of_two_plans");
  pairs.pair<attributes>("attributes");
  pairs.pair<imported>("imported");
  pairs.app_pair<stage_in_another_stack>("stage_in_another_stack");
  pairs.error<quota_of_a_fraction>("quota_of_a_fraction");
  pairs.error<key_twice>("key_twice");
  pairs.error<logical_id_twice>("logical_id_twice");
  return pairs.finish();
}
