// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHttpStage: a stage of an HTTP API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>
#include <constcloud/aws_apigatewayv2/i_stage.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct HttpStageState final : StateOf<HttpStageState, StageState> {
  constexpr ~HttpStageState() override {}
  CONSTCLOUD_CONSTEXPR Value<Text> path() const override;
};

}  // namespace internal

/// Any stage of an HTTP API. `url()` is `https://...`, and ends behind the host of the stage `$default`. CDK:
/// `IHttpStage`.
class IHttpStage : public Handle<IHttpStage, internal::HttpStageState, IStage> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IHttpStage";
  using Handle::Handle;

  /// True: what tells it from a stage of a WebSocket API.
  static constexpr bool is_http_stage = true;
  CONSTCLOUD_CONSTEXPR IHttpApi api() const;
  /// `https://<domain>/<key>` of a stage with a mapping of its own ("domainUrl is not available when no API mapping is
  /// associated with the Stage"). Of an import: "domainUrl is not available for imported stages."
  CONSTCLOUD_CONSTEXPR Value<Text> domain_url() const;

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
};
template <class Given>
constexpr void wanted_here(const IHttpStage*) {
  static_assert(fits_here<Given>,
                "an HttpStage is wanted here: pass the HttpStage, or import one with "
                "HttpStage::from_http_stage_attributes");
}
using IHttpStageRef = IHttpStage;

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_http_stage.hpp>
#endif
