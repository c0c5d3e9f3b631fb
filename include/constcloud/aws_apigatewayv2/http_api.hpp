// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpApi: an API of requests and answers.
#include <constcloud/aws_apigatewayv2/http_route.hpp>
#include <constcloud/aws_apigatewayv2/http_stage.hpp>
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// A method that browsers may ask for from other sites. CDK: `CorsHttpMethod`.
enum class CorsHttpMethod : unsigned char { any, delete_, get, head, options, patch, post, put };
template <class Given>
constexpr void wanted_here(const CorsHttpMethod*) {
  static_assert(fits_here<Given>, "a CorsHttpMethod is wanted here, such as CorsHttpMethod::get");
}
CONSTCLOUD_CONSTEXPR Text to_text(CorsHttpMethod method);

/// What browsers are told that ask from other sites. CDK: `CorsPreflightOptions`.
struct CorsPreflightOptions {
  /// Cookies and the like may be sent; not with the origin `*`. Default: false.
  Optional<bool> allow_credentials{};
  Optional<TextList> allow_headers{};
  Optional<List<CorsHttpMethod>> allow_methods{};
  /// Where requests may come from, such as `https://example.com`; `*` for anywhere.
  Optional<TextList> allow_origins{};
  /// Headers of answers that scripts may read.
  Optional<TextList> expose_headers{};
  /// How long browsers may remember all this. Default: 0 seconds.
  Optional<Duration> max_age{};
};

/// CDK: `HttpApiProps`.
struct HttpApiProps {
  /// Default: the id of the construct.
  Optional<Value<Text>> api_name{};
  /// Default: requests of scripts of other sites are not answered.
  Optional<CorsPreflightOptions> cors_preflight{};
  /// Whether there is a stage `$default` that changes are deployed to at once. Default: true.
  Optional<bool> create_default_stage{};
  /// Of routes with an authorizer that have none of their own.
  Optional<TextList> default_authorization_scopes{};
  /// Of routes that have none of their own.
  Optional<IHttpRouteAuthorizer> default_authorizer{};
  /// The custom domain of the default stage.
  Optional<DomainMappingOptions> default_domain_mapping{};
  /// Answers whatever no route takes.
  Optional<HttpRouteIntegration> default_integration{};
  /// At most 1,024 characters.
  Optional<Description> description{};
  /// Clients come by a custom domain alone. Default: false.
  Optional<bool> disable_execute_api_endpoint{};
  /// Default: IPv4.
  Optional<IpAddressType> ip_address_type{};
  /// Whether the selection expression of HTTP APIs is written, `${request.method} ${request.path}`. Default: false.
  Optional<bool> route_selection_expression{};
};

/// The routes of a path. CDK: `AddRoutesOptions`.
struct AddRoutesOptions {
  Required<HttpRouteIntegration> integration;
  /// It starts with a slash and does not end with one.
  Required<HttpRoutePath> path;
  /// Scopes that a caller's token needs. Default: those of the API.
  Optional<TextList> authorization_scopes{};
  /// Who may call. Default: the API's default authorizer; without one, everybody.
  Optional<IHttpRouteAuthorizer> authorizer{};
  /// A route for each. Default: `HttpMethod::any`.
  Optional<List<HttpMethod>> methods{};
};

/// The routes that an API was given, in the order of their methods. They are there whether anybody looks at them or not.
class HttpRoutes : public List<HttpRoute> {};

/// AWS::ApiGatewayV2::Api with the protocol HTTP, and its default stage. Nothing is required. Refuses credentials from
/// everywhere ("CORS preflight - allowCredentials is not supported when allowOrigin is '*'") and a mapping of the
/// default stage where there is none ("defaultDomainMapping not supported with createDefaultStage disabled"). CDK:
/// `HttpApi`.
class HttpApi : public Handle<HttpApi, internal::HttpApiState, IHttpApi> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.HttpApi";
  constexpr HttpApi() = default;
  CONSTCLOUD_CONSTEXPR HttpApi(const Construct& scope, const Text& id, const HttpApiProps& props = {});
  /// An API made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IHttpApi from_http_api_attributes(const Construct& scope, const Text& id,
                                                                              const HttpApiAttributes& attributes);

  CONSTCLOUD_CONSTEXPR Value<Text> http_api_name() const;
  CONSTCLOUD_CONSTEXPR bool disable_execute_api_endpoint() const;
  /// The URL of the default stage; none without one.
  CONSTCLOUD_CONSTEXPR Optional<Value<Text>> url() const;

  CONSTCLOUD_CONSTEXPR HttpStage add_stage(const Text& id, const HttpStageOptions& options) const;
  /// Adds a route for each method; their constructs are `<method><path>` under the API. Refuses a path that is known at
  /// deployment only ("ID components may not include unresolved tokens"): such a route is an HttpRoute with an id.
  CONSTCLOUD_CONSTEXPR HttpRoutes add_routes(const AddRoutesOptions& options) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_api.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_api.hpp>
#endif
