// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_http_route.hpp.
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE grant_invoke_is_for_routes_with_an_iam_authorizer(const Place& at) {
  at.stop("To use grantInvoke, you must use IAM authorization");
}

CONSTCLOUD_RULE a_route_grants_its_own_method_only(const Place& at) {
  at.stop("This route does not support granting invoke for all requested http methods");
}

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

CONSTCLOUD_CONSTEXPR Value<Text> route_arn(const IHttpRoute& route, const IHttpApi& api, const HttpRouteKey& key,
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

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR aws_iam::Grant IHttpRoute::grant_invoke(const aws_iam::IGrantable& grantee,
                                                             const GrantInvokeOptions& options) const {
  const internal::HttpRouteState& state = own();
  if (!state.has_iam_authorization) refuse::grant_invoke_is_for_routes_with_an_iam_authorizer(data());
  const HttpMethod method = state.key.method();
  List<HttpMethod> methods;
  const auto add = [&](HttpMethod one) {
    if (method != HttpMethod::any && one != method) refuse::a_route_grants_its_own_method_only(data());
    for (const HttpMethod known : methods) {
      if (known == one) return;
    }
    methods.push_back(one);
  };
  if (options.http_methods) {
    for (const HttpMethod one : *options.http_methods) add(one);
  } else {
    add(method);
  }
  List<Value<Text>> arns;
  for (const HttpMethod one : methods) arns.push_back(internal::route_arn(*this, state.api, state.key, one));
  return aws_iam::Grant::add_to_principal(
      {.actions = {"execute-api:Invoke"}, .grantee = grantee, .resource_arns = arns});
}

}  // namespace constcloud::aws_apigatewayv2
