// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/resource.hpp.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/stacks/arn.hpp>

namespace constcloud::refuse {

[[noreturn]] inline void a_removal_policy_needs_a_resource_of_the_construct_itself(const Text& message,
                                                                                   const Text& path) {
  throw Error(message, path);
}

}  // namespace constcloud::refuse

namespace constcloud::detail {

constexpr bool owns_resource(const Construct& construct) {
  const NodeData* node = node_or_null_of(construct);
  const NodeData* child = node == nullptr ? nullptr : node_or_null_of(construct.node().default_child());
  return child != nullptr && is_element(*child, "Resources", nullptr);
}

}  // namespace constcloud::detail

namespace constcloud {

constexpr Environment Resource::env() const {
  Environment env = stack().env();
  const auto& own = state<detail::ResourceState>("Resource");
  if (own.account) env.account = own.account;
  if (own.region) env.region = own.region;
  return env;
}

constexpr void Resource::apply_removal_policy(Optional<RemovalPolicy> policy,
                                              const RemovalPolicyOptions& options) const {
  if (!detail::owns_resource(*this)) {
    return detail::refuse_at(data(), refuse::a_removal_policy_needs_a_resource_of_the_construct_itself,
                             "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on "
                             "the CfnResource directly.",
                             "call apply_removal_policy on the resource");
  }
  CfnResource::of(*this).apply_removal_policy(policy, options);
}

constexpr Resource::Resource(const Construct& scope, const Text& id, const Text& fqn) : Construct(scope, id, fqn) {
  data().is_resource_construct = true;
}

}  // namespace constcloud
