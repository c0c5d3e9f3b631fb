// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: HttpRouteProps::http_api
// reject: HttpRouteProps::integration
// reject: HttpRouteProps::route_key
#include <constcloud/aws_apigatewayv2/http_route.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IHttpApi api, apigwv2::HttpRouteIntegration integration) {
  apigwv2::HttpRoute::builder(stack, "R")
      .http_api(api)
      .integration(integration)
      .route_key(apigwv2::HttpRouteKey::default_)
      .build();
}
#else
void f(cc::Stack& stack) { apigwv2::HttpRoute::builder(stack, "R").build(); }
#endif
