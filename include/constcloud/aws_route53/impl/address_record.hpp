// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_route53/address_record.hpp.
#include <constcloud/aws_route53/address_record.hpp>
#include <constcloud/aws_route53/hosted_zone.hpp>
#include <constcloud/aws_route53/impl/hosted_zone.hpp>
#include <constcloud/cfn/route53/record_set.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

namespace internal {

/// The parts of a name that may be joined of literals and tokens.
CONSTCLOUD_CONSTEXPR List<Json> parts_of(const Value<Text>& name) {
  List<Json> parts;
  if (const json::Array* joined = detail::fragments_of(name)) {
    for (const Json& part : *joined) parts.push_back(part);
  } else {
    parts.push_back(name.json());
  }
  return parts;
}

/// Whether a name is that of the zone, or ends with a full stop and that.
CONSTCLOUD_CONSTEXPR bool is_within(const Value<Text>& name, const Value<Text>& zone) {
  if (detail::is_same_token(name, zone)) return true;
  const List<Json> parts = parts_of(name);
  if (!zone.is_token()) return parts.back().as_text().ends_with(Text::concat({".", zone.literal()}));
  return parts.size() > 1 && detail::is_same_token(parts.back(), zone) &&
         parts[parts.size() - 2].as_text().ends_with(".");
}

/// The whole name of a record, with the full stop behind it.
CONSTCLOUD_CONSTEXPR Value<Text> whole_name(const Optional<Value<Text>>& given, const IHostedZone& zone) {
  const bool is_given = given && (given->is_token() || !given->literal().empty());
  const Value<Text> name = is_given ? *given : zone.zone_name();
  if (parts_of(name).back().as_text().ends_with(".")) return name;
  Value<Text> zone_name = zone.zone_name();
  if (!zone_name.is_token()) zone_name = without_full_stop(zone_name.literal());
  if (is_within(name, zone_name)) return name + ".";
  return concat({name, ".", zone_name, "."});
}

}  // namespace internal

CONSTCLOUD_CONSTEXPR Value<Text> AddressRecord::domain_name() const { return resource<CfnRecordSet>().ref(); }

CONSTCLOUD_CONSTEXPR void AddressRecord::make(const Text& type, const AddressRecordProps& props) const {
  const detail::Making making(*this, props);
  const Optional<AliasRecordTargetConfig>& alias = props.target->alias_target();
  if (alias && props.ttl) {
    Annotations::of(*this).add_warning_v2("aws-cdk-lib/aws-route53:ttlIgnored",
                                          "Ignoring ttl since 'target' uses an alias target");
  }
  CfnRecordSetProps cfn{.name = internal::whole_name(props.record_name, *props.zone), .type = type};
  cfn.hosted_zone_id = props.zone->hosted_zone_id();
  copy_fields(props, cfn);
  if (props.target->values()) cfn.resource_records = TextList(*props.target->values());
  if (alias) {
    cfn.alias_target =
        CfnRecordSetAliasTargetProperty{.dns_name = *alias->dns_name, .hosted_zone_id = *alias->hosted_zone_id};
    if (alias->evaluate_target_health) cfn.alias_target->evaluate_target_health = *alias->evaluate_target_health;
  } else {
    cfn.ttl = "1800";
    if (props.ttl) cfn.ttl = detail::digits_of(props.ttl->as_seconds());
  }
  const CfnRecordSet resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
}

}  // namespace constcloud::aws_route53
