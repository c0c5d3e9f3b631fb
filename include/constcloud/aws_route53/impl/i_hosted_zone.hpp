// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_route53/i_hosted_zone.hpp.
#include <constcloud/aws_route53/i_hosted_zone.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_hosted_zone_by_its_id_has_no_name_use_from_hosted_zone_attributes(const Place& at) {
  at.refuse("Cannot reference `zoneName` when using `HostedZone.fromHostedZoneId()`. A construct consuming this "
            "hosted zone may be trying to reference its `zoneName`. If this is the case, use "
            "`fromHostedZoneAttributes()` or `fromLookup()` instead.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

CONSTCLOUD_CONSTEXPR const Value<Text>& IHostedZone::zone_name() const {
  if (own().name.is_undefined()) {
    refuse::a_hosted_zone_by_its_id_has_no_name_use_from_hosted_zone_attributes(data());
  }
  return own().name;
}

CONSTCLOUD_CONSTEXPR Value<Text> IHostedZone::hosted_zone_arn() const {
  return stack().format_arn(
      {.resource = "hostedzone", .service = "route53", .account = "", .region = "", .resource_name = hosted_zone_id()});
}

}  // namespace constcloud::aws_route53
