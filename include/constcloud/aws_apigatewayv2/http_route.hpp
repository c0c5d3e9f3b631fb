// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpRoute: which requests go where.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `BatchHttpRouteOptions`.
struct BatchHttpRouteOptions {
  Required<HttpRouteIntegration> integration;
};

/// CDK: `HttpRouteProps`.
struct HttpRouteProps {
  Required<IHttpApi> http_api;
  Required<HttpRouteIntegration> integration;
  /// `HttpRouteKey::with("/books", HttpMethod::get)` or `HttpRouteKey::default_`.
  Required<HttpRouteKey> route_key;
  /// Scopes that a caller's token needs, beside those of the authorizer. Default: those of the API. Without an
  /// authorizer they are not looked at.
  Optional<TextList> authorization_scopes{};
  /// Who may call. Default: the API's default authorizer; without one, everybody.
  Optional<IHttpRouteAuthorizer> authorizer{};
};

/// AWS::ApiGatewayV2::Route, with the integration that it binds first. Required: http_api, route_key, integration.
/// Refuses a path of more than 1,000 characters ("Path is too long: ...") and an authorizer of an unknown kind
/// ("authorizationType should either be AWS_IAM, JWT, CUSTOM, or NONE but was '...'"). CDK: `HttpRoute`.
class HttpRoute : public Handle<HttpRoute, internal::HttpRouteState, IHttpRoute> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.HttpRoute";
  constexpr HttpRoute() = default;
  CONSTCLOUD_CONSTEXPR HttpRoute(const Construct& scope, const Text& id, const HttpRouteProps& props);
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_route.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_route.hpp>
#endif
