// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketRoute: what integrations and authorizers are told of the route that they are bound to.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct RouteState final : constcloud::detail::ResourceState {
  constexpr ~RouteState() override {}
  constexpr bool is(constcloud::detail::StateType type) const override {
    return is_type_of(this, type) || ResourceState::is(type);
  }
  IWebSocketApi api;
  Value<Text> route_key;
  Value<Text> route_id;  // known when its integration is
};
}  // namespace detail

/// A route of a WebSocket API. CDK: `IWebSocketRoute`.
class IWebSocketRoute : public Resource {
 public:
  constexpr IWebSocketRoute() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IWebSocketRoute*) {
    return {&constcloud::detail::state_type_of<detail::RouteState>, "aws-cdk-lib.aws_apigatewayv2.IWebSocketRoute"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IWebSocketRoute>)
  constexpr IWebSocketRoute(const T&) {
    static_assert(constcloud::detail::fits_here<T>, "a route is wanted here: pass the WebSocketRoute");
  }

  constexpr IWebSocketApi web_socket_api() const { return own().api; }
  constexpr Value<Text> route_key() const { return own().route_key; }
  /// Refused while its integration and its authorizer are bound: the route is made of them.
  constexpr Value<Text> route_id() const;

 protected:
  constexpr IWebSocketRoute(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::RouteState) {}
  constexpr detail::RouteState& own() const { return state<detail::RouteState>("WebSocketRoute"); }
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_route.hpp>
#endif
