// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/detail/authorizer_rules.hpp>
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(HttpAuthorizerType type) {
  if (type == HttpAuthorizerType::iam) return "AWS_IAM";
  if (type == HttpAuthorizerType::jwt) return "JWT";
  return "REQUEST";
}

CONSTCLOUD_CONSTEXPR Text to_text(AuthorizerPayloadVersion version) {
  if (version == AuthorizerPayloadVersion::version_1_0) return "1.0";
  return "2.0";
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_jwt_authorizer_needs_a_jwt_audience_and_a_jwt_issuer(const Place& at) {
  at.refuse("jwtAudience and jwtIssuer are mandatory for JWT authorizers", "set jwt_audience and jwt_issuer");
}

CONSTCLOUD_RULE a_role_is_for_lambda_authorizers_only_remove_it(const Place& at) {
  at.refuse("role is supported only for Lambda authorizers", "remove role");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// One that is there already.
struct ImportedHttpAuthorizer {
  constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions&) const { return config; }
  HttpRouteAuthorizerConfig config;
};

inline CONSTCLOUD_CONSTEXPR void check_authorizer(const HttpAuthorizerProps& props, const detail::Place& at) {
  const HttpAuthorizerType type = *props.type;
  const auto is_empty = [](const auto& text) { return !text.is_token() && text.literal().empty(); };
  if (type == HttpAuthorizerType::jwt) {
    const bool has_audience = props.jwt_audience && (props.jwt_audience->is_token() ||
                                                     !props.jwt_audience->as_array().empty());
    if (!has_audience || !props.jwt_issuer || is_empty(*props.jwt_issuer)) {
      refuse::a_jwt_authorizer_needs_a_jwt_audience_and_a_jwt_issuer(at);
    }
  }
  if (type == HttpAuthorizerType::lambda && (!props.authorizer_uri || is_empty(*props.authorizer_uri))) {
    refuse::a_lambda_authorizer_needs_an_authorizer_uri(at);
  }
  if (type != HttpAuthorizerType::lambda && props.role) refuse::a_role_is_for_lambda_authorizers_only_remove_it(at);
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR HttpAuthorizer::HttpAuthorizer(const Construct& scope, const Text& id,
                                                    const HttpAuthorizerProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  internal::check_authorizer(props, {detail::node_of(scope), id});
  CfnAuthorizerProps cfn{.api_id = props.http_api->api_id(),
                         .authorizer_type = to_text(*props.type),
                         .name = props.authorizer_name.value_or(id),
                         .authorizer_uri = props.authorizer_uri,
                         .enable_simple_responses = props.enable_simple_responses,
                         .identity_source = *props.identity_source};
  if (props.role) cfn.authorizer_credentials_arn = props.role->role_arn();
  cfn.authorizer_payload_format_version = internal::text_of(props.payload_format_version);
  if (*props.type == HttpAuthorizerType::lambda && !props.payload_format_version) {
    cfn.authorizer_payload_format_version = to_text(AuthorizerPayloadVersion::version_2_0);
  }
  if (props.results_cache_ttl) cfn.authorizer_result_ttl_in_seconds = props.results_cache_ttl->as_seconds();
  if (props.jwt_audience || props.jwt_issuer) {
    cfn.jwt_configuration =
        CfnAuthorizer::JWTConfigurationProperty{.audience = props.jwt_audience, .issuer = props.jwt_issuer};
  }
  const CfnAuthorizer resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.ref();
  own().api_id = props.http_api->api_id();
}

CONSTCLOUD_CONSTEXPR IHttpRouteAuthorizer HttpAuthorizer::from_http_authorizer_attributes(
    const Construct& scope, const Text& id, const HttpAuthorizerAttributes& attributes) {
  Owned imported = new internal::HttpAuthorizerState;
  imported->id = *attributes.authorizer_id;
  import_as<IHttpAuthorizer>(scope, id, std::move(imported));
  return internal::ImportedHttpAuthorizer{
      {.authorization_type = *attributes.authorizer_type, .authorizer_id = *attributes.authorizer_id}};
}

}  // namespace constcloud::aws_apigatewayv2
