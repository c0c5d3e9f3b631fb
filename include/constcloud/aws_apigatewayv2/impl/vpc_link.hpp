// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/vpc_link.hpp.
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>
#include <constcloud/cfn/apigatewayv2/vpc_link.hpp>
#include <constcloud/tree/construct_cast.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_list_that_is_known_at_deployment_only_takes_no_more_items(const Place& at) {
  at.refuse("a list that is known at deployment only takes no more items", "give all items where the link is made");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// Adds the items to those that are there.
inline CONSTCLOUD_CONSTEXPR TextList added(const detail::NodeData& link, const TextList& there, const TextList& more) {
  if (there.is_token() || more.is_token()) {
    refuse::a_list_that_is_known_at_deployment_only_takes_no_more_items(link);
    return there;  // in a constant, clang goes on
  }
  List<Value<Text>> items;
  for (const Json& item : there.as_array()) items.push_back(Token(item));
  for (const Json& item : more.as_array()) items.push_back(Token(item));
  return items;
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR VpcLink::VpcLink(const Construct& scope, const Text& id, const VpcLinkProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  const CfnVpcLink resource(*this, "Resource",
                            {.name = props.vpc_link_name.value_or(Names::unique_id(*this)),
                             .subnet_ids = *props.subnets,
                             .security_group_ids = props.security_groups.value_or(TextList(List<Text>()))});
  stand_for(resource);
  own().id = resource.ref();
  own().vpc = *props.vpc;
}

CONSTCLOUD_CONSTEXPR IVpcLink VpcLink::from_vpc_link_attributes(const Construct& scope, const Text& id,
                                                                const VpcLinkAttributes& attributes) {
  Owned state = new internal::VpcLinkState;
  state->id = *attributes.vpc_link_id;
  state->vpc = *attributes.vpc;
  return import_as<IVpcLink>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR void VpcLink::add_subnets(const TextList& subnet_ids) const {
  CfnVpcLinkProps& cfn = resource<CfnVpcLink>().props();
  cfn.subnet_ids = internal::added(data(), *cfn.subnet_ids, subnet_ids);
}

CONSTCLOUD_CONSTEXPR void VpcLink::add_security_groups(const TextList& group_ids) const {
  CfnVpcLinkProps& cfn = resource<CfnVpcLink>().props();
  cfn.security_group_ids = internal::added(data(), *cfn.security_group_ids, group_ids);
}

CONSTCLOUD_CONSTEXPR VpcLink IHttpApi::add_vpc_link(const VpcLinkProps& options) const {
  Map<Construct>& links = own().links;
  const Text network = options.vpc->to_text();
  if (const Construct* known = links.find(network)) return construct_cast<VpcLink>(*known);
  const VpcLink link(*this, Text::concat({"VpcLink-", Json(links.size() + 1).to_text()}), options);
  links.set(network, link);
  return link;
}

}  // namespace constcloud::aws_apigatewayv2
