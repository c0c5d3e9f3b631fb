// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/ip_address_type.hpp>

#include "support/https.hpp"

TEST_CASE("IpAddressType: its texts") {
  CHECK_BOTH(to_text(https::apigwv2::IpAddressType::ipv4) == "ipv4");
  CHECK_BOTH(to_text(https::apigwv2::IpAddressType::dual_stack) == "dualstack");
}
