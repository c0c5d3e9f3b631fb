// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketRouteIntegration: what a route is given to answer its messages; and what own integrations derive from.
#include <constcloud/aws_apigatewayv2/detail/route_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What an integration is told of the route that it is bound to. CDK: `WebSocketRouteIntegrationBindOptions`.
struct WebSocketRouteIntegrationBindOptions {
  IWebSocketRoute route;
  /// Where constructs that it needs are made: the route.
  Construct scope;
};

/// How the integration of a route is made. CDK: `WebSocketRouteIntegrationConfig`.
struct WebSocketRouteIntegrationConfig {
  Required<WebSocketIntegrationType> type;
  /// The ARN of what is called.
  Required<Value<Text>> uri;
  Optional<ContentHandling> content_handling{};
  /// The role that API Gateway calls with.
  Optional<aws_iam::IRole> credentials_role{};
  /// The HTTP method of the call.
  Optional<Value<Text>> method{};
  Optional<PassthroughBehavior> passthrough_behavior{};
  /// Names such as `integration.request.header.x` to what they are filled with.
  Optional<Map<Value<Text>>> request_parameters{};
  /// Content types to templates.
  Optional<Map<Value<Text>>> request_templates{};
  Optional<Value<Text>> template_selection_expression{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

class WebSocketRouteIntegration;

namespace internal {

using RouteIntegration = RouteIntegrationOf<WebSocketRouteIntegrationBindOptions, WebSocketRouteIntegrationConfig,
                                            WebSocketIntegration>;

/// What an own integration is as a `WebSocketRouteIntegration` alone, without the rest of it.
struct PartOfOwnIntegration final : RouteIntegration {
  using RouteIntegration::RouteIntegrationOf;
  constexpr ~PartOfOwnIntegration() override {}
  CONSTCLOUD_CONSTEXPR WebSocketRouteIntegrationConfig
  bind(const WebSocketRouteIntegrationBindOptions& options) const override;
};

template <class Own>
using OwnIntegration = OwnIntegrationOf<Own, RouteIntegration, WebSocketRouteIntegrationBindOptions,
                                        WebSocketRouteIntegrationConfig>;

/// Those of this library.
class KnownIntegration;

}  // namespace internal

/// What a route is given to answer its messages. A handle: copies are the same integration, whose
/// `AWS::ApiGatewayV2::Integration` is made under the first route, the others share it; routes of a second API are
/// refused ("A single integration cannot be associated with multiple APIs."). CDK: `WebSocketRouteIntegration`.
///
/// Own integrations derive from it, give it the id of the integration, and have a
/// `constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const`, which
/// is called for each route. There is nothing to override: an own integration is copied with its type where it is given
/// to a route. Who hands it on as a `const WebSocketRouteIntegration&` hands on that part of it alone, which is
/// refused.
class [[nodiscard]] WebSocketRouteIntegration {
 public:
  static constexpr bool copies_share = true;  // a handle

  template <class T>
    requires(!detail::same_as<T, WebSocketRouteIntegration> && !std::is_pointer_v<T> &&
             !detail::converts_to<const T&, Text>)  // that is the id of one that derives
  constexpr WebSocketRouteIntegration(const T& integration) {
    if constexpr (!detail::derives_from<T, WebSocketRouteIntegration>) {
      static_assert(detail::fits_here<T>,
                    "an integration is wanted here: wrap it, as in WebSocketLambdaIntegration(\"Id\", handler)");
    } else if constexpr (requires(const WebSocketRouteIntegrationBindOptions& options) {
                           requires has_own_bind<T>;
                           { integration.bind(options) } -> detail::converts_to<WebSocketRouteIntegrationConfig>;
                         }) {
      rep_ = Rep(new internal::OwnIntegration<T>(integration, part_of(integration)));
    } else {
      static_assert(detail::derives_from<T, internal::KnownIntegration> && !has_own_bind<T>,
                    "an own integration says how it is made: give it a constexpr WebSocketRouteIntegrationConfig "
                    "bind(const WebSocketRouteIntegrationBindOptions& options) const");
      rep_ = part_of(integration);
    }
  }
  /// Likewise: without it, the part alone would be assigned of what derives.
  template <class T>
    requires(detail::derives_from<T, WebSocketRouteIntegration> && !detail::same_as<T, WebSocketRouteIntegration>)
  constexpr WebSocketRouteIntegration& operator=(const T& integration) {
    return *this = WebSocketRouteIntegration(integration);
  }

  /// What the integration says of itself for a route; makes what goes with it.
  constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const {
    return rep_->bind(options);
  }

 protected:
  /// `id` is that of the integration under its route.
  constexpr explicit WebSocketRouteIntegration(const Text& id) : rep_(new internal::PartOfOwnIntegration(id)) {}

 private:
  using Rep = detail::Shared<internal::RouteIntegration>;
  friend class WebSocketRoute;
  friend internal::KnownIntegration;
  friend detail::Flagged<WebSocketRouteIntegration>;  // a field that is not set yet
  constexpr WebSocketRouteIntegration() = default;

  template <class T>
  static constexpr bool has_own_bind =
      !requires { requires detail::same_as<decltype(&T::bind), decltype(&WebSocketRouteIntegration::bind)>; };
  static constexpr const Rep& part_of(const WebSocketRouteIntegration& integration) { return integration.rep_; }
  /// Binds it to a route; the `AWS::ApiGatewayV2::Integration` is made under the first.
  CONSTCLOUD_CONSTEXPR Value<Text> bind_to_route(const WebSocketRouteIntegrationBindOptions& options) const;

  Rep rep_;
};

/// The base of the integrations of this library: as a `WebSocketRouteIntegration` it is all there is of them.
class [[nodiscard]] internal::KnownIntegration : public WebSocketRouteIntegration {
 protected:
  constexpr explicit KnownIntegration(RouteIntegration* fresh) { rep_ = Rep(fresh); }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_route_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_route_integration.hpp>
#endif
