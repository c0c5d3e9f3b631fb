// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpIntegration: what answers the requests of a route.
#include <constcloud/aws_apigatewayv2/i_integration.hpp>
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>
#include <constcloud/aws_apigatewayv2/parameter_mapping.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/cfn/apigatewayv2/integration.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// How a route talks to its backend. CDK: `HttpIntegrationType`.
enum class HttpIntegrationType : unsigned char {
  http_proxy,  ///< a URL, or something in a private network
  aws_proxy,   ///< a function, or an action of an AWS service
};
template <class Given>
constexpr void wanted_here(const HttpIntegrationType*) {
  static_assert(fits_here<Given>, "an HttpIntegrationType is wanted here, such as HttpIntegrationType::aws_proxy");
}

/// The action of an AWS service. CDK: `HttpIntegrationSubtype`.
enum class HttpIntegrationSubtype : unsigned char {
  eventbridge_put_events,
  sqs_send_message,
  sqs_receive_message,
  sqs_delete_message,
  sqs_purge_queue,
  appconfig_get_configuration,
  kinesis_put_record,
  stepfunctions_start_execution,
  stepfunctions_start_sync_execution,
  stepfunctions_stop_execution,
};
template <class Given>
constexpr void wanted_here(const HttpIntegrationSubtype*) {
  static_assert(fits_here<Given>,
                "an HttpIntegrationSubtype is wanted here, such as HttpIntegrationSubtype::sqs_send_message");
}

/// Which way requests go. CDK: `HttpConnectionType`.
enum class HttpConnectionType : unsigned char { vpc_link, internet };
template <class Given>
constexpr void wanted_here(const HttpConnectionType*) {
  static_assert(fits_here<Given>, "an HttpConnectionType is wanted here, such as HttpConnectionType::internet");
}

CONSTCLOUD_CONSTEXPR Text to_text(HttpIntegrationType type);
CONSTCLOUD_CONSTEXPR Text to_text(HttpIntegrationSubtype subtype);
CONSTCLOUD_CONSTEXPR Text to_text(HttpConnectionType type);

/// How requests are written for a backend. CDK: `PayloadFormatVersion`.
class [[nodiscard]] PayloadFormatVersion {
 public:
  constexpr PayloadFormatVersion() = default;
  static const PayloadFormatVersion version_1_0;
  static const PayloadFormatVersion version_2_0;
  /// Another one.
  static constexpr PayloadFormatVersion custom(const Value<Text>& version) { return PayloadFormatVersion(version); }

  constexpr const Value<Text>& version() const { return version_; }

 private:
  constexpr explicit PayloadFormatVersion(const Value<Text>& version) : version_(version) {}
  Value<Text> version_ = "1.0";
};
template <class Given>
constexpr void wanted_here(const PayloadFormatVersion*) {
  static_assert(fits_here<Given>,
                "a PayloadFormatVersion is wanted here, such as PayloadFormatVersion::version_2_0 or "
                "PayloadFormatVersion::custom(\"...\")");
}
inline constexpr PayloadFormatVersion PayloadFormatVersion::version_1_0{};
inline constexpr PayloadFormatVersion PayloadFormatVersion::version_2_0{Value<Text>("2.0")};

/// What API Gateway calls with. CDK: `IntegrationCredentials`.
class [[nodiscard]] IntegrationCredentials {
 public:
  constexpr IntegrationCredentials() = default;
  /// Credentials of one's own: their ARN.
  constexpr explicit IntegrationCredentials(const Value<Text>& credentials_arn) : arn_(credentials_arn) {}
  /// A role.
  static CONSTCLOUD_CONSTEXPR IntegrationCredentials from_role(const aws_iam::IRole& role);
  /// Whoever calls the API.
  static CONSTCLOUD_CONSTEXPR IntegrationCredentials use_caller_identity();

  constexpr const Value<Text>& credentials_arn() const { return arn_; }

 private:
  Value<Text> arn_{};
};
template <class Given>
constexpr void wanted_here(const IntegrationCredentials*) {
  static_assert(fits_here<Given>,
                "credentials are wanted here: IntegrationCredentials::from_role(role), or "
                "IntegrationCredentials::use_caller_identity()");
}

/// CDK: `HttpIntegrationProps`.
struct HttpIntegrationProps {
  Required<IHttpApi> http_api;
  Required<HttpIntegrationType> integration_type;
  /// The id of the VPC link.
  Optional<Value<Text>> connection_id{};
  /// Default: internet.
  Optional<HttpConnectionType> connection_type{};
  /// Default: none; the resource policy of what is called lets API Gateway call.
  Optional<IntegrationCredentials> credentials{};
  /// The action of an AWS service. Required without `integration_uri`.
  Optional<HttpIntegrationSubtype> integration_subtype{};
  /// The URL or the ARN of what is called. Required without `integration_subtype`.
  Optional<Value<Text>> integration_uri{};
  /// The HTTP method of the call.
  Optional<HttpMethod> method{};
  Optional<ParameterMapping> parameter_mapping{};
  Optional<PayloadFormatVersion> payload_format_version{};
  /// The name that a private backend's certificate must have. Default: none; it is called without TLS.
  Optional<Value<Text>> secure_server_name{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
struct HttpIntegrationState final : StateOf<HttpIntegrationState, AnyIntegrationState> {
  constexpr ~HttpIntegrationState() override {}
  IHttpApi api;
};

}  // namespace internal

/// An integration of an HTTP API. CDK: `IHttpIntegration`.
class IHttpIntegration : public Handle<IHttpIntegration, internal::HttpIntegrationState, IIntegration> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IHttpIntegration";
  using Handle::Handle;

  constexpr const IHttpApi& http_api() const { return own().api; }
  constexpr IntegrationReference integration_ref() const {
    return {.api_id = own().api.api_id(), .integration_id = own().id};
  }
};
template <class Given>
constexpr void wanted_here(const IHttpIntegration*) {
  static_assert(fits_here<Given>, "an integration that was made is wanted here: pass the HttpIntegration");
}

/// AWS::ApiGatewayV2::Integration. Required: http_api, integration_type, and one of integration_subtype and
/// integration_uri ("Either `integrationSubtype` or `integrationUri` must be specified."). Refuses a timeout outside 50
/// milliseconds to 29 seconds ("Integration timeout must be between 50 milliseconds and 29 seconds."). CDK:
/// `HttpIntegration`.
class HttpIntegration : public Handle<HttpIntegration, internal::HttpIntegrationState, IHttpIntegration> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.HttpIntegration";
  constexpr HttpIntegration() = default;
  CONSTCLOUD_CONSTEXPR HttpIntegration(const Construct& scope, const Text& id, const HttpIntegrationProps& props);
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_integration.hpp>
#endif
