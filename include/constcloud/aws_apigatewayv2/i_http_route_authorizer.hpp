// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHttpRouteAuthorizer: what a route is given to decide who may call it; own ones too.
#include <constcloud/aws_apigatewayv2/detail/route_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What an authorizer is told of the route that it is bound to. CDK: `HttpRouteAuthorizerBindOptions`.
struct HttpRouteAuthorizerBindOptions {
  IHttpRoute route;
  /// Where constructs that it needs are made: the API.
  Construct scope;
};

/// What a route is told of its authorizer. CDK: `HttpRouteAuthorizerConfig`.
struct HttpRouteAuthorizerConfig {
  /// `AWS_IAM`, `JWT`, `CUSTOM` or `NONE`.
  Required<Value<Text>> authorization_type;
  /// Scopes that a caller's token needs on every route.
  Optional<TextList> authorization_scopes{};
  Optional<Value<Text>> authorizer_id{};
};

/// What a route is given to decide who may call it: anything that has a
/// `constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions& options) const`, whether
/// it derives from this class or not. A value: it is copied with its type where it is given to a route, and asked once
/// for each. CDK: `IHttpRouteAuthorizer`.
class [[nodiscard]] IHttpRouteAuthorizer {
 public:
  template <class T>
    requires(!detail::same_as<T, IHttpRouteAuthorizer> && !std::is_pointer_v<T>)
  constexpr IHttpRouteAuthorizer(const T& authorizer) {
    static_assert(binds<T> || detail::derives_from<T, IHttpRouteAuthorizer> || detail::fits_here<T>,
                  "an authorizer is wanted here: wrap it, as in HttpLambdaAuthorizer(\"Id\", handler)");
    static_assert(binds<T> || !detail::derives_from<T, IHttpRouteAuthorizer>,
                  "an own authorizer says how it is bound: give it a constexpr HttpRouteAuthorizerConfig "
                  "bind(const HttpRouteAuthorizerBindOptions& options) const");
    if constexpr (binds<T>) {
      rep_ = Rep(new internal::CopiedAuthorizer<T, HttpRouteAuthorizerBindOptions, HttpRouteAuthorizerConfig>(
          authorizer));
    }
  }
  /// Likewise: without it, the part alone would be assigned of what derives.
  template <class T>
    requires(detail::derives_from<T, IHttpRouteAuthorizer> && !detail::same_as<T, IHttpRouteAuthorizer>)
  constexpr IHttpRouteAuthorizer& operator=(const T& authorizer) {
    return *this = IHttpRouteAuthorizer(authorizer);
  }

  /// What the route has to say of it; makes what goes with it.
  constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions& options) const {
    return rep_->bind(options);
  }

 protected:
  /// For those who derive. As an IHttpRouteAuthorizer alone, handed on by reference, it has no `bind`.
  constexpr IHttpRouteAuthorizer() = default;

 private:
  using Rep = detail::Shared<
      internal::RouteAuthorizerOf<HttpRouteAuthorizerBindOptions, HttpRouteAuthorizerConfig>>;
  friend class HttpApi;
  friend class IHttpApi;
  friend detail::Flagged<IHttpRouteAuthorizer>;  // a field that is not set yet

  template <class T>
  static constexpr bool has_own_bind =
      !requires { requires detail::same_as<decltype(&T::bind), decltype(&IHttpRouteAuthorizer::bind)>; };
  template <class T>
  static constexpr bool binds = requires(const T& authorizer, const HttpRouteAuthorizerBindOptions& options) {
    requires has_own_bind<T>;
    { authorizer.bind(options) } -> detail::converts_to<HttpRouteAuthorizerConfig>;
  };
  Rep rep_;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/i_http_route_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_http_route_authorizer.hpp>
#endif
