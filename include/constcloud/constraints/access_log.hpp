// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands in an access log format: known `$context` variables, a request id among them.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] inline void
an_access_log_format_must_hold_context_request_id_or_context_extended_request_id_add_one_of_them(const Text&) {
  throw Error(
      "Access log must include either `AccessLogFormat.contextRequestId()` or "
      "`AccessLogFormat.contextExtendedRequestId()`");
}
[[noreturn]] inline void this_context_variable_is_unknown_to_api_gateway_correct_its_name(const Text& format) {
  throw Error(Text::concat({"AccessLogFormat: a $context variable is unknown to API Gateway in '", format, "'"}));
}
}  // namespace refuse

namespace constraints::apigateway {

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html
inline constexpr const char* context_variables[] = {
    "accountId",
    "apiId",
    "authenticate.error",
    "authenticate.latency",
    "authenticate.status",
    "authorize.error",
    "authorize.latency",
    "authorize.status",
    "authorizer.error",
    "authorizer.integrationLatency",
    "authorizer.integrationStatus",
    "authorizer.latency",
    "authorizer.principalId",
    "authorizer.requestId",
    "authorizer.status",
    "awsEndpointRequestId",
    "connectedAt",
    "connectionId",
    "customDomain.basePathMatched",
    "domainName",
    "domainPrefix",
    "error.message",
    "error.messageString",
    "error.responseType",
    "error.validationErrorString",
    "eventType",
    "extendedRequestId",
    "httpMethod",
    "identity.accountId",
    "identity.apiKey",
    "identity.apiKeyId",
    "identity.caller",
    "identity.clientCert.clientCertPem",
    "identity.clientCert.issuerDN",
    "identity.clientCert.serialNumber",
    "identity.clientCert.subjectDN",
    "identity.clientCert.validity.notAfter",
    "identity.clientCert.validity.notBefore",
    "identity.cognitoAuthenticationProvider",
    "identity.cognitoAuthenticationType",
    "identity.cognitoIdentityId",
    "identity.cognitoIdentityPoolId",
    "identity.principalOrgId",
    "identity.sourceIp",
    "identity.user",
    "identity.userAgent",
    "identity.userArn",
    "integration.error",
    "integration.integrationStatus",
    "integration.latency",
    "integration.requestId",
    "integration.status",
    "integrationErrorMessage",
    "integrationLatency",
    "integrationStatus",
    "messageId",
    "path",
    "protocol",
    "requestId",
    "requestTime",
    "requestTimeEpoch",
    "resourceId",
    "resourcePath",
    "responseLatency",
    "responseLength",
    "responseOverride.status",
    "routeKey",
    "stage",
    "status",
    "waf.error",
    "waf.latency",
    "waf.status",
    "wafResponseCode",
    "webaclArn",
    "xrayTraceId",
};

constexpr bool continues_name(char c) { return text::is_alphanumeric(c) || c == '_'; }

/// The length of the variable name that begins at `data`: parts of letters, digits and underscores between dots.
constexpr std::size_t variable_length(const char* data, std::size_t size) {
  std::size_t end = 0;
  while (end != size &&
         (continues_name(data[end]) || (data[end] == '.' && end + 1 != size && continues_name(data[end + 1])))) {
    ++end;
  }
  return end;
}

/// A known variable; what a Lambda authorizer returns (`authorizer.<property>`) is known to it alone.
constexpr bool is_context_variable(const char* data, std::size_t size) {
  if (size > 11 && detail::equal_chars(data, 11, "authorizer.", 11)) return true;
  for (const char* known : context_variables) {
    if (detail::equal_chars(data, size, known, CONSTCLOUD_BUILTIN(strlen)(known))) return true;
  }
  return false;
}

/// Calls `f(name, size)` for each `$context.` variable until it returns true.
template <class F>
constexpr bool any_context_variable(const char* data, std::size_t size, F f) {
  constexpr std::size_t prefix = 9;
  for (std::size_t i = 0; i + prefix <= size; ++i) {
    if (data[i] != '$' || !detail::equal_chars(data + i, prefix, "$context.", prefix)) continue;
    const std::size_t length = variable_length(data + i + prefix, size - i - prefix);
    if (f(data + i + prefix, length)) return true;
  }
  return false;
}

constexpr bool has_known_variables_only(const char* data, std::size_t size) {
  return !any_context_variable(data, size,
                               [](const char* name, std::size_t length) { return !is_context_variable(name, length); });
}
constexpr bool has_request_id(const char* data, std::size_t size) {
  return any_context_variable(data, size, [](const char* name, std::size_t length) {
    return detail::equal_chars(name, length, "requestId", 9) ||
           detail::equal_chars(name, length, "extendedRequestId", 17);
  });
}

}  // namespace constraints::apigateway

namespace aws_apigateway {

CONSTCLOUD_BEGIN_CHECKED
/// An access log format.
class [[nodiscard]] AccessLogFormatText : public Value<Text> {
 public:
  constexpr AccessLogFormatText() = default;
  template <std::size_t N>
  consteval AccessLogFormatText(const char (&literal)[N])
      CONSTCLOUD_REFUSE_IF(!constraints::apigateway::has_request_id(literal, N - 1),
                           "AccessLogFormat: an access log format must hold $context.requestId or "
                           "$context.extendedRequestId: add one of them")
          CONSTCLOUD_REFUSE_IF(!constraints::apigateway::has_known_variables_only(literal, N - 1),
                               "AccessLogFormat: a $context variable is unknown to API Gateway: correct its name")
      : Value<Text>(literal) {
    check_variables(literal, N - 1);
  }
  template <class V>
    requires(detail::makes_text<V> && !__is_base_of(AccessLogFormatText, std::remove_cvref_t<V>))
  constexpr AccessLogFormatText(V&& value) : Value<Text>(detail::as_text_value(value)) {
    if (is(json::Kind::text)) check_variables(literal().data(), literal().size());
  }

 private:
  static constexpr void check_variables(const char* data, std::size_t size) {
    // The CDK's own check comes first: it knows no variables.
    if (!constraints::apigateway::has_request_id(data, size)) {
      refuse::an_access_log_format_must_hold_context_request_id_or_context_extended_request_id_add_one_of_them(
          Text::copy(data, size));
    }
    if (!constraints::apigateway::has_known_variables_only(data, size)) {
      refuse::this_context_variable_is_unknown_to_api_gateway_correct_its_name(Text::copy(data, size));
    }
  }
};
CONSTCLOUD_END_CHECKED

}  // namespace aws_apigateway

}  // namespace constcloud
