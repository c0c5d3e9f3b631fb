// SPDX-License-Identifier: Apache-2.0
// reject-clang: the route path must start with a / and not end with a /: change the path
// reject-gcc: a_route_path_must_start_with_a_slash_and_not_end_with_one_change_the_path
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
auto key = apigwv2::HttpRouteKey::with("/books", apigwv2::HttpMethod::get);
#else
auto key = apigwv2::HttpRouteKey::with("books", apigwv2::HttpMethod::get);
#endif
