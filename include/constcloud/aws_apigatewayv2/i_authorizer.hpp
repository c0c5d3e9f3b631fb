// SPDX-License-Identifier: Apache-2.0
#pragma once
// IAuthorizer: what decides who may call an API, made by this app or imported.
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct AnyAuthorizerState : StateOf<AnyAuthorizerState, ResourceState> {
  constexpr ~AnyAuthorizerState() override {}
  Value<Text> id;
  Value<Text> api_id;
};
struct SocketAuthorizerState final : StateOf<SocketAuthorizerState, AnyAuthorizerState> {
  constexpr ~SocketAuthorizerState() override {}
};
struct HttpAuthorizerState final : StateOf<HttpAuthorizerState, AnyAuthorizerState> {
  constexpr ~HttpAuthorizerState() override {}
};
}  // namespace internal

/// Any authorizer. CDK: `IAuthorizer`.
class IAuthorizer : public Handle<IAuthorizer, internal::AnyAuthorizerState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IAuthorizer";
  using Handle::Handle;

  constexpr const Value<Text>& authorizer_id() const { return own().id; }
};
template <class Given>
constexpr void wanted_here(const IAuthorizer*) {
  static_assert(fits_here<Given>, "an authorizer of an API is wanted here: pass the WebSocketAuthorizer");
}

/// An authorizer of a WebSocket API. CDK: `IWebSocketAuthorizer`.
class IWebSocketAuthorizer : public Handle<IWebSocketAuthorizer, internal::SocketAuthorizerState, IAuthorizer> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IWebSocketAuthorizer";
  using Handle::Handle;
};
template <class Given>
constexpr void wanted_here(const IWebSocketAuthorizer*) {
  static_assert(fits_here<Given>, "an authorizer of a WebSocket API is wanted here: pass the WebSocketAuthorizer");
}

/// An authorizer of an HTTP API. CDK: `IHttpAuthorizer`.
class IHttpAuthorizer : public Handle<IHttpAuthorizer, internal::HttpAuthorizerState, IAuthorizer> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IHttpAuthorizer";
  using Handle::Handle;
};
template <class Given>
constexpr void wanted_here(const IHttpAuthorizer*) {
  static_assert(fits_here<Given>, "an authorizer of an HTTP API is wanted here: pass the HttpAuthorizer");
}

}  // namespace constcloud::aws_apigatewayv2
