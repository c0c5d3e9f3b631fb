// SPDX-License-Identifier: Apache-2.0
// WebSocketApi: every option, method, attribute and refusal. Its twin is websocket_api.js.
#include "services.hpp"

using apigwv2::IpAddressType;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketApiKeySelectionExpression;
using constcloud::CfnParameter;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope, const Text& id = "Api") {
  return WebSocketApi::builder(scope, id).build();
}

CONSTCLOUD_CONSTEXPR apigwv2::IWebSocketApi imported_api(const Construct& scope) {
  return WebSocketApi::from_web_socket_api_attributes(
      scope, "Imported",
      {.web_socket_id = "abc123", .api_endpoint = "https://abc123.execute-api.eu-west-1.amazonaws.com"});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { WebSocketApi(stack, "Api", {}); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  WebSocketApi::builder(stack, "Api")
      .api_name("chat api")
      .api_key_selection_expression(WebSocketApiKeySelectionExpression::header_x_api_key)
      .description("what people say")
      .route_selection_expression("$request.body.route")
      .connect_route_options({.integration = mock("Connect")})
      .disconnect_route_options({.integration = mock("Disconnect")})
      .default_route_options({.integration = mock("Fallback"), .return_response = true})
      .ip_address_type(IpAddressType::dual_stack)
      .disable_schema_validation(true)
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  WebSocketApi::builder(stack, "A").api_name("a").build();
  WebSocketApi::builder(stack, "B").description("b").build();
  WebSocketApi::builder(stack, "C").route_selection_expression("${request.body.c}").build();
  WebSocketApi::builder(stack, "D").disable_schema_validation(false).build();
  WebSocketApi::builder(stack, "E").ip_address_type(IpAddressType::ipv4).build();
  WebSocketApi::builder(stack, "F")
      .api_key_selection_expression(WebSocketApiKeySelectionExpression::authorizer_usage_identifier_key)
      .build();
  WebSocketApi::builder(stack, "G")
      .api_key_selection_expression(WebSocketApiKeySelectionExpression("$request.header.x-own-key"))
      .build();
}

CONSTCLOUD_CONSTEXPR void name_is_the_raw_id(Stack& stack) { make_api(stack, "my api/x"); }

CONSTCLOUD_CONSTEXPR void name_from_a_parameter(Stack& stack) {
  const CfnParameter name(stack, "ApiName");
  const CfnParameter description(stack, "ApiText");
  WebSocketApi::builder(stack, "Api")
      .api_name("chat-" + name.value_as_string())
      .description(description.value_as_string())
      .build();
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto api = WebSocketApi::builder(stack, "Api").api_name("named").build();
  const auto nameless = make_api(stack, "Nameless");
  show(stack, "Id", api.api_id());
  show(stack, "Endpoint", api.api_endpoint());
  show(stack, "Name", api.web_socket_api_name());
  show_plain(stack, "NoName", nameless.web_socket_api_name().literal().empty());
  show(stack, "Text", api.to_string());
  show(stack, "Path", api.node().path());
  show(stack, "DefaultChild", default_resource(api).to_string());
  show(stack, "EnvRegion", region_of(api));
  show(stack, "EnvAccount", account_of(api));
  show(stack, "StackName", api.stack().stack_name());
}

CONSTCLOUD_CONSTEXPR void arns(Stack& stack) {
  const auto api = make_api(stack);
  show(stack, "All", api.arn_for_execute_api());
  show(stack, "Method", api.arn_for_execute_api("GET", "/path", "dev"));
  show(stack, "Any", api.arn_for_execute_api("any", "/path"));
  show(stack, "V2", api.arn_for_execute_api_v2());
  show(stack, "V2Route", api.arn_for_execute_api_v2("$connect"));
  show(stack, "V2Stage", api.arn_for_execute_api_v2("send", "dev"));
}

CONSTCLOUD_CONSTEXPR void routes(Stack& stack) {
  const auto api = make_api(stack);
  const auto fn = handler(stack);
  const auto route =
      api.add_route("send", {.integration = integrations::WebSocketLambdaIntegration("Send", fn)});
  api.add_route("with blank", {.integration = mock(), .return_response = true});
  api.add_route("a/b", {.integration = mock()});
  api.add_route("$connect", {.integration = mock(), .authorizer = authorizers::WebSocketIamAuthorizer()});
  api.add_route("silent", {.integration = mock(), .return_response = false});
  show(stack, "RouteId", route.route_id());
}

CONSTCLOUD_CONSTEXPR void connect_disconnect_default_order(Stack& stack) {
  WebSocketApi::builder(stack, "Api")
      .default_route_options({.integration = mock("D")})
      .disconnect_route_options({.integration = mock("C")})
      .connect_route_options({.integration = mock("B"), .authorizer = authorizers::WebSocketIamAuthorizer()})
      .build();
}

CONSTCLOUD_CONSTEXPR void grant_manage_connections(Stack& stack) {
  const auto api = make_api(stack);
  api.grant_manage_connections(role(stack));
  api.grant_manage_connections(handler(stack));
  api.grant_manage_connections(iam::User(stack, "User", {}));
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto api = imported_api(stack);
  const auto bare = WebSocketApi::from_web_socket_api_attributes(stack, "Bare", {.web_socket_id = "xyz789"});
  apigwv2::WebSocketRoute::builder(stack, "Route").web_socket_api(api).route_key("send").integration(mock()).build();
  apigwv2::WebSocketStage(stack, "Stage", {.stage_name = "dev", .web_socket_api = bare});
  show(stack, "Id", api.api_id());
  show(stack, "Endpoint", api.api_endpoint());
  show(stack, "BareId", bare.api_id());
  show(stack, "Path", api.node().path());
  show_plain(stack, "NoChild", !api.node().default_child());
  show_plain(stack, "IsOwned", cc::Resource::is_owned_resource(api));
}

CONSTCLOUD_CONSTEXPR void metrics(Stack& stack) {
  const auto api = make_api(stack);
  alarm(stack, "Bare", api.metric("ConnectCount"));
  alarm(stack, "Full",
        api.metric("MessageCount", {.dimensions_map = {{"ApiId", api.api_id()}, {"Route", "send"}},
                                    .label = "messages",
                                    .period = Duration::minutes(1),
                                    .statistic = "Sum",
                                    .unit = cloudwatch::Unit::count}));
  alarm(stack, "OfImported", imported_api(stack).metric("ClientError", {.statistic = "Sum"}));
}

CONSTCLOUD_CONSTEXPR void escape_hatch(Stack& stack) {
  const auto api = make_api(stack);
  const auto resource = default_resource(api);
  resource.add_property_override("DisableExecuteApiEndpoint", true);
  resource.override_logical_id("TheApi");
  api.apply_removal_policy(RemovalPolicy::retain);
  show(stack, "Id", api.api_id());
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const auto api = make_api(stack);
  api.grant_manage_connections(role(stack));
  show(stack, "Arn", api.arn_for_execute_api_v2("send", "dev"));
  show(stack, "EnvRegion", region_of(api));
  show(stack, "EnvAccount", account_of(api));
}

void duplicate_route(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route("msg", {.integration = mock()});
  api.add_route("msg", {.integration = mock()});
}
void duplicate_connect_route(Stack& stack) {
  const auto api = WebSocketApi::builder(stack, "Api").connect_route_options({.integration = mock()}).build();
  api.add_route("$connect", {.integration = mock()});
}
void path_without_slash(Stack& stack) { (void)make_api(stack).arn_for_execute_api("GET", run_time("x")); }
void imported_without_endpoint(Stack& stack) {
  show(stack, "O", WebSocketApi::from_web_socket_api_attributes(stack, "Api", {.web_socket_id = "abc"}).api_endpoint());
}
void removal_policy_of_imported(Stack& stack) { imported_api(stack).apply_removal_policy(RemovalPolicy::retain); }
void duplicate_api(Stack& stack) {
  make_api(stack);
  make_api(stack);
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "websocket_api");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<name_is_the_raw_id>("name_is_the_raw_id");
  pairs.pair<name_from_a_parameter>("name_from_a_parameter");
  pairs.pair<attributes>("attributes");
  pairs.pair<arns>("arns");
  pairs.pair<routes>("routes");
  pairs.pair<connect_disconnect_default_order>("connect_disconnect_default_order");
  pairs.pair<grant_manage_connections>("grant_manage_connections");
  pairs.pair<imported>("imported");
  pairs.pair<metrics>("metrics");
  pairs.pair<escape_hatch>("escape_hatch");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.error<duplicate_route>("duplicate_route");
  pairs.error<duplicate_connect_route>("duplicate_connect_route");
  pairs.error<path_without_slash>("path_without_slash");
  pairs.error<imported_without_endpoint>("imported_without_endpoint");
  pairs.error<removal_policy_of_imported>("removal_policy_of_imported");
  pairs.error<duplicate_api>("duplicate_api");
  return pairs.finish();
}
