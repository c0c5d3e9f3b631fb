// SPDX-License-Identifier: Apache-2.0
// HttpStage: every option, attribute, method, metric, import and refusal. And mappings of HTTP APIs under domains. Its
// twin is http_stages.js.
#include "https.hpp"

using apigwv2::ApiMapping;
using apigwv2::DomainName;
using apigwv2::LogGroupLogDestination;
using constcloud::aws_apigateway::AccessLogFormat;

namespace {

CONSTCLOUD_CONSTEXPR HttpApi make_api(const Construct& scope, const Text& id = "Api") {
  return HttpApi(scope, id, {.create_default_stage = false});
}
CONSTCLOUD_CONSTEXPR HttpStage make_stage(const Construct& scope, const apigwv2::HttpStageOptions& options = {}) {
  apigwv2::HttpStageProps props{.http_api = make_api(scope)};
  copy_fields(options, props);
  return HttpStage(scope, "Stage", props);
}
CONSTCLOUD_CONSTEXPR DomainName make_domain(const Construct& scope, const Text& id = "Domain") {
  return DomainName(scope, id,
                    {.certificate = imported_certificate(scope, Text::concat({id, "Certificate"})),
                     .domain_name = "api.example.com"});
}
CONSTCLOUD_CONSTEXPR apigwv2::IHttpStage imported_stage(const Construct& scope) {
  return HttpStage::from_http_stage_attributes(scope, "Imported", {.api = make_api(scope), .stage_name = "prod"});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { HttpStage::builder(stack, "Stage").http_api(make_api(stack)).build(); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const logs::LogGroup log(stack, "Log");
  const DomainName domain = make_domain(stack);
  HttpStage::builder(stack, "Stage")
      .http_api(make_api(stack))
      .stage_name("production")
      .access_log_settings({.destination = LogGroupLogDestination(log),
                            .format = AccessLogFormat::custom("$context.requestId")})
      .auto_deploy(true)
      .description("what the customers see")
      .detailed_metrics_enabled(true)
      .domain_mapping({.domain_name = domain, .mapping_key = "v1"})
      .stage_variables({{"table", "Books"}, {"10", "ten"}, {"9", "nine"}})
      .throttle({.burst_limit = 200, .rate_limit = 100.5})
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  const HttpApi api = make_api(stack);
  HttpStage(stack, "A", {.http_api = api, .auto_deploy = false, .stage_name = "A"});
  HttpStage(stack, "B", {.http_api = api, .description = "x", .stage_name = "B"});
  HttpStage(stack, "C", {.http_api = api, .detailed_metrics_enabled = true, .stage_name = "C"});
  HttpStage(stack, "D", {.http_api = api, .detailed_metrics_enabled = false, .stage_name = "D"});
  HttpStage(stack, "E", {.http_api = api, .stage_name = "E", .throttle = apigwv2::ThrottleSettings{}});
  HttpStage(stack, "F", {.http_api = api, .stage_name = "F", .throttle = {{.burst_limit = 1}}});
  HttpStage(stack, "G",
            {.http_api = api, .detailed_metrics_enabled = false, .stage_name = "G", .throttle = {{.rate_limit = 1}}});
  HttpStage(stack, "H", {.http_api = api, .stage_name = "H", .stage_variables = apigwv2::StageVariables{}});
  HttpStage(stack, "I", {.http_api = api, .stage_name = "I", .stage_variables = {{"a", "b"}}});
  HttpStage(stack, "J", {.http_api = api, .stage_name = "$default"});
}

CONSTCLOUD_CONSTEXPR void access_log_default_format(Stack& stack) {
  const logs::LogGroup log(stack, "Log");
  HttpStage::builder(stack, "Stage")
      .http_api(make_api(stack))
      .access_log_settings({.destination = log})
      .build();
}

CONSTCLOUD_CONSTEXPR void access_log_formats(Stack& stack) {
  const HttpApi api = make_api(stack);
  const logs::LogGroup log(stack, "Log");
  const auto add = [&](const Text& id, const AccessLogFormat& format) {
    HttpStage::builder(stack, id)
        .http_api(api)
        .stage_name(id)
        .access_log_settings({.destination = log, .format = format})
        .build();
  };
  add("A", AccessLogFormat::clf());
  add("B", AccessLogFormat::json_with_standard_fields());
  add("C", AccessLogFormat::custom("$context.extendedRequestId $context.httpMethod"));
}

CONSTCLOUD_CONSTEXPR void stage_variables_added(Stack& stack) {
  const HttpStage stage = make_stage(stack, {.stage_variables = {{"a", "1"}}});
  stage.add_stage_variable("b", "2");
  stage.add_stage_variable("a", "again");
  HttpApi(stack, "Other").default_stage().add_stage_variable("only", "one");
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const HttpStage named = make_stage(stack, {.stage_name = "dev"});
  show(stack, "Name", named.stage_name());
  show(stack, "Url", named.url());
  show(stack, "Of", named.api().api_id());
  show_plain(stack, "IsHttp", HttpStage::is_http_stage);
  show(stack, "Format", HttpStage::default_access_log_format());
  const HttpStage nameless(stack, "Nameless", {.http_api = named.api()});
  show(stack, "DefaultName", nameless.stage_name());
  show(stack, "DefaultUrl", nameless.url());
}

CONSTCLOUD_CONSTEXPR void metrics(Stack& stack) { show_metrics(stack, make_stage(stack, {.stage_name = "dev"})); }

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto stage = imported_stage(stack);
  show(stack, "Name", stage.stage_name());
  show(stack, "Of", stage.api().api_id());
  alarm(stack, "Count", stage.metric_count());
  alarm(stack, "Own", stage.metric("Own"));
}

CONSTCLOUD_CONSTEXPR void domain_mappings(Stack& stack) {
  const DomainName domain = make_domain(stack);
  const HttpStage first =
      make_stage(stack, {.domain_mapping = {{.domain_name = domain, .mapping_key = "v1"}}, .stage_name = "a"});
  show(stack, "First", first.domain_url());
  const HttpApi other = make_api(stack, "Other");
  const HttpStage second(stack, "Second",
                         {.http_api = other, .domain_mapping = {{.domain_name = make_domain(stack, "Next")}}});
  show(stack, "SecondUrl", second.domain_url());
}

CONSTCLOUD_CONSTEXPR void default_domain_mapping(Stack& stack) {
  const HttpApi api(stack, "Api",
                    {.default_domain_mapping = {{.domain_name = make_domain(stack), .mapping_key = "books"}}});
  show(stack, "Url", api.default_stage().domain_url());
}

CONSTCLOUD_CONSTEXPR void mapping_of_a_default_stage(Stack& stack) {
  const HttpApi api(stack, "Api");
  const ApiMapping mapping =
      ApiMapping::builder(stack, "Mapping").api(api).domain_name(make_domain(stack)).api_mapping_key("x").build();
  show(stack, "Id", mapping.api_mapping_id());
  show(stack, "Url", mapping.domain_url());
  show(stack, "Key", *mapping.mapping_key());
}

CONSTCLOUD_CONSTEXPR void mapping_of_a_stage(Stack& stack) {
  const HttpStage stage = make_stage(stack, {.stage_name = "dev"});
  const DomainName domain = make_domain(stack);
  ApiMapping(stack, "Mapping", {.api = stage.api(), .domain_name = domain, .stage = stage});
  ApiMapping(stack, "Other",
             {.api = HttpApi::from_http_api_attributes(stack, "ImportedApi", {.http_api_id = "abc"}),
              .domain_name = domain,
              .api_mapping_key = "y",
              .stage = HttpStage::from_http_stage_attributes(stack, "ImportedStage",
                                                             {.api = stage.api(), .stage_name = "prod"})});
}

CONSTCLOUD_CONSTEXPR void stage_name_from_a_parameter(Stack& stack) {
  const cc::CfnParameter parameter(stack, "P");
  show(stack, "Url", make_stage(stack, {.stage_name = parameter.value_as_string()}).url());
}

void url_of_imported(Stack& stack) { show(stack, "O", imported_stage(stack).url()); }
void domain_url_of_imported(Stack& stack) { show(stack, "O", imported_stage(stack).domain_url()); }
void domain_url_without_a_mapping(Stack& stack) { show(stack, "O", make_stage(stack).domain_url()); }
void access_log_without_request_id(Stack& stack) {
  make_stage(stack, {.access_log_settings = {{.destination = logs::LogGroup(stack, "Log"),
                                              .format = AccessLogFormat::custom(run_time("$context.httpMethod"))}}});
}
void empty_mapping_key(Stack& stack) {
  make_stage(stack, {.domain_mapping = {{.domain_name = make_domain(stack), .mapping_key = run_time("")}}});
}
void mapping_without_any_stage(Stack& stack) {
  ApiMapping(stack, "Mapping", {.api = make_api(stack), .domain_name = make_domain(stack)});
}
void mapping_of_an_import_without_a_stage(Stack& stack) {
  const auto api = HttpApi::from_http_api_attributes(stack, "Api", {.http_api_id = "abc"});
  ApiMapping(stack, "Mapping", {.api = api, .domain_name = make_domain(stack)});
}
void mapping_of_web_sockets_without_a_stage(Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  ApiMapping(stack, "Mapping", {.api = api, .domain_name = make_domain(stack)});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_stages");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<access_log_default_format>("access_log_default_format");
  pairs.pair<access_log_formats>("access_log_formats");
  pairs.pair<stage_variables_added>("stage_variables_added");
  pairs.pair<attributes>("attributes");
  pairs.pair<metrics>("metrics");
  pairs.pair<imported>("imported");
  pairs.pair<domain_mappings>("domain_mappings");
  pairs.pair<default_domain_mapping>("default_domain_mapping");
  pairs.pair<mapping_of_a_default_stage>("mapping_of_a_default_stage");
  pairs.pair<mapping_of_a_stage>("mapping_of_a_stage");
  pairs.pair<stage_name_from_a_parameter>("stage_name_from_a_parameter");
  pairs.error<url_of_imported>("url_of_imported");
  pairs.error<domain_url_of_imported>("domain_url_of_imported");
  pairs.error<domain_url_without_a_mapping>("domain_url_without_a_mapping");
  pairs.error<access_log_without_request_id>("access_log_without_request_id");
  pairs.error<empty_mapping_key>("empty_mapping_key");
  pairs.error<mapping_without_any_stage>("mapping_without_any_stage");
  pairs.error<mapping_of_an_import_without_a_stage>("mapping_of_an_import_without_a_stage");
  pairs.error<mapping_of_web_sockets_without_a_stage>("mapping_of_web_sockets_without_a_stage");
  return pairs.finish();
}
