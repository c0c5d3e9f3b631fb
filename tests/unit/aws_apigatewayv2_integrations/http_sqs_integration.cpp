// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_sqs_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Stack;
using https::Text;
using trees::Refusal;

using apigwv2::HttpIntegrationSubtype;
using integrations::HttpSqsIntegration;

namespace {

constexpr integrations::QueueReference queue() { return {.queue_arn = "arn:q", .queue_url = "https://q"}; }
constexpr Text integration_of(HttpIntegrationSubtype subtype) {
  return https::properties_of_route_with(HttpSqsIntegration("Q", {.queue = queue(), .subtype = subtype}),
                                         https::integration);
}

}  // namespace

TEST_CASE("HttpSqsIntegration: an action, its parameters, and who may do it") {
  CHECK_BOTH(https::properties_of_route_with(HttpSqsIntegration("Q", {.queue = queue()}), https::integration)
                 .contains(R"("RequestParameters":{"QueueUrl":"https://q","MessageBody":"$request.body.MessageBody"})"));
  CHECK_BOTH(integration_of(HttpIntegrationSubtype::sqs_delete_message)
                 .contains(R"("QueueUrl":"https://q","ReceiptHandle":"$request.body.ReceiptHandle")"));
  CHECK_BOTH(integration_of(HttpIntegrationSubtype::sqs_purge_queue)
                 .contains(R"("RequestParameters":{"QueueUrl":"https://q"})"));
  CHECK_BOTH(https::properties_of_route_with(HttpSqsIntegration("Q", {.queue = queue()}), "AWS::IAM::Policy")
                 .contains(R"("Action":"sqs:SendMessage","Effect":"Allow","Resource":"arn:q")"));
}

TEST_CASE("HttpSqsIntegration: an action of another service") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)https::route_in(https::api_in(stack),
                                HttpSqsIntegration("Q", {.queue = queue(),
                                                         .subtype = HttpIntegrationSubtype::kinesis_put_record}));
        }) == Refusal{"Subtype must start with `SQS_`", "S/Api/GET--a"});
}
