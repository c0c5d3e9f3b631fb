// SPDX-License-Identifier: Apache-2.0
// reject: an own authorizer says how it is bound: give it a constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions& options) const
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
struct Own : apigwv2::IHttpRouteAuthorizer {
  apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "NONE"};
  }
};
#else
struct Own : apigwv2::IHttpRouteAuthorizer {
  apigwv2::HttpRouteAuthorizerConfig bind() const { return {.authorization_type = "NONE"}; }
};
#endif

apigwv2::IHttpRouteAuthorizer f() { return Own(); }
