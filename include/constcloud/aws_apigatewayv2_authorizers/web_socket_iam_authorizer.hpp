// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketIamAuthorizer: who signs a request may connect.
#include <constcloud/aws_apigatewayv2/i_web_socket_route_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// The authorization type AWS_IAM of a route; no resource of its own. CDK: `WebSocketIamAuthorizer`.
class [[nodiscard]] WebSocketIamAuthorizer {
 public:
  constexpr aws_apigatewayv2::WebSocketRouteAuthorizerConfig bind(
      const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "AWS_IAM"};
  }
};

}  // namespace constcloud::aws_apigatewayv2_authorizers
