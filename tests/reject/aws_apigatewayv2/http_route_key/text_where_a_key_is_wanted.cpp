// SPDX-License-Identifier: Apache-2.0
// reject: the key of a route is wanted here: HttpRouteKey::with("/books", HttpMethod::get), or HttpRouteKey::default_
#include <constcloud/aws_apigatewayv2/http_route.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)apigwv2::HttpRoute::builder(stack, "R").route_key(apigwv2::HttpRouteKey::default_);
}
#else
void f(cc::Stack& stack) { (void)apigwv2::HttpRoute::builder(stack, "R").route_key("GET /books"); }
#endif
