// SPDX-License-Identifier: Apache-2.0
// HttpRoute: keys, methods, paths, scopes, ARNs, grants and refusals; own integrations and authorizers. Its twin is
// http_routes.js.
#include "https.hpp"

using apigwv2::HttpIntegrationType;
using apigwv2::HttpNoneAuthorizer;
using apigwv2::HttpRouteAuthorizerBindOptions;
using apigwv2::HttpRouteAuthorizerConfig;
using apigwv2::HttpRouteIntegrationBindOptions;
using apigwv2::HttpRouteIntegrationConfig;
using apigwv2::PayloadFormatVersion;

namespace {

CONSTCLOUD_CONSTEXPR HttpApi make_api(const Construct& scope, const Text& id = "Api") { return HttpApi(scope, id); }
CONSTCLOUD_CONSTEXPR HttpRouteKey books(HttpMethod method = HttpMethod::get) {
  return HttpRouteKey::with("/books", method);
}
CONSTCLOUD_CONSTEXPR HttpRoute iam_route(Stack& stack, const HttpRouteKey& key = books()) {
  return HttpRoute(stack, "Route",
                   {.http_api = make_api(stack),
                    .integration = url(),
                    .route_key = key,
                    .authorizer = HttpIamAuthorizer()});
}

/// An integration of a user's own, which makes something once and something for each route.
struct TopicIntegration : apigwv2::HttpRouteIntegration {
  constexpr explicit TopicIntegration(const Text& id) : HttpRouteIntegration(id) {}
  CONSTCLOUD_CONSTEXPR HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const {
    topic(options.scope);
    return {.payload_format_version = PayloadFormatVersion::custom("3.0"),
            .type = HttpIntegrationType::http_proxy,
            .method = HttpMethod::post,
            .uri = "https://topics.example.com"};
  }
  CONSTCLOUD_CONSTEXPR void complete_bind(const HttpRouteIntegrationBindOptions& options) const {
    show(options.scope, "Path", options.route.path().value_or("none"));
  }
};

/// An authorizer of a user's own.
struct TokenAuthorizer : apigwv2::IHttpRouteAuthorizer {
  CONSTCLOUD_CONSTEXPR HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions& options) const {
    show(options.route, "Bound", options.route.route_arn());
    return {.authorization_type = "CUSTOM", .authorization_scopes = {"a", "b"}, .authorizer_id = "own"};
  }
};

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) {
  HttpRoute::builder(stack, "Route").http_api(make_api(stack)).route_key(books()).integration(url()).build();
}

CONSTCLOUD_CONSTEXPR void default_route(Stack& stack) {
  const HttpRoute route(
      stack, "Route",
      {.http_api = make_api(stack), .integration = url(), .route_key = HttpRouteKey::default_});
  show_plain(stack, "HasPath", route.path().has_value());
  show(stack, "Arn", route.route_arn());
  show(stack, "Key", HttpRouteKey::default_.key());
  show(stack, "Method", to_text(HttpRouteKey::default_.method()));
}

CONSTCLOUD_CONSTEXPR void methods(Stack& stack) {
  using enum HttpMethod;
  const auto routes = make_api(stack).add_routes(
      {.integration = url(), .path = "/books", .methods = {any, delete_, get, head, options, patch, post, put}});
  std::size_t i = 0;
  for (const HttpRoute& route : routes) show(stack, numbered("Arn", i++), route.route_arn());
}

CONSTCLOUD_CONSTEXPR void paths(Stack& stack) {
  const HttpApi api = make_api(stack);
  std::size_t i = 0;
  for (const Text& path : {Text("/"), Text("/a"), Text("/a/b"), Text("/{id}"), Text("/a/{id}/b"), Text("/{proxy+}"),
                           Text("/a/{x"), Text("/a}/{b}")}) {
    const HttpRoute route(stack, numbered("Route", i),
                          {.http_api = api,
                           .integration = url(),
                           .route_key = HttpRouteKey::with(path, HttpMethod::get)});
    show(stack, numbered("Arn", i), route.route_arn());
    show(stack, numbered("Path", i++), *route.path());
  }
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const HttpRoute route = iam_route(stack);
  show(stack, "Id", route.route_id());
  show(stack, "Path", *route.path());
  show(stack, "Arn", route.route_arn());
  show(stack, "Of", route.http_api().api_id());
  const HttpRouteKey key = books(HttpMethod::put);
  show(stack, "Key", key.key());
  show(stack, "Method", to_text(key.method()));
}

