// SPDX-License-Identifier: Apache-2.0
#pragma once
// One construct of every class, as small as it can be. The generated program asks for all classes that the headers
// have: one that is missing here does not compile there.
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2/http.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http.hpp>
#include <constcloud/aws_certificatemanager.hpp>
#include <constcloud/aws_cloudwatch.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_logs.hpp>
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/aws_ssm.hpp>
#include <constcloud/core.hpp>

namespace constructs {

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace acm = cc::aws_certificatemanager;
namespace iam = cc::aws_iam;
namespace r53 = cc::aws_route53;
using cc::Construct;
using cc::Text;

template <class T>
struct Class {};

// core

constexpr Construct make(Class<Construct>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr cc::Stack make(Class<cc::Stack>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr cc::NestedStack make(Class<cc::NestedStack>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr cc::Stage make(Class<cc::Stage>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr cc::CfnResource make(Class<cc::CfnResource>, const Construct& scope, const Text& id) {
  return {scope, id, {.type = "A::B::C"}};
}
constexpr cc::CfnElement make(Class<cc::CfnElement>, const Construct& scope, const Text& id) {
  return make(Class<cc::CfnResource>(), scope, id);
}
constexpr cc::CfnOutput make(Class<cc::CfnOutput>, const Construct& scope, const Text& id) {
  return {scope, id, {.value = "x", .export_name = "X"}};
}
constexpr cc::CfnParameter make(Class<cc::CfnParameter>, const Construct& scope, const Text& id) {
  return {scope, id, {}};
}
constexpr cc::CfnMapping make(Class<cc::CfnMapping>, const Construct& scope, const Text& id) {
  return {scope, id, {.mapping = cc::Map<cc::Map<cc::Json>>{{"a", cc::Map<cc::Json>{{"b", 1}}}}}};
}
constexpr cc::CfnCondition make(Class<cc::CfnCondition>, const Construct& scope, const Text& id) {
  return {scope, id, {.expression = cc::Fn::condition_equals("a", "b")}};
}
constexpr cc::CfnRule make(Class<cc::CfnRule>, const Construct& scope, const Text& id) {
  return {scope, id, {.assertions = cc::List<cc::CfnRuleAssertion>{
                          {.assert_ = cc::Fn::condition_equals("a", "b"), .assert_description = "are equal"}}}};
}

/// Any L1: what it requires is there, but empty.
template <class L1>
  requires std::derived_from<L1, cc::TypedCfnResource<typename L1::Props>>
constexpr L1 make(Class<L1>, const Construct& scope, const Text& id) {
  auto props = cc::detail::FieldSet<typename L1::Props>::unset();
  const auto fill = [](auto& field) {
    using F = std::remove_reference_t<decltype(field)>;
    if constexpr (cc::detail::is_required<F>) field = F(typename F::value_type());
  };
  const auto fill_all = [&]<auto... Members>(const cc::Fields<Members...>&) { (fill(props.*Members), ...); };
  fill_all(fields_of(static_cast<const typename L1::Props*>(nullptr)));
  return L1(scope, id, std::move(props));
}

// iam

constexpr iam::Role make(Class<iam::Role>, const Construct& scope, const Text& id) {
  return {scope, id, {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")}};
}
constexpr iam::IRole make(Class<iam::IRole>, const Construct& scope, const Text& id) {
  return iam::Role::from_role_arn(scope, id, "arn:aws:iam::123456789012:role/name");
}
constexpr iam::IIdentity make(Class<iam::IIdentity>, const Construct& scope, const Text& id) {
  return make(Class<iam::Role>(), scope, id);
}
constexpr iam::User make(Class<iam::User>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr iam::IUser make(Class<iam::IUser>, const Construct& scope, const Text& id) {
  return iam::User::from_user_name(scope, id, "name");
}
constexpr iam::Group make(Class<iam::Group>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr iam::IGroup make(Class<iam::IGroup>, const Construct& scope, const Text& id) {
  return iam::Group::from_group_name(scope, id, "name");
}
constexpr iam::Policy make(Class<iam::Policy>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.roles = cc::List<iam::IRole>{iam::Role(scope, "RoleOfPolicy", {.assumed_by = iam::AccountRootPrincipal()})},
           .statements = cc::List<iam::PolicyStatement>{
               iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}})}}};
}
constexpr iam::IPolicy make(Class<iam::IPolicy>, const Construct& scope, const Text& id) {
  return iam::Policy::from_policy_name(scope, id, "name");
}
constexpr iam::ManagedPolicy make(Class<iam::ManagedPolicy>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.statements = cc::List<iam::PolicyStatement>{
               iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}})}}};
}

