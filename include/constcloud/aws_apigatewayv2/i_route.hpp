// SPDX-License-Identifier: Apache-2.0
#pragma once
// IRoute: a route of an API of either protocol.
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct RouteState : StateOf<RouteState, ResourceState> {
  constexpr ~RouteState() override {}
  Value<Text> route_id;  // known when its integration is
};

}  // namespace internal

/// Any route. CDK: `IRoute`.
class IRoute : public Handle<IRoute, internal::RouteState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IRoute";
  using Handle::Handle;

  /// Refused while its integration and its authorizer are bound: the route is made of them.
  CONSTCLOUD_CONSTEXPR Value<Text> route_id() const;
};
template <class Given>
constexpr void wanted_here(const IRoute*) {
  static_assert(fits_here<Given>, "a route is wanted here: pass the HttpRoute or the WebSocketRoute");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_route.hpp>
#endif
