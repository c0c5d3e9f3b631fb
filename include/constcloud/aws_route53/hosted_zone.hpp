// SPDX-License-Identifier: Apache-2.0
#pragma once
// HostedZone: finds the hosted zone of a domain.
#include <constcloud/aws_route53/i_hosted_zone.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

/// Which hosted zone is meant. CDK: `HostedZoneProviderProps`.
struct HostedZoneProviderProps {
  /// Such as `example.com`, with or without the full stop.
  Required<Text> domain_name;
  /// Whether it is a private one. Default: a public one.
  Optional<bool> private_zone{};
  /// The VPC of a private one.
  Optional<Text> vpc_id{};
};

/// CDK: `HostedZoneAttributes`.
struct HostedZoneAttributes {
  Required<Value<Text>> hosted_zone_id;
  Required<Value<Text>> zone_name;
};

/// Hosted zones that are there already. CDK: `HostedZone`.
class HostedZone : public IHostedZone {
 public:
  /// The hosted zone of a domain. The CLI looks it up once and keeps its id in `cdk.context.json`; until then the id is
  /// `DUMMY`. The stack names its account and its region. A constant takes it from its context
  /// (stacks/context_provider.hpp).
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IHostedZone from_lookup(const Construct& scope, const Text& id,
                                                                    const HostedZoneProviderProps& query);
  /// A hosted zone whose name nobody asks for.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IHostedZone from_hosted_zone_id(const Construct& scope, const Text& id,
                                                                            const Value<Text>& hosted_zone_id);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IHostedZone
  from_hosted_zone_attributes(const Construct& scope, const Text& id, const HostedZoneAttributes& attributes);
};

}  // namespace constcloud::aws_route53

#include <constcloud/aws_route53/fields/hosted_zone.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_route53/impl/hosted_zone.hpp>
#endif
