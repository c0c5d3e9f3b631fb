// SPDX-License-Identifier: Apache-2.0
// A program with constants only: host/, which touches the machine, is not in it. It prints the template of a chat.
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/synth.hpp>
#include <cstdio>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace lambda = cc::aws_lambda;

namespace {

constexpr void chat(cc::Stack& stack) {
  const auto handler = lambda::Function::builder(stack, "Handler")
                           .runtime(lambda::Runtime::nodejs_22_x)
                           .handler("index.handler")
                           .code(lambda::Code::from_inline("exports.handler = async () => ({ statusCode: 200 })"))
                           .build();
  auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
  (void)apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(api).stage_name("dev").auto_deploy(true).build();
  api.add_route("sendmessage",
                {.integration = cc::aws_apigatewayv2_integrations::WebSocketLambdaIntegration("Integration", handler)});
}

constexpr auto chat_template = cc::compiled_template<chat>("Chat");
static_assert(chat_template.count_of("AWS::ApiGatewayV2::Stage") == 1);

}  // namespace

int main() { std::printf("%s", chat_template.view().data()); }