constexpr iam::AccessKey make(Class<iam::AccessKey>, const Construct& scope, const Text& id) {
  return {scope, id, {.user = iam::User::from_user_name(scope, "UserOfKey", "name")}};
}
constexpr iam::IAccessKey make(Class<iam::IAccessKey>, const Construct& scope, const Text& id) {
  return make(Class<iam::AccessKey>(), scope, id);
}

// logs, s3, ssm, cloudwatch

constexpr cc::aws_logs::LogGroup make(Class<cc::aws_logs::LogGroup>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr cc::aws_logs::ILogGroup make(Class<cc::aws_logs::ILogGroup>, const Construct& scope, const Text& id) {
  return cc::aws_logs::LogGroup::from_log_group_name(scope, id, "name");
}
constexpr cc::aws_logs::ResourcePolicy make(Class<cc::aws_logs::ResourcePolicy>, const Construct& scope,
                                            const Text& id) {
  return {scope, id,
          {.policy_statements = cc::List<iam::PolicyStatement>{
               iam::PolicyStatement({.actions = {"logs:PutLogEvents"}, .resources = {"*"}})}}};
}
constexpr cc::aws_logs::QueryDefinition make(Class<cc::aws_logs::QueryDefinition>, const Construct& scope,
                                             const Text& id) {
  return {scope, id,
          {.query_definition_name = "name", .query_string = cc::aws_logs::QueryString({.fields = {"@message"}})}};
}
constexpr cc::aws_s3::Bucket make(Class<cc::aws_s3::Bucket>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr cc::aws_s3::IBucket make(Class<cc::aws_s3::IBucket>, const Construct& scope, const Text& id) {
  return cc::aws_s3::Bucket::from_bucket_name(scope, id, "some-name");
}
/// Refused: only an App takes files.
constexpr cc::aws_s3_assets::Asset make(Class<cc::aws_s3_assets::Asset>, const Construct& scope, const Text& id) {
  return cc::aws_s3_assets::Asset(scope, id, {.path = "nowhere"});
}
constexpr cc::aws_ssm::IStringParameter make(Class<cc::aws_ssm::IStringParameter>, const Construct& scope,
                                          const Text& id) {
  return cc::aws_ssm::StringParameter::from_string_parameter_name(scope, id, "name");
}
constexpr cc::aws_ssm::IParameter make(Class<cc::aws_ssm::IParameter>, const Construct& scope, const Text& id) {
  return make(Class<cc::aws_ssm::IStringParameter>(), scope, id);
}
constexpr cc::aws_ssm::IStringListParameter make(Class<cc::aws_ssm::IStringListParameter>, const Construct& scope,
                                              const Text& id) {
  return cc::aws_ssm::StringListParameter::from_list_parameter_attributes(scope, id, {.parameter_name = "name"});
}
constexpr cc::aws_cloudwatch::Alarm make(Class<cc::aws_cloudwatch::Alarm>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.evaluation_periods = 1,
           .metric = cc::aws_cloudwatch::Metric({.metric_name = "Errors", .namespace_ = "Mine"}),
           .threshold = 1}};
}
constexpr cc::aws_cloudwatch::IAlarm make(Class<cc::aws_cloudwatch::IAlarm>, const Construct& scope, const Text& id) {
  return cc::aws_cloudwatch::Alarm::from_alarm_name(scope, id, "name");
}

