// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp.
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>

namespace constcloud::aws_apigatewayv2_authorizers {

constexpr WebSocketIamAuthorizer::WebSocketIamAuthorizer()
    : IWebSocketRouteAuthorizer(new aws_apigatewayv2::detail::KnownAuthorizer({.authorization_type = "AWS_IAM"})) {}

}  // namespace constcloud::aws_apigatewayv2_authorizers
