// SPDX-License-Identifier: Apache-2.0
// HttpApi: every option, attribute, method, metric, import and refusal; its default route and stage. Its twin is
// http_api.js.
#include "https.hpp"

using apigwv2::CorsHttpMethod;
using apigwv2::HttpApiHelper;
using apigwv2::IpAddressType;

namespace {

CONSTCLOUD_CONSTEXPR apigwv2::IHttpApi imported_api(const Construct& scope) {
  return HttpApi::from_http_api_attributes(scope, "Imported", {.http_api_id = "abc"});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { HttpApi(stack, "Api"); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  HttpApi::builder(stack, "Api")
      .api_name("named")
      .description("of books")
      .cors_preflight({.allow_credentials = true,
                       .allow_headers = {"Authorization", "X-A"},
                       .allow_methods = {CorsHttpMethod::get, CorsHttpMethod::post},
                       .allow_origins = {"https://example.com"},
                       .expose_headers = {"X-B"},
                       .max_age = Duration::days(10)})
      .create_default_stage(true)
      .default_authorization_scopes({"read"})
      .default_authorizer(HttpIamAuthorizer())
      .default_integration(url())
      .disable_execute_api_endpoint(true)
      .ip_address_type(IpAddressType::dual_stack)
      .route_selection_expression(true)
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  HttpApi(stack, "A", {.api_name = "named"});
  HttpApi(stack, "B", {.description = "of books"});
  HttpApi(stack, "C", {.create_default_stage = false});
  HttpApi(stack, "D", {.create_default_stage = true});
  HttpApi(stack, "E", {.disable_execute_api_endpoint = true});
  HttpApi(stack, "F", {.disable_execute_api_endpoint = false});
  HttpApi(stack, "G", {.ip_address_type = IpAddressType::ipv4});
  HttpApi(stack, "H", {.ip_address_type = IpAddressType::dual_stack});
  HttpApi(stack, "I", {.route_selection_expression = true});
  HttpApi(stack, "J", {.route_selection_expression = false});
  HttpApi(stack, "K", {.default_integration = url()});
  HttpApi(stack, "L", {.default_authorization_scopes = {"x"}, .default_integration = url()});
}

CONSTCLOUD_CONSTEXPR void cors(Stack& stack) {
  using enum CorsHttpMethod;
  HttpApi(stack, "A", {.cors_preflight = apigwv2::CorsPreflightOptions{}});
  HttpApi(stack, "B", {.cors_preflight = {{.allow_origins = {"*"}}}});
  HttpApi(stack, "C", {.cors_preflight = {{.allow_credentials = false, .allow_origins = {"*"}}}});
  HttpApi(stack, "D", {.cors_preflight = {{.allow_methods = {any}}}});
  HttpApi(stack, "E", {.cors_preflight = {{.allow_methods = {delete_, get, head, options, patch, post, put}}}});
  HttpApi(stack, "F", {.cors_preflight = {{.max_age = Duration::seconds(0)}}});
  HttpApi(stack, "G", {.cors_preflight = {{.allow_headers = List<Text>(), .expose_headers = {"*"}}}});
  HttpApi(stack, "H", {.cors_preflight = {{.allow_credentials = true}}});
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const HttpApi api(stack, "Api", {.api_name = "named"});
  show(stack, "Id", api.api_id());
  show(stack, "HttpId", api.http_api_id());
  show(stack, "Name", api.http_api_name());
  show(stack, "Endpoint", api.api_endpoint());
  show(stack, "Url", *api.url());
  show(stack, "StageName", api.default_stage().stage_name());
  show(stack, "StageUrl", api.default_stage().url());
  show_plain(stack, "IsHttp", HttpApi::is_http_api);
  show_plain(stack, "IsDisabled", api.disable_execute_api_endpoint());
  show_plain(stack, "HasAuthorizer", api.default_authorizer().has_value());
  show_plain(stack, "HasScopes", api.default_authorization_scopes().has_value());
  const HttpApi other(stack, "Other",
                      {.create_default_stage = false,
                       .default_authorization_scopes = {"a"},
                       .default_authorizer = HttpIamAuthorizer()});
  show_plain(stack, "OtherHasUrl", other.url().has_value());
  show_plain(stack, "OtherHasStage", static_cast<bool>(other.default_stage()));
  show_plain(stack, "OtherHasAuthorizer", other.default_authorizer().has_value());
  show_plain(stack, "OtherHasScopes", other.default_authorization_scopes().has_value());
  show(stack, "OtherName", other.http_api_name());
}

CONSTCLOUD_CONSTEXPR void arns(Stack& stack) {
  const HttpApi api(stack, "Api");
  const auto of_import = imported_api(stack);
  show(stack, "A", api.arn_for_execute_api());
  show(stack, "B", api.arn_for_execute_api("GET"));
  show(stack, "C", api.arn_for_execute_api("any", "/books"));
  show(stack, "D", api.arn_for_execute_api({}, "/books", "beta"));
  show(stack, "E", api.arn_for_execute_api("ANY", "", "beta"));
  show(stack, "F", of_import.arn_for_execute_api("POST", "/"));
  show(stack, "G", HttpApiHelper::from_http_api(api).arn_for_execute_api("PUT", "/x", "y"));
}

CONSTCLOUD_CONSTEXPR void metrics(Stack& stack) { show_metrics(stack, HttpApi(stack, "Api")); }

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto api = HttpApi::from_http_api_attributes(
      stack, "Imported", {.http_api_id = "abc", .api_endpoint = "https://abc.example.com"});
  show(stack, "Id", api.api_id());
  show(stack, "HttpId", api.http_api_id());
  show(stack, "Endpoint", api.api_endpoint());
  show_plain(stack, "HasStage", static_cast<bool>(api.default_stage()));
  show_plain(stack, "HasAuthorizer", api.default_authorizer().has_value());
  alarm(stack, "Count", api.metric_count());
  alarm(stack, "Own", api.metric("Own"));
}

CONSTCLOUD_CONSTEXPR void stages_and_routes(Stack& stack) {
  const HttpApi api(stack, "Api", {.create_default_stage = false});
  const HttpStage stage =
      api.add_stage("Beta", {.auto_deploy = true, .description = "first", .stage_name = "beta"});
  api.add_stage("Plain", {});
  const List<HttpRoute> routes = api.add_routes(
      {.integration = url(), .path = "/books", .methods = {HttpMethod::get, HttpMethod::post}});
  api.add_routes({.integration = url("Any"), .path = "/any/{proxy+}"});
  show(stack, "Url", stage.url());
  show_plain(stack, "Routes", static_cast<double>(routes.size()));
  show(stack, "Arn", routes[1].route_arn());
}

CONSTCLOUD_CONSTEXPR void default_route_of_a_function(Stack& stack) {
  HttpApi(stack, "Api", {.default_integration = HttpLambdaIntegration("Function", handler(stack))});
}

CONSTCLOUD_CONSTEXPR void removal_policy(Stack& stack) {
  const HttpApi api(stack, "Api");
  api.apply_removal_policy(RemovalPolicy::retain);
  cc::Tags::of(api).add("team", "books");
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "eu-west-1"}}});
  const HttpApi api(stack, "Api");
  show(stack, "Url", *api.url());
  show(stack, "Arn", api.arn_for_execute_api("GET", "/x", "beta"));
  alarm(stack, "Count", api.metric_count());
}

