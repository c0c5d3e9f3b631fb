// SPDX-License-Identifier: Apache-2.0
// API keys: alone, and with a usage plan of their own. Its twin is api_keys.js.
#include "services.hpp"

using apigwv2::ApiKey;
using apigwv2::IApiKey;
using apigwv2::Period;
using apigwv2::RateLimitedApiKey;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;
using constcloud::RemovalPolicy;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketStage make_stage(const WebSocketApi& api, const Text& name) {
  return WebSocketStage(api.stack(), Text::concat({"Stage", name}), {.stage_name = name, .web_socket_api = api});
}
CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) { return WebSocketApi(scope, "Api"); }
CONSTCLOUD_CONSTEXPR iam::Role role(const Construct& scope) {
  return iam::Role::builder(scope, "Role").assumed_by(iam::ServicePrincipal("apigateway.amazonaws.com")).build();
}
CONSTCLOUD_CONSTEXPR void show_key(const Stack& stack, const IApiKey& key) {
  show(stack, "Id", key.key_id());
  show(stack, "Arn", key.key_arn());
  show(stack, "Ref", key.api_key_ref().api_key_id);
  show_plain(stack, "Owned", constcloud::Resource::is_owned_resource(key));
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { ApiKey(stack, "Key"); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  ApiKey::builder(stack, "Key")
      .api_key_name("partner")
      .customer_id("customer")
      .description("for a partner")
      .enabled(false)
      .generate_distinct_id(true)
      .value("0123456789abcdefghij")
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  ApiKey(stack, "Name", {.api_key_name = "name"});
  ApiKey(stack, "Customer", {.customer_id = "customer"});
  ApiKey(stack, "Description", {.description = ""});
  ApiKey(stack, "Enabled", {.enabled = true});
  ApiKey(stack, "Disabled", {.enabled = false});
  ApiKey(stack, "Distinct", {.generate_distinct_id = false});
  ApiKey(stack, "Value", {.value = "0123456789abcdefghij"});
}

CONSTCLOUD_CONSTEXPR void of_parameters(Stack& stack) {
  const auto text = constcloud::CfnParameter(stack, "P").value_as_string();
  ApiKey(stack, "Key", {.api_key_name = text, .description = text, .value = text});
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const ApiKey key(stack, "Key", {.api_key_name = "partner"});
  show_key(stack, key);
  key.apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const IApiKey key = ApiKey::from_api_key_id(stack, "Key", "abc123");
  show_key(stack, key);
  key.grant_read(role(stack));
}

CONSTCLOUD_CONSTEXPR void imported_of_a_parameter(Stack& stack) {
  const auto key = ApiKey::from_api_key_id(stack, "Key", constcloud::CfnParameter(stack, "P").value_as_string());
  show(stack, "Arn", key.key_arn());
}

CONSTCLOUD_CONSTEXPR void grant_read(Stack& stack) { ApiKey(stack, "Key").grant_read(role(stack)); }
CONSTCLOUD_CONSTEXPR void grant_write(Stack& stack) { ApiKey(stack, "Key").grant_write(role(stack)); }
CONSTCLOUD_CONSTEXPR void grant_read_write(Stack& stack) { ApiKey(stack, "Key").grant_read_write(role(stack)); }

CONSTCLOUD_CONSTEXPR void grants_of_many(Stack& stack) {
  const ApiKey key(stack, "Key");
  const RateLimitedApiKey limited(stack, "Limited");
  const auto who = handler(stack);
  key.grant_read(who);
  key.grant_write(who);
  limited.grant_read(who);
  limited.grant_write(role(stack));
  limited.grant_read_write(iam::User(stack, "User", {}));
  show_plain(stack, "Success", key.grant_read(iam::ServicePrincipal("a.amazonaws.com")).success());
}

CONSTCLOUD_CONSTEXPR void rate_limited_minimal(Stack& stack) { RateLimitedApiKey(stack, "Key"); }

CONSTCLOUD_CONSTEXPR void rate_limited_every_option(Stack& stack) {
  const auto stage = make_stage(make_api(stack), "dev");
  RateLimitedApiKey::builder(stack, "Key")
      .api_key_name("partner")
      .api_stages({{.api = stage.api(), .stage = stage}})
      .customer_id("customer")
      .description("for a partner")
      .enabled(true)
      .generate_distinct_id(false)
      .quota({.limit = 10000, .offset = 2, .period = Period::month})
      .throttle({.burst_limit = 200, .rate_limit = 100.5})
      .value("0123456789abcdefghij")
      .build();
}

CONSTCLOUD_CONSTEXPR void rate_limited_by_stages(Stack& stack) {
  const auto api = make_api(stack);
  const auto a = make_stage(api, "a");
  const auto b = make_stage(api, "b");
  RateLimitedApiKey::builder(stack, "Key").api_stages({{.stage = a}, {.stage = b}}).build();
}

CONSTCLOUD_CONSTEXPR void rate_limited_by_no_stages(Stack& stack) {
  RateLimitedApiKey(stack, "Key", {.api_stages = List<apigwv2::UsagePlanPerApiStage>()});
}

CONSTCLOUD_CONSTEXPR void rate_limited_by_quota(Stack& stack) {
  RateLimitedApiKey::builder(stack, "Key").quota({.limit = 5, .period = Period::day}).build();
}

CONSTCLOUD_CONSTEXPR void rate_limited_by_throttle(Stack& stack) {
  RateLimitedApiKey::builder(stack, "Key").throttle({.rate_limit = 1}).build();
}

CONSTCLOUD_CONSTEXPR void rate_limited_attributes(Stack& stack) {
  show_key(stack, RateLimitedApiKey::builder(stack, "Key").throttle({}).build());
}

CONSTCLOUD_CONSTEXPR void on_a_route(Stack& stack) {
  const auto api =
      WebSocketApi::builder(stack, "Api")
          .api_key_selection_expression(apigwv2::WebSocketApiKeySelectionExpression::header_x_api_key)
          .build();
  apigwv2::WebSocketRoute::builder(stack, "Route")
      .web_socket_api(api)
      .route_key("$connect")
      .integration(mock())
      .api_key_required(true)
      .build();
  const WebSocketStage stage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
  RateLimitedApiKey::builder(stack, "Key").api_stages({{.api = api, .stage = stage}}).build();
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  show(stack, "Arn", ApiKey(stack, "Key").key_arn());
  show(stack, "Imported", ApiKey::from_api_key_id(stack, "Other", "abc").key_arn());
}

CONSTCLOUD_CONSTEXPR void key_in_another_stack(ConstructTree& app) {
  const Stack first(app, "First");
  const ApiKey key(first, "Key");
  const Stack second(app, "Second");
  key.grant_read(role(second));
  apigwv2::UsagePlan(second, "Plan").add_api_key(key);
}

void removal_policy_of_rate_limited(Stack& stack) {
  RateLimitedApiKey(stack, "Key").apply_removal_policy(RemovalPolicy::retain);
}
void removal_policy_of_imported(Stack& stack) {
  ApiKey::from_api_key_id(stack, "Key", "abc").apply_removal_policy(RemovalPolicy::retain);
}
void twice(Stack& stack) {
  ApiKey(stack, "Key");
  ApiKey(stack, "Key");
}
void rate_limited_by_a_fraction(Stack& stack) {
  RateLimitedApiKey::builder(stack, "Key")
      .quota({.limit = apigwv2::QuotaLimit::checked(run_time_value(1.5))})
      .build();
}
void grant_that_fails(Stack& stack) {
  ApiKey(stack, "Key").grant_read(iam::ServicePrincipal("a.amazonaws.com")).assert_success();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "api_keys");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<of_parameters>("of_parameters");
  pairs.pair<attributes>("attributes");
  pairs.pair<imported>("imported");
  pairs.pair<imported_of_a_parameter>("imported_of_a_parameter");
  pairs.pair<grant_read>("grant_read");
  pairs.pair<grant_write>("grant_write");
  pairs.pair<grant_read_write>("grant_read_write");
  pairs.pair<grants_of_many>("grants_of_many");
  pairs.pair<rate_limited_minimal>("rate_limited_minimal");
  pairs.pair<rate_limited_every_option>("rate_limited_every_option");
  pairs.pair<rate_limited_by_stages>("rate_limited_by_stages");
  pairs.pair<rate_limited_by_no_stages>("rate_limited_by_no_stages");
  pairs.pair<rate_limited_by_quota>("rate_limited_by_quota");
  pairs.pair<rate_limited_by_throttle>("rate_limited_by_throttle");
  pairs.pair<rate_limited_attributes>("rate_limited_attributes");
  pairs.pair<on_a_route>("on_a_route");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<key_in_another_stack>("key_in_another_stack");
  pairs.error<removal_policy_of_rate_limited>("removal_policy_of_rate_limited");
  pairs.error<removal_policy_of_imported>("removal_policy_of_imported");
  pairs.error<twice>("twice");
  pairs.error<rate_limited_by_a_fraction>("rate_limited_by_a_fraction");
  pairs.error<grant_that_fails>("grant_that_fails");
  return pairs.finish();
}
