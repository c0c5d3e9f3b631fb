// SPDX-License-Identifier: Apache-2.0
// The authorizers of HTTP APIs: JWT, Lambda, IAM, user pool, none; and HttpAuthorizer itself. Its twin is
// http_authorizers.js.
#include "https.hpp"

using apigwv2::AuthorizerPayloadVersion;
using apigwv2::HttpAuthorizer;
using apigwv2::HttpAuthorizerType;
using apigwv2::HttpNoneAuthorizer;
using authorizers::HttpJwtAuthorizer;
using authorizers::HttpLambdaAuthorizer;
using authorizers::HttpLambdaResponseType;
using authorizers::HttpUserPoolAuthorizer;

namespace {

constexpr Text issuer = "https://issuer.example.com";

CONSTCLOUD_CONSTEXPR HttpApi make_api(const Construct& scope, const Text& id = "Api") { return HttpApi(scope, id); }
CONSTCLOUD_CONSTEXPR void add(const HttpApi& api, const Text& path,
                              const cc::Optional<apigwv2::IHttpRouteAuthorizer>& authorizer = {},
                              const cc::Optional<cc::TextList>& scopes = {}) {
  api.add_routes({.integration = url(),
                  .path = path,
                  .authorization_scopes = scopes,
                  .authorizer = authorizer,
                  .methods = {HttpMethod::get}});
}

CONSTCLOUD_CONSTEXPR void jwt(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpJwtAuthorizer authorizer("Jwt", issuer, {.jwt_audience = {"a", "b"}});
  add(api, "/a", authorizer);
  add(api, "/b", authorizer, cc::TextList{"read"});
  show(stack, "Id", authorizer.authorizer_id());
  show(stack, "Type", authorizer.authorization_type());
  add(api, "/c",
      HttpJwtAuthorizer("Named", issuer,
                        {.jwt_audience = {"c"},
                         .authorizer_name = "named",
                         .identity_source = {"$request.querystring.token", "$request.header.X"}}));
}

CONSTCLOUD_CONSTEXPR void jwt_of_two_apis(Stack& stack) {
  const HttpJwtAuthorizer authorizer("Jwt", issuer, {.jwt_audience = {"a"}});
  add(make_api(stack, "A"), "/a", authorizer);
  add(make_api(stack, "B"), "/a", authorizer);
}

CONSTCLOUD_CONSTEXPR void jwt_by_default(Stack& stack) {
  const HttpApi api = HttpApi::builder(stack, "Api")
                          .default_authorizer(HttpJwtAuthorizer("Jwt", issuer, {.jwt_audience = {"a"}}))
                          .default_authorization_scopes({"read"})
                          .default_integration(url())
                          .build();
  add(api, "/a");
  add(api, "/b", HttpNoneAuthorizer());
}

CONSTCLOUD_CONSTEXPR void lambda_by_default(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpLambdaAuthorizer authorizer("Lambda", handler(stack));
  add(api, "/a", authorizer);
  add(api, "/b", authorizer);
  show(stack, "Id", authorizer.authorizer_id());
  show(stack, "Type", authorizer.authorization_type());
}

CONSTCLOUD_CONSTEXPR void lambda_options(Stack& stack) {
  const HttpApi api = make_api(stack);
  const lambda::Function fn = handler(stack);
  using enum HttpLambdaResponseType;
  add(api, "/a", HttpLambdaAuthorizer("A", fn, {.authorizer_name = "named"}));
  add(api, "/b", HttpLambdaAuthorizer("B", fn, {.identity_source = {"$context.path"}}));
  add(api, "/c", HttpLambdaAuthorizer("C", fn, {.results_cache_ttl = Duration::seconds(0)}));
  add(api, "/d", HttpLambdaAuthorizer("D", fn, {.results_cache_ttl = Duration::hours(1)}));
  add(api, "/e", HttpLambdaAuthorizer("E", fn, {.response_types = {simple}}));
  add(api, "/f", HttpLambdaAuthorizer("F", fn, {.response_types = {HttpLambdaResponseType::iam}}));
  add(api, "/g", HttpLambdaAuthorizer("G", fn, {.response_types = {HttpLambdaResponseType::iam, simple}}));
  add(api, "/h", HttpLambdaAuthorizer("H", fn, {.response_types = List<HttpLambdaResponseType>()}));
  add(api, "/i", HttpLambdaAuthorizer("I", fn, {.role = role(stack)}));
}

CONSTCLOUD_CONSTEXPR void signed_requests(Stack& stack) {
  const HttpApi api = make_api(stack);
  add(api, "/a", HttpIamAuthorizer());
  show(stack, "Type", to_text(HttpIamAuthorizer().authorization_type()));
  show(stack, "None", HttpNoneAuthorizer().authorization_type());
}

CONSTCLOUD_CONSTEXPR void user_pool(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpUserPoolAuthorizer authorizer("Pool", "us-east-1_abc", {.user_pool_clients = {"one", "two"}});
  add(api, "/a", authorizer);
  add(api, "/b", authorizer);
  show(stack, "Id", authorizer.authorizer_id());
  show(stack, "Type", authorizer.authorization_type());
  add(api, "/c",
      HttpUserPoolAuthorizer("Named", "us-east-1_abc",
                             {.user_pool_clients = {"one"},
                              .authorizer_name = "named",
                              .identity_source = {"$request.header.X"},
                              .user_pool_region = "eu-west-1"}));
}

CONSTCLOUD_CONSTEXPR void authorizers_themselves(Stack& stack) {
  const HttpApi api = make_api(stack);
  const cc::TextList source{"$request.header.Authorization"};
  const HttpAuthorizer first = HttpAuthorizer::builder(stack, "A")
                                   .http_api(api)
                                   .identity_source(source)
                                   .type(HttpAuthorizerType::jwt)
                                   .jwt_audience({"a"})
                                   .jwt_issuer(issuer)
                                   .build();
  show(stack, "Id", first.authorizer_id());
  HttpAuthorizer(stack, "B",
                 {.http_api = api,
                  .identity_source = source,
                  .type = HttpAuthorizerType::lambda,
                  .authorizer_uri = "arn:aws:apigateway:x"});
  HttpAuthorizer(stack, "C",
                 {.http_api = api,
                  .identity_source = source,
                  .type = HttpAuthorizerType::lambda,
                  .authorizer_name = "named",
                  .authorizer_uri = "arn:aws:apigateway:x",
                  .enable_simple_responses = true,
                  .payload_format_version = AuthorizerPayloadVersion::version_1_0,
                  .results_cache_ttl = Duration::minutes(1),
                  .role = role(stack)});
  HttpAuthorizer(stack, "D", {.http_api = api, .identity_source = source, .type = HttpAuthorizerType::iam});
  HttpAuthorizer(stack, "E",
                 {.http_api = api,
                  .identity_source = List<Text>(),
                  .type = HttpAuthorizerType::iam,
                  .jwt_audience = {"a"},
                  .payload_format_version = AuthorizerPayloadVersion::version_2_0});
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto authorizer = HttpAuthorizer::from_http_authorizer_attributes(
      stack, "Imported", {.authorizer_id = "abc", .authorizer_type = "JWT"});
  add(make_api(stack), "/a", authorizer, cc::TextList{"read"});
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "eu-west-1"}}});
  const HttpApi api = make_api(stack);
  add(api, "/a", HttpLambdaAuthorizer("Lambda", handler(stack)));
  add(api, "/b", HttpUserPoolAuthorizer("Pool", "us-east-1_abc", {.user_pool_clients = {"one"}}));
}

