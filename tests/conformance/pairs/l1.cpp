// SPDX-License-Identifier: Apache-2.0
// The generated resources by themselves: property names, their order, and attributes. Its twin is l1.js.
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/api_mapping.hpp>
#include <constcloud/cfn/apigatewayv2/authorizer.hpp>
#include <constcloud/cfn/apigatewayv2/deployment.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/integration.hpp>
#include <constcloud/cfn/apigatewayv2/integration_response.hpp>
#include <constcloud/cfn/apigatewayv2/model.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/cfn/apigatewayv2/route_response.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/cfn/certificatemanager/certificate.hpp>
#include <constcloud/cfn/cloudwatch/alarm.hpp>
#include <constcloud/cfn/iam/group.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/cfn/iam/policy.hpp>
#include <constcloud/cfn/iam/role.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/cfn/lambda/function.hpp>
#include <constcloud/cfn/lambda/permission.hpp>
#include <constcloud/cfn/logs/log_group.hpp>

#include "support.hpp"

namespace acm = constcloud::aws_certificatemanager;
namespace apigwv2 = constcloud::aws_apigatewayv2;
namespace cloudwatch = constcloud::aws_cloudwatch;
namespace iam = constcloud::aws_iam;
namespace lambda = constcloud::aws_lambda;
namespace logs = constcloud::aws_logs;
namespace Aws = constcloud::Aws;
namespace Fn = constcloud::Fn;

