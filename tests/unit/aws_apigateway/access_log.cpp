// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigateway/access_log.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace AccessLogField = constcloud::aws_apigateway::AccessLogField;
using cc::Text;
using cc::aws_apigateway::AccessLogFormat;

TEST_CASE("AccessLogFormat: the ready ones") {
  CHECK_BOTH(
      AccessLogFormat::clf().literal() ==
      R"($context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] )"
      R"("$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength )"
      R"($context.requestId)");
  CHECK_BOTH(
      AccessLogFormat::json_with_standard_fields().literal() ==
      R"({"requestId":"$context.requestId","ip":"$context.identity.sourceIp","user":"$context.identity.user",)"
      R"("caller":"$context.identity.caller","requestTime":"$context.requestTime","httpMethod":"$context.httpMethod",)"
      R"("resourcePath":"$context.resourcePath","status":"$context.status","protocol":"$context.protocol",)"
      R"("responseLength":"$context.responseLength"})");
}

TEST_CASE("AccessLogFormat: standard fields left out") {
  CHECK_BOTH(
      AccessLogFormat::json_with_standard_fields({.caller = false,
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
  CHECK_BOTH(AccessLogFormat::custom("$context.extendedRequestId").literal() ==
             "$context.extendedRequestId");
  CHECK_BOTH(AccessLogFormat::custom(
                 Text::concat({AccessLogField::context_request_id(), " ",
                               AccessLogField::context_status()}))
                 .literal() == "$context.requestId $context.status");
  CHECK_BOTH(AccessLogFormat().is_undefined());
  CHECK(
      trees::refusal_of([] {
        return AccessLogFormat::custom(std::string("$context.status"));
      }).what ==
      "Access log must include either `AccessLogFormat.contextRequestId()` or "
      "`AccessLogFormat.contextExtendedRequestId()`");
}

TEST_CASE("AccessLogField: every field is a variable that formats may have") {
  constexpr auto all_are_known = [] {
    for (const Text &field :
         {AccessLogField::context_account_id(),
          AccessLogField::context_api_id(),
          AccessLogField::context_authenticate_error(),
          AccessLogField::context_authenticate_latency(),
          AccessLogField::context_authenticate_status(),
          AccessLogField::context_authorize_error(),
          AccessLogField::context_authorize_latency(),
          AccessLogField::context_authorize_status(),
          AccessLogField::context_authorizer_error(),
          AccessLogField::context_authorizer_integration_latency(),
          AccessLogField::context_authorizer_integration_status(),
          AccessLogField::context_authorizer_latency(),
          AccessLogField::context_authorizer_principal_id(),
          AccessLogField::context_authorizer_request_id(),
          AccessLogField::context_authorizer_status(),
          AccessLogField::context_aws_endpoint_request_id(),
          AccessLogField::context_caller_account_id(),
          AccessLogField::context_connection_id(),
          AccessLogField::context_custom_domain_base_path_matched(),
          AccessLogField::context_domain_name(),
          AccessLogField::context_domain_prefix(),
          AccessLogField::context_error_message(),
          AccessLogField::context_error_message_string(),
          AccessLogField::context_error_response_type(),
          AccessLogField::context_error_validation_error_string(),
          AccessLogField::context_event_type(),
          AccessLogField::context_extended_request_id(),
          AccessLogField::context_http_method(),
          AccessLogField::context_identity_account_id(),
          AccessLogField::context_identity_api_key(),
          AccessLogField::context_identity_api_key_id(),
          AccessLogField::context_identity_caller(),
          AccessLogField::context_identity_cognito_authentication_provider(),
          AccessLogField::context_identity_cognito_authentication_type(),
          AccessLogField::context_identity_cognito_identity_id(),
          AccessLogField::context_identity_cognito_identity_pool_id(),
          AccessLogField::context_identity_principal_org_id(),
          AccessLogField::context_identity_source_ip(),
          AccessLogField::context_identity_user(),
          AccessLogField::context_identity_user_agent(),
          AccessLogField::context_identity_user_arn(),
          AccessLogField::context_integration_error_message(),
          AccessLogField::context_integration_latency(),
          AccessLogField::context_integration_status(),
          AccessLogField::context_owner_account_id(),
          AccessLogField::context_path(),
          AccessLogField::context_protocol(),
          AccessLogField::context_request_id(),
          AccessLogField::context_request_time(),
          AccessLogField::context_request_time_epoch(),
          AccessLogField::context_resource_id(),
          AccessLogField::context_resource_path(),
          AccessLogField::context_response_latency(),
          AccessLogField::context_response_length(),
          AccessLogField::context_response_override_status(),
          AccessLogField::context_route_key(),
          AccessLogField::context_stage(),
          AccessLogField::context_status(),
          AccessLogField::context_waf_error(),
          AccessLogField::context_waf_latency(),
          AccessLogField::context_waf_response_code(),
          AccessLogField::context_waf_status(),
          AccessLogField::context_webacl_arn(),
          AccessLogField::context_xray_trace_id()}) {
      if (field.size() < 10)
        return false;
      if (!cc::constraints::apigateway::has_known_variables_only(field.data(), field.size()))
        return false;
    }
    return true;
  };
  CHECK_BOTH(all_are_known());
}
