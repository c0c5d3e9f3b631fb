// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpLambdaAuthorizer: a function decides who may call.
#include <constcloud/aws_apigatewayv2_authorizers/detail/made_authorizer.hpp>
#include <constcloud/aws_lambda/i_function.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// What a function answers. CDK: `HttpLambdaResponseType`.
enum class HttpLambdaResponseType : unsigned char {
  simple,  ///< yes or no
  iam,     ///< a policy
};
template <class Given>
constexpr void wanted_here(const HttpLambdaResponseType*) {
  static_assert(fits_here<Given>, "an HttpLambdaResponseType is wanted here, such as HttpLambdaResponseType::simple");
}

/// CDK: `HttpLambdaAuthorizerProps`.
struct HttpLambdaAuthorizerProps {
  /// Default: the id.
  Optional<Value<Text>> authorizer_name{};
  /// What identifies the caller. Default: `$request.header.Authorization`.
  Optional<TextList> identity_source{};
  /// What the function may answer. With `simple` it gets payloads of version 2.0, else of 1.0. Default: `iam`.
  Optional<List<HttpLambdaResponseType>> response_types{};
  /// How long an answer is kept: whole seconds, up to an hour; 0 for not at all. Default: 5 minutes.
  Optional<Duration> results_cache_ttl{};
  /// The role that API Gateway calls the function with. Default: none; the function gets a permission.
  Optional<aws_iam::IRole> role{};
};

namespace internal {
struct HttpLambdaAuthorizer final : MadeAuthorizer {
  CONSTCLOUD_CONSTEXPR HttpLambdaAuthorizer(const Text& authorizer_id, const aws_lambda::IFunction& handler,
                                const HttpLambdaAuthorizerProps& options);
  constexpr ~HttpLambdaAuthorizer() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps props(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const override;
  CONSTCLOUD_CONSTEXPR void look_at(const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const override;
  CONSTCLOUD_CONSTEXPR void complete(const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const override;
  aws_lambda::IFunction function;
  HttpLambdaAuthorizerProps given;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Authorizer of the type REQUEST under the API of the first route, and the AWS::Lambda::Permission
/// that it needs without a role. A handle: copies are the same authorizer. Refuses routes of a second API ("Cannot attach
/// the same authorizer to multiple Apis"). CDK: `HttpLambdaAuthorizer`.
class [[nodiscard]] HttpLambdaAuthorizer : public internal::SharedAuthorizer {
 public:
  static constexpr bool copies_share = true;  // a handle

  CONSTCLOUD_CONSTEXPR HttpLambdaAuthorizer(const Text& id, const aws_lambda::IFunction& handler, const HttpLambdaAuthorizerProps& props = {});
  /// `CUSTOM`
  constexpr Text authorization_type() const { return "CUSTOM"; }
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteAuthorizerConfig bind(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
    return bind_as(authorization_type(), options);
  }
};

}  // namespace constcloud::aws_apigatewayv2_authorizers

#include <constcloud/aws_apigatewayv2_authorizers/fields/http_lambda_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_lambda_authorizer.hpp>
#endif