namespace {

constexpr char role_arn[] = "arn:aws:iam::123456789012:role/r";
constexpr char certificate_arn[] =
    "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012";
constexpr char key_arn[] = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012";
constexpr char topic_arn[] = "arn:aws:sns:us-east-1:123456789012:t";

CONSTCLOUD_CONSTEXPR void api(Stack& stack) {
  const apigwv2::CfnApi api(stack, "Api",
                            {.api_key_selection_expression = "$request.header.x-api-key",
                             .description = "d",
                             .disable_execute_api_endpoint = true,
                             .disable_schema_validation = false,
                             .ip_address_type = "dualstack",
                             .name = "chat",
                             .protocol_type = "WEBSOCKET",
                             .route_selection_expression = "$request.body.action",
                             .tags = {{"b", "2"}, {"a", "1"}},
                             .version = "1"});
  apigwv2::CfnApi(stack, "Http",
                  {.base_path = "prepend",
                   .cors_configuration = {{.allow_credentials = false,
                                           .allow_headers = {"*"},
                                           .allow_methods = {"GET"},
                                           .allow_origins = {"https://example.com"},
                                           .expose_headers = {"x"},
                                           .max_age = 60}},
                   .credentials_arn = role_arn,
                   .fail_on_warnings = true,
                   .name = "http",
                   .protocol_type = "HTTP",
                   .route_key = "GET /",
                   .target = "https://example.com"});
  const Json info = Json::object({{"title", "t"}, {"version", "1"}});
  apigwv2::CfnApi(stack, "Body",
                  {.body = Json::object({{"openapi", "3.0.1"}, {"info", info}, {"paths", Json::object({})}})});
  apigwv2::CfnApi(stack, "Stored",
                  {.body_s3_location = {{.bucket = "b", .etag = "e", .key = "k", .version = "v"}}});
  show(stack, "Ref", api.ref());
  show(stack, "Id", api.attr_api_id());
  show(stack, "Endpoint", api.attr_api_endpoint());
}

CONSTCLOUD_CONSTEXPR void stage(Stack& stack) {
  const Json send = Json::object({{"ThrottlingBurstLimit", 1}, {"DetailedMetricsEnabled", true}});
  apigwv2::CfnStage(
      stack, "Stage",
      {.api_id = "abc",
       .stage_name = "dev",
       .access_log_settings = {{.destination_arn = "arn:aws:logs:us-east-1:123456789012:log-group:g",
                                .format = "$context.requestId"}},
       .access_policy_id = "p",
       .auto_deploy = false,
       .client_certificate_id = "c",
       .default_route_settings = {{.data_trace_enabled = true,
                                   .detailed_metrics_enabled = false,
                                   .logging_level = "INFO",
                                   .throttling_burst_limit = 0,
                                   .throttling_rate_limit = 0.5}},
       .deployment_id = "d",
       .description = "e",
       .route_settings = Json::object({{"send", send}}),
       .stage_variables = {{"b", "1"}, {"a", "2"}},
       .tags = {{"b", "2"}, {"a", "1"}}});
  apigwv2::CfnStage::builder(stack, "Bare").stage_name("prod").api_id("abc").build();
  const apigwv2::CfnDeployment deployment(stack, "Deployment",
                                          {.api_id = "abc", .description = "d", .stage_name = "s"});
  show(stack, "DeploymentId", deployment.attr_deployment_id());
}

CONSTCLOUD_CONSTEXPR void routes_and_integrations(Stack& stack) {
  const apigwv2::CfnIntegration integration(
      stack, "Integration",
      {.api_id = "abc",
       .integration_type = "AWS",
       .connection_id = "c",
       .connection_type = "INTERNET",
       .content_handling_strategy = "CONVERT_TO_TEXT",
       .credentials_arn = role_arn,
       .description = "d",
       .integration_method = "POST",
       .integration_subtype = "s",
       .integration_uri = "u",
       .passthrough_behavior = "NEVER",
       .payload_format_version = "1.0",
       .request_parameters = Json::object({{"b", "1"}, {"a", "2"}}),
       .request_templates = Json::object({{"200", "x"}}),
       .response_parameters = Json::object({{"200", Json::object({{"x", "y"}})}}),
       .template_selection_expression = "t",
       .timeout_in_millis = 50,
       .tls_config = {{.server_name_to_verify = "example.com"}}});
  const Json needed = Json::object({{"Required", true}});
  const apigwv2::CfnRoute route(
      stack, "Route",
      {.api_id = "abc",
       .route_key = "send",
       .api_key_required = false,
       .authorization_scopes = {"a", "b"},
       .authorization_type = "NONE",
       .authorizer_id = "x",
       .model_selection_expression = "m",
       .operation_name = "o",
       .request_models = Json::object({{"$default", "Model"}}),
       .request_parameters = Json::object({{"route.request.querystring.a", needed}}),
       .route_response_selection_expression = "$default",
       .target = "integrations/" + integration.ref()});
  apigwv2::CfnRouteResponse(stack, "RouteResponse",
                            {.api_id = "abc",
                             .route_id = route.ref(),
                             .route_response_key = "$default",
                             .model_selection_expression = "m",
                             .response_models = Json::object({{"a", "b"}}),
                             .response_parameters = {{"route.response.header.a", {.required = false}}}});
  apigwv2::CfnIntegrationResponse(stack, "IntegrationResponse",
                                  {.api_id = "abc",
                                   .integration_id = integration.ref(),
                                   .integration_response_key = "/200/",
                                   .content_handling_strategy = "CONVERT_TO_BINARY",
                                   .response_parameters = Json::object({{"a", "b"}}),
                                   .response_templates = Json::object({{"$default", "x"}}),
                                   .template_selection_expression = "t"});
  const Json fields = Json::object({{"z", Json::object({})}, {"a", Json::object({})}});
  apigwv2::CfnModel(stack, "Model",
                    {.api_id = "abc",
                     .name = "Model",
                     .schema = Json::object({{"type", "object"}, {"properties", fields}}),
                     .content_type = "application/json",
                     .description = "d"});
  const apigwv2::CfnAuthorizer authorizer(
      stack, "Authorizer",
      {.api_id = "abc",
       .authorizer_type = "REQUEST",
       .name = "a",
       .authorizer_credentials_arn = role_arn,
       .authorizer_payload_format_version = "2.0",
       .authorizer_result_ttl_in_seconds = 0,
       .authorizer_uri = "u",
       .enable_simple_responses = true,
       .identity_source = {"route.request.header.Auth"},
       .identity_validation_expression = "x",
       .jwt_configuration = {{.audience = {"a"}, .issuer = "https://example.com"}}});
  show(stack, "IntegrationId", integration.attr_integration_id());
  show(stack, "RouteId", route.attr_route_id());
  show(stack, "AuthorizerId", authorizer.attr_authorizer_id());
}

CONSTCLOUD_CONSTEXPR void domains(Stack& stack) {
  const apigwv2::CfnDomainName domain(
      stack, "Domain",
      {.domain_name = "ws.example.com",
       .domain_name_configurations = {{.certificate_arn = certificate_arn,
                                       .certificate_name = "n",
                                       .endpoint_type = "REGIONAL",
                                       .ip_address_type = "ipv4",
                                       .ownership_verification_certificate_arn = certificate_arn,
                                       .security_policy = "TLS_1_2"},
                                      {}},
       .mutual_tls_authentication = {{.truststore_uri = "s3://b/k", .truststore_version = "v"}},
       .routing_mode = "API_MAPPING_ONLY",
       .tags = {{"a", "b"}}});
  const apigwv2::CfnApiMapping mapping(
      stack, "Mapping", {.api_id = "abc", .domain_name = domain.ref(), .stage = "dev", .api_mapping_key = "k"});
  show(stack, "RegionalName", domain.attr_regional_domain_name());
  show(stack, "Zone", domain.attr_regional_hosted_zone_id());
  show(stack, "Arn", domain.attr_domain_name_arn());
  show(stack, "MappingId", mapping.attr_api_mapping_id());
  const acm::CfnCertificate certificate(
      stack, "Certificate",
      {.domain_name = "ws.example.com",
       .certificate_export = "ENABLED",
       .certificate_transparency_logging_preference = "DISABLED",
       .domain_validation_options = {{.domain_name = "ws.example.com", .hosted_zone_id = "Z1"},
                                     {.domain_name = "example.com", .validation_domain = "example.com"}},
       .key_algorithm = "RSA_2048",
       .subject_alternative_names = {"example.com"},
       .tags = {{.key = "b", .value = "2"}, {.key = "a", .value = "1"}},
       .validation_method = "DNS"});
  show(stack, "Certificate_", certificate.ref());
}

CONSTCLOUD_CONSTEXPR void functions(Stack& stack) {
  const lambda::CfnFunction fn(
      stack, "Fn",
      {.code = {{.s3_bucket = "bucket", .s3_key = "k", .s3_object_version = "v"}},
       .role = role_arn,
       .architectures = {"arm64"},
       .dead_letter_config = {{.target_arn = "arn:aws:sqs:us-east-1:123456789012:q"}},
       .description = "d",
       .environment = {{.variables = {{"ZZ", "1"}, {"AA", "2"}}}},
       .ephemeral_storage = {{.size = 512}},
       .function_name = "f",
       .handler = "index.handler",
       .kms_key_arn = key_arn,
       .layers = {"arn:aws:lambda:us-east-1:123456789012:layer:l:1"},
       .logging_config = {{.application_log_level = "INFO",
                           .log_format = "JSON",
                           .log_group = "g",
                           .system_log_level = "WARN"}},
       .memory_size = 128,
       .package_type = "Zip",
       .reserved_concurrent_executions = 0,
       .runtime = "nodejs22.x",
       .snap_start = {{.apply_on = "None"}},
       .tags = {{.key = "k", .value = "v"}},
       .timeout = 3,
       .tracing_config = {{.mode = "Active"}},
       .vpc_config = {{.ipv6_allowed_for_dual_stack = false,
                       .security_group_ids = {"sg-12345678"},
                       .subnet_ids = {"subnet-12345678"}}}});
  lambda::CfnPermission(stack, "Permission",
                        {.action = "lambda:InvokeFunction",
                         .function_name = fn.ref(),
                         .principal = "apigateway.amazonaws.com",
                         .event_source_token = "t",
                         .function_url_auth_type = "NONE",
                         .principal_org_id = "o-abcdefghij",
                         .source_account = "123456789012",
                         .source_arn = "arn:aws:s3:::b"});
  show(stack, "Arn", fn.attr_arn());
}

CONSTCLOUD_CONSTEXPR void identities(Stack& stack) {
  const Json allow = Json::object({{"Effect", "Allow"}, {"Action", "s3:GetObject"}, {"Resource", "*"}});
  const Json document = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({allow})}});
  const Json trust = Json::object({{"Action", "sts:AssumeRole"},
                                   {"Effect", "Allow"},
                                   {"Principal", Json::object({{"Service", "lambda.amazonaws.com"}})}});
  const iam::CfnRole role(stack, "Role",
                          {.assume_role_policy_document = Json::object({{"Statement", Json::array({trust})}}),
                           .description = "d",
                           .managed_policy_arns = {"arn:aws:iam::aws:policy/ReadOnlyAccess"},
                           .max_session_duration = 3600,
                           .path = "/",
                           .permissions_boundary = "arn:aws:iam::aws:policy/PowerUserAccess",
                           .policies = {{.policy_document = document, .policy_name = "p"}},
                           .role_name = "r",
                           .tags = {{.key = "k", .value = "v"}}});
  const iam::CfnUser user(stack, "User",
                          {.groups = {"g"},
                           .managed_policy_arns = {"arn:aws:iam::aws:policy/ReadOnlyAccess"},
                           .path = "/",
                           .user_name = "u"});
  const iam::CfnGroup group(stack, "Group", {.group_name = "g", .path = "/"});
  iam::CfnPolicy(stack, "Policy",
                 {.policy_document = document,
                  .policy_name = "p",
                  .groups = {group.ref()},
                  .roles = {role.ref()},
                  .users = {user.ref()}});
  iam::CfnManagedPolicy(stack, "Managed",
                        {.policy_document = document, .managed_policy_name = "m", .roles = {role.ref()}});
  show(stack, "RoleArn", role.attr_arn());
  show(stack, "RoleId", role.attr_role_id());
  show(stack, "UserArn", user.attr_arn());
  show(stack, "GroupArn", group.attr_arn());
}

