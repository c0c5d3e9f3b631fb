// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpAuthorizer: who may call the routes of an HTTP API.
#include <constcloud/aws_apigatewayv2/i_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/cfn/apigatewayv2/authorizer.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `HttpAuthorizerType`.
enum class HttpAuthorizerType : unsigned char {
  iam,     ///< signed requests
  jwt,     ///< a token of an issuer
  lambda,  ///< a function decides
};
template <class Given>
constexpr void wanted_here(const HttpAuthorizerType*) {
  static_assert(fits_here<Given>, "an HttpAuthorizerType is wanted here, such as HttpAuthorizerType::jwt");
}

/// How requests are written for the function of an authorizer. CDK: `AuthorizerPayloadVersion`.
enum class AuthorizerPayloadVersion : unsigned char { version_1_0, version_2_0 };
template <class Given>
constexpr void wanted_here(const AuthorizerPayloadVersion*) {
  static_assert(fits_here<Given>,
                "an AuthorizerPayloadVersion is wanted here, such as AuthorizerPayloadVersion::version_2_0");
}

CONSTCLOUD_CONSTEXPR Text to_text(HttpAuthorizerType type);
CONSTCLOUD_CONSTEXPR Text to_text(AuthorizerPayloadVersion version);

/// CDK: `HttpAuthorizerProps`.
struct HttpAuthorizerProps {
  Required<IHttpApi> http_api;
  /// What identifies the caller, such as `$request.header.Authorization`.
  Required<TextList> identity_source;
  Required<HttpAuthorizerType> type;
  /// Default: the id of the construct.
  Optional<Value<Text>> authorizer_name{};
  /// The function's invocation ARN. Required with the type `lambda`.
  Optional<Value<Text>> authorizer_uri{};
  /// The function answers yes or no. Default: false; it answers with a policy.
  Optional<Value<bool>> enable_simple_responses{};
  /// Who tokens must be made for. Required with the type `jwt`.
  Optional<TextList> jwt_audience{};
  /// Who makes the tokens. Required with the type `jwt`.
  Optional<Value<Text>> jwt_issuer{};
  /// Default: 2.0 with the type `lambda`.
  Optional<AuthorizerPayloadVersion> payload_format_version{};
  /// How long an answer is kept: whole seconds, up to an hour.
  Optional<Duration> results_cache_ttl{};
  /// The role that API Gateway calls the function with; with the type `lambda` alone.
  Optional<aws_iam::IRole> role{};
};

/// CDK: `HttpAuthorizerAttributes`.
struct HttpAuthorizerAttributes {
  Required<Value<Text>> authorizer_id;
  /// As a route has it: `JWT`, `CUSTOM`, `AWS_IAM`.
  Required<Value<Text>> authorizer_type;
};

/// Everybody may call: for routes of an API with a default authorizer. CDK: `HttpNoneAuthorizer`.
class [[nodiscard]] HttpNoneAuthorizer {
 public:
  constexpr Text authorization_type() const { return "NONE"; }
  constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = authorization_type()};
  }
};

/// AWS::ApiGatewayV2::Authorizer. Required: http_api, type, identity_source. Refuses the type `jwt` without an audience
/// and an issuer ("jwtAudience and jwtIssuer are mandatory for JWT authorizers"), the type `lambda` without a URI
/// ("authorizerUri is mandatory for Lambda authorizers"), and a role with another type ("role is supported only for
/// Lambda authorizers"). CDK: `HttpAuthorizer`.
class HttpAuthorizer : public Handle<HttpAuthorizer, internal::HttpAuthorizerState, IHttpAuthorizer> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.HttpAuthorizer";
  constexpr HttpAuthorizer() = default;
  CONSTCLOUD_CONSTEXPR HttpAuthorizer(const Construct& scope, const Text& id, const HttpAuthorizerProps& props);
  /// An authorizer made elsewhere, for a route.
  static CONSTCLOUD_CONSTEXPR IHttpRouteAuthorizer from_http_authorizer_attributes(
      const Construct& scope, const Text& id, const HttpAuthorizerAttributes& attributes);

  constexpr AuthorizerReference authorizer_ref() const {
    return {.api_id = own().api_id, .authorizer_id = own().id};
  }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_authorizer.hpp>
#endif
