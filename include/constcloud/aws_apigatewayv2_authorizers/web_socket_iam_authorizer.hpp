// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketIamAuthorizer: who signs a request may connect.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>

namespace constcloud::aws_apigatewayv2_authorizers {

/// The authorization type AWS_IAM of a route; no resource of its own. CDK: `WebSocketIamAuthorizer`.
class [[nodiscard]] WebSocketIamAuthorizer : public aws_apigatewayv2::IWebSocketRouteAuthorizer {
 public:
  constexpr WebSocketIamAuthorizer();
};

}  // namespace constcloud::aws_apigatewayv2_authorizers

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_authorizers/impl/web_socket_iam_authorizer.hpp>
#endif
