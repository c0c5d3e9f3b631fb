// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_integration.hpp.
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/http_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(HttpIntegrationType type) {
  if (type == HttpIntegrationType::http_proxy) return "HTTP_PROXY";
  return "AWS_PROXY";
}

CONSTCLOUD_CONSTEXPR Text to_text(HttpIntegrationSubtype subtype) {
  switch (subtype) {
    case HttpIntegrationSubtype::eventbridge_put_events: return "EventBridge-PutEvents";
    case HttpIntegrationSubtype::sqs_send_message: return "SQS-SendMessage";
    case HttpIntegrationSubtype::sqs_receive_message: return "SQS-ReceiveMessage";
    case HttpIntegrationSubtype::sqs_delete_message: return "SQS-DeleteMessage";
    case HttpIntegrationSubtype::sqs_purge_queue: return "SQS-PurgeQueue";
    case HttpIntegrationSubtype::appconfig_get_configuration: return "AppConfig-GetConfiguration";
    case HttpIntegrationSubtype::kinesis_put_record: return "Kinesis-PutRecord";
    case HttpIntegrationSubtype::stepfunctions_start_execution: return "StepFunctions-StartExecution";
    case HttpIntegrationSubtype::stepfunctions_start_sync_execution: return "StepFunctions-StartSyncExecution";
    case HttpIntegrationSubtype::stepfunctions_stop_execution: break;
  }
  return "StepFunctions-StopExecution";
}

CONSTCLOUD_CONSTEXPR Text to_text(HttpConnectionType type) {
  if (type == HttpConnectionType::vpc_link) return "VPC_LINK";
  return "INTERNET";
}

CONSTCLOUD_CONSTEXPR IntegrationCredentials IntegrationCredentials::from_role(const aws_iam::IRole& role) {
  return IntegrationCredentials(role.role_arn());
}

CONSTCLOUD_CONSTEXPR IntegrationCredentials IntegrationCredentials::use_caller_identity() {
  return IntegrationCredentials(concat({"arn:", Aws::partition, ":iam::*:user/*"}));
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_http_integration_needs_an_integration_subtype_or_an_integration_uri(const Place& at) {
  at.refuse("Either `integrationSubtype` or `integrationUri` must be specified.",
            "set integration_subtype or integration_uri");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR HttpIntegration::HttpIntegration(const Construct& scope, const Text& id,
                                                      const HttpIntegrationProps& props)
    : Handle(scope, id) {
  own().api = *props.http_api;
  const Making making(*this, props);
  const detail::Place at(detail::node_of(scope), id);
  const bool has_uri = props.integration_uri && (props.integration_uri->is_token() ||
                                                 !props.integration_uri->literal().empty());
  if (!props.integration_subtype && !has_uri) {
    refuse::an_http_integration_needs_an_integration_subtype_or_an_integration_uri(at);
  }
  CfnIntegrationProps cfn{.api_id = props.http_api->api_id(),
                          .integration_type = to_text(*props.integration_type),
                          .integration_method = internal::text_of(props.method),
                          .timeout_in_millis = internal::timeout_in_millis(props.timeout, at)};
  cfn.connection_id = props.connection_id;
  cfn.connection_type = internal::text_of(props.connection_type);
  if (props.credentials) cfn.credentials_arn = props.credentials->credentials_arn();
  cfn.integration_subtype = internal::text_of(props.integration_subtype);
  cfn.integration_uri = props.integration_uri;
  if (props.payload_format_version) cfn.payload_format_version = props.payload_format_version->version();
  if (props.parameter_mapping) cfn.request_parameters = internal::json_of(props.parameter_mapping->mappings());
  if (props.secure_server_name) {
    cfn.tls_config = CfnIntegration::TlsConfigProperty{.server_name_to_verify = *props.secure_server_name};
  }
  const CfnIntegration resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.ref();
}

}  // namespace constcloud::aws_apigatewayv2
