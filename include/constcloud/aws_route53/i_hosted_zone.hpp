// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHostedZone: the records of a domain that is there already.
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct HostedZoneState final : StateOf<HostedZoneState, ResourceState> {
  constexpr ~HostedZoneState() override {}
  Value<Text> id;
  Value<Text> name;  // unset of an import by its id
};

}  // namespace detail

namespace aws_route53 {

/// A hosted zone. CDK: `IHostedZone`.
class IHostedZone : public Handle<IHostedZone, detail::HostedZoneState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_route53.IHostedZone";
  using Handle::Handle;

  /// Such as `Z23ABC4XYZL05B`.
  constexpr const Value<Text>& hosted_zone_id() const { return own().id; }
  /// The name of its domain. Refused for an import by `from_hosted_zone_id`, which does not know it.
  CONSTCLOUD_CONSTEXPR const Value<Text>& zone_name() const;
  CONSTCLOUD_CONSTEXPR Value<Text> hosted_zone_arn() const;
};
template <class Given>
constexpr void wanted_here(const IHostedZone*) {
  static_assert(fits_here<Given>,
                "a hosted zone is wanted here: look it up with HostedZone::from_lookup(...), or import it with "
                "HostedZone::from_hosted_zone_attributes(...)");
}

}  // namespace aws_route53

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_route53/impl/i_hosted_zone.hpp>
#endif
