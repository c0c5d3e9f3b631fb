// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_route53_targets/api_gatewayv2_domain_properties.hpp>

#include "support/both.hpp"

using constcloud::aws_route53_targets::ApiGatewayv2DomainProperties;

TEST_CASE("ApiGatewayv2DomainProperties: the endpoint and its zone, whose health nobody asks for") {
  CHECK_BOTH(ApiGatewayv2DomainProperties("d-1.example.org", "Z1").bind().dns_name->literal() == "d-1.example.org");
  CHECK_BOTH(ApiGatewayv2DomainProperties("d-1.example.org", "Z1").bind().hosted_zone_id->literal() == "Z1");
  CHECK_BOTH(!ApiGatewayv2DomainProperties("d-1.example.org", "Z1").bind().evaluate_target_health);
}
