// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpRouteIntegration: what a route is given to answer its requests; and what own integrations derive from.
#include <constcloud/aws_apigatewayv2/detail/route_integration.hpp>
#include <constcloud/aws_apigatewayv2/http_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What an integration is told of the route that it is bound to. CDK: `HttpRouteIntegrationBindOptions`.
struct HttpRouteIntegrationBindOptions {
  IHttpRoute route;
  /// Where constructs that it needs are made: the route.
  Construct scope;
};

/// How the integration of a route is made. CDK: `HttpRouteIntegrationConfig`.
struct HttpRouteIntegrationConfig {
  Required<PayloadFormatVersion> payload_format_version;
  Required<HttpIntegrationType> type;
  /// The id of the VPC link.
  Optional<Value<Text>> connection_id{};
  /// Default: internet.
  Optional<HttpConnectionType> connection_type{};
  /// Default: none; the resource policy of what is called lets API Gateway call.
  Optional<IntegrationCredentials> credentials{};
  /// The HTTP method of the call.
  Optional<HttpMethod> method{};
  Optional<ParameterMapping> parameter_mapping{};
  /// The name that a private backend's certificate must have. Default: none; it is called without TLS.
  Optional<Value<Text>> secure_server_name{};
  /// The action of an AWS service. Required without `uri`.
  Optional<HttpIntegrationSubtype> subtype{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
  /// The URL or the ARN of what is called. Required without `subtype`.
  Optional<Value<Text>> uri{};
};

class HttpRouteIntegration;

namespace internal {

/// An integration on its way to its routes: made for the first, completed for each.
struct BoundHttpIntegration
    : RouteIntegrationOf<HttpRouteIntegrationBindOptions, HttpRouteIntegrationConfig, HttpIntegration> {
  using RouteIntegrationOf::RouteIntegrationOf;
  constexpr ~BoundHttpIntegration() override {}
  constexpr virtual void complete_bind(const HttpRouteIntegrationBindOptions&) const {}
};

/// What an own integration is as an `HttpRouteIntegration` alone, without the rest of it.
struct PartOfOwnHttpIntegration final : BoundHttpIntegration {
  using BoundHttpIntegration::BoundHttpIntegration;
  constexpr ~PartOfOwnHttpIntegration() override {}
  CONSTCLOUD_CONSTEXPR HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const override;
};

template <class Own>
struct OwnHttpIntegration final
    : OwnIntegrationOf<Own, BoundHttpIntegration, HttpRouteIntegrationBindOptions, HttpRouteIntegrationConfig> {
  using OwnHttpIntegration::OwnIntegrationOf::OwnIntegrationOf;
  constexpr ~OwnHttpIntegration() override {}
  constexpr void complete_bind(const HttpRouteIntegrationBindOptions& options) const override {
    this->own.complete_bind(options);
  }
};

/// Those of this library.
class KnownHttpIntegration;

}  // namespace internal

/// What a route is given to answer its requests. A handle: copies are the same integration, whose
/// `AWS::ApiGatewayV2::Integration` is made under the first route, the others share it; routes of a second API are
/// refused ("A single integration cannot be associated with multiple APIs."). CDK: `HttpRouteIntegration`.
///
/// Own integrations derive from it, give it the id of the integration, and have a
/// `constexpr HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const`, which is called
/// for the first route. What every route needs, such as a permission, is made in a
/// `constexpr void complete_bind(const HttpRouteIntegrationBindOptions& options) const`, where there is one. There is
/// nothing to override: an own integration is copied with its type where it is given to a route. Who hands it on as a
/// `const HttpRouteIntegration&` hands on that part of it alone, which is refused.
class [[nodiscard]] HttpRouteIntegration {
 public:
  static constexpr bool copies_share = true;  // a handle

  template <class T>
    requires(!detail::same_as<T, HttpRouteIntegration> && !std::is_pointer_v<T> &&
             !detail::converts_to<const T&, Text>)  // that is the id of one that derives
  constexpr HttpRouteIntegration(const T& integration) {
    if constexpr (!detail::derives_from<T, HttpRouteIntegration>) {
      static_assert(detail::fits_here<T>,
                    "an integration is wanted here: wrap it, as in HttpLambdaIntegration(\"Id\", handler)");
    } else if constexpr (requires(const HttpRouteIntegrationBindOptions& options) {
                           requires has_own_bind<T> ||
                               (detail::derives_from<T, internal::KnownHttpIntegration> && completes_by_itself<T>);
                           { integration.bind(options) } -> detail::converts_to<HttpRouteIntegrationConfig>;
                         }) {
      rep_ = Rep(new internal::OwnHttpIntegration<T>(integration, part_of(integration)));
    } else {
      static_assert(detail::derives_from<T, internal::KnownHttpIntegration> && !has_own_bind<T>,
                    "an own integration says how it is made: give it a constexpr HttpRouteIntegrationConfig "
                    "bind(const HttpRouteIntegrationBindOptions& options) const");
      rep_ = part_of(integration);
    }
  }
  /// Likewise: without it, the part alone would be assigned of what derives.
  template <class T>
    requires(detail::derives_from<T, HttpRouteIntegration> && !detail::same_as<T, HttpRouteIntegration>)
  constexpr HttpRouteIntegration& operator=(const T& integration) {
    return *this = HttpRouteIntegration(integration);
  }

  /// What the integration says of itself for its first route; makes what goes with it.
  constexpr HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const {
    return rep_->bind(options);
  }
  /// Makes what goes with each route.
  constexpr void complete_bind(const HttpRouteIntegrationBindOptions& options) const { rep_->complete_bind(options); }

 protected:
  /// `id` is that of the integration under its route.
  constexpr explicit HttpRouteIntegration(const Text& id) : rep_(new internal::PartOfOwnHttpIntegration(id)) {}

 private:
  using Rep = detail::Shared<internal::BoundHttpIntegration>;
  friend class HttpRoute;
  friend internal::KnownHttpIntegration;
  friend detail::Flagged<HttpRouteIntegration>;  // a field that is not set yet
  constexpr HttpRouteIntegration() = default;

  template <class T>
  static constexpr bool has_own_bind =
      !requires { requires detail::same_as<decltype(&T::bind), decltype(&HttpRouteIntegration::bind)>; };
  template <class T>
  static constexpr bool completes_by_itself = !requires {
    requires detail::same_as<decltype(&T::complete_bind), decltype(&HttpRouteIntegration::complete_bind)>;
  };
  static constexpr const Rep& part_of(const HttpRouteIntegration& integration) { return integration.rep_; }
  /// Binds it to a route; the `AWS::ApiGatewayV2::Integration` is made under the first.
  CONSTCLOUD_CONSTEXPR Value<Text> bind_to_route(const HttpRouteIntegrationBindOptions& options) const;

  Rep rep_;
};

/// The base of the integrations of this library: as an `HttpRouteIntegration` it is all there is of them.
class [[nodiscard]] internal::KnownHttpIntegration : public HttpRouteIntegration {
 protected:
  constexpr explicit KnownHttpIntegration(BoundHttpIntegration* fresh) { rep_ = Rep(fresh); }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_route_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_route_integration.hpp>
#endif
