// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/references.hpp>

#include "support/both.hpp"

namespace api = constcloud::aws_apigatewayv2;

TEST_CASE("references: fields by name") {
  CHECK_BOTH(api::StageReference{.api_id = "a", .stage_name = "s"}.stage_name.literal() == "s");
  CHECK_BOTH(api::RouteReference{.api_id = "a", .route_id = "r"}.route_id.literal() == "r");
  CHECK_BOTH(api::DomainNameReference{.domain_name = "d", .domain_name_arn = "arn"}.domain_name_arn.literal() == "arn");
}
