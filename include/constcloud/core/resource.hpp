// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resource: the base of all L2 constructs, owned and imported.
#include <constcloud/core/arn.hpp>
#include <constcloud/core/cfn_resource.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_removal_policy_needs_a_resource_of_the_construct_itself(const Text& message,
                                                                                   const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

/// The state of an L2; each keeps what its interface gives. Imports say which environment they are in.
struct ResourceState : Payload {
  constexpr ~ResourceState() override {}
  Optional<Text> account;  // of an import whose ARN names it
  Optional<Text> region;
};

}  // namespace detail

/// What all L2 constructs share. CDK: `Resource`, `IResource`.
class Resource : public Construct {
 public:
  constexpr Resource() = default;
  constexpr explicit Resource(detail::NodeData* data) : Construct(data) {}

  constexpr Stack stack() const { return Stack::of(*this); }
  /// The account and the region as far as they are known: an import's own, else the stack's.
  constexpr Environment env() const {
    Environment env = stack().env();
    const auto& own = state<detail::ResourceState>();
    if (own.account) env.account = own.account;
    if (own.region) env.region = own.region;
    return env;
  }
  /// Sets the removal policy of the resource behind this construct; an import has none.
  constexpr void apply_removal_policy(Optional<RemovalPolicy> policy = {},
                                      const RemovalPolicyOptions& options = {}) const {
    const Construct child = node().default_child();
    if (!child || child.node().data()->kind != detail::NodeKind::element) {
      return detail::refuse_at(data(), refuse::a_removal_policy_needs_a_resource_of_the_construct_itself,
                               "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on "
                               "the CfnResource directly.",
                               "call apply_removal_policy on the resource");
    }
    CfnResource(child.node().data()).apply_removal_policy(policy, options);
  }
  /// True for every L2 construct, owned or imported.
  template <class T>
  static constexpr bool is_resource(const T&) {
    return detail::derives_from<T, Resource>;
  }
  /// True for an L2 construct that this app makes; false for an import.
  template <class T>
  static constexpr bool is_owned_resource(const T& construct) {
    if constexpr (detail::derives_from<T, Resource>) {
      return !construct.node().data()->is_imported;
    } else {
      return false;
    }
  }

 protected:
  constexpr Resource(const Construct& scope, const Text& id, const Text& type_name) : Construct(scope, id, type_name) {
    data().is_resource_construct = true;
  }
  /// Makes the construct of an import.
  template <class State>
  static constexpr detail::NodeData* import_node(const Construct& scope, const Text& id, State* state) {
    detail::NodeData* node = detail::add_node(*scope.node().data(), id, "Import");
    node->is_resource_construct = node->is_imported = true;
    node->payload = state;
    return node;
  }
  /// The only child that is an L1, for what an L2 changes later.
  template <class L1>
  constexpr L1 resource() const {
    return L1(node().default_child().node().data());
  }
};

}  // namespace constcloud
