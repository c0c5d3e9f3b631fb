// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpIamAuthorizer: who signs a request may call.
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// The authorization type AWS_IAM of a route; no resource of its own. `grant_invoke` of the route says who may call. CDK:
/// `HttpIamAuthorizer`.
class [[nodiscard]] HttpIamAuthorizer {
 public:
  constexpr aws_apigatewayv2::HttpAuthorizerType authorization_type() const {
    return aws_apigatewayv2::HttpAuthorizerType::iam;
  }
  constexpr aws_apigatewayv2::HttpRouteAuthorizerConfig bind(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "AWS_IAM"};
  }
};

}  // namespace constcloud::aws_apigatewayv2_authorizers
