// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketApi: a WebSocket API, made by this app or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/values/fields.hpp>

namespace constcloud::aws_apigatewayv2 {

/// What names an API that another stack or tool made. CDK: `WebSocketApiAttributes`.
struct WebSocketApiAttributes {
  /// The id of the API.
  Required<Value<Text>> web_socket_id;
  /// `wss://...`; needed by those alone who ask for it.
  Optional<Value<Text>> api_endpoint{};
};
consteval auto fields_of(const WebSocketApiAttributes*) {
  return fields<&WebSocketApiAttributes::web_socket_id, &WebSocketApiAttributes::api_endpoint>();
}

namespace detail {
struct WebSocketApiState final : constcloud::detail::ResourceState {
  constexpr ~WebSocketApiState() override {}
  constexpr bool is(constcloud::detail::StateType type) const override {
    return is_type_of(this, type) || ResourceState::is(type);
  }
  Value<Text> api_id;
  Value<Text> api_endpoint;
  Value<Text> name;
};
}  // namespace detail

/// Any WebSocket API. CDK: `IWebSocketApi`.
class IWebSocketApi : public Resource {
 public:
  constexpr IWebSocketApi() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IWebSocketApi*) {
    return {&constcloud::detail::state_type_of<detail::WebSocketApiState>,
            "aws-cdk-lib.aws_apigatewayv2.IWebSocketApi"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IWebSocketApi> && !std::is_pointer_v<T>)
  constexpr IWebSocketApi(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a WebSocketApi is wanted here: pass the WebSocketApi, or import one with "
                  "WebSocketApi::from_web_socket_api_attributes");
  }

  constexpr Value<Text> api_id() const { return own().api_id; }
  /// `wss://...`; of an import that was given one.
  constexpr inline Value<Text> api_endpoint() const;
  /// A metric of the API: namespace `AWS/ApiGateway`, dimension `ApiId`, five minutes, average, unless told otherwise.
  constexpr aws_cloudwatch::Metric metric(const Text& metric_name,
                                          const aws_cloudwatch::MetricOptions& options = {}) const;

 protected:
  constexpr IWebSocketApi(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::WebSocketApiState) {}
  constexpr detail::WebSocketApiState& own() const { return state<detail::WebSocketApiState>("WebSocketApi"); }
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_api.hpp>
#endif
