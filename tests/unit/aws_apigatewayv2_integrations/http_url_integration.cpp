// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Text;

TEST_CASE("HttpUrlIntegration: a URL, and how it is called") {
  CHECK_BOTH(https::properties_of_route_with(integrations::HttpUrlIntegration("U", "https://u"), https::integration) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationMethod":"ANY","IntegrationType":"HTTP_PROXY",)"
             R"("IntegrationUri":"https://u","PayloadFormatVersion":"1.0"})");
  CHECK_BOTH(https::properties_of_route_with(
                 integrations::HttpUrlIntegration(
                     "U", "https://u",
                     {.method = apigwv2::HttpMethod::get,
                      .parameter_mapping = apigwv2::ParameterMapping().remove_header("x"),
                      .timeout = cc::Duration::seconds(2)}),
                 https::integration)
                 .contains(R"("RequestParameters":{"remove:header.x":""},"TimeoutInMillis":2000)"));
}