void jwt_without_an_audience(Stack& stack) {
  HttpAuthorizer(stack, "A",
                 {.http_api = make_api(stack),
                  .identity_source = {"x"},
                  .type = HttpAuthorizerType::jwt,
                  .jwt_issuer = issuer});
}
void jwt_with_an_empty_audience(Stack& stack) {
  add(make_api(stack), "/a", HttpJwtAuthorizer("Jwt", issuer, {.jwt_audience = List<Text>()}));
}
void jwt_without_an_issuer(Stack& stack) {
  HttpAuthorizer(stack, "A",
                 {.http_api = make_api(stack),
                  .identity_source = {"x"},
                  .type = HttpAuthorizerType::jwt,
                  .jwt_audience = {"a"}});
}
void lambda_without_a_uri(Stack& stack) {
  HttpAuthorizer(stack, "A",
                 {.http_api = make_api(stack), .identity_source = {"x"}, .type = HttpAuthorizerType::lambda});
}
void role_without_a_function(Stack& stack) {
  HttpAuthorizer(stack, "A",
                 {.http_api = make_api(stack),
                  .identity_source = {"x"},
                  .type = HttpAuthorizerType::iam,
                  .role = role(stack)});
}
void lambda_of_two_apis(Stack& stack) {
  const HttpLambdaAuthorizer authorizer("Lambda", handler(stack));
  add(make_api(stack, "A"), "/a", authorizer);
  add(make_api(stack, "B"), "/a", authorizer);
}
void id_before_a_route(Stack&) { (void)HttpJwtAuthorizer("Jwt", "x", {.jwt_audience = {"a"}}).authorizer_id(); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_authorizers");
  pairs.pair<jwt>("jwt");
  pairs.pair<jwt_of_two_apis>("jwt_of_two_apis");
  pairs.pair<jwt_by_default>("jwt_by_default");
  pairs.pair<lambda_by_default>("lambda");
  pairs.pair<lambda_options>("lambda_options");
  pairs.pair<signed_requests>("iam");
  pairs.pair<user_pool>("user_pool");
  pairs.pair<authorizers_themselves>("authorizers_themselves");
  pairs.pair<imported>("imported");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.error<jwt_without_an_audience>("jwt_without_an_audience");
  pairs.error<jwt_with_an_empty_audience>("jwt_with_an_empty_audience");
  pairs.error<jwt_without_an_issuer>("jwt_without_an_issuer");
  pairs.error<lambda_without_a_uri>("lambda_without_a_uri");
  pairs.error<role_without_a_function>("role_without_a_function");
  pairs.error<lambda_of_two_apis>("lambda_of_two_apis");
  pairs.error<id_before_a_route>("id_before_a_route");
  return pairs.finish();
}
