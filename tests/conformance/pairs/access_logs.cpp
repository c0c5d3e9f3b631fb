// SPDX-License-Identifier: Apache-2.0
// What access logs hold: every field by its name, and every standard field with and without. Its twin is
// access_logs.js.
#include <constcloud/aws_apigateway.hpp>

#include "services.hpp"

namespace AccessLogField = constcloud::aws_apigateway::AccessLogField;
using constcloud::aws_apigateway::AccessLogFormat;
using constcloud::aws_apigateway::JsonWithStandardFieldProps;

namespace {

CONSTCLOUD_CONSTEXPR void stage_with(Stack& stack, const AccessLogFormat& format, const Text& id = "Stage") {
  const apigwv2::WebSocketApi api(stack, Text::concat({id, "Api"}));
  const logs::LogGroup log(stack, Text::concat({id, "Log"}));
  apigwv2::WebSocketStage::builder(stack, id)
      .web_socket_api(api)
      .stage_name("dev")
      .access_log_settings({.destination = apigwv2::LogGroupLogDestination(log), .format = format})
      .build();
}

/// All standard fields are `value`.
CONSTCLOUD_CONSTEXPR JsonWithStandardFieldProps standard(bool value) {
  return {.caller = value,
          .http_method = value,
          .ip = value,
          .protocol = value,
          .request_time = value,
          .resource_path = value,
          .response_length = value,
          .status = value,
          .user = value};
}

CONSTCLOUD_CONSTEXPR void fields(Stack& stack) {
  logs::LogGroup(stack, "Log");
  show(stack, "contextAccountId", AccessLogField::context_account_id());
  show(stack, "contextApiId", AccessLogField::context_api_id());
  show(stack, "contextAuthenticateError", AccessLogField::context_authenticate_error());
  show(stack, "contextAuthenticateLatency", AccessLogField::context_authenticate_latency());
  show(stack, "contextAuthenticateStatus", AccessLogField::context_authenticate_status());
  show(stack, "contextAuthorizeError", AccessLogField::context_authorize_error());
  show(stack, "contextAuthorizeLatency", AccessLogField::context_authorize_latency());
  show(stack, "contextAuthorizeStatus", AccessLogField::context_authorize_status());
  show(stack, "contextAuthorizerError", AccessLogField::context_authorizer_error());
  show(stack, "contextAuthorizerIntegrationLatency", AccessLogField::context_authorizer_integration_latency());
  show(stack, "contextAuthorizerIntegrationStatus", AccessLogField::context_authorizer_integration_status());
  show(stack, "contextAuthorizerLatency", AccessLogField::context_authorizer_latency());
  show(stack, "contextAuthorizerPrincipalId", AccessLogField::context_authorizer_principal_id());
  show(stack, "contextAuthorizerRequestId", AccessLogField::context_authorizer_request_id());
  show(stack, "contextAuthorizerStatus", AccessLogField::context_authorizer_status());
  show(stack, "contextAwsEndpointRequestId", AccessLogField::context_aws_endpoint_request_id());
  show(stack, "contextCallerAccountId", AccessLogField::context_caller_account_id());
  show(stack, "contextConnectionId", AccessLogField::context_connection_id());
  show(stack, "contextCustomDomainBasePathMatched", AccessLogField::context_custom_domain_base_path_matched());
  show(stack, "contextDomainName", AccessLogField::context_domain_name());
  show(stack, "contextDomainPrefix", AccessLogField::context_domain_prefix());
  show(stack, "contextErrorMessage", AccessLogField::context_error_message());
  show(stack, "contextErrorMessageString", AccessLogField::context_error_message_string());
  show(stack, "contextErrorResponseType", AccessLogField::context_error_response_type());
  show(stack, "contextErrorValidationErrorString", AccessLogField::context_error_validation_error_string());
  show(stack, "contextEventType", AccessLogField::context_event_type());
  show(stack, "contextExtendedRequestId", AccessLogField::context_extended_request_id());
  show(stack, "contextHttpMethod", AccessLogField::context_http_method());
  show(stack, "contextIdentityAccountId", AccessLogField::context_identity_account_id());
  show(stack, "contextIdentityApiKey", AccessLogField::context_identity_api_key());
  show(stack, "contextIdentityApiKeyId", AccessLogField::context_identity_api_key_id());
  show(stack, "contextIdentityCaller", AccessLogField::context_identity_caller());
  show(stack, "contextIdentityClientCertIssunerDN", AccessLogField::context_identity_client_cert_issuner_dn());
  show(stack, "contextIdentityClientCertPem", AccessLogField::context_identity_client_cert_pem());
  show(stack, "contextIdentityClientCertSerialNumber", AccessLogField::context_identity_client_cert_serial_number());
  show(stack, "contextIdentityClientCertSubjectDN", AccessLogField::context_identity_client_cert_subject_dn());
  show(stack, "contextIdentityClientCertValidityNotAfter", AccessLogField::context_identity_client_cert_validity_not_after());
  show(stack, "contextIdentityClientCertValidityNotBefore", AccessLogField::context_identity_client_cert_validity_not_before());
  show(stack, "contextIdentityCognitoAuthenticationProvider", AccessLogField::context_identity_cognito_authentication_provider());
  show(stack, "contextIdentityCognitoAuthenticationType", AccessLogField::context_identity_cognito_authentication_type());
  show(stack, "contextIdentityCognitoIdentityId", AccessLogField::context_identity_cognito_identity_id());
  show(stack, "contextIdentityCognitoIdentityPoolId", AccessLogField::context_identity_cognito_identity_pool_id());
  show(stack, "contextIdentityPrincipalOrgId", AccessLogField::context_identity_principal_org_id());
  show(stack, "contextIdentitySourceIp", AccessLogField::context_identity_source_ip());
  show(stack, "contextIdentityUser", AccessLogField::context_identity_user());
  show(stack, "contextIdentityUserAgent", AccessLogField::context_identity_user_agent());
  show(stack, "contextIdentityUserArn", AccessLogField::context_identity_user_arn());
  show(stack, "contextIntegrationErrorMessage", AccessLogField::context_integration_error_message());
  show(stack, "contextIntegrationLatency", AccessLogField::context_integration_latency());
  show(stack, "contextIntegrationStatus", AccessLogField::context_integration_status());
  show(stack, "contextOwnerAccountId", AccessLogField::context_owner_account_id());
  show(stack, "contextPath", AccessLogField::context_path());
  show(stack, "contextProtocol", AccessLogField::context_protocol());
  show(stack, "contextRequestId", AccessLogField::context_request_id());
  show(stack, "contextRequestTime", AccessLogField::context_request_time());
  show(stack, "contextRequestTimeEpoch", AccessLogField::context_request_time_epoch());
  show(stack, "contextResourceId", AccessLogField::context_resource_id());
  show(stack, "contextResourcePath", AccessLogField::context_resource_path());
  show(stack, "contextResponseLatency", AccessLogField::context_response_latency());
  show(stack, "contextResponseLength", AccessLogField::context_response_length());
  show(stack, "contextResponseOverrideStatus", AccessLogField::context_response_override_status());
  show(stack, "contextRouteKey", AccessLogField::context_route_key());
  show(stack, "contextStage", AccessLogField::context_stage());
  show(stack, "contextStatus", AccessLogField::context_status());
  show(stack, "contextWafError", AccessLogField::context_waf_error());
  show(stack, "contextWafLatency", AccessLogField::context_waf_latency());
  show(stack, "contextWafResponseCode", AccessLogField::context_waf_response_code());
  show(stack, "contextWafStatus", AccessLogField::context_waf_status());
  show(stack, "contextWebaclArn", AccessLogField::context_webacl_arn());
  show(stack, "contextXrayTraceId", AccessLogField::context_xray_trace_id());
  show(stack, "OfAuthorizer", AccessLogField::context_authorizer("team"));
  show(stack, "OfClaims", AccessLogField::context_authorizer_claims("sub"));
}

CONSTCLOUD_CONSTEXPR void show_format(Stack& stack, const Text& id, const JsonWithStandardFieldProps& props) {
  show(stack, id, AccessLogFormat::json_with_standard_fields(props));
}

/// The formats where one field is other than the rest.
CONSTCLOUD_CONSTEXPR void show_other(Stack& stack, const Text& id, bool JsonWithStandardFieldProps::* field) {
  JsonWithStandardFieldProps only = standard(false);
  only.*field = true;
  show_format(stack, Text::concat({"Only", id}), only);
  JsonWithStandardFieldProps all_but = standard(true);
  all_but.*field = false;
  show_format(stack, Text::concat({"No", id}), all_but);
}

CONSTCLOUD_CONSTEXPR void standard_fields(Stack& stack) {
  logs::LogGroup(stack, "Log");
  show_format(stack, "All", standard(true));
  show_format(stack, "None", standard(false));
  show_other(stack, "Caller", &JsonWithStandardFieldProps::caller);
  show_other(stack, "HttpMethod", &JsonWithStandardFieldProps::http_method);
  show_other(stack, "Ip", &JsonWithStandardFieldProps::ip);
  show_other(stack, "Protocol", &JsonWithStandardFieldProps::protocol);
  show_other(stack, "RequestTime", &JsonWithStandardFieldProps::request_time);
  show_other(stack, "ResourcePath", &JsonWithStandardFieldProps::resource_path);
  show_other(stack, "ResponseLength", &JsonWithStandardFieldProps::response_length);
  show_other(stack, "Status", &JsonWithStandardFieldProps::status);
  show_other(stack, "User", &JsonWithStandardFieldProps::user);
}

CONSTCLOUD_CONSTEXPR void custom_formats(Stack& stack) {
  stage_with(stack, AccessLogFormat::custom("plain $context.requestId text"), "Plain");
  stage_with(stack, AccessLogFormat::custom("$context.extendedRequestId$context.stage"), "Joined");
  stage_with(stack, AccessLogFormat::custom("$context.requestId $context.authorizer.own_property"), "OwnProperty");
  const Json fields = Json::object({{"id", AccessLogField::context_request_id()}, {"at", "$context.connectedAt"}});
  stage_with(stack, AccessLogFormat::custom(fields.to_text()), "Json");
}

void empty_format(Stack& stack) { stage_with(stack, AccessLogFormat::custom(run_time(""))); }
void format_without_variables(Stack& stack) { stage_with(stack, AccessLogFormat::custom(run_time("requestId"))); }
void unknown_variable_and_no_request_id(Stack& stack) {
  stage_with(stack, AccessLogFormat::custom(run_time("$context.nothing")));
}
void request_id_as_part_of_a_word(Stack& stack) {
  stage_with(stack, AccessLogFormat::custom(run_time("$context.requestIds")));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "access_logs");
  pairs.pair<fields>("fields");
  pairs.pair<standard_fields>("standard_fields");
  pairs.pair<custom_formats>("custom_formats");
  pairs.error<empty_format>("empty_format");
  pairs.error<format_without_variables>("format_without_variables");
  pairs.error<unknown_variable_and_no_request_id>("unknown_variable_and_no_request_id");
  pairs.error<request_id_as_part_of_a_word>("request_id_as_part_of_a_word");
  return pairs.finish();
}
