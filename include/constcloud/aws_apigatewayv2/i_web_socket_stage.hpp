// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketStage: a stage of a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct StageState final : constcloud::detail::ResourceState {
  constexpr ~StageState() override {}
  IWebSocketApi api;
  Value<Text> name;
};
}  // namespace detail

/// Any stage. CDK: `IWebSocketStage`.
class IWebSocketStage : public Resource {
 public:
  constexpr IWebSocketStage() = default;
  constexpr explicit IWebSocketStage(constcloud::detail::NodeData* data) : Resource(data) {}
  template <class T>
    requires(!constcloud::detail::derives_from<T, IWebSocketStage> && !std::is_pointer_v<T>)
  constexpr IWebSocketStage(const T&) {
    static_assert(constcloud::detail::never<T>,
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
                                          const aws_cloudwatch::MetricOptions& options = {}) const {
    return api()
        .metric(metric_name, options)
        .with({.dimensions_map = Dimensions{{"ApiId", api().api_id()}, {"Stage", stage_name()}}})
        .attach_to(*this);
  }

 protected:
  constexpr IWebSocketStage(const Construct& scope, const Text& id, const Text& type_name)
      : Resource(scope, id, type_name) {}
  constexpr detail::StageState& own() const { return state<detail::StageState>(); }
  constexpr Value<Text> address(const Text& scheme) const {
    return concat(
        {scheme, api().api_id(), ".execute-api.", stack().region(), ".", stack().url_suffix(), "/", stage_name()});
  }
};

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::refuse {
[[noreturn]] inline void the_url_is_not_available_for_imported_stages(const Text& path) {
  throw Error("url is not available for imported stages.", path);
}
[[noreturn]] inline void the_callback_url_is_not_available_for_imported_stages(const Text& path) {
  throw Error("callback url is not available for imported stages.", path);
}
}  // namespace constcloud::refuse

namespace constcloud::aws_apigatewayv2 {
constexpr Value<Text> IWebSocketStage::url() const {
  if (data().is_imported) refuse::the_url_is_not_available_for_imported_stages(constcloud::detail::path_of(data()));
  return address("wss://");
}
constexpr Value<Text> IWebSocketStage::callback_url() const {
  if (data().is_imported) {
    refuse::the_callback_url_is_not_available_for_imported_stages(constcloud::detail::path_of(data()));
  }
  return address("https://");
}
}  // namespace constcloud::aws_apigatewayv2
