// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccessLogFormat: what API Gateway writes of each request.
#include <constcloud/constraints/access_log.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigateway {

/// The `$context` variables of access logs, by name. CDK: `AccessLogField`.
namespace AccessLogField {
#define CONSTCLOUD_ACCESS_LOG_FIELD(function, variable) \
  constexpr Text function() { return variable; }
CONSTCLOUD_ACCESS_LOG_FIELD(context_account_id, "$context.identity.accountId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_api_id, "$context.apiId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authenticate_error, "$context.authenticate.error")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authenticate_latency, "$context.authenticate.latency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authenticate_status, "$context.authenticate.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorize_error, "$context.authorize.error")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorize_latency, "$context.authorize.latency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorize_status, "$context.authorize.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_error, "$context.authorizer.error")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_integration_latency, "$context.authorizer.integrationLatency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_integration_status, "$context.authorizer.integrationStatus")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_latency, "$context.authorizer.latency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_principal_id, "$context.authorizer.principalId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_request_id, "$context.authorizer.requestId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_authorizer_status, "$context.authorizer.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_aws_endpoint_request_id, "$context.awsEndpointRequestId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_caller_account_id, "$context.identity.accountId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_connection_id, "$context.connectionId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_custom_domain_base_path_matched, "$context.customDomain.basePathMatched")
CONSTCLOUD_ACCESS_LOG_FIELD(context_domain_name, "$context.domainName")
CONSTCLOUD_ACCESS_LOG_FIELD(context_domain_prefix, "$context.domainPrefix")
CONSTCLOUD_ACCESS_LOG_FIELD(context_error_message, "$context.error.message")
CONSTCLOUD_ACCESS_LOG_FIELD(context_error_message_string, "$context.error.messageString")
CONSTCLOUD_ACCESS_LOG_FIELD(context_error_response_type, "$context.error.responseType")
CONSTCLOUD_ACCESS_LOG_FIELD(context_error_validation_error_string, "$context.error.validationErrorString")
CONSTCLOUD_ACCESS_LOG_FIELD(context_event_type, "$context.eventType")
CONSTCLOUD_ACCESS_LOG_FIELD(context_extended_request_id, "$context.extendedRequestId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_http_method, "$context.httpMethod")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_account_id, "$context.identity.accountId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_api_key, "$context.identity.apiKey")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_api_key_id, "$context.identity.apiKeyId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_caller, "$context.identity.caller")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_issuner_dn, "$context.identity.clientCert.issuerDN")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_pem, "$context.identity.clientCert.clientCertPem")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_serial_number, "$context.identity.clientCert.serialNumber")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_subject_dn, "$context.identity.clientCert.subjectDN")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_validity_not_after,
                            "$context.identity.clientCert.validity.notAfter")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_client_cert_validity_not_before,
                            "$context.identity.clientCert.validity.notBefore")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_cognito_authentication_provider,
                            "$context.identity.cognitoAuthenticationProvider")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_cognito_authentication_type, "$context.identity.cognitoAuthenticationType")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_cognito_identity_id, "$context.identity.cognitoIdentityId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_cognito_identity_pool_id, "$context.identity.cognitoIdentityPoolId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_principal_org_id, "$context.identity.principalOrgId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_source_ip, "$context.identity.sourceIp")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_user, "$context.identity.user")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_user_agent, "$context.identity.userAgent")
