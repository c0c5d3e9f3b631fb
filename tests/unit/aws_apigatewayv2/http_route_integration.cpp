// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
using apigwv2::HttpRouteIntegration;
using apigwv2::HttpRouteIntegrationBindOptions;
using apigwv2::HttpRouteIntegrationConfig;
using cc::aws_apigatewayv2_integrations::HttpUrlIntegration;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace {

/// An integration of a user's own: it makes something for the first route, and something for each.
struct Own : HttpRouteIntegration {
  constexpr explicit Own(const Text& id) : HttpRouteIntegration(id) {}
  constexpr HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const {
    trees::thing(options.scope, "Once");
    return {.payload_format_version = apigwv2::PayloadFormatVersion::version_1_0,
            .type = apigwv2::HttpIntegrationType::http_proxy,
            .uri = "https://own"};
  }
  constexpr void complete_bind(const HttpRouteIntegrationBindOptions& options) const {
    trees::thing(options.scope, "Each");
  }
};
/// One of the library's, with its own bind; one that only completes.
struct Changed : HttpUrlIntegration {
  constexpr Changed() : HttpUrlIntegration("Changed", "https://a") {}
  constexpr HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const {
    HttpRouteIntegrationConfig config = HttpUrlIntegration::bind(options);
    config.uri = "https://changed";
    return config;
  }
};
struct Completed : HttpUrlIntegration {
  constexpr Completed() : HttpUrlIntegration("Completed", "https://a") {}
  constexpr void complete_bind(const HttpRouteIntegrationBindOptions& options) const {
    trees::thing(options.scope, "Each");
  }
};

/// How many resources of a type two routes with one integration have.
template <class Integration>
constexpr std::size_t in_two_routes(const Integration& integration, const Text& type) {
  return templates::resources(
             [&](Stack& stack) {
               const auto api = https::api_in(stack);
               api.add_routes({.integration = integration, .path = "/a"});
               api.add_routes({.integration = integration, .path = "/b"});
             },
             type)
      .size();
}

}  // namespace

TEST_CASE("HttpRouteIntegration: made for the first route, completed for each") {
  CHECK_BOTH(in_two_routes(https::url(), https::integration) == 1);
  CHECK_BOTH(in_two_routes(Own("Own"), https::integration) == 1);
  CHECK_BOTH(in_two_routes(Own("Own"), "A::B::C") == 3);
  CHECK_BOTH(in_two_routes(Completed(), https::integration) == 1);
  CHECK_BOTH(in_two_routes(Completed(), "A::B::C") == 2);
}

TEST_CASE("HttpRouteIntegration: own ones may derive from those of the library") {
  CHECK_BOTH(https::properties_of_route_with(Changed(), https::integration).contains("https://changed"));
  CHECK_BOTH(https::properties_of_route_with(Own("Own"), https::integration).contains("https://own"));
}

TEST_CASE("HttpRouteIntegration: kept by value, with its type") {
  CHECK_BOTH(https::properties_of_route_with(
                 [] {
                   HttpRouteIntegration kept = https::url();
                   const Own own("Own");
                   kept = own;
                   return kept;
                 }(),
                 https::integration)
                 .contains("https://own"));
}

TEST_CASE("HttpRouteIntegration: what it refuses") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const HttpUrlIntegration shared = https::url();
          (void)https::route_in(https::api_in(stack, "A"), shared);
          (void)https::route_in(https::api_in(stack, "B"), shared);
        }) == Refusal{"A single integration cannot be associated with multiple APIs.", "S/B/GET--a"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const Own own("Own");
          const HttpRouteIntegration& part = own;
          (void)https::route_in(https::api_in(stack), part);
        }) == Refusal{"the integration 'Own' was handed on as a reference to HttpRouteIntegration, and has lost its "
                      "bind",
                      "S/Api/GET--a"});
}
