// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the tests of HTTP APIs share: an API, a URL that answers its routes, and looks into the template.
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>

#include "templates.hpp"

namespace https {

namespace cc = constcloud;
namespace apigwv2 = constcloud::aws_apigatewayv2;
using apigwv2::HttpApi;
using apigwv2::HttpMethod;
using apigwv2::HttpRoute;
using apigwv2::HttpRouteKey;
using apigwv2::HttpStage;
using cc::Stack;
using cc::Text;
using templates::properties;

/// An API without a stage.
constexpr HttpApi api_in(const cc::Construct& scope, const Text& id = "Api") {
  return HttpApi(scope, id, {.create_default_stage = false});
}

constexpr cc::aws_apigatewayv2_integrations::HttpUrlIntegration url(const Text& id = "Url") {
  return {id, "https://a"};
}

/// A route that takes GET of /a.
constexpr HttpRoute route_in(const HttpApi& api, apigwv2::HttpRouteIntegration integration = url()) {
  return api.add_routes({.integration = integration, .path = "/a", .methods = {HttpMethod::get}})[0];
}

/// The only resource of a type in a stack whose API has a route with that integration.
template <class Integration>
constexpr Text properties_of_route_with(const Integration& integration, const Text& type) {
  return properties([&](Stack& stack) { (void)route_in(api_in(stack), integration); }, type);
}

inline constexpr Text route = "AWS::ApiGatewayV2::Route";
inline constexpr Text integration = "AWS::ApiGatewayV2::Integration";
inline constexpr Text authorizer = "AWS::ApiGatewayV2::Authorizer";
inline constexpr Text stage = "AWS::ApiGatewayV2::Stage";
inline constexpr Text api = "AWS::ApiGatewayV2::Api";

}  // namespace https
