// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_http_route.hpp.
#include <constcloud/aws_apigatewayv2/detail/route_arn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE grant_invoke_is_for_routes_with_an_iam_authorizer(const Place& at) {
  at.stop("To use grantInvoke, you must use IAM authorization");
}

CONSTCLOUD_RULE a_route_grants_its_own_method_only(const Place& at) {
  at.stop("This route does not support granting invoke for all requested http methods");
}

}  // namespace constcloud::refuse

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
