// SPDX-License-Identifier: Apache-2.0
// The integrations of HTTP APIs, what they are made of, and their refusals. Its twin is http_integrations.js.
#include "https.hpp"

using apigwv2::HttpConnectionType;
using apigwv2::HttpIntegration;
using apigwv2::HttpIntegrationSubtype;
using apigwv2::HttpIntegrationType;
using apigwv2::IntegrationCredentials;
using apigwv2::MappingValue;
using apigwv2::ParameterMapping;
using apigwv2::PayloadFormatVersion;
using integrations::EventBusReference;
using integrations::HttpAlbIntegration;
using integrations::HttpEventBridgeIntegration;
using integrations::HttpNlbIntegration;
using integrations::HttpServiceDiscoveryIntegration;
using integrations::HttpSqsIntegration;
using integrations::HttpStepFunctionsIntegration;
using integrations::QueueReference;
using integrations::StateMachineReference;
using integrations::StateMachineType;

namespace {

CONSTCLOUD_CONSTEXPR Text arn_of(const Text& service, const Text& rest) {
  return Text::concat({"arn:aws:", service, ":us-east-1:123456789012:", rest});
}
CONSTCLOUD_CONSTEXPR QueueReference queue() {
  return {.queue_arn = arn_of("sqs", "books"), .queue_url = "https://sqs.us-east-1.amazonaws.com/123456789012/books"};
}
CONSTCLOUD_CONSTEXPR EventBusReference bus() {
  return {.event_bus_arn = arn_of("events", "event-bus/books"), .event_bus_name = "books"};
}
CONSTCLOUD_CONSTEXPR StateMachineReference machine(cc::Optional<StateMachineType> type = {}) {
  return {.state_machine_arn = arn_of("states", "stateMachine:books"), .state_machine_type = type};
}
CONSTCLOUD_CONSTEXPR Text alb_listener() { return arn_of("elasticloadbalancing", "listener/app/books/1/2"); }
CONSTCLOUD_CONSTEXPR Text nlb_listener() { return arn_of("elasticloadbalancing", "listener/net/books/1/2"); }
CONSTCLOUD_CONSTEXPR Text service() { return arn_of("servicediscovery", "service/srv-1"); }

CONSTCLOUD_CONSTEXPR HttpApi make_api(const Construct& scope, const Text& id = "Api") { return HttpApi(scope, id); }
/// Adds a route to the API of the stack, which is made for the first.
CONSTCLOUD_CONSTEXPR void add(Stack& stack, const Text& path, const apigwv2::HttpRouteIntegration& integration) {
  const Construct known = stack.node().try_find_child("Api");
  const HttpApi api = known ? cc::construct_cast<HttpApi>(known) : make_api(stack);
  api.add_routes({.integration = integration, .path = path, .methods = {HttpMethod::get}});
}

CONSTCLOUD_CONSTEXPR ParameterMapping mapping() {
  return ParameterMapping()
      .append_header("a", MappingValue::request_header("x"))
      .overwrite_header("b", MappingValue::request_query_string("y"))
      .remove_header("c")
      .append_query_string("d", MappingValue::request_body("z"))
      .overwrite_query_string("e", MappingValue::request_path_param("p"))
      .remove_query_string("f")
      .overwrite_path(MappingValue::request_path())
      .custom("own", "text");
}

CONSTCLOUD_CONSTEXPR void url_integration(Stack& stack) {
  add(stack, "/a", url());
  add(stack, "/b",
      HttpUrlIntegration(
          "B", "https://example.com/{proxy}",
          {.method = HttpMethod::patch, .parameter_mapping = mapping(), .timeout = Duration::millis(50)}));
}

CONSTCLOUD_CONSTEXPR void mapping_values(Stack& stack) {
  ParameterMapping given = ParameterMapping::from_object({{"append:header.a", MappingValue::context_variable("requestId")},
                                                          {"append:header.b", MappingValue::stage_variable("v")},
                                                          {"append:header.c", MappingValue::custom("text")},
                                                          {"append:header.d", MappingValue::none},
                                                          {"10", MappingValue::custom("ten")},
                                                          {"9", MappingValue::custom("nine")}});
  given.append_header("a", MappingValue::request_path());
  add(stack, "/a", HttpUrlIntegration("A", "https://a", {.parameter_mapping = given}));
  show_plain(stack, "Size", static_cast<double>(given.mappings().size()));
  show(stack, "Value", MappingValue::request_header("x").value());
  add(stack, "/b", HttpUrlIntegration("B", "https://b", {.parameter_mapping = ParameterMapping()}));
}

CONSTCLOUD_CONSTEXPR void lambda_integration(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpLambdaIntegration integration("A", handler(stack));
  api.add_routes({.integration = integration, .path = "/a/{id}", .methods = {HttpMethod::get, HttpMethod::put}});
  api.add_routes({.integration = integration, .path = "/"});
  api.add_routes({.integration = HttpLambdaIntegration("B", handler(stack, "Other"),
                                                       {.parameter_mapping = mapping(),
                                                        .payload_format_version = PayloadFormatVersion::version_1_0,
                                                        .timeout = Duration::seconds(29)}),
                  .path = "/b"});
}

CONSTCLOUD_CONSTEXPR void lambda_permission_of_the_api(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpApi other = make_api(stack, "Other");
  const lambda::Function fn = handler(stack);
  const HttpLambdaIntegration integration("A", fn, {.scope_permission_to_route = false});
  api.add_routes({.integration = integration, .path = "/a", .methods = {HttpMethod::get, HttpMethod::put}});
  api.add_routes({.integration = HttpLambdaIntegration("B", fn, {.scope_permission_to_route = false}), .path = "/b"});
  other.add_routes({.integration = HttpLambdaIntegration("C", fn, {.scope_permission_to_route = false}), .path = "/b"});
  api.add_routes(
      {.integration = HttpLambdaIntegration("D", handler(stack, "Next"), {.scope_permission_to_route = false}),
       .path = "/c"});
  api.add_routes({.integration = HttpLambdaIntegration("E", fn, {.scope_permission_to_route = true}), .path = "/d"});
}

CONSTCLOUD_CONSTEXPR void lambda_imported(Stack& stack) {
  const auto fn = lambda::Function::from_function_attributes(
      stack, "Fn", {.function_arn = arn_of("lambda", "function:books"), .same_environment = true});
  add(stack, "/a", HttpLambdaIntegration("A", fn));
}

CONSTCLOUD_CONSTEXPR void sqs_integration(Stack& stack) {
  using enum HttpIntegrationSubtype;
  add(stack, "/a", HttpSqsIntegration("A", {.queue = queue()}));
  add(stack, "/b", HttpSqsIntegration("B", {.queue = queue(), .subtype = sqs_send_message}));
  add(stack, "/c", HttpSqsIntegration("C", {.queue = queue(), .subtype = sqs_receive_message}));
  add(stack, "/d", HttpSqsIntegration("D", {.queue = queue(), .subtype = sqs_delete_message}));
  add(stack, "/e", HttpSqsIntegration("E", {.queue = queue(), .subtype = sqs_purge_queue}));
  add(stack, "/f", HttpSqsIntegration("F", {.queue = queue(), .parameter_mapping = mapping()}));
}

CONSTCLOUD_CONSTEXPR void event_bridge_integration(Stack& stack) {
  add(stack, "/a", HttpEventBridgeIntegration("A", {.event_bus_ref = bus()}));
  add(stack, "/b",
      HttpEventBridgeIntegration("B", {.event_bus_ref = bus(),
                                       .parameter_mapping = mapping(),
                                       .subtype = HttpIntegrationSubtype::eventbridge_put_events}));
  add(stack, "/c",
      HttpEventBridgeIntegration("C", {.event_bus_ref = bus(),
                                       .parameter_mapping = ParameterMapping().custom("EventBusName", "other")}));
}

CONSTCLOUD_CONSTEXPR void step_functions_integration(Stack& stack) {
  using enum HttpIntegrationSubtype;
  add(stack, "/a", HttpStepFunctionsIntegration("A", {.state_machine = machine()}));
  add(stack, "/b",
      HttpStepFunctionsIntegration("B", {.state_machine = machine(StateMachineType::standard),
                                         .subtype = stepfunctions_start_execution}));
  add(stack, "/c",
      HttpStepFunctionsIntegration("C", {.state_machine = machine(StateMachineType::express),
                                         .subtype = stepfunctions_start_sync_execution}));
  add(stack, "/d",
      HttpStepFunctionsIntegration(
          "D", {.state_machine = machine(),
                .parameter_mapping = ParameterMapping().custom("ExecutionArn", "$request.querystring.arn"),
                .subtype = stepfunctions_stop_execution}));
}

CONSTCLOUD_CONSTEXPR void private_integrations(Stack& stack) {
  const auto link = apigwv2::VpcLink::from_vpc_link_attributes(stack, "Link", {.vpc = "vpc-1", .vpc_link_id = "link"});
  add(stack, "/a", HttpAlbIntegration("A", alb_listener(), {.vpc_link = link}));
  add(stack, "/b", HttpNlbIntegration("B", nlb_listener(), {.vpc_link = link}));
  add(stack, "/c", HttpServiceDiscoveryIntegration("C", service(), {.vpc_link = link}));
  const integrations::HttpPrivateIntegrationOptions every{.vpc_link = link,
                                                          .method = HttpMethod::put,
                                                          .parameter_mapping = mapping(),
                                                          .secure_server_name = "books.example.com",
                                                          .timeout = Duration::seconds(10)};
  add(stack, "/d", HttpAlbIntegration("D", alb_listener(), every));
  add(stack, "/e", HttpNlbIntegration("E", nlb_listener(), every));
  add(stack, "/f",
      HttpServiceDiscoveryIntegration("F", service(),
                                      {.vpc_link = link,
                                       .method = HttpMethod::put,
                                       .parameter_mapping = mapping(),
                                       .secure_server_name = "books.example.com",
                                       .timeout = Duration::seconds(10)}));
}

CONSTCLOUD_CONSTEXPR void integrations_themselves(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpIntegration first = HttpIntegration::builder(stack, "A")
                                    .http_api(api)
                                    .integration_type(HttpIntegrationType::http_proxy)
                                    .integration_uri("https://example.com")
                                    .build();
  show(stack, "Id", first.integration_id());
  show(stack, "Of", first.http_api().api_id());
  HttpIntegration(stack, "B",
                  {.http_api = api,
                   .integration_type = HttpIntegrationType::aws_proxy,
                   .connection_id = "link",
                   .connection_type = HttpConnectionType::vpc_link,
                   .credentials = IntegrationCredentials::from_role(role(stack)),
                   .integration_subtype = HttpIntegrationSubtype::appconfig_get_configuration,
                   .method = HttpMethod::delete_,
                   .parameter_mapping = mapping(),
                   .payload_format_version = PayloadFormatVersion::version_2_0,
                   .secure_server_name = "x.example.com",
                   .timeout = Duration::seconds(1)});
  HttpIntegration(stack, "C",
                  {.http_api = api,
                   .integration_type = HttpIntegrationType::aws_proxy,
                   .connection_type = HttpConnectionType::internet,
                   .credentials = IntegrationCredentials::use_caller_identity(),
                   .integration_subtype = HttpIntegrationSubtype::kinesis_put_record});
  show(stack, "Caller", IntegrationCredentials::use_caller_identity().credentials_arn());
  show(stack, "Version", PayloadFormatVersion::version_1_0.version());
}

void neither_subtype_nor_uri(Stack& stack) {
  HttpIntegration(stack, "A", {.http_api = make_api(stack), .integration_type = HttpIntegrationType::aws_proxy});
}
void timed(Stack& stack, const Duration& timeout) {
  add(stack, "/a", HttpUrlIntegration("A", "https://a", {.timeout = timeout}));
}
void timeout_of_49_milliseconds(Stack& stack) { timed(stack, Duration::millis(49)); }
void timeout_of_30_seconds(Stack& stack) { timed(stack, Duration::seconds(30)); }
void queue_with_an_action_of_another_service(Stack& stack) {
  add(stack, "/a",
      HttpSqsIntegration("A", {.queue = queue(), .subtype = HttpIntegrationSubtype::kinesis_put_record}));
}
void bus_with_an_action_of_another_service(Stack& stack) {
  add(stack, "/a",
      HttpEventBridgeIntegration("A", {.event_bus_ref = bus(), .subtype = HttpIntegrationSubtype::kinesis_put_record}));
}
void machine_with_an_action_of_another_service(Stack& stack) {
  add(stack, "/a",
      HttpStepFunctionsIntegration(
          "A", {.state_machine = machine(), .subtype = HttpIntegrationSubtype::kinesis_put_record}));
}
void waiting_for_a_standard_machine(Stack& stack) {
  add(stack, "/a",
      HttpStepFunctionsIntegration("A", {.state_machine = machine(StateMachineType::standard),
                                         .subtype = HttpIntegrationSubtype::stepfunctions_start_sync_execution}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_integrations");
  pairs.pair<url_integration>("url_integration");
  pairs.pair<mapping_values>("mapping_values");
  pairs.pair<lambda_integration>("lambda_integration");
  pairs.pair<lambda_permission_of_the_api>("lambda_permission_of_the_api");
  pairs.pair<lambda_imported>("lambda_imported");
  pairs.pair<sqs_integration>("sqs_integration");
  pairs.pair<event_bridge_integration>("event_bridge_integration");
  pairs.pair<step_functions_integration>("step_functions_integration");
  pairs.pair<private_integrations>("private_integrations");
  pairs.pair<integrations_themselves>("integrations_themselves");
  pairs.error<neither_subtype_nor_uri>("neither_subtype_nor_uri");
  pairs.error<timeout_of_49_milliseconds>("timeout_of_49_milliseconds");
  pairs.error<timeout_of_30_seconds>("timeout_of_30_seconds");
  pairs.error<queue_with_an_action_of_another_service>("queue_with_an_action_of_another_service");
  pairs.error<bus_with_an_action_of_another_service>("bus_with_an_action_of_another_service");
  pairs.error<machine_with_an_action_of_another_service>("machine_with_an_action_of_another_service");
  pairs.error<waiting_for_a_standard_machine>("waiting_for_a_standard_machine");
  return pairs.finish();
}
