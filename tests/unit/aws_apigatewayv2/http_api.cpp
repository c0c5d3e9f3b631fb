// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_api.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
using apigwv2::CorsHttpMethod;
using apigwv2::HttpApi;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace {

/// The properties of an API that is made of these props.
constexpr Text api_of(const apigwv2::HttpApiProps& props) {
  return https::properties([&](Stack& stack) { HttpApi(stack, "Api", props); }, https::api);
}

}  // namespace

TEST_CASE("HttpApi: the least, by builder and in braces") {
  CHECK_BOTH(api_of({}) == R"({"Name":"Api","ProtocolType":"HTTP"})");
  constexpr auto built = [](Stack& stack) { HttpApi::builder(stack, "Api").build(); };
  CHECK_BOTH(https::properties(built, https::api) == R"({"Name":"Api","ProtocolType":"HTTP"})");
  CHECK_BOTH(https::properties(built, https::stage) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AutoDeploy":true,"StageName":"$default"})");
}

TEST_CASE("HttpApi: what it may be told") {
  CHECK_BOTH(api_of({.api_name = "named", .description = "x", .disable_execute_api_endpoint = true}) ==
             R"({"Description":"x","DisableExecuteApiEndpoint":true,"Name":"named","ProtocolType":"HTTP"})");
  CHECK_BOTH(api_of({.ip_address_type = apigwv2::IpAddressType::dual_stack, .route_selection_expression = true}) ==
             R"({"IpAddressType":"dualstack","Name":"Api","ProtocolType":"HTTP",)"
             R"("RouteSelectionExpression":"${request.method} ${request.path}"})");
  CHECK_BOTH(api_of({.cors_preflight = {{.allow_methods = {CorsHttpMethod::any, CorsHttpMethod::delete_},
                                         .allow_origins = {"https://a"},
                                         .max_age = cc::Duration::minutes(1)}}}) ==
             R"({"CorsConfiguration":{"AllowMethods":["*","DELETE"],"AllowOrigins":["https://a"],"MaxAge":60},)"
             R"("Name":"Api","ProtocolType":"HTTP"})");
}

TEST_CASE("HttpApi: what it answers") {
  constexpr auto asked = [](const Stack& stack) {
    const HttpApi api(stack, "Api", {.default_authorization_scopes = {"a"}});
    const HttpApi bare(stack, "Bare", {.create_default_stage = false, .disable_execute_api_endpoint = true});
    return api.http_api_name().literal() == "Api" && api.url().has_value() && !bare.url() &&
           !api.disable_execute_api_endpoint() && bare.disable_execute_api_endpoint() &&
           api.default_authorization_scopes().has_value() && !bare.default_stage() && api.default_stage().api() == api;
  };
  CHECK_BOTH(trees::in_stack(asked));
}

TEST_CASE("HttpApi: stages and routes") {
  constexpr auto added = [](const Stack& stack) {
    const HttpApi api = https::api_in(stack);
    const https::HttpStage stage = api.add_stage("Beta", {.stage_name = "beta"});
    const auto routes = api.add_routes(
        {.integration = https::url(), .path = "/a", .methods = {https::HttpMethod::get, https::HttpMethod::put}});
    const auto any = api.add_routes({.integration = https::url(), .path = "/b"});
    return stage.node().path() == "S/Api/Beta" && routes.size() == 2 && routes[1].node().id() == "PUT--a" &&
           any[0].node().id() == "ANY--b";
  };
  CHECK_BOTH(trees::in_stack(added));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const cc::CfnResource parameter = trees::thing(stack, "P");
          https::api_in(stack).add_routes({.integration = https::url(), .path = parameter.ref()});
        }).what.find("ID components may not include unresolved tokens: ANY") == 0);
}

TEST_CASE("HttpApi: refusals") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          HttpApi(stack, "Api", {.cors_preflight = {{.allow_credentials = true, .allow_origins = {"*"}}}});
        }) == Refusal{"CORS preflight - allowCredentials is not supported when allowOrigin is '*'", "S"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          HttpApi(stack, "Api",
                  {.create_default_stage = false, .default_domain_mapping = apigwv2::DomainMappingOptions{
                       .domain_name = apigwv2::DomainName::from_domain_name_attributes(
                           stack, "D", {.name = "a.b", .regional_domain_name = "r", .regional_hosted_zone_id = "Z"})}});
        }) == Refusal{"defaultDomainMapping not supported with createDefaultStage disabled", "S"});
}
