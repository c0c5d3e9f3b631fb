// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_http_route_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Optional<IHttpRouteAuthorizer> IHttpApi::default_authorizer() const {
  const internal::HttpApiState& state = own();
  if (!state.authorizer) return {};
  IHttpRouteAuthorizer authorizer;
  authorizer.rep_ = state.authorizer;
  return authorizer;
}

}  // namespace constcloud::aws_apigatewayv2
