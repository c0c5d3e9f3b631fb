// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/throttle_settings.hpp>

#include "support/both.hpp"

namespace api = constcloud::aws_apigatewayv2;

TEST_CASE("ThrottleSettings: each may be left out") {
  CHECK_BOTH(!api::ThrottleSettings{}.burst_limit && !api::ThrottleSettings{}.rate_limit);
  CHECK_BOTH(api::ThrottleSettings{.burst_limit = 2}.burst_limit->literal() == 2);
  CHECK_BOTH(api::ThrottleSettings{.rate_limit = 0.5}.rate_limit->literal() == 0.5);
}
