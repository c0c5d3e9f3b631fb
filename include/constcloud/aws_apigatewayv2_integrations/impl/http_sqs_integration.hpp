// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_sqs_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/detail/service_call.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_sqs_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpSqsIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const {
  const HttpIntegrationSubtype subtype = props.subtype.value_or(HttpIntegrationSubtype::sqs_send_message);
  check_service(options, subtype, "SQS-", "SQS_");
  ParameterMapping usual;
  usual.custom("QueueUrl", *props.queue->queue_url);
  Text action = "sqs:SendMessage";
  if (subtype == HttpIntegrationSubtype::sqs_receive_message) {
    action = "sqs:ReceiveMessage";
  } else if (subtype == HttpIntegrationSubtype::sqs_delete_message) {
    action = "sqs:DeleteMessage";
    usual.custom("ReceiptHandle", "$request.body.ReceiptHandle");
  } else if (subtype == HttpIntegrationSubtype::sqs_purge_queue) {
    action = "sqs:PurgeQueue";
  } else {
    usual.custom("MessageBody", "$request.body.MessageBody");
  }
  return service_call(options, subtype, "AllowSqsExecution", action, *props.queue->queue_arn,
                      props.parameter_mapping.value_or(usual));
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
