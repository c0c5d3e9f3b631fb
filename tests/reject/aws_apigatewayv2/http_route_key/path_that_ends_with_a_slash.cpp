// SPDX-License-Identifier: Apache-2.0
// reject-clang: the route path must start with a / and not end with a /: change the path
// reject-gcc: a_route_path_must_start_with_a_slash_and_not_end_with_one_change_the_path
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::HttpApi api) {
  api.add_routes({.integration = integrations::HttpUrlIntegration("Url", "https://a"), .path = "/books"});
}
#else
void f(apigwv2::HttpApi api) {
  api.add_routes({.integration = integrations::HttpUrlIntegration("Url", "https://a"), .path = "/books/"});
}
#endif
