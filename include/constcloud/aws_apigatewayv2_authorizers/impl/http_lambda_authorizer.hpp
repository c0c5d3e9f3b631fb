// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_authorizers/http_lambda_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/detail/authorizer_rules.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http_lambda_authorizer.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers::internal {

CONSTCLOUD_CONSTEXPR HttpLambdaAuthorizer::HttpLambdaAuthorizer(const Text& authorizer_id, const aws_lambda::IFunction& handler, const HttpLambdaAuthorizerProps& options)
    : MadeAuthorizer(authorizer_id), function(handler), given(options) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps HttpLambdaAuthorizer::props(
    const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
  const Stack stack = Stack::of(function);
  aws_apigatewayv2::HttpAuthorizerProps props{
      .http_api = options.route.http_api(),
      .identity_source = given.identity_source.value_or(TextList{"$request.header.Authorization"}),
      .type = aws_apigatewayv2::HttpAuthorizerType::lambda,
      .authorizer_name = given.authorizer_name.value_or(id),
      .authorizer_uri = concat({"arn:", stack.partition(), ":apigateway:", stack.region(),
                                ":lambda:path/2015-03-31/functions/", function.function_arn(), "/invocations"}),
      .payload_format_version = aws_apigatewayv2::AuthorizerPayloadVersion::version_1_0,
      .results_cache_ttl = given.results_cache_ttl.value_or(Duration::minutes(5)),
      .role = given.role};
  if (!given.response_types) return props;
  for (const HttpLambdaResponseType type : *given.response_types) {
    if (type != HttpLambdaResponseType::simple) continue;
    props.enable_simple_responses = true;
    props.payload_format_version = aws_apigatewayv2::AuthorizerPayloadVersion::version_2_0;
  }
  return props;
}

CONSTCLOUD_CONSTEXPR void HttpLambdaAuthorizer::look_at(
    const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
  if (made && api != options.route.http_api()) {
    refuse::an_authorizer_serves_one_api_make_another_for_the_other_api(detail::node_of(options.scope));
  }
}

CONSTCLOUD_CONSTEXPR void HttpLambdaAuthorizer::complete(
    const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
  if (given.role) return;
  function.add_permission(Text::concat({Names::unique_id(made), "-Permission"}),
                          {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                           .scope = options.scope,
                           .source_arn = Stack::of(options.route)
                                             .format_arn({.resource = api.api_id(),
                                                          .service = "execute-api",
                                                          .resource_name = "authorizers/" + made.authorizer_id()})});
}

}  // namespace constcloud::aws_apigatewayv2_authorizers::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

CONSTCLOUD_CONSTEXPR HttpLambdaAuthorizer::HttpLambdaAuthorizer(const Text& id, const aws_lambda::IFunction& handler, const HttpLambdaAuthorizerProps& props)
    : SharedAuthorizer(new internal::HttpLambdaAuthorizer(id, handler, props)) {}

}  // namespace constcloud::aws_apigatewayv2_authorizers
