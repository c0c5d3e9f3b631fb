// SPDX-License-Identifier: Apache-2.0
// A chat over WebSockets, as an app that the CDK's CLI drives: see cdk.json beside it.
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/main.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
namespace lambda = cc::aws_lambda;

void chat(cc::Stack& stack) {
  auto handler = lambda::Function::builder(stack, "Handler")
                     .runtime(lambda::Runtime::nodejs_22_x)
                     .handler("index.handler")
                     .code(lambda::Code::from_inline("exports.handler = async () => ({ statusCode: 200 })"))
                     .build();
  auto api = apigwv2::WebSocketApi::builder(stack, "mywsapi").build();
  auto stage = apigwv2::WebSocketStage::builder(stack, "mystage")
                   .web_socket_api(api)
                   .stage_name("dev")
                   .auto_deploy(true)
                   .throttle({.burst_limit = 200, .rate_limit = 100})
                   .build();
  api.add_route("sendmessage",
                {.integration = integrations::WebSocketLambdaIntegration("SendMessageIntegration", handler)});
  stage.grant_management_api_access(handler);
}

int main(int argc, char** argv) {
  return cc::run(argc, argv, [](cc::App& app) {
    cc::Stack stack(app, "Chat");
    chat(stack);
  });
}
