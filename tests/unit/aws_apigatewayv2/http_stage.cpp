// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_stage.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
using apigwv2::HttpStage;
using https::Stack;
using https::Text;

TEST_CASE("HttpStage: the least, and its options") {
  constexpr auto least = [](Stack& stack) { HttpStage::builder(stack, "Stage").http_api(https::api_in(stack)).build(); };
  CHECK_BOTH(https::properties(least, https::stage) == R"({"ApiId":{"Ref":"ApiF70053CD"},"StageName":"$default"})");
  constexpr auto more = [](Stack& stack) {
    HttpStage(stack, "Stage",
              {.http_api = https::api_in(stack),
               .auto_deploy = false,
               .stage_name = "dev",
               .stage_variables = {{"a", "b"}},
               .throttle = {{.burst_limit = 1}}});
  };
  CHECK_BOTH(https::properties(more, https::stage) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AutoDeploy":false,"DefaultRouteSettings":{"ThrottlingBurstLimit":1},)"
             R"("StageName":"dev","StageVariables":{"a":"b"}})");
}

TEST_CASE("HttpStage: names that are known at run time only, and imports") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          HttpStage(stack, "Stage", {.http_api = https::api_in(stack), .stage_name = Text("a b")});
        }).what == "HttpStage: stage_name 'a b' must be 1 to 128 letters, digits, hyphens or underscores, or $default");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)HttpStage::from_http_stage_attributes(stack, "I",
                                                      {.api = https::api_in(stack), .stage_name = Text("a b")});
        }).what == "HttpStage: stage_name 'a b' must be 1 to 128 letters, digits, hyphens or underscores, or $default");
  CHECK_BOTH(HttpStage::default_access_log_format().literal() ==
             cc::aws_apigateway::AccessLogFormat::clf().literal());
}
