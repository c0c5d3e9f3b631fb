// SPDX-License-Identifier: Apache-2.0
#pragma once
// IWebSocketApi: a WebSocket API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What names an API that another stack or tool made. CDK: `WebSocketApiAttributes`.
struct WebSocketApiAttributes {
  /// The id of the API.
  Required<Value<Text>> web_socket_id;
  /// `wss://...`; needed by those alone who ask for it.
  Optional<Value<Text>> api_endpoint{};
};

namespace internal {
struct WebSocketApiState final : StateOf<WebSocketApiState, ApiState> {
  constexpr ~WebSocketApiState() override {}
  CONSTCLOUD_CONSTEXPR Value<Text> endpoint(const detail::NodeData& node) const override;
};

}  // namespace internal

/// Any WebSocket API. `api_endpoint()` is `wss://...`; of an import it is the one that was given ("apiEndpoint is not
/// configured on the imported WebSocketApi."). CDK: `IWebSocketApi`.
class IWebSocketApi : public Handle<IWebSocketApi, internal::WebSocketApiState, IApi> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketApi";
  using Handle::Handle;

  /// True: what tells it from a reference to an HTTP API.
  constexpr bool is_websocket_api() const {
    (void)own();
    return true;
  }
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
