// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_route53/hosted_zone.hpp.
#include <constcloud/aws_route53/hosted_zone.hpp>
#include <constcloud/stacks/context_provider.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_hosted_zone_is_looked_up_by_its_domain_name(const Place& at) {
  at.refuse("Cannot use undefined value for attribute `domainName`", "set domain_name");
}

CONSTCLOUD_RULE a_looked_up_hosted_zone_has_the_texts_id_and_name_correct_it_in_the_context(
    const Place& at, const Text& zone, const Text& domain_name) {
  at.refuse({"The context has ", zone, " as the hosted zone of ", domain_name},
            "make it an object with the texts Id and Name");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_route53 {

namespace internal {

CONSTCLOUD_CONSTEXPR Text without_full_stop(const Text& name) {
  if (name.ends_with(".")) return name.substr(0, name.size() - 1);
  return name;
}

}  // namespace internal

CONSTCLOUD_CONSTEXPR IHostedZone HostedZone::from_lookup(const Construct& scope, const Text& id,
                                                         const HostedZoneProviderProps& query) {
  detail::NodeData& node = detail::node_of(scope);
  if (query.domain_name->empty()) {
    refuse::a_hosted_zone_is_looked_up_by_its_domain_name({node, id});
  }
  Map<Json> props{{"domainName", *query.domain_name}};
  if (query.private_zone) props.set("privateZone", *query.private_zone);
  if (query.vpc_id) props.set("vpcId", *query.vpc_id);
  const Json dummy = Json::object({{"Id", "DUMMY"}, {"Name", internal::without_full_stop(*query.domain_name)}});
  const Json zone =
      ContextProvider::get_value(scope, {.provider = "hosted-zone", .dummy_value = dummy, .props = props}).value;
  const Json* zone_id = zone.find("Id");
  const Json* zone_name = zone.find("Name");
  if (zone_id == nullptr || zone_name == nullptr || !zone_id->is(json::Kind::text) ||
      !zone_name->is(json::Kind::text)) {
    refuse::a_looked_up_hosted_zone_has_the_texts_id_and_name_correct_it_in_the_context({node, id}, zone.to_text(),
                                                                                        *query.domain_name);
    return from_hosted_zone_attributes(scope, id, {.hosted_zone_id = "DUMMY", .zone_name = *query.domain_name});
  }
  Text bare = zone_id->as_text();
  const Text prefix = "/hostedzone/";
  const std::size_t at = bare.find(prefix);
  if (at != Text::npos) bare = Text::concat({bare.substr(0, at), bare.substr(at + prefix.size())});
  return from_hosted_zone_attributes(
      scope, id, {.hosted_zone_id = bare, .zone_name = internal::without_full_stop(zone_name->as_text())});
}

CONSTCLOUD_CONSTEXPR IHostedZone HostedZone::from_hosted_zone_id(const Construct& scope, const Text& id,
                                                                 const Value<Text>& hosted_zone_id) {
  Owned imported = new detail::HostedZoneState;
  imported->id = hosted_zone_id;
  return import_as<IHostedZone>(scope, id, std::move(imported));
}

CONSTCLOUD_CONSTEXPR IHostedZone HostedZone::from_hosted_zone_attributes(const Construct& scope, const Text& id,
                                                                         const HostedZoneAttributes& attributes) {
  Owned imported = new detail::HostedZoneState;
  imported->id = *attributes.hosted_zone_id;
  imported->name = *attributes.zone_name;
  return import_as<IHostedZone>(scope, id, std::move(imported));
}

}  // namespace constcloud::aws_route53
