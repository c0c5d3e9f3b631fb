// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketApi: a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What names an API that another stack or tool made. CDK: `WebSocketApiAttributes`.
struct WebSocketApiAttributes {
  /// The id of the API.
  Required<Value<Text>> web_socket_id;
  /// `wss://...`; needed by those alone who ask for it.
  Optional<Value<Text>> api_endpoint{};
};

namespace internal {
struct WebSocketApiState final : StateOf<WebSocketApiState, ResourceState> {
  constexpr ~WebSocketApiState() override {}
  Value<Text> api_id;
  Value<Text> api_endpoint;
  Value<Text> name;
};

}  // namespace internal

/// Any WebSocket API. CDK: `IWebSocketApi`.
class IWebSocketApi : public Handle<IWebSocketApi, internal::WebSocketApiState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketApi";
  using Handle::Handle;

  /// True: what tells it from a reference to an HTTP API.
  constexpr bool is_websocket_api() const {
    (void)own();
    return true;
  }
  constexpr ApiReference api_ref() const { return {.api_id = own().api_id}; }
  constexpr Value<Text> api_id() const { return own().api_id; }
  /// `wss://...`; of an import that was given one.
  CONSTCLOUD_CONSTEXPR Value<Text> api_endpoint() const;
  /// A metric of the API: namespace `AWS/ApiGateway`, dimension `ApiId`, five minutes, average, unless told otherwise.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;
};
template <class Given>
constexpr void wanted_here(const IWebSocketApi*) {
  static_assert(fits_here<Given>,
                "a WebSocketApi is wanted here: pass the WebSocketApi, or import one with "
                "WebSocketApi::from_web_socket_api_attributes");
}
using IWebSocketApiRef = IWebSocketApi;

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/i_web_socket_api.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_api.hpp>
#endif
