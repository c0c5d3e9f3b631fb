// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_route_key.hpp.
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(HttpMethod method) {
  switch (method) {
    case HttpMethod::any: return "ANY";
    case HttpMethod::delete_: return "DELETE";
    case HttpMethod::get: return "GET";
    case HttpMethod::head: return "HEAD";
    case HttpMethod::options: return "OPTIONS";
    case HttpMethod::patch: return "PATCH";
    case HttpMethod::post: return "POST";
    case HttpMethod::put: break;
  }
  return "PUT";
}

CONSTCLOUD_CONSTEXPR Value<Text> HttpRouteKey::key() const {
  if (!path_) return "$default";
  return concat({to_text(method_), " ", *path_});
}

}  // namespace constcloud::aws_apigatewayv2
