// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/reference.hpp.
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/reference.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_reference_is_written_within_its_stack_only(const Place& at) {
  at.refuse("a reference has no text outside a template: put it into a property, or join it with +");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void meet(const json::LeafContext* context, NodeData& target) {
  const auto* const render = static_cast<const RenderContext*>(context);
  if (render == nullptr) return;
  if (render->later_names != nullptr && render->element != nullptr && target.number >= render->element->number &&
      target.stack == render->stack) {
    render->later_names->push_back({render->element, &target});
  }
  if (render->listens) render->meet(target);
}

CONSTCLOUD_CONSTEXPR Text written_logical_id(const json::LeafContext* context, NodeData& target) {
  meet(context, target);
  return quiet_logical_id_of(target);
}
CONSTCLOUD_CONSTEXPR void write_logical_id(json::Writer& writer, NodeData& target) {
  meet(writer.context, target);
  if (!target.logical_id.empty()) return writer.string(target.logical_id);
  writer.string(quiet_logical_id_of(target));
}

CONSTCLOUD_CONSTEXPR Reference::Reference(NodeData& node, Text attribute_name)
    : target(&node), attribute(std::move(attribute_name)) {}

CONSTCLOUD_CONSTEXPR bool Reference::is_foreign(const RenderContext* context) const {
  if (context != nullptr) return target->stack != context->stack;
  if (target->kind != NodeKind::stack) refuse::a_reference_is_written_within_its_stack_only(*target);
  return false;
}

CONSTCLOUD_CONSTEXPR Json Reference::resolved(const json::LeafContext* context) const {
  const auto* const render = static_cast<const RenderContext*>(context);
  if (is_foreign(render)) return render->imported(*target, attribute);
  return local(context, *target, attribute);
}

CONSTCLOUD_CONSTEXPR void Reference::write(json::Writer& writer) const {
  const auto* const context = static_cast<const RenderContext*>(writer.context);
  if (is_foreign(context)) return context->imported(*target, attribute).write(writer);
  write_local(writer);
}

CONSTCLOUD_CONSTEXPR Json Reference::local(const json::LeafContext* context, NodeData& target, const Text& attribute) {
  if (target.kind == NodeKind::stack) return Json::object({{"Ref", attribute}});
  const Text id = written_logical_id(context, target);
  if (attribute.empty()) return Json::object({{"Ref", id}});
  return Json::object({{"Fn::GetAtt", Json::array({id, attribute})}});
}

CONSTCLOUD_CONSTEXPR void Reference::write_local(json::Writer& writer) const {
  writer.begin_object();
  if (target->kind == NodeKind::stack) {
    writer.key("Ref");
    writer.string(attribute);
  } else if (attribute.empty()) {
    writer.key("Ref");
    write_logical_id(writer, *target);
  } else {
    writer.key("Fn::GetAtt");
    writer.begin_array();
    writer.element();
    write_logical_id(writer, *target);
    writer.element();
    writer.string(attribute);
    writer.end_array();
  }
  writer.end_object();
}

CONSTCLOUD_CONSTEXPR bool Reference::equals(const Leaf& other) const {
  return other.referenced() == target && static_cast<const Reference&>(other).attribute == attribute;
}

}  // namespace constcloud::detail
