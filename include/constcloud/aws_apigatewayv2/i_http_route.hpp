// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHttpRoute: what integrations and authorizers are told of the route that they are bound to.
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>
#include <constcloud/aws_apigatewayv2/i_route.hpp>
#include <constcloud/aws_iam/grant.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `GrantInvokeOptions`.
struct GrantInvokeOptions {
  /// Default: the method of the route.
  Optional<List<HttpMethod>> http_methods{};
};

namespace internal {
struct HttpRouteState final : StateOf<HttpRouteState, RouteState> {
  constexpr ~HttpRouteState() override {}
  IHttpApi api;
  HttpRouteKey key;
  Value<Text> arn;
  bool has_iam_authorization = false;
};

}  // namespace internal

/// A route of an HTTP API. CDK: `IHttpRoute`.
class IHttpRoute : public Handle<IHttpRoute, internal::HttpRouteState, IRoute> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IHttpRoute";
  using Handle::Handle;

  constexpr IHttpApi http_api() const { return own().api; }
  CONSTCLOUD_CONSTEXPR RouteReference route_ref() const {
    return {.api_id = own().api.api_id(), .route_id = route_id()};
  }
  /// None of the default route.
  constexpr Optional<Value<Text>> path() const { return own().key.path(); }
  /// The ARN of its requests in all stages. What follows a variable in the path is `*`.
  constexpr Value<Text> route_arn() const { return own().arn; }
  /// Lets somebody call this route, which has an HttpIamAuthorizer ("To use grantInvoke, you must use IAM
  /// authorization"), by all of its methods or some ("This route does not support granting invoke for all requested
  /// http methods").
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_invoke(const aws_iam::IGrantable& grantee,
                                                   const GrantInvokeOptions& options = {}) const;
};
namespace internal {
/// The ARN of the requests that a route of an API takes, by one of its methods.
CONSTCLOUD_CONSTEXPR Value<Text> route_arn(const IHttpRoute& route, const IHttpApi& api, const HttpRouteKey& key,
                                           HttpMethod method);
}  // namespace internal

template <class Given>
constexpr void wanted_here(const IHttpRoute*) {
  static_assert(fits_here<Given>, "a route is wanted here: pass the HttpRoute");
}

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/i_http_route.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_http_route.hpp>
#endif
