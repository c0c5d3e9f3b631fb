// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/rate_limited_api_key.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::RateLimitedApiKey;
using cc::aws_apigatewayv2::UsagePlanPerApiStage;

namespace {

/// How many resources of that type there are of what `f` makes of the builder.
template <class F>
constexpr std::size_t count_of(const Text& type, F f) {
  return sockets::resources([&f](Stack& stack) { f(RateLimitedApiKey::builder(stack, "Key")).build(); }, type).size();
}
template <class F>
constexpr bool has_plan(F f) {
  return count_of("AWS::ApiGateway::ApiKey", f) == 1 && count_of("AWS::ApiGateway::UsagePlan", f) == 1 &&
         count_of("AWS::ApiGateway::UsagePlanKey", f) == 1;
}

}  // namespace

TEST_CASE("RateLimitedApiKey: has a plan where stages, a quota or a throttle are given") {
  CHECK_BOTH(count_of("AWS::ApiGateway::UsagePlan", [](auto b) { return b; }) == 0);
  CHECK_BOTH(has_plan([](auto b) { return std::move(b).api_stages(cc::List<UsagePlanPerApiStage>()); }));
  CHECK_BOTH(has_plan([](auto b) { return std::move(b).quota({.limit = 1}); }));
  CHECK_BOTH(has_plan([](auto b) { return std::move(b).throttle({.rate_limit = 1}); }));
}

TEST_CASE("RateLimitedApiKey: is known by its key") {
  constexpr auto known = [](const Stack& stack) {
    const RateLimitedApiKey key(stack, "Key");
    return key.key_arn().is_token() && key.api_key_ref().api_key_id.is_token() && key.node().path() == "S/Key" &&
           !RateLimitedApiKey::is_owned_resource(key);
  };
  CHECK_BOTH(trees::in_stack(known));
  constexpr auto id = [](const Stack& stack) { return RateLimitedApiKey(stack, "Key").key_id().json(); };
  CHECK_BOTH(trees::shown_in_stack(id) == R"({"Ref":"KeyE447D366"})");
}
