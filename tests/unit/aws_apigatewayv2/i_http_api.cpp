// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
using apigwv2::IHttpApi;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("IHttpApi: ARNs, links, an import") {
  constexpr auto asked = [](const Stack& stack) {
    const IHttpApi api = apigwv2::HttpApi::from_http_api_attributes(stack, "I", {.http_api_id = "id"});
    const apigwv2::VpcLink link = api.add_vpc_link({.subnets = {"s"}, .vpc = "v"});
    const apigwv2::VpcLink other = api.add_vpc_link({.subnets = {"s"}, .vpc = "w"});
    return api.http_api_id().literal() == "id" && IHttpApi::is_http_api && !api.default_stage() &&
           !api.default_authorizer() && api.add_vpc_link({.subnets = {"s"}, .vpc = "v"}) == link && !(link == other) &&
           other.node().id() == "VpcLink-2";
  };
  CHECK_BOTH(trees::in_stack(asked));
  constexpr auto arn = [](const Stack& stack) {
    return https::api_in(stack).arn_for_execute_api("ANY", "/a", "b").json();
  };
  CHECK_BOTH(trees::shown_in_stack(arn) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",)"
             R"({"Ref":"AWS::AccountId"},":",{"Ref":"ApiF70053CD"},"/b/*/a"]]})");
}

TEST_CASE("IHttpApi: metrics") {
  constexpr auto asked = [](const Stack& stack) {
    const IHttpApi api = https::api_in(stack);
    return api.metric_client_error().metric_name() == "4xx" && api.metric_server_error().metric_name() == "5xx" &&
           api.metric_data_processed().statistic() == "Sum" && api.metric_count().statistic() == "SampleCount" &&
           api.metric_integration_latency().statistic() == "Average" &&
           api.metric_latency({.statistic = "p99"}).statistic() == "p99";
  };
  CHECK_BOTH(trees::in_stack(asked));
}

TEST_CASE("IHttpApi: what it refuses") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)apigwv2::HttpApi(stack, "Api", {.disable_execute_api_endpoint = true}).api_endpoint();
        }) == Refusal{"apiEndpoint is not accessible when disableExecuteApiEndpoint is set to true.", "S/Api"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)https::api_in(stack).arn_for_execute_api("GET", "a"); }) ==
        Refusal{"Path must start with '/': a", "S/Api"});
}
