// SPDX-License-Identifier: Apache-2.0
#pragma once
// IpAddressType: the internet protocols of APIs and domains.
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `IpAddressType`.
enum class IpAddressType : unsigned char {
  ipv4,
  dual_stack,  ///< IPv4 and IPv6
};
template <class Given>
constexpr void wanted_here(const IpAddressType*) {
  static_assert(fits_here<Given>, "an IpAddressType is wanted here, such as IpAddressType::ipv4");
}
CONSTCLOUD_CONSTEXPR Text to_text(IpAddressType type);

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/ip_address_type.hpp>
#endif