CONSTCLOUD_CONSTEXPR void scopes(Stack& stack) {
  const HttpApi api(stack, "Api", {.default_authorization_scopes = {"d", "e", "d"}});
  const List<HttpMethod> get{HttpMethod::get};
  api.add_routes({.integration = url(), .path = "/without", .authorization_scopes = {"x"}, .methods = get});
  api.add_routes({.integration = url(), .path = "/of-api", .authorizer = TokenAuthorizer(), .methods = get});
  api.add_routes({.integration = url(),
                  .path = "/own",
                  .authorization_scopes = {"b", "c", "b"},
                  .authorizer = TokenAuthorizer(),
                  .methods = get});
  api.add_routes({.integration = url(),
                  .path = "/none",
                  .authorization_scopes = List<Text>(),
                  .authorizer = HttpIamAuthorizer(),
                  .methods = get});
  const HttpApi bare = make_api(stack, "Bare");
  bare.add_routes({.integration = url(), .path = "/a", .authorizer = TokenAuthorizer()});
  bare.add_routes({.integration = url(), .path = "/b", .authorizer = HttpIamAuthorizer()});
  bare.add_routes(
      {.integration = url(), .path = "/c", .authorization_scopes = {"s"}, .authorizer = HttpIamAuthorizer()});
}

CONSTCLOUD_CONSTEXPR void default_authorizer(Stack& stack) {
  const HttpApi api(stack, "Api",
                    {.default_authorization_scopes = {"s"}, .default_authorizer = HttpIamAuthorizer()});
  api.add_routes({.integration = url(), .path = "/a"});
  api.add_routes({.integration = url(), .path = "/b", .authorizer = HttpNoneAuthorizer()});
  HttpRoute(stack, "Route", {.http_api = api, .integration = url("Third"), .route_key = books()});
}

CONSTCLOUD_CONSTEXPR void shared_integration(Stack& stack) {
  const HttpApi api = make_api(stack);
  const HttpUrlIntegration integration = url();
  api.add_routes({.integration = integration, .path = "/a", .methods = {HttpMethod::get, HttpMethod::put}});
  api.add_routes({.integration = integration, .path = "/b"});
}

CONSTCLOUD_CONSTEXPR void own_integration(Stack& stack) {
  const HttpApi api = make_api(stack);
  const TopicIntegration integration("Integration");
  api.add_routes({.integration = integration, .path = "/a"});
  api.add_routes({.integration = integration, .path = "/b"});
  HttpRoute(stack, "Default", {.http_api = api, .integration = integration, .route_key = HttpRouteKey::default_});
}

CONSTCLOUD_CONSTEXPR void own_authorizer(Stack& stack) {
  HttpApi(stack, "Api", {.default_authorizer = TokenAuthorizer()}).add_routes({.integration = url(), .path = "/a"});
}

CONSTCLOUD_CONSTEXPR void route_of_an_imported_api(Stack& stack) {
  const auto api = HttpApi::from_http_api_attributes(stack, "Imported", {.http_api_id = "abc"});
  const HttpRoute route(stack, "Route",
                        {.http_api = api,
                         .integration = HttpLambdaIntegration("Function", handler(stack)),
                         .route_key = books()});
  show(stack, "Arn", route.route_arn());
}

CONSTCLOUD_CONSTEXPR void grants(Stack& stack) {
  const HttpRoute any = iam_route(stack, books(HttpMethod::any));
  any.grant_invoke(role(stack, "A"));
  any.grant_invoke(role(stack, "B"),
                   {.http_methods = {HttpMethod::put, HttpMethod::get, HttpMethod::put, HttpMethod::any}});
  const HttpRoute one(stack, "One",
                      {.http_api = any.http_api(),
                       .integration = url(),
                       .route_key = HttpRouteKey::with("/one/{id}", HttpMethod::get),
                       .authorizer = HttpIamAuthorizer()});
  one.grant_invoke(handler(stack));
  one.grant_invoke(role(stack, "C"), {.http_methods = {HttpMethod::get}});
  show_plain(stack, "Success", one.grant_invoke(iam::User(stack, "User")).success());
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "eu-west-1"}}});
  iam_route(stack).grant_invoke(role(stack));
}

