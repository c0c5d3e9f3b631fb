// SPDX-License-Identifier: Apache-2.0
#pragma once
// What authorizers of HTTP APIs share that make a construct when they are bound first.
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void an_authorizer_has_its_id_when_it_is_attached_to_a_route() {
  throw Error("Cannot access authorizerId until authorizer is attached to a HttpRoute");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers::internal {

using aws_apigatewayv2::HttpAuthorizerProps;
using aws_apigatewayv2::HttpRouteAuthorizerBindOptions;
using aws_apigatewayv2::HttpRouteAuthorizerConfig;

/// What all copies of an authorizer know of it.
struct MadeAuthorizer : detail::Counted {
  static constexpr char called[] = "authorizer";
  constexpr explicit MadeAuthorizer(const Text& authorizer_id) : id(authorizer_id) {}
  constexpr ~MadeAuthorizer() override {}
  /// Of each route.
  constexpr virtual void look_at(const HttpRouteAuthorizerBindOptions&) const {}
  /// What the construct is made of, under the API of the first route.
  constexpr virtual HttpAuthorizerProps props(const HttpRouteAuthorizerBindOptions& options) const = 0;
  /// What is made beside it.
  constexpr virtual void complete(const HttpRouteAuthorizerBindOptions&) const {}

  Text id;
  aws_apigatewayv2::HttpAuthorizer made{};
  aws_apigatewayv2::IHttpApi api{};
};

/// The base of such authorizers, which are handles: copies are the same authorizer.
class [[nodiscard]] SharedAuthorizer {
 public:
  /// Of one that is bound to a route: else "Cannot access authorizerId until authorizer is attached to a HttpRoute".
  CONSTCLOUD_CONSTEXPR Value<Text> authorizer_id() const {
    if (!state_->made) refuse::an_authorizer_has_its_id_when_it_is_attached_to_a_route();
    return state_->made.authorizer_id();
  }

 protected:
  constexpr explicit SharedAuthorizer(MadeAuthorizer* fresh) : state_(fresh) {}
  CONSTCLOUD_CONSTEXPR HttpRouteAuthorizerConfig bind_as(const Text& authorization_type,
                                                         const HttpRouteAuthorizerBindOptions& options) const {
    MadeAuthorizer& state = *state_;
    state.look_at(options);
    if (!state.made) {
      state.api = options.route.http_api();
      state.made = aws_apigatewayv2::HttpAuthorizer(options.scope, state.id, state.props(options));
      state.complete(options);
    }
    return {.authorization_type = authorization_type, .authorizer_id = state.made.authorizer_id()};
  }

 private:
  detail::Shared<MadeAuthorizer> state_;
};

}  // namespace constcloud::aws_apigatewayv2_authorizers::internal
