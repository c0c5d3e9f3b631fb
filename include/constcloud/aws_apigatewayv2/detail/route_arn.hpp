// SPDX-License-Identifier: Apache-2.0
#pragma once
// The ARNs of the requests that a route of an HTTP API takes.
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_path_of_a_route_is_at_most_1000_characters_long(const Place& at, const Text& path) {
  at.refuse({"Path is too long: ", path}, "shorten the path");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// The path with `*` for its first variable and all that follows it.
inline CONSTCLOUD_CONSTEXPR Value<Text> path_pattern(const Value<Text>& path) {
  if (path.is_token()) return path;
  const Text text = path.literal();
  const std::size_t begin = text.find("{");
  if (begin == Text::npos || text.find("}", begin) == Text::npos) return path;
  return Text::concat({text.substr(0, begin), "*"});
}

inline CONSTCLOUD_CONSTEXPR Value<Text> route_arn(const IHttpRoute& route, const IHttpApi& api, const HttpRouteKey& key,
                                                  HttpMethod method) {
  const Value<Text> path = key.path().value_or("/");
  if (!path.is_token() && text::utf16_length(path.literal().data(), path.literal().size()) > 1000) {
    refuse::the_path_of_a_route_is_at_most_1000_characters_long(detail::node_of(route), path.literal());
  }
  Text verb = to_text(method);
  if (method == HttpMethod::any) verb = "*";
  const Stack stack = route.stack();
  return concat({"arn:", Aws::partition, ":execute-api:", stack.region(), ":", stack.account(), ":", api.api_id(),
                 "/*/", verb, path_pattern(path)});
}

}  // namespace constcloud::aws_apigatewayv2::internal