// certificates and names

constexpr acm::Certificate make(Class<acm::Certificate>, const Construct& scope, const Text& id) {
  return {scope, id, {.domain_name = "www.example.com"}};
}
constexpr acm::ICertificate make(Class<acm::ICertificate>, const Construct& scope, const Text& id) {
  return acm::Certificate::from_certificate_arn(
      scope, id, "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012");
}
constexpr r53::IHostedZone make(Class<r53::IHostedZone>, const Construct& scope, const Text& id) {
  return r53::HostedZone::from_hosted_zone_attributes(scope, id, {.hosted_zone_id = "Z", .zone_name = "example.com"});
}
constexpr r53::ARecord make(Class<r53::ARecord>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.target = r53::RecordTarget::from_ip_addresses({"1.2.3.4"}),
           .zone = make(Class<r53::IHostedZone>(), scope, "ZoneOfRecord")}};
}
constexpr r53::AddressRecord make(Class<r53::AddressRecord>, const Construct& scope, const Text& id) {
  return make(Class<r53::ARecord>(), scope, id);
}
constexpr r53::AaaaRecord make(Class<r53::AaaaRecord>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.target = r53::RecordTarget::from_ip_addresses({"::1"}),
           .zone = make(Class<r53::IHostedZone>(), scope, "ZoneOfRecord")}};
}

// lambda

constexpr cc::aws_lambda::Function make(Class<cc::aws_lambda::Function>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.code = cc::aws_lambda::Code::from_inline("exports.handler = 1"),
           .handler = "index.handler",
           .runtime = cc::aws_lambda::Runtime::nodejs_22_x,
           .tracing = cc::aws_lambda::Tracing::active}};
}
constexpr cc::aws_lambda::IFunction make(Class<cc::aws_lambda::IFunction>, const Construct& scope, const Text& id) {
  return cc::aws_lambda::Function::from_function_arn(scope, id,
                                                     "arn:aws:lambda:eu-west-1:123456789012:function:name");
}

// web sockets

