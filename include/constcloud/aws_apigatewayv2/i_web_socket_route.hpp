// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketRoute: what integrations and authorizers are told of the route that they are bound to.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct RouteState final : StateOf<RouteState, ResourceState> {
  constexpr ~RouteState() override {}
  IWebSocketApi api;
  Value<Text> route_key;
  Value<Text> route_id;  // known when its integration is
};

}  // namespace internal

/// A route of a WebSocket API. CDK: `IWebSocketRoute`.
class IWebSocketRoute : public Handle<IWebSocketRoute, internal::RouteState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketRoute";
  using Handle::Handle;

  constexpr IWebSocketApi web_socket_api() const { return own().api; }
  constexpr Value<Text> route_key() const { return own().route_key; }
  /// Refused while its integration and its authorizer are bound: the route is made of them.
  CONSTCLOUD_CONSTEXPR Value<Text> route_id() const;
  CONSTCLOUD_CONSTEXPR RouteReference route_ref() const {
    return {.api_id = own().api.api_id(), .route_id = route_id()};
  }
};
template <class Given>
constexpr void wanted_here(const IWebSocketRoute*) {
  static_assert(fits_here<Given>, "a route is wanted here: pass the WebSocketRoute");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_route.hpp>
#endif