CONSTCLOUD_CONSTEXPR void stage_in_another_stack(ConstructTree& app) {
  const Stack first(app, "First");
  const HttpApi api(first, "Api");
  const Stack second(app, "Second");
  const HttpStage stage(second, "Stage", {.http_api = api, .stage_name = "dev"});
  show(second, "Url", stage.url());
  show(second, "Of", *api.url());
}

void credentials_from_everywhere(Stack& stack) {
  HttpApi(stack, "Api", {.cors_preflight = {{.allow_credentials = true, .allow_origins = {"https://a", "*"}}}});
}
void mapping_without_a_default_stage(Stack& stack) {
  const auto domain = apigwv2::DomainName::from_domain_name_attributes(
      stack, "Domain", {.name = "api.example.com", .regional_domain_name = "d", .regional_hosted_zone_id = "Z"});
  HttpApi(stack, "Api", {.create_default_stage = false, .default_domain_mapping = {{.domain_name = domain}}});
}
void disabled_endpoint(Stack& stack) {
  show(stack, "O", HttpApi(stack, "Api", {.disable_execute_api_endpoint = true}).api_endpoint());
}
void endpoint_of_an_import(Stack& stack) { show(stack, "O", imported_api(stack).api_endpoint()); }
void arn_of_a_path_without_a_slash(Stack& stack) {
  show(stack, "O", HttpApi(stack, "Api").arn_for_execute_api("GET", "books"));
}
void two_routes_of_a_method_and_a_path(Stack& stack) {
  const HttpApi api(stack, "Api");
  api.add_routes({.integration = url(), .path = "/a", .methods = {HttpMethod::get}});
  api.add_routes({.integration = url(), .path = "/a", .methods = {HttpMethod::get}});
}
void two_stages_of_an_id(Stack& stack) {
  const HttpApi api(stack, "Api");
  api.add_stage("A", {});
  api.add_stage("A", {});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_api");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<cors>("cors");
  pairs.pair<attributes>("attributes");
  pairs.pair<arns>("arns");
  pairs.pair<metrics>("metrics");
  pairs.pair<imported>("imported");
  pairs.pair<stages_and_routes>("stages_and_routes");
  pairs.pair<default_route_of_a_function>("default_route_of_a_function");
  pairs.pair<removal_policy>("removal_policy");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<stage_in_another_stack>("stage_in_another_stack");
  pairs.error<credentials_from_everywhere>("credentials_from_everywhere");
  pairs.error<mapping_without_a_default_stage>("mapping_without_a_default_stage");
  pairs.error<disabled_endpoint>("disabled_endpoint");
  pairs.error<endpoint_of_an_import>("endpoint_of_an_import");
  pairs.error<arn_of_a_path_without_a_slash>("arn_of_a_path_without_a_slash");
  pairs.error<two_routes_of_a_method_and_a_path>("two_routes_of_a_method_and_a_path");
  pairs.error<two_stages_of_an_id>("two_stages_of_an_id");
  return pairs.finish();
}