CONSTCLOUD_CONSTEXPR void observers(Stack& stack) {
  const logs::CfnLogGroup log(stack, "Log",
                              {.kms_key_id = key_arn,
                               .log_group_class = "STANDARD",
                               .log_group_name = "g",
                               .retention_in_days = 7,
                               .tags = {{.key = "k", .value = "v"}}});
  const cloudwatch::CfnAlarm alarm(stack, "Alarm",
                                   {.actions_enabled = true,
                                    .alarm_actions = {topic_arn},
                                    .alarm_description = "d",
                                    .alarm_name = "n",
                                    .comparison_operator = "GreaterThanThreshold",
                                    .datapoints_to_alarm = 1,
                                    .dimensions = {{.name = "n", .value = "v"}},
                                    .evaluation_periods = 1,
                                    .insufficient_data_actions = {topic_arn},
                                    .metric_name = "m",
                                    .namespace_ = "s",
                                    .ok_actions = {topic_arn},
                                    .period = 60,
                                    .statistic = "Sum",
                                    .threshold = 0.1,
                                    .treat_missing_data = "missing",
                                    .unit = "Count"});
  cloudwatch::CfnAlarm(
      stack, "Math",
      {.comparison_operator = "LessThanLowerOrGreaterThanUpperThreshold",
       .evaluation_periods = 2,
       .metrics = {{.id = "b", .expression = "ANOMALY_DETECTION_BAND(m, 2)", .label = "band", .return_data = true},
                   {.id = "m",
                    .metric_stat = {{.metric = {{.dimensions = {{.name = "n", .value = "v"}},
                                                 .metric_name = "m",
                                                 .namespace_ = "s"}},
                                     .period = 60,
                                     .stat = "Sum",
                                     .unit = "Count"}},
                    .return_data = true}},
       .threshold_metric_id = "b"});
  show(stack, "LogArn", log.attr_arn());
  show(stack, "AlarmArn", alarm.attr_arn());
}

