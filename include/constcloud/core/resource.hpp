// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resource: the base of all L2 constructs, owned and imported.
#include <constcloud/base/owned.hpp>
#include <constcloud/core/cfn_element.hpp>
#include <constcloud/core/removal_policy.hpp>

namespace constcloud {

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
  constexpr Environment env() const;
  /// Sets the removal policy of the resource behind this construct; an import has none.
  constexpr void apply_removal_policy(Optional<RemovalPolicy> policy = {},
                                      const RemovalPolicyOptions& options = {}) const;
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
  constexpr Resource(const Construct& scope, const Text& id, const Text& fqn);
  /// Makes the construct of an import. `fqn` is the nearest class above that of the import which jsii knows.
  template <class State>
  static constexpr detail::NodeData* import_node(const Construct& scope, const Text& id, State* state,
                                                 const Text& fqn = "aws-cdk-lib.Resource") {
    Owned<State> owned(state);  // an id may be refused
    detail::NodeData* node = detail::add_node(*scope.node().data(), id, fqn);
    node->is_resource_construct = node->is_imported = true;
    node->payload = owned.release();
    return node;
  }
  /// The only child that is an L1, for what an L2 changes later.
  template <class L1>
  constexpr L1 resource() const {
    return L1(node().default_child().node().data());
  }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/resource.hpp>
#endif
