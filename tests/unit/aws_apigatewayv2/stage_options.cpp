// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/stage_options.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;

TEST_CASE("LogGroupLogDestination: of anything that has the ARN of a log group") {
  struct Group {
    constexpr https::cc::Value<https::Text> log_group_arn() const { return "arn:g"; }
  };
  CHECK_BOTH(apigwv2::LogGroupLogDestination(Group()).destination_arn().literal() == "arn:g");
  CHECK_BOTH(apigwv2::LogGroupLogDestination(Group()) == apigwv2::LogGroupLogDestination(Group()));
}

TEST_CASE("StageOptions: what the props of both protocols have in common") {
  constexpr auto copied = [] {
    apigwv2::StageOptions options;
    copy_fields(apigwv2::HttpStageOptions{.auto_deploy = true, .description = "x", .throttle = {{.burst_limit = 2}}},
                options);
    return options.auto_deploy->literal() && options.description->literal() == "x" &&
           options.throttle->burst_limit->literal() == 2 && !options.stage_variables;
  };
  CHECK_BOTH(copied());
}
