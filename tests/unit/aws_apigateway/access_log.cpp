// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigateway/access_log.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace AccessLogField = constcloud::aws_apigateway::AccessLogField;
using cc::Text;
using cc::aws_apigateway::AccessLogFormat;

TEST_CASE("AccessLogFormat: the ready ones") {
  CHECK_BOTH(AccessLogFormat::clf().literal() ==
             R"($context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] )"
             R"("$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength )"
             R"($context.requestId)");
  CHECK_BOTH(AccessLogFormat::json_with_standard_fields().literal() ==
             R"({"requestId":"$context.requestId","ip":"$context.identity.sourceIp","user":"$context.identity.user",)"
             R"("caller":"$context.identity.caller","requestTime":"$context.requestTime","httpMethod":"$context.httpMethod",)"
             R"("resourcePath":"$context.resourcePath","status":"$context.status","protocol":"$context.protocol",)"
             R"("responseLength":"$context.responseLength"})");
}

TEST_CASE("AccessLogFormat: standard fields left out") {
  CHECK_BOTH(AccessLogFormat::json_with_standard_fields({.caller = false,
                                                         .http_method = false,
                                                         .ip = false,
                                                         .protocol = false,
                                                         .request_time = false,
                                                         .resource_path = false,
                                                         .response_length = false,
                                                         .status = false,
                                                         .user = false})
                 .literal() == R"({"requestId":"$context.requestId"})");
}

TEST_CASE("AccessLogFormat: one's own") {
  CHECK_BOTH(AccessLogFormat::custom("$context.extendedRequestId").literal() == "$context.extendedRequestId");
  CHECK_BOTH(AccessLogFormat::custom(Text::concat({AccessLogField::context_request_id(), " ", AccessLogField::context_status()}))
                 .literal() == "$context.requestId $context.status");
  CHECK_BOTH(AccessLogFormat().is_unset());
  CHECK(trees::refusal_of([] { return AccessLogFormat::custom(std::string("$context.status")); }).what ==
        "Access log must include either `AccessLogFormat.contextRequestId()` or `AccessLogFormat.contextExtendedRequestId()`");
}

TEST_CASE("AccessLogField: every field is a variable that formats may have") {
  constexpr auto known = [](const Text& field) {
    return cc::constraints::has_known_variables_only(field.data(), field.size()) && field.size() > 9;
  };
#define CHECK_FIELD(name) CHECK_BOTH(known(AccessLogField::name()))
  CHECK_FIELD(context_account_id);
  CHECK_FIELD(context_api_id);
  CHECK_FIELD(context_authenticate_error);
  CHECK_FIELD(context_authenticate_latency);
  CHECK_FIELD(context_authenticate_status);
  CHECK_FIELD(context_authorize_error);
  CHECK_FIELD(context_authorize_latency);
  CHECK_FIELD(context_authorize_status);
  CHECK_FIELD(context_authorizer_error);
  CHECK_FIELD(context_authorizer_integration_latency);
  CHECK_FIELD(context_authorizer_integration_status);
  CHECK_FIELD(context_authorizer_latency);
  CHECK_FIELD(context_authorizer_principal_id);
  CHECK_FIELD(context_authorizer_request_id);
  CHECK_FIELD(context_authorizer_status);
  CHECK_FIELD(context_aws_endpoint_request_id);
  CHECK_FIELD(context_caller_account_id);
  CHECK_FIELD(context_connection_id);
  CHECK_FIELD(context_custom_domain_base_path_matched);
  CHECK_FIELD(context_domain_name);
  CHECK_FIELD(context_domain_prefix);
  CHECK_FIELD(context_error_message);
  CHECK_FIELD(context_error_message_string);
  CHECK_FIELD(context_error_response_type);
  CHECK_FIELD(context_error_validation_error_string);
  CHECK_FIELD(context_event_type);
  CHECK_FIELD(context_extended_request_id);
  CHECK_FIELD(context_http_method);
  CHECK_FIELD(context_identity_account_id);
  CHECK_FIELD(context_identity_api_key);
  CHECK_FIELD(context_identity_api_key_id);
  CHECK_FIELD(context_identity_caller);
  CHECK_FIELD(context_identity_cognito_authentication_provider);
  CHECK_FIELD(context_identity_cognito_authentication_type);
  CHECK_FIELD(context_identity_cognito_identity_id);
  CHECK_FIELD(context_identity_cognito_identity_pool_id);
  CHECK_FIELD(context_identity_principal_org_id);
  CHECK_FIELD(context_identity_source_ip);
  CHECK_FIELD(context_identity_user);
  CHECK_FIELD(context_identity_user_agent);
  CHECK_FIELD(context_identity_user_arn);
  CHECK_FIELD(context_integration_error_message);
  CHECK_FIELD(context_integration_latency);
  CHECK_FIELD(context_integration_status);
  CHECK_FIELD(context_owner_account_id);
  CHECK_FIELD(context_path);
  CHECK_FIELD(context_protocol);
  CHECK_FIELD(context_request_id);
  CHECK_FIELD(context_request_time);
  CHECK_FIELD(context_request_time_epoch);
  CHECK_FIELD(context_resource_id);
  CHECK_FIELD(context_resource_path);
  CHECK_FIELD(context_response_latency);
  CHECK_FIELD(context_response_length);
  CHECK_FIELD(context_response_override_status);
  CHECK_FIELD(context_route_key);
  CHECK_FIELD(context_stage);
  CHECK_FIELD(context_status);
  CHECK_FIELD(context_waf_error);
  CHECK_FIELD(context_waf_latency);
  CHECK_FIELD(context_waf_response_code);
  CHECK_FIELD(context_waf_status);
  CHECK_FIELD(context_webacl_arn);
  CHECK_FIELD(context_xray_trace_id);
#undef CHECK_FIELD
}
