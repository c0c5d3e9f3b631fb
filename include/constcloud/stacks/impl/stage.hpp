// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/stage.hpp.
#include <constcloud/stacks/stage.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_stage_id_holds_letters_digits_hyphens_underscores_and_periods_after_a_letter(const Place& at,
                                                                                               const Text& id) {
  at.refuse({"invalid stage name \"", id,
             "\". Stage name must start with a letter and contain only alphanumeric characters, hypens ('-'), "
             "underscores ('_') and periods ('.')"},
            "give the stage another id");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool is_stage_id(const Text& id) {
  if (id.empty() || !text::is_letter(id[0])) return false;
  for (const char c : id) {
    if (!is_alphanumeric(c) && c != '-' && c != '_' && c != '.') return false;
  }
  return true;
}

CONSTCLOUD_CONSTEXPR NodeData* assembly_root_above(const NodeData& node) {
  NodeData* at = node.parent;
  while (at != nullptr && at->kind != NodeKind::stage && at->kind != NodeKind::app) at = at->parent;
  return at;
}

CONSTCLOUD_CONSTEXPR const StageState* stage_above(const NodeData& node) {
  const NodeData* at = assembly_root_above(node);
  return at == nullptr ? nullptr : state_if<StageState>(*at);
}

CONSTCLOUD_CONSTEXPR Text assembly_id_of(const NodeData& stage) {
  Buffer id;
  id.append("assembly", 8);
  List<const NodeData*> upwards;
  for (const NodeData* at = &stage; at->parent != nullptr; at = at->parent) upwards.push_back(at);
  for (std::size_t i = upwards.size(); i-- != 0;) {
    id.push('-');
    id.append(upwards[i]->id.data(), upwards[i]->id.size());
  }
  return Text(std::move(id));
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Stage::Stage(const Construct& scope, const Text& id, const StageProps& props)
    : Construct(scope, id, "aws-cdk-lib.Stage", new detail::StageState) {
  const detail::Making making(*this);
  detail::NodeData& node = data();
  detail::StageState& state = own();
  node.stack = nullptr;  // a stack around the stage is not the stack of what stands in it
  if (!detail::is_stage_id(id)) {
    refuse::a_stage_id_holds_letters_digits_hyphens_underscores_and_periods_after_a_letter(node, id);
  }
  state.name = id;
  if (props.stage_name) state.name = *props.stage_name;
  if (props.env) state.env = *props.env;
  const detail::StageState* around = detail::stage_above(node);
  if (around == nullptr) return;
  if (!state.env.account) state.env.account = around->env.account;
  if (!state.env.region) state.env.region = around->env.region;
  if (around->name.empty()) return;
  if (state.name.empty()) {
    state.name = around->name;
  } else {
    state.name = Text::concat({around->name, "-", state.name});
  }
}

CONSTCLOUD_CONSTEXPR Stage Stage::of(const Construct& construct) {
  detail::NodeData* at = detail::assembly_root_above(detail::node_of(construct));
  return detail::handle_to<Stage>(at == nullptr || at->kind != detail::NodeKind::stage ? nullptr : at);
}

}  // namespace constcloud