CONSTCLOUD_CONSTEXPR void route_in_another_stack(ConstructTree& app) {
  const HttpApi api = make_api(Stack(app, "First"));
  const Stack second(app, "Second");
  const HttpRoute route(second, "Route",
                        {.http_api = api,
                         .integration = HttpLambdaIntegration("Function", handler(second)),
                         .route_key = books()});
  show(second, "Arn", route.route_arn());
}

void route_of(Stack& stack, const Text& path) {
  HttpRoute(stack, "Route",
            {.http_api = make_api(stack),
             .integration = url(),
             .route_key = HttpRouteKey::with(path, HttpMethod::get)});
}
HttpRoute route_with(Stack& stack, apigwv2::IHttpRouteAuthorizer authorizer) {
  return HttpRoute(
      stack, "Route",
      {.http_api = make_api(stack), .integration = url(), .route_key = books(), .authorizer = authorizer});
}
struct OtherAuthorizer {
  constexpr HttpRouteAuthorizerConfig bind(const HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "OTHER"};
  }
};

void path_without_a_slash(Stack& stack) { route_of(stack, "books"); }
void path_that_ends_with_a_slash(Stack& stack) { route_of(stack, "/books/"); }
void empty_path(Stack& stack) { route_of(stack, ""); }
void path_of_1001_characters(Stack& stack) { route_of(stack, Text::concat({"/", repeat("x", 1000)})); }
void added_path_without_a_slash(Stack& stack) {
  make_api(stack).add_routes({.integration = url(), .path = run_time("x")});
}
void unknown_authorization_type(Stack& stack) { route_with(stack, OtherAuthorizer()); }
void integration_of_two_apis(Stack& stack) {
  const HttpUrlIntegration integration = url();
  make_api(stack, "A").add_routes({.integration = integration, .path = "/a"});
  make_api(stack, "B").add_routes({.integration = integration, .path = "/a"});
}
void grant_without_iam(Stack& stack) {
  HttpRoute(stack, "Route", {.http_api = make_api(stack), .integration = url(), .route_key = books()})
      .grant_invoke(role(stack));
}
void grant_with_another_authorizer(Stack& stack) { route_with(stack, TokenAuthorizer()).grant_invoke(role(stack)); }
void grant_of_another_method(Stack& stack) {
  iam_route(stack).grant_invoke(role(stack), {.http_methods = {HttpMethod::get, HttpMethod::put}});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_routes");
  pairs.pair<minimal>("minimal");
  pairs.pair<default_route>("default_route");
  pairs.pair<methods>("methods");
  pairs.pair<paths>("paths");
  pairs.pair<attributes>("attributes");
  pairs.pair<scopes>("scopes");
  pairs.pair<default_authorizer>("default_authorizer");
  pairs.pair<shared_integration>("shared_integration");
  pairs.pair<own_integration>("own_integration");
  pairs.pair<own_authorizer>("own_authorizer");
  pairs.pair<route_of_an_imported_api>("route_of_an_imported_api");
  pairs.pair<grants>("grants");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<route_in_another_stack>("route_in_another_stack");
  pairs.error<path_without_a_slash>("path_without_a_slash");
  pairs.error<path_that_ends_with_a_slash>("path_that_ends_with_a_slash");
  pairs.error<empty_path>("empty_path");
  pairs.error<path_of_1001_characters>("path_of_1001_characters");
  pairs.error<added_path_without_a_slash>("added_path_without_a_slash");
  pairs.error<unknown_authorization_type>("unknown_authorization_type");
  pairs.error<integration_of_two_apis>("integration_of_two_apis");
  pairs.error<grant_without_iam>("grant_without_iam");
  pairs.error<grant_with_another_authorizer>("grant_with_another_authorizer");
  pairs.error<grant_of_another_method>("grant_of_another_method");
  return pairs.finish();
}
