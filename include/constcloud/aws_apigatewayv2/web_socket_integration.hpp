// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketIntegration: what answers the messages of a route.
#include <constcloud/aws_apigatewayv2/i_integration.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/cfn/apigatewayv2/integration.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// How a route talks to its backend. CDK: `WebSocketIntegrationType`.
enum class WebSocketIntegrationType : unsigned char {
  aws_proxy,  ///< a Lambda function gets the message as it is
  mock,       ///< nobody: API Gateway answers itself
  aws,        ///< an action of an AWS service
};
template <class Given>
constexpr void wanted_here(const WebSocketIntegrationType*) {
  static_assert(fits_here<Given>,
                "a WebSocketIntegrationType is wanted here, such as WebSocketIntegrationType::aws_proxy");
}

/// How payloads are converted. CDK: `ContentHandling`.
enum class ContentHandling : unsigned char { convert_to_binary, convert_to_text };
template <class Given>
constexpr void wanted_here(const ContentHandling*) {
  static_assert(fits_here<Given>, "a ContentHandling is wanted here, such as ContentHandling::convert_to_text");
}

/// What becomes of a payload without a matching template. CDK: `PassthroughBehavior`.
enum class PassthroughBehavior : unsigned char { when_no_match, never, when_no_templates };
template <class Given>
constexpr void wanted_here(const PassthroughBehavior*) {
  static_assert(fits_here<Given>, "a PassthroughBehavior is wanted here, such as PassthroughBehavior::when_no_match");
}

CONSTCLOUD_CONSTEXPR Text to_text(WebSocketIntegrationType type);
CONSTCLOUD_CONSTEXPR Text to_text(ContentHandling handling);
CONSTCLOUD_CONSTEXPR Text to_text(PassthroughBehavior behavior);

/// CDK: `WebSocketIntegrationProps`.
struct WebSocketIntegrationProps {
  Required<WebSocketIntegrationType> integration_type;
  /// The ARN of what is called.
  Required<Value<Text>> integration_uri;
  Required<IWebSocketApi> web_socket_api;
  Optional<ContentHandling> content_handling{};
  /// The role that API Gateway calls with.
  Optional<aws_iam::IRole> credentials_role{};
  /// The HTTP method of the call.
  Optional<Value<Text>> integration_method{};
  Optional<PassthroughBehavior> passthrough_behavior{};
  /// Names such as `integration.request.header.x` to what they are filled with.
  Optional<Map<Value<Text>>> request_parameters{};
  /// Content types to templates.
  Optional<Map<Value<Text>>> request_templates{};
  Optional<Value<Text>> template_selection_expression{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

/// AWS::ApiGatewayV2::Integration. Required: web_socket_api, integration_type, integration_uri. Refuses a timeout
/// outside 50 milliseconds to 29 seconds ("Integration timeout must be between 50 milliseconds and 29 seconds."). CDK:
/// `WebSocketIntegration`.
class WebSocketIntegration : public Handle<WebSocketIntegration, internal::IntegrationState, IWebSocketIntegration> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketIntegration";
  constexpr WebSocketIntegration() = default;
  CONSTCLOUD_CONSTEXPR WebSocketIntegration(const Construct& scope, const Text& id,
                                            const WebSocketIntegrationProps& props);
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_integration.hpp>
#endif
