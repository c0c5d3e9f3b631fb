// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketStage: a stage of a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct StageState final : constcloud::detail::ResourceState {
  constexpr ~StageState() override {}
  constexpr bool is(constcloud::detail::StateType type) const override {
    return is_type_of(this, type) || ResourceState::is(type);
  }
  IWebSocketApi api;
  Value<Text> name;
};
}  // namespace detail

/// Any stage. CDK: `IWebSocketStage`.
class IWebSocketStage : public Resource {
 public:
  constexpr IWebSocketStage() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IWebSocketStage*) {
    return {&constcloud::detail::state_type_of<detail::StageState>, "aws-cdk-lib.aws_apigatewayv2.IWebSocketStage"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IWebSocketStage> && !std::is_pointer_v<T>)
  constexpr IWebSocketStage(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a WebSocketStage is wanted here: pass the WebSocketStage, or import one with "
                  "WebSocketStage::from_web_socket_stage_attributes");
  }

  constexpr IWebSocketApi api() const { return own().api; }
  constexpr Value<Text> stage_name() const { return own().name; }
  /// `wss://...`: where clients connect. Of an import: "url is not available for imported stages."
  constexpr inline Value<Text> url() const;
  /// `https://...`: where the backend posts to connections. Of an import: "callback url is not available for imported
  /// stages."
  constexpr inline Value<Text> callback_url() const;
  /// A metric of the stage: namespace `AWS/ApiGateway`, dimensions `ApiId` and `Stage`, five minutes, average, unless
  /// told otherwise (`dimensions_map` is the stage's in any case).
  constexpr aws_cloudwatch::Metric metric(const Text& metric_name,
                                          const aws_cloudwatch::MetricOptions& options = {}) const;

 protected:
  constexpr IWebSocketStage(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::StageState) {}
  constexpr detail::StageState& own() const { return state<detail::StageState>("WebSocketStage"); }
  constexpr Value<Text> address(const Text& scheme) const;
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_stage.hpp>
#endif
