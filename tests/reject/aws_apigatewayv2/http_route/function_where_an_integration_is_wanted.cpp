// SPDX-License-Identifier: Apache-2.0
// reject: an integration is wanted here: wrap it, as in HttpLambdaIntegration("Id", handler)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_lambda_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::HttpApi api, cc::aws_lambda::IFunction handler) {
  api.add_routes({.integration = integrations::HttpLambdaIntegration("Id", handler), .path = "/a"});
}
#else
void f(apigwv2::HttpApi api, cc::aws_lambda::IFunction handler) {
  api.add_routes({.integration = handler, .path = "/a"});
}
#endif
