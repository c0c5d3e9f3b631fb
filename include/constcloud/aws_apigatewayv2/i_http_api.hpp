// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHttpApi: an HTTP API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/detail/route_integration.hpp>
#include <constcloud/aws_apigatewayv2/i_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

class IHttpRouteAuthorizer;
class IHttpStage;
class VpcLink;
struct HttpRouteAuthorizerBindOptions;
struct HttpRouteAuthorizerConfig;
struct VpcLinkProps;

/// What names an API that another stack or tool made. CDK: `HttpApiAttributes`.
struct HttpApiAttributes {
  /// The id of the API.
  Required<Value<Text>> http_api_id;
  /// `https://...`; needed by those alone who ask for it.
  Optional<Value<Text>> api_endpoint{};
};

namespace internal {
/// A permission of all routes together to call a function.
struct ApiPermission {
  Construct stack;
  Text id;
};

struct HttpApiState final : StateOf<HttpApiState, ApiState> {
  constexpr ~HttpApiState() override {}
  CONSTCLOUD_CONSTEXPR Value<Text> endpoint(const detail::NodeData& node) const override;
  constexpr Construct default_stage() const override { return stage; }

  bool has_no_endpoint = false;
  detail::Shared<RouteAuthorizerOf<HttpRouteAuthorizerBindOptions, HttpRouteAuthorizerConfig>> authorizer{};
  Optional<TextList> scopes{};
  Construct stage{};
  Map<Construct> links{};  // by the JSON of their network's id
  List<ApiPermission> permissions{};
};

}  // namespace internal

/// Any HTTP API. `api_endpoint()` is `https://...`; of an import it is the one that was given ("apiEndpoint is not
/// configured on the imported HttpApi."), and there is none where the default endpoint is disabled ("apiEndpoint is not
/// accessible when disableExecuteApiEndpoint is set to true."). CDK: `IHttpApi`.
class IHttpApi : public Handle<IHttpApi, internal::HttpApiState, IApi> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IHttpApi";
  using Handle::Handle;

  constexpr Value<Text> http_api_id() const { return api_id(); }
  /// True: what tells it from a WebSocket API.
  static constexpr bool is_http_api = true;
  /// Of routes that have none of their own.
  CONSTCLOUD_CONSTEXPR Optional<IHttpRouteAuthorizer> default_authorizer() const;
  /// Of routes with an authorizer that have none of their own.
  CONSTCLOUD_CONSTEXPR Optional<TextList> default_authorization_scopes() const;
  /// An empty handle where the API has none: an import has none.
  CONSTCLOUD_CONSTEXPR IHttpStage default_stage() const;

  /// Requests that were answered with 4xx: a sum.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_client_error(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Requests that were answered with 5xx: a sum.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_server_error(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Bytes that were processed: a sum.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_data_processed(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// All requests: a sample count.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_count(const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Milliseconds between a request to a backend and its answer.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_integration_latency(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Milliseconds between a request of a client and its answer.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_latency(const aws_cloudwatch::MetricOptions& options = {}) const;

  /// The link of this API into that network, made when it is first asked for (`VpcLink-1`, ...).
  CONSTCLOUD_CONSTEXPR VpcLink add_vpc_link(const VpcLinkProps& options) const;
  /// The ARN of a method and a path of a stage; `*` for what is left out, and for the method `ANY`. Refuses a path
  /// without a slash ("Path must start with '/': ...").
  CONSTCLOUD_CONSTEXPR Value<Text> arn_for_execute_api(const Optional<Value<Text>>& method = {},
                                                       const Optional<Value<Text>>& path = {},
                                                       const Optional<Value<Text>>& stage = {}) const;
};
template <class Given>
constexpr void wanted_here(const IHttpApi*) {
  static_assert(fits_here<Given>,
                "an HttpApi is wanted here: pass the HttpApi, or import one with HttpApi::from_http_api_attributes");
}
using IHttpApiRef = IHttpApi;

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/i_http_api.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_http_api.hpp>
#endif
