// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpSqsIntegration: a queue takes the requests of a route.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// A queue, by what names it: there is no L2 construct of SQS here. An L1 has both: `attr_arn()` and `ref()`.
struct QueueReference {
  Required<Value<Text>> queue_arn;
  /// `https://sqs.<region>.amazonaws.com/<account>/<name>`
  Required<Value<Text>> queue_url;
};

/// CDK: `HttpSqsIntegrationProps`.
struct HttpSqsIntegrationProps {
  Required<QueueReference> queue;
  /// How requests become parameters of the action. Default: the URL of the queue, and of the body what the
  /// action needs: `MessageBody` to send, `ReceiptHandle` to delete.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// Which action of SQS. Default: `sqs_send_message`.
  Optional<aws_apigatewayv2::HttpIntegrationSubtype> subtype{};
};

namespace internal {
struct HttpSqsIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  constexpr HttpSqsIntegration(const Text& integration_id, const HttpSqsIntegrationProps& options)
      : BoundHttpIntegration(integration_id), props(options) {}
  constexpr ~HttpSqsIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  HttpSqsIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration with an action of SQS, and an AWS::IAM::Role that may do it. Required: queue. Refuses
/// an action of another service ("Subtype must start with `SQS_`"). CDK: `HttpSqsIntegration`.
class [[nodiscard]] HttpSqsIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  constexpr HttpSqsIntegration(const Text& id, const HttpSqsIntegrationProps& props)
      : KnownHttpIntegration(new internal::HttpSqsIntegration(id, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_sqs_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_sqs_integration.hpp>
#endif
