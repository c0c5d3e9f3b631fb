// SPDX-License-Identifier: Apache-2.0
// reject-gcc: there_is_already_a_construct_with_this_id_give_the_second_one_another
// reject-clang: There is already a Construct with name 'GET--a' in HttpApi [Api]: give the second one another id (at Stack/Api/GET--a)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

constexpr void add(apigwv2::HttpApi api, cc::Text path) {
  api.add_routes({.integration = integrations::HttpUrlIntegration("Url", "https://a"),
                  .path = path,
                  .methods = {apigwv2::HttpMethod::get}});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const apigwv2::HttpApi api(stack, "Api");
  add(api, "/a");
  add(api, "/b");
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const apigwv2::HttpApi api(stack, "Api");
  add(api, "/a");
  add(api, "/a");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
