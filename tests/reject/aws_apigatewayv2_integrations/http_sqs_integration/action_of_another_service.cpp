// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the_subtype_of_an_integration_must_be_an_action_of_its_service
// reject-clang: Subtype must start with `SQS_`: change subtype (at Stack/Api/ANY--a)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_sqs_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

constexpr void answer(cc::Stack& stack, apigwv2::HttpIntegrationSubtype subtype) {
  const integrations::HttpSqsIntegration integration(
      "Q", {.queue = {{.queue_arn = "arn:q", .queue_url = "https://q"}}, .subtype = subtype});
  apigwv2::HttpApi(stack, "Api").add_routes({.integration = integration, .path = "/a"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { answer(stack, apigwv2::HttpIntegrationSubtype::sqs_purge_queue); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { answer(stack, apigwv2::HttpIntegrationSubtype::kinesis_put_record); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