CONSTCLOUD_CONSTEXPR void with_intrinsics(Stack& stack) {
  const apigwv2::CfnApi api(stack, "Api", {.name = Aws::stack_name, .protocol_type = "WEBSOCKET"});
  const cc::CfnCondition choice(stack, "Big",
                                {.expression = Fn::condition_equals(Aws::region, "us-east-1")});
  const cc::CfnParameter limit(stack, "Limit", {.type = "Number"});
  const apigwv2::CfnStage stage(
      stack, "Stage",
      {.api_id = api.ref(),
       .stage_name = Fn::condition_if(choice, "big", "small"),
       .auto_deploy = Fn::condition_if(choice, true, false),
       .default_route_settings = {{.throttling_burst_limit = limit.value()}}});
  stage.add_property_override("Description", "by hand");
  stage.set_condition(choice);
  stage.apply_removal_policy(cc::RemovalPolicy::retain);
  cc::Tags::of(api).add("k", "v");
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "l1");
  pairs.pair<api>("api");
  pairs.pair<stage>("stage");
  pairs.pair<routes_and_integrations>("routes_and_integrations");
  pairs.pair<domains>("domains");
  pairs.pair<functions>("functions");
  pairs.pair<identities>("identities");
  pairs.pair<observers>("observers");
  pairs.pair<with_intrinsics>("with_intrinsics");
  return pairs.finish();
}
