// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/ip_address_type.hpp.
#include <constcloud/aws_apigatewayv2/ip_address_type.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(IpAddressType type) {
  if (type == IpAddressType::ipv4) return "ipv4";
  return "dualstack";
}

}  // namespace constcloud::aws_apigatewayv2
