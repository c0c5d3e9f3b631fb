// SPDX-License-Identifier: Apache-2.0
#pragma once
// Stage: a group of stacks that is deployed together, in a cloud assembly of its own.
#include <constcloud/tree/construct.hpp>
#include <constcloud/tree/environment.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The options of a stage. CDK: `StageProps`.
struct StageProps {
  /// The environment of the stacks in it that name none themselves. Default: that of the stage around it.
  Optional<Environment> env{};
  /// What the names of its stacks begin with, a hyphen behind it. Default: the id.
  Optional<Text> stage_name{};
};

namespace detail {

struct StageState final : Payload {
  constexpr StageState() : Payload(NodeKind::stage) {}
  constexpr ~StageState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type); }
  Text name;
  Environment env;
};

/// The nearest stage or app around a node; nullptr when there is none.
CONSTCLOUD_CONSTEXPR NodeData* assembly_root_above(const NodeData& node);

/// The stage around a node; nullptr when the app is nearer.
CONSTCLOUD_CONSTEXPR const StageState* stage_above(const NodeData& node);

/// `assembly-` and the ids of the stage's path: the folder of its assembly.
CONSTCLOUD_CONSTEXPR Text assembly_id_of(const NodeData& stage);

}  // namespace detail

/// An abstract unit of deployment: its stacks may be instantiated more than once, for a beta and for production, say.
/// Written into a nested cloud assembly. The id begins with a letter; letters, digits, hyphens, underscores and periods
/// follow. Constructs of two stages cannot refer to one another. Another id is refused ("invalid stage name ..."). CDK:
/// `Stage`.
class Stage : public Construct {
 public:
  constexpr Stage() = default;
  static constexpr detail::MadeAs made_as(const Stage*) {
    return {&detail::state_type_of<detail::StageState>, "aws-cdk-lib.Stage"};
  }
  CONSTCLOUD_CONSTEXPR Stage(const Construct& scope, const Text& id, const StageProps& props = {});

  /// The stage around a construct; an empty handle when there is none but the app.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR Stage of(const Construct& construct);
  /// True for every stage, and for the app, which is the outermost.
  template <class T>
  static constexpr bool is_stage(const T& x) {
    const detail::NodeData* node = detail::node_if_construct(x);
    return node != nullptr && (node->kind == detail::NodeKind::stage || node->kind == detail::NodeKind::app);
  }

  /// With the names of the stages around it, joined by hyphens.
  constexpr const Text& stage_name() const { return own().name; }
  constexpr const Optional<Text>& account() const { return own().env.account; }
  constexpr const Optional<Text>& region() const { return own().env.region; }
  /// The folder of the nested assembly: `assembly-` and the path with hyphens.
  CONSTCLOUD_CONSTEXPR Text artifact_id() const { return detail::assembly_id_of(data()); }
  /// The stage around it; an empty handle when there is none but the app.
  CONSTCLOUD_CONSTEXPR Stage parent_stage() const { return of(*this); }

 private:
  constexpr detail::StageState& own() const { return state<detail::StageState>("Stage"); }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/stage.hpp>
#endif
