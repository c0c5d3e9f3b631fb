// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketStage: a stage of a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_stage.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct WebSocketStageState final : StateOf<WebSocketStageState, StageState> {
  constexpr ~WebSocketStageState() override {}
  constexpr Text scheme() const override { return "wss://"; }
};

}  // namespace internal

/// Any stage of a WebSocket API. `url()` is `wss://...`. CDK: `IWebSocketStage`.
class IWebSocketStage : public Handle<IWebSocketStage, internal::WebSocketStageState, IStage> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketStage";
  using Handle::Handle;

  CONSTCLOUD_CONSTEXPR IWebSocketApi api() const;
  /// `https://...`: where the backend posts to connections. Of an import: "callback url is not available for imported
  /// stages."
  CONSTCLOUD_CONSTEXPR Value<Text> callback_url() const;
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
