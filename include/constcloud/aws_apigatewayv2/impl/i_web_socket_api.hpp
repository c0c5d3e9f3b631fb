// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_web_socket_api.hpp.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE this_imported_web_socket_api_was_given_no_api_endpoint(const Place& at) {
  at.stop("apiEndpoint is not configured on the imported WebSocketApi.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketApiState::endpoint(const detail::NodeData& node) const {
  if (api_endpoint.is_undefined()) refuse::this_imported_web_socket_api_was_given_no_api_endpoint(node);
  return api_endpoint;
}

}  // namespace constcloud::aws_apigatewayv2::internal
