// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketStage: a stage of a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct StageState final : StateOf<StageState, ResourceState> {
  constexpr ~StageState() override {}
  IWebSocketApi api;
  Value<Text> name;
};

}  // namespace internal

/// Any stage. CDK: `IWebSocketStage`.
class IWebSocketStage : public Handle<IWebSocketStage, internal::StageState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketStage";
  using Handle::Handle;

  constexpr IWebSocketApi api() const { return own().api; }
  constexpr Value<Text> stage_name() const { return own().name; }
  /// `wss://...`: where clients connect. Of an import: "url is not available for imported stages."
  CONSTCLOUD_CONSTEXPR Value<Text> url() const;
  /// `https://...`: where the backend posts to connections. Of an import: "callback url is not available for imported
  /// stages."
  CONSTCLOUD_CONSTEXPR Value<Text> callback_url() const;
  /// A metric of the stage: namespace `AWS/ApiGateway`, dimensions `ApiId` and `Stage`, five minutes, average, unless
  /// told otherwise (`dimensions_map` is the stage's in any case).
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;

 protected:
  CONSTCLOUD_CONSTEXPR Value<Text> address(const Text& scheme) const;
};
template <class Given>
constexpr void wanted_here(const IWebSocketStage*) {
  static_assert(fits_here<Given>,
                "a WebSocketStage is wanted here: pass the WebSocketStage, or import one with "
                "WebSocketStage::from_web_socket_stage_attributes");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_stage.hpp>
#endif
