// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/access_log_settings.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/aws_logs/log_group.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::Stack;

namespace {

struct Fixed {
  constexpr apigwv2::AccessLogDestinationConfig bind(const apigwv2::IStage& stage) const {
    return {.destination_arn = cc::Text::concat({"arn:", stage.node().id()})};
  }
};
constexpr auto dev(const Stack& stack) {
  return apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(sockets::api_in(stack)).stage_name("dev");
}

}  // namespace

TEST_CASE("access logs: an own destination is asked for the stage") {
  constexpr auto logs = [](Stack& stack) { dev(stack).access_log_settings({.destination = Fixed()}).build(); };
  CHECK_BOTH(sockets::properties(logs, "AWS::ApiGatewayV2::Stage").contains(R"("DestinationArn":"arn:Stage")"));
}

TEST_CASE("access logs: log groups, by themselves or wrapped") {
  constexpr auto same = [](const Stack& stack) {
    const cc::aws_logs::LogGroup log(stack, "Log", {});
    const apigwv2::IAccessLogDestination given = log;
    const apigwv2::IAccessLogDestination wrapped = apigwv2::LogGroupLogDestination(log);
    const apigwv2::IAccessLogDestination own = Fixed();
    return given == wrapped && !(given == own) && own == own && given.bind({}).destination_arn->is_token();
  };
  CHECK_BOTH(trees::in_stack(same));
}
