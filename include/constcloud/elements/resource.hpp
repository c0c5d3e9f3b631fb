// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resource: the base of all L2 constructs, owned and imported.
#include <constcloud/base/owned.hpp>
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/tree/handle.hpp>
#include <constcloud/values/removal_policy.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

template <class Props>
struct TypedResource;

/// The state of an L2; each keeps what its interface gives. Imports say which environment they are in.
struct ResourceState : Payload {
  constexpr ~ResourceState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type); }
  NodeData* l1 = nullptr;  // the resource behind it, whatever becomes of its children; an import has none
  Optional<Text> account;  // of an import whose ARN names it
  Optional<Text> region;
};

/// The L1 of that type behind an L2. Where there is none, as behind an import, that is refused.
CONSTCLOUD_CONSTEXPR NodeData& resource_of(const NodeData& l2, StateType type, const char* cfn_type);
template <class L1>
constexpr L1 resource_of(const NodeData& l2) {
  return handle_to<L1>(resource_of(l2, &state_type_of<TypedResource<typename L1::Props>>, L1::cfn_type));
}

/// Whether the default child of a construct is a resource.
CONSTCLOUD_CONSTEXPR bool owns_resource(const Construct& construct);

}  // namespace detail

using detail::ResourceState;

/// What all L2 constructs share. One of your own derives from it, makes an L1 and says `stand_for` of that. CDK:
/// `Resource`, `IResource`.
class Resource : public Construct {
 public:
  constexpr Resource() = default;
  static constexpr detail::MadeAs made_as(const Resource*) {
    return {&detail::state_type_of<detail::ResourceState>, "aws-cdk-lib.Resource"};
  }

  CONSTCLOUD_CONSTEXPR Stack stack() const { return Stack::of(*this); }
  /// The account and the region as far as they are known: an import's own, else the stack's.
  CONSTCLOUD_CONSTEXPR Environment env() const;
  /// Sets the removal policy of the resource behind this construct; an import has none.
  CONSTCLOUD_CONSTEXPR void apply_removal_policy(Optional<RemovalPolicy> policy = {},
                                                 const RemovalPolicyOptions& options = {}) const;
  /// True for every L2 construct, owned or imported.
  template <class T>
  static constexpr bool is_resource(const T& x) {
    const detail::NodeData* node = detail::node_if_construct(x);
    return node != nullptr && node->is_resource_construct;
  }
  /// True for a construct that has a resource of this app as its default child, as L2 constructs do; false for an
  /// import.
  template <class T>
  static constexpr bool is_owned_resource(const T& x) {
    if constexpr (detail::derives_from<T, Construct>) {
      return detail::owns_resource(x);
    } else {
      return false;
    }
  }

 protected:
  CONSTCLOUD_CONSTEXPR Resource(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::ResourceState) {}
  /// `state`, from `new`, is what the construct keeps.
  CONSTCLOUD_CONSTEXPR Resource(const Construct& scope, const Text& id, const Text& fqn, detail::ResourceState* state);
  /// Makes the construct of an import. `fqn` is the nearest class above that of the import which jsii knows.
  template <class Handle>
  static constexpr Handle import_as(const Construct& scope, const Text& id, Owned<detail::ResourceState> state,
                                    const Text& fqn = "aws-cdk-lib.Resource") {
    detail::NodeData& node = detail::node_of(Resource(scope, id, fqn, state.release()));
    node.is_imported = true;
    return detail::handle_to<Handle>(node);
  }
  /// Has the L2 stand for that L1, which it made.
  CONSTCLOUD_CONSTEXPR void stand_for(const Construct& l1) const;
  /// The L1 behind an L2, for what that says of it or changes later.
  template <class L1>
  constexpr L1 resource() const {
    return detail::resource_of<L1>(data());
  }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/resource.hpp>
#endif
