// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_integration.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::HttpIntegration;
using apigwv2::HttpIntegrationSubtype;
using apigwv2::HttpIntegrationType;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("HttpIntegration: of a URL, of an action, and of nothing") {
  constexpr auto of_url = [](Stack& stack) {
    HttpIntegration::builder(stack, "I")
        .http_api(https::api_in(stack))
        .integration_type(HttpIntegrationType::http_proxy)
        .integration_uri("https://a")
        .build();
  };
  CHECK_BOTH(https::properties(of_url, https::integration) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"HTTP_PROXY","IntegrationUri":"https://a"})");
  constexpr auto of_action = [](Stack& stack) {
    HttpIntegration(stack, "I",
                    {.http_api = https::api_in(stack),
                     .integration_type = HttpIntegrationType::aws_proxy,
                     .credentials = apigwv2::IntegrationCredentials("arn:c"),
                     .integration_subtype = HttpIntegrationSubtype::kinesis_put_record,
                     .payload_format_version = apigwv2::PayloadFormatVersion::version_2_0,
                     .secure_server_name = "a.b"});
  };
  CHECK_BOTH(https::properties(of_action, https::integration) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"CredentialsArn":"arn:c","IntegrationSubtype":"Kinesis-PutRecord",)"
             R"("IntegrationType":"AWS_PROXY","PayloadFormatVersion":"2.0","TlsConfig":{"ServerNameToVerify":"a.b"}})");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          HttpIntegration(stack, "I",
                          {.http_api = https::api_in(stack), .integration_type = HttpIntegrationType::aws_proxy});
        }) == Refusal{"Either `integrationSubtype` or `integrationUri` must be specified.", "S"});
}

TEST_CASE("HttpIntegration: the texts of its enumerations") {
  CHECK_BOTH(to_text(HttpIntegrationSubtype::eventbridge_put_events) == "EventBridge-PutEvents");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::sqs_send_message) == "SQS-SendMessage");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::sqs_receive_message) == "SQS-ReceiveMessage");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::sqs_delete_message) == "SQS-DeleteMessage");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::sqs_purge_queue) == "SQS-PurgeQueue");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::appconfig_get_configuration) == "AppConfig-GetConfiguration");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::stepfunctions_start_execution) == "StepFunctions-StartExecution");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::stepfunctions_start_sync_execution) ==
             "StepFunctions-StartSyncExecution");
  CHECK_BOTH(to_text(HttpIntegrationSubtype::stepfunctions_stop_execution) == "StepFunctions-StopExecution");
  CHECK_BOTH(to_text(apigwv2::HttpConnectionType::vpc_link) == "VPC_LINK");
  CHECK_BOTH(to_text(apigwv2::HttpConnectionType::internet) == "INTERNET");
}
