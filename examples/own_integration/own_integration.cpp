// SPDX-License-Identifier: Apache-2.0
// An integration and an authorizer that are not the library's: messages go to a queue, who may send them is decided by
// an authorizer that another team deploys. The template is a constant, too.
#include <constcloud/app.hpp>
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_iam.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace iam = cc::aws_iam;

class QueueIntegration : public apigwv2::WebSocketRouteIntegration {
 public:
  constexpr QueueIntegration(const cc::Text& id, const cc::Value<cc::Text>& queue_name, const iam::IRole& role)
      : WebSocketRouteIntegration(id), queue_name_(queue_name), role_(role) {}

  constexpr apigwv2::WebSocketRouteIntegrationConfig bind(
      const apigwv2::WebSocketRouteIntegrationBindOptions& options) const {
    const cc::Stack stack = cc::Stack::of(options.scope);
    return {.type = apigwv2::WebSocketIntegrationType::aws,
            .uri = stack.format_arn({.resource = "sqs:path/" + stack.account(),
                                     .service = "apigateway",
                                     .account = "",
                                     .resource_name = queue_name_}),
            .credentials_role = role_,
            .method = "POST"};
  }

 private:
  cc::Value<cc::Text> queue_name_;
  iam::IRole role_;
};

struct TeamAuthorizer {
  constexpr apigwv2::WebSocketRouteAuthorizerConfig bind(const apigwv2::WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "CUSTOM", .authorizer_id = cc::Fn::import_value("TeamAuthorizer")};
  }
};

constexpr void chat(cc::Stack& stack) {
  const cc::CfnResource queue(stack, "Queue", {.type = "AWS::SQS::Queue"});
  const iam::Role role(stack, "Role", {.assumed_by = iam::ServicePrincipal("apigateway.amazonaws.com")});
  const apigwv2::WebSocketApi api(stack, "Api");
  const QueueIntegration to_queue("ToQueue", queue.get_att("QueueName"), role);
  api.add_route("$connect", {.integration = to_queue, .authorizer = TeamAuthorizer()});
  api.add_route("send", {.integration = to_queue});
  // What the L2 has no word for: the L1 behind it.
  apigwv2::CfnApi::of(api).props().version = "1";
}

inline constexpr auto chat_template = cc::compiled_template<chat>("Chat");
static_assert(chat_template.count_of("AWS::ApiGatewayV2::Integration") == 1);
static_assert(chat_template.count_of("AWS::ApiGatewayV2::Route") == 2);

int main() {
  cc::App app;
  cc::Stack stack(app, "Chat");
  chat(stack);
  app.synth();
}