constexpr apigwv2::IWebSocketApi make(Class<apigwv2::IWebSocketApi>, const Construct& scope, const Text& id) {
  return apigwv2::WebSocketApi::from_web_socket_api_attributes(scope, id, {.web_socket_id = "id"});
}
constexpr apigwv2::WebSocketApi make(Class<apigwv2::WebSocketApi>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr apigwv2::WebSocketStage make(Class<apigwv2::WebSocketStage>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.stage_name = "dev", .web_socket_api = make(Class<apigwv2::WebSocketApi>(), scope, "ApiOfStage")}};
}
constexpr apigwv2::IWebSocketStage make(Class<apigwv2::IWebSocketStage>, const Construct& scope, const Text& id) {
  return apigwv2::WebSocketStage::from_web_socket_stage_attributes(
      scope, id, {.api = make(Class<apigwv2::IWebSocketApi>(), scope, "ApiOfStage"), .stage_name = "dev"});
}
constexpr apigwv2::WebSocketIntegration make(Class<apigwv2::WebSocketIntegration>, const Construct& scope,
                                          const Text& id) {
  return {scope, id,
          {.integration_type = apigwv2::WebSocketIntegrationType::mock,
           .integration_uri = "",
           .web_socket_api = make(Class<apigwv2::IWebSocketApi>(), scope, "ApiOfIntegration")}};
}
constexpr apigwv2::WebSocketAuthorizer make(Class<apigwv2::WebSocketAuthorizer>, const Construct& scope,
                                            const Text& id) {
  return {scope, id,
          {.identity_source = {"route.request.header.Authorization"},
           .type = apigwv2::WebSocketAuthorizerType::iam,
           .web_socket_api = make(Class<apigwv2::IWebSocketApi>(), scope, "ApiOfAuthorizer")}};
}
constexpr apigwv2::WebSocketRoute make(Class<apigwv2::WebSocketRoute>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.integration = cc::aws_apigatewayv2_integrations::WebSocketMockIntegration("Mock"),
           .route_key = "$default",
           .web_socket_api = make(Class<apigwv2::WebSocketApi>(), scope, "ApiOfRoute")}};
}
constexpr apigwv2::IWebSocketRoute make(Class<apigwv2::IWebSocketRoute>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::WebSocketRoute>(), scope, id);
}
constexpr apigwv2::DomainName make(Class<apigwv2::DomainName>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.certificate = make(Class<acm::ICertificate>(), scope, "CertificateOfName"),
           .domain_name = "www.example.com"}};
}
constexpr apigwv2::IDomainName make(Class<apigwv2::IDomainName>, const Construct& scope, const Text& id) {
  return apigwv2::DomainName::from_domain_name_attributes(
      scope, id, {.name = "www.example.com", .regional_domain_name = "r", .regional_hosted_zone_id = "Z"});
}
constexpr apigwv2::ApiMapping make(Class<apigwv2::ApiMapping>, const Construct& scope, const Text& id) {
  const apigwv2::WebSocketStage stage = make(Class<apigwv2::WebSocketStage>(), scope, "StageOfMapping");
  return {scope, id,
          {.api = stage.api(),
           .domain_name = make(Class<apigwv2::IDomainName>(), scope, "NameOfMapping"),
           .stage = stage}};
}
constexpr apigwv2::IApiMapping make(Class<apigwv2::IApiMapping>, const Construct& scope, const Text& id) {
  return apigwv2::ApiMapping::from_api_mapping_attributes(scope, id, {.api_mapping_id = "id"});
}
constexpr apigwv2::IAuthorizer make(Class<apigwv2::IAuthorizer>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::WebSocketAuthorizer>(), scope, id);
}
constexpr apigwv2::IWebSocketAuthorizer make(Class<apigwv2::IWebSocketAuthorizer>, const Construct& scope,
                                             const Text& id) {
  return make(Class<apigwv2::WebSocketAuthorizer>(), scope, id);
}
constexpr apigwv2::IIntegration make(Class<apigwv2::IIntegration>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::WebSocketIntegration>(), scope, id);
}
constexpr apigwv2::IWebSocketIntegration make(Class<apigwv2::IWebSocketIntegration>, const Construct& scope,
                                              const Text& id) {
  return make(Class<apigwv2::WebSocketIntegration>(), scope, id);
}
constexpr apigwv2::ApiKey make(Class<apigwv2::ApiKey>, const Construct& scope, const Text& id) { return {scope, id}; }
constexpr apigwv2::IApiKey make(Class<apigwv2::IApiKey>, const Construct& scope, const Text& id) {
  return apigwv2::ApiKey::from_api_key_id(scope, id, "id");
}
constexpr apigwv2::RateLimitedApiKey make(Class<apigwv2::RateLimitedApiKey>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr apigwv2::UsagePlan make(Class<apigwv2::UsagePlan>, const Construct& scope, const Text& id) {
  return {scope, id};
}
constexpr apigwv2::IUsagePlan make(Class<apigwv2::IUsagePlan>, const Construct& scope, const Text& id) {
  return apigwv2::UsagePlan::from_usage_plan_id(scope, id, "id");
}

// HTTP

constexpr apigwv2::HttpApi make(Class<apigwv2::HttpApi>, const Construct& scope, const Text& id) {
  return {scope, id, {.default_integration = cc::aws_apigatewayv2_integrations::HttpUrlIntegration("Url", "https://a")}};
}
constexpr apigwv2::IHttpApi make(Class<apigwv2::IHttpApi>, const Construct& scope, const Text& id) {
  return apigwv2::HttpApi::from_http_api_attributes(scope, id, {.http_api_id = "id"});
}
constexpr apigwv2::IApi make(Class<apigwv2::IApi>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::IHttpApi>(), scope, id);
}
constexpr apigwv2::HttpStage make(Class<apigwv2::HttpStage>, const Construct& scope, const Text& id) {
  return {scope, id, {.http_api = make(Class<apigwv2::IHttpApi>(), scope, "ApiOfStage"), .stage_name = "dev"}};
}
constexpr apigwv2::IHttpStage make(Class<apigwv2::IHttpStage>, const Construct& scope, const Text& id) {
  return apigwv2::HttpStage::from_http_stage_attributes(
      scope, id, {.api = make(Class<apigwv2::IHttpApi>(), scope, "ApiOfStage"), .stage_name = "dev"});
}
constexpr apigwv2::IStage make(Class<apigwv2::IStage>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::IHttpStage>(), scope, id);
}
constexpr apigwv2::HttpIntegration make(Class<apigwv2::HttpIntegration>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.http_api = make(Class<apigwv2::IHttpApi>(), scope, "ApiOfIntegration"),
           .integration_type = apigwv2::HttpIntegrationType::http_proxy,
           .integration_uri = "https://a"}};
}
constexpr apigwv2::HttpAuthorizer make(Class<apigwv2::HttpAuthorizer>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.http_api = make(Class<apigwv2::IHttpApi>(), scope, "ApiOfAuthorizer"),
           .identity_source = {"$request.header.Authorization"},
           .type = apigwv2::HttpAuthorizerType::iam}};
}
constexpr apigwv2::IHttpAuthorizer make(Class<apigwv2::IHttpAuthorizer>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::HttpAuthorizer>(), scope, id);
}
constexpr apigwv2::IHttpIntegration make(Class<apigwv2::IHttpIntegration>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::HttpIntegration>(), scope, id);
}
constexpr apigwv2::HttpRoute make(Class<apigwv2::HttpRoute>, const Construct& scope, const Text& id) {
  return {scope, id,
          {.http_api = make(Class<apigwv2::IHttpApi>(), scope, "ApiOfRoute"),
           .integration = cc::aws_apigatewayv2_integrations::HttpUrlIntegration("Url", "https://a"),
           .route_key = apigwv2::HttpRouteKey::default_}};
}
constexpr apigwv2::IHttpRoute make(Class<apigwv2::IHttpRoute>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::HttpRoute>(), scope, id);
}
constexpr apigwv2::IRoute make(Class<apigwv2::IRoute>, const Construct& scope, const Text& id) {
  return make(Class<apigwv2::HttpRoute>(), scope, id);
}
constexpr apigwv2::VpcLink make(Class<apigwv2::VpcLink>, const Construct& scope, const Text& id) {
  return {scope, id, {.subnets = {"subnet-1"}, .vpc = "vpc-1"}};
}
constexpr apigwv2::IVpcLink make(Class<apigwv2::IVpcLink>, const Construct& scope, const Text& id) {
  return apigwv2::VpcLink::from_vpc_link_attributes(scope, id, {.vpc = "vpc-1", .vpc_link_id = "id"});
}

/// What is done with constructs when they are made, where that leaves something in the tree.
template <class T>
constexpr void use(const T& construct) {
  const iam::PolicyStatement statement({.actions = {"s3:GetObject"}, .resources = {"*"}});
  if constexpr (std::derived_from<T, iam::IIdentity>) construct.add_to_policy(statement);
  if constexpr (std::derived_from<T, iam::IUser>) {
    construct.add_to_group(iam::Group::from_group_name(construct, "Group", "name"));
  }
  if constexpr (std::derived_from<T, cc::aws_logs::ILogGroup>) {
    construct.add_to_resource_policy(
        statement.copy({.principals = cc::List<iam::IPrincipal>{iam::AccountRootPrincipal()}}));
  }
  if constexpr (std::derived_from<T, cc::aws_lambda::IFunction>) {
    construct.grant_invoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
  }
  if constexpr (std::derived_from<T, cc::NestedStack>) cc::CfnResource(construct, "Thing", {.type = "A::B::C"});
}

/// An L2, imported or not, as the base of them all.
constexpr cc::Resource make(Class<cc::Resource>, const Construct& scope, const Text& id) {
  return make(Class<cc::aws_s3::Bucket>(), scope, id);
}

}  // namespace constructs
