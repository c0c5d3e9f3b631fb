// SPDX-License-Identifier: Apache-2.0
#pragma once
// IIntegration: what answers the routes of an API.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/references.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct AnyIntegrationState : StateOf<AnyIntegrationState, ResourceState> {
  constexpr ~AnyIntegrationState() override {}
  Value<Text> id;
};
struct IntegrationState final : StateOf<IntegrationState, AnyIntegrationState> {
  constexpr ~IntegrationState() override {}
  IWebSocketApi api;
};
}  // namespace internal

/// Any integration. CDK: `IIntegration`.
class IIntegration : public Handle<IIntegration, internal::AnyIntegrationState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IIntegration";
  using Handle::Handle;

  constexpr const Value<Text>& integration_id() const { return own().id; }
};
template <class Given>
constexpr void wanted_here(const IIntegration*) {
  static_assert(fits_here<Given>, "an integration that was made is wanted here: pass the WebSocketIntegration");
}

/// An integration of a WebSocket API. CDK: `IWebSocketIntegration`.
class IWebSocketIntegration : public Handle<IWebSocketIntegration, internal::IntegrationState, IIntegration> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketIntegration";
  using Handle::Handle;

  constexpr const IWebSocketApi& web_socket_api() const { return own().api; }
  constexpr IntegrationReference integration_ref() const {
    return {.api_id = own().api.api_id(), .integration_id = own().id};
  }
};
template <class Given>
constexpr void wanted_here(const IWebSocketIntegration*) {
  static_assert(fits_here<Given>, "an integration that was made is wanted here: pass the WebSocketIntegration");
}

}  // namespace constcloud::aws_apigatewayv2
