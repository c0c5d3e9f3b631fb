// SPDX-License-Identifier: Apache-2.0
#pragma once
// IHostedZone: the records of a domain that is there already.
#include <constcloud/elements/resource.hpp>

namespace constcloud {

namespace detail {

struct HostedZoneState final : ResourceState {
  constexpr ~HostedZoneState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
  Value<Text> id;
  Value<Text> name;  // unset of an import by its id
};

}  // namespace detail

namespace aws_route53 {

/// A hosted zone. CDK: `IHostedZone`.
class IHostedZone : public Resource {
 public:
  constexpr IHostedZone() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IHostedZone*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::HostedZoneState>,
            "aws-cdk-lib.aws_route53.IHostedZone"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IHostedZone>)
  constexpr IHostedZone(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a hosted zone is wanted here: look it up with HostedZone::from_lookup(...), or import it with "
                  "HostedZone::from_hosted_zone_attributes(...)");
  }

  /// Such as `Z23ABC4XYZL05B`.
  constexpr const Value<Text>& hosted_zone_id() const { return own().id; }
  /// The name of its domain. Refused for an import by `from_hosted_zone_id`, which does not know it.
  constexpr const Value<Text>& zone_name() const;
  constexpr Value<Text> hosted_zone_arn() const;

 private:
  constexpr constcloud::detail::HostedZoneState& own() const {
    return state<constcloud::detail::HostedZoneState>("HostedZone");
  }
};

}  // namespace aws_route53

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_route53/impl/i_hosted_zone.hpp>
#endif