CONSTCLOUD_ACCESS_LOG_FIELD(context_identity_user_arn, "$context.identity.userArn")
CONSTCLOUD_ACCESS_LOG_FIELD(context_integration_error_message, "$context.integrationErrorMessage")
CONSTCLOUD_ACCESS_LOG_FIELD(context_integration_latency, "$context.integrationLatency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_integration_status, "$context.integrationStatus")
CONSTCLOUD_ACCESS_LOG_FIELD(context_owner_account_id, "$context.accountId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_path, "$context.path")
CONSTCLOUD_ACCESS_LOG_FIELD(context_protocol, "$context.protocol")
CONSTCLOUD_ACCESS_LOG_FIELD(context_request_id, "$context.requestId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_request_time, "$context.requestTime")
CONSTCLOUD_ACCESS_LOG_FIELD(context_request_time_epoch, "$context.requestTimeEpoch")
CONSTCLOUD_ACCESS_LOG_FIELD(context_resource_id, "$context.resourceId")
CONSTCLOUD_ACCESS_LOG_FIELD(context_resource_path, "$context.resourcePath")
CONSTCLOUD_ACCESS_LOG_FIELD(context_response_latency, "$context.responseLatency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_response_length, "$context.responseLength")
CONSTCLOUD_ACCESS_LOG_FIELD(context_response_override_status, "$context.responseOverride.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_route_key, "$context.routeKey")
CONSTCLOUD_ACCESS_LOG_FIELD(context_stage, "$context.stage")
CONSTCLOUD_ACCESS_LOG_FIELD(context_status, "$context.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_waf_error, "$context.waf.error")
CONSTCLOUD_ACCESS_LOG_FIELD(context_waf_latency, "$context.waf.latency")
CONSTCLOUD_ACCESS_LOG_FIELD(context_waf_response_code, "$context.wafResponseCode")
CONSTCLOUD_ACCESS_LOG_FIELD(context_waf_status, "$context.waf.status")
CONSTCLOUD_ACCESS_LOG_FIELD(context_webacl_arn, "$context.webaclArn")
CONSTCLOUD_ACCESS_LOG_FIELD(context_xray_trace_id, "$context.xrayTraceId")
#undef CONSTCLOUD_ACCESS_LOG_FIELD
/// What a Lambda authorizer returned under that key.
constexpr Text context_authorizer(const Text& property) { return Text::concat({"$context.authorizer.", property}); }
/// A claim of the token of a Cognito user pool.
constexpr Text context_authorizer_claims(const Text& property) {
  return Text::concat({"$context.authorizer.claims.", property});
}
}  // namespace AccessLogField

/// Which fields `json_with_standard_fields` writes. CDK: `JsonWithStandardFieldProps`.
struct JsonWithStandardFieldProps {
  bool caller = true;
  bool http_method = true;
  bool ip = true;
  bool protocol = true;
  bool request_time = true;
  bool resource_path = true;
  bool response_length = true;
  bool status = true;
  bool user = true;
};

/// A line of an access log, with `$context` variables. A literal with an unknown variable, or without a request id, is
/// refused by the compiler. CDK: `AccessLogFormat`.
class [[nodiscard]] AccessLogFormat : public AccessLogFormatText {
 public:
  constexpr AccessLogFormat() = default;

  /// A format of one's own; it names `$context.requestId` or `$context.extendedRequestId`.
  static constexpr AccessLogFormat custom(const AccessLogFormatText& format) { return AccessLogFormat(format); }
  /// Apache's common log format.
  static constexpr AccessLogFormat clf() {
    // As a text, for a literal would be checked by whoever includes this.
    const Text format =
        "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "
        "\"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength "
        "$context.requestId";
    return AccessLogFormat(AccessLogFormatText(format));
  }
  /// A JSON object of the standard fields.
  static CONSTCLOUD_CONSTEXPR AccessLogFormat json_with_standard_fields(const JsonWithStandardFieldProps& fields = {}) {
    json::Object object;
    object.set("requestId", Json("$context.requestId"));
    if (fields.ip) object.set("ip", Json("$context.identity.sourceIp"));
    if (fields.user) object.set("user", Json("$context.identity.user"));
    if (fields.caller) object.set("caller", Json("$context.identity.caller"));
    if (fields.request_time) object.set("requestTime", Json("$context.requestTime"));
    if (fields.http_method) object.set("httpMethod", Json("$context.httpMethod"));
    if (fields.resource_path) object.set("resourcePath", Json("$context.resourcePath"));
    if (fields.status) object.set("status", Json("$context.status"));
    if (fields.protocol) object.set("protocol", Json("$context.protocol"));
    if (fields.response_length) object.set("responseLength", Json("$context.responseLength"));
    return AccessLogFormat(AccessLogFormatText(Json(std::move(object)).to_text()));
  }

  constexpr explicit AccessLogFormat(const AccessLogFormatText& format) : AccessLogFormatText(format) {}
};
template <class Given>
constexpr void wanted_here(const AccessLogFormat*) {
  static_assert(fits_here<Given>,
                "an access log format is wanted here: AccessLogFormat::clf(), or the text of a format");
}

}  // namespace constcloud::aws_apigateway
