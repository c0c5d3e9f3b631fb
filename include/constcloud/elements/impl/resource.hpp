// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/resource.hpp.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_removal_policy_needs_a_resource_of_the_construct_itself(const Place& at) {
  at.refuse("Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on the CfnResource "
            "directly.", "call apply_removal_policy on the resource");
}

CONSTCLOUD_RULE an_import_has_no_resource_a_class_of_ones_own_names_it_with_stand_for(
    const Place& at, const Text& class_name, const Text& cfn_type) {
  at.stop({"no ", cfn_type, " of this app stands behind this ", class_name,
           ": an import has none, and a class of your own names it with stand_for(resource)"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool owns_resource(const Construct& construct) {
  if (!construct) return false;
  return keeps(node_or_null_of(construct.node().default_child()), &state_type_of<ResourceElement>);
}

CONSTCLOUD_CONSTEXPR NodeData& resource_of(const NodeData& l2, StateType type, const char* cfn_type) {
  const ResourceState* const state = state_if<ResourceState>(l2);
  if (state == nullptr || !keeps(state->l1, type)) {
    refuse::an_import_has_no_resource_a_class_of_ones_own_names_it_with_stand_for(l2, class_name_of(l2), cfn_type);
  }
  return *state->l1;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Environment Resource::env() const {
  Environment env = stack().env();
  const auto& own = state<detail::ResourceState>("Resource");
  if (own.account) env.account = own.account;
  if (own.region) env.region = own.region;
  return env;
}

CONSTCLOUD_CONSTEXPR void Resource::apply_removal_policy(Optional<RemovalPolicy> policy,
                                                         const RemovalPolicyOptions& options) const {
  if (!detail::owns_resource(*this)) {
    return refuse::a_removal_policy_needs_a_resource_of_the_construct_itself(data());
  }
  CfnResource::of(*this).apply_removal_policy(policy, options);
}

CONSTCLOUD_CONSTEXPR Resource::Resource(const Construct& scope, const Text& id, const Text& fqn,
                                        detail::ResourceState* state)
    : Construct(scope, id, fqn, state) {
  data().is_resource_construct = true;
}

CONSTCLOUD_CONSTEXPR void Resource::stand_for(const Construct& l1) const {
  state<detail::ResourceState>("Resource").l1 = &detail::node_of(l1);
}

}  // namespace constcloud
