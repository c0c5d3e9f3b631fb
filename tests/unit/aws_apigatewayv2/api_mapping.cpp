// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ApiMapping;
using cc::aws_apigatewayv2::DomainName;
using cc::aws_apigatewayv2::IApiMapping;
using cc::aws_apigatewayv2::IDomainName;
using cc::aws_apigatewayv2::WebSocketApi;
using cc::aws_apigatewayv2::WebSocketStage;
using trees::Refusal;

namespace {

constexpr auto mapping_in(const cc::Construct& scope) {
  const WebSocketApi api = sockets::api_in(scope);
  return ApiMapping::builder(scope, "M")
      .api(api)
      .domain_name(DomainName::from_domain_name_attributes(scope, "D",
                                                           {.name = "ws.example.com",
                                                            .regional_domain_name = "d-1",
                                                            .regional_hosted_zone_id = "Z1"}))
      .stage(WebSocketStage(scope, "Stage", {.stage_name = "dev", .web_socket_api = api}));
}
template <class F>
constexpr Text mapping_of(F f) {
  return sockets::resources([&f](Stack& stack) { f(mapping_in(stack)).build(); },
                            "AWS::ApiGatewayV2::ApiMapping")[0];
}

}  // namespace

TEST_CASE("ApiMapping: waits for its stage, with and without a key") {
  CHECK_BOTH(
      mapping_of([](auto b) { return b; }) ==
      R"({"Type":"AWS::ApiGatewayV2::ApiMapping","Properties":{"ApiId":{"Ref":"ApiF70053CD"},)"
      R"("DomainName":"ws.example.com","Stage":"dev"},"DependsOn":["Stage0E8C2AF5"]})");
  CHECK_BOTH(
      mapping_of([](auto b) { return std::move(b).api_mapping_key("a/b"); }) ==
      R"({"Type":"AWS::ApiGatewayV2::ApiMapping","Properties":{"ApiId":{"Ref":"ApiF70053CD"},"ApiMappingKey":"a/b",)"
      R"("DomainName":"ws.example.com","Stage":"dev"},"DependsOn":["Stage0E8C2AF5"]})");
}

TEST_CASE("ApiMapping: attributes") {
  constexpr auto known = [](const Stack& stack) {
    const ApiMapping mapping = mapping_in(stack).api_mapping_key("k").build();
    return mapping.domain_url().literal() == "https://ws.example.com/k" &&
           mapping.mapping_key()->literal() == "k" &&
           mapping.domain_name().name().literal() == "ws.example.com" &&
           mapping.api_mapping_id().is_token() &&
           mapping.api_mapping_ref().domain_name().literal() == "ws.example.com" &&
           ApiMapping::is_owned_resource(mapping) && mapping.to_string() == "S/M";
  };
  CHECK_BOTH(trees::in_stack(known));
  constexpr auto root = [](const Stack& stack) {
    const ApiMapping mapping = mapping_in(stack).build();
    return mapping.domain_url().literal() == "https://ws.example.com/" && !mapping.mapping_key();
  };
  CHECK_BOTH(trees::in_stack(root));
}

TEST_CASE("ApiMapping: imported") {
  constexpr auto known = [](const Stack& stack) {
    const IApiMapping mapping = ApiMapping::from_api_mapping_attributes(
        stack, "I", {.api_mapping_id = "m1", .domain_name = "ws.example.com"});
    return mapping.api_mapping_id().literal() == "m1" &&
           mapping.api_mapping_ref().api_mapping_id().literal() == "m1" &&
           mapping.api_mapping_ref().domain_name().literal() == "ws.example.com" &&
           !IApiMapping::is_owned_resource(mapping);
  };
  CHECK_BOTH(trees::in_stack(known));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          ApiMapping::from_api_mapping_attributes(stack, "I", {.api_mapping_id = "m1"})
              .api_mapping_ref()
              .domain_name();
        }) == Refusal{"Cannot use object in this API: 'domainName' was not supplied when calling "
                      "ApiMapping.fromApiMappingAttributes()",
                      "S/I"});
}

TEST_CASE("ApiMapping: an empty key of a program") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          mapping_in(stack).api_mapping_key(Text(std::string())).build();
        }).what == "empty string for api mapping key not allowed");
}
