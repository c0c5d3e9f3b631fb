// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketRouteAuthorizer: what a $connect route is given to decide who may connect; own ones too.
#include <constcloud/aws_apigatewayv2/detail/route_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_route.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What an authorizer is told of the route that it is bound to. CDK: `WebSocketRouteAuthorizerBindOptions`.
struct WebSocketRouteAuthorizerBindOptions {
  IWebSocketRoute route;
  /// Where constructs that it needs are made: the API.
  Construct scope;
};

/// What a route is told of its authorizer. CDK: `WebSocketRouteAuthorizerConfig`.
struct WebSocketRouteAuthorizerConfig {
  /// `CUSTOM`, `AWS_IAM` or `NONE`.
  Required<Value<Text>> authorization_type;
  Optional<Value<Text>> authorizer_id{};
};

/// What a `$connect` route is given to decide who may connect: anything that has a
/// `constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions& options) const`, whether
/// it derives from this class or not. A value: it is copied with its type where it is given to a route, and asked once
/// for each. CDK: `IWebSocketRouteAuthorizer`.
class [[nodiscard]] IWebSocketRouteAuthorizer {
 public:
  template <class T>
    requires(!detail::same_as<T, IWebSocketRouteAuthorizer> && !std::is_pointer_v<T>)
  constexpr IWebSocketRouteAuthorizer(const T& authorizer) {
    static_assert(binds<T> || detail::derives_from<T, IWebSocketRouteAuthorizer> || detail::fits_here<T>,
                  "an authorizer is wanted here: wrap it, as in WebSocketLambdaAuthorizer(\"Id\", handler)");
    static_assert(binds<T> || !detail::derives_from<T, IWebSocketRouteAuthorizer>,
                  "an own authorizer says how it is bound: give it a constexpr WebSocketRouteAuthorizerConfig "
                  "bind(const WebSocketRouteAuthorizerBindOptions& options) const");
    if constexpr (binds<T>) {
      rep_ = Rep(new internal::CopiedAuthorizer<T, WebSocketRouteAuthorizerBindOptions, WebSocketRouteAuthorizerConfig>(
          authorizer));
    }
  }
  /// Likewise: without it, the part alone would be assigned of what derives.
  template <class T>
    requires(detail::derives_from<T, IWebSocketRouteAuthorizer> && !detail::same_as<T, IWebSocketRouteAuthorizer>)
  constexpr IWebSocketRouteAuthorizer& operator=(const T& authorizer) {
    return *this = IWebSocketRouteAuthorizer(authorizer);
  }

  /// What the route has to say of it; makes what goes with it.
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions& options) const {
    return rep_->bind(options);
  }

 protected:
  /// For those who derive. As an IWebSocketRouteAuthorizer alone, handed on by reference, it has no `bind`.
  constexpr IWebSocketRouteAuthorizer() = default;

 private:
  using Rep = detail::Shared<
      internal::RouteAuthorizerOf<WebSocketRouteAuthorizerBindOptions, WebSocketRouteAuthorizerConfig>>;
  friend detail::Flagged<IWebSocketRouteAuthorizer>;  // a field that is not set yet

  template <class T>
  static constexpr bool has_own_bind =
      !requires { requires detail::same_as<decltype(&T::bind), decltype(&IWebSocketRouteAuthorizer::bind)>; };
  template <class T>
  static constexpr bool binds = requires(const T& authorizer, const WebSocketRouteAuthorizerBindOptions& options) {
    requires has_own_bind<T>;
    { authorizer.bind(options) } -> detail::converts_to<WebSocketRouteAuthorizerConfig>;
  };
  Rep rep_;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/i_web_socket_route_authorizer.hpp>
