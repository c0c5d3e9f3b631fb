// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/reference.hpp.
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/reference.hpp>

namespace constcloud::refuse {

CONSTCLOUD_RULE a_reference_is_written_within_its_stack_only(const Place& at) {
  at.refuse("a reference has no text outside a template: put it into a property, or join it with +");
}

}  // namespace constcloud::refuse

namespace constcloud::detail {

constexpr void write_logical_id(json::Writer& writer, NodeData& target) {
  const auto* context = static_cast<const RenderContext*>(writer.context);
  if (context != nullptr && context->listens) context->meet(target);
  writer.string(logical_id_of(target));
}

constexpr Reference::Reference(NodeData& node, Text attribute_name)
    : target(&node), attribute(std::move(attribute_name)) {}

constexpr void Reference::write(json::Writer& writer) const {
  const auto* context = static_cast<const RenderContext*>(writer.context);
  if (context == nullptr) {
    if (target->kind == NodeKind::stack) return write_local(writer, *target, attribute);
    return refuse::a_reference_is_written_within_its_stack_only(*target);
  }
  if (target->stack != context->stack) return context->write_import(writer, *target, attribute);
  write_local(writer, *target, attribute);
}

constexpr void Reference::write_local(json::Writer& writer, NodeData& target, const Text& attribute) {
  writer.begin_object();
  if (target.kind == NodeKind::stack) {
    writer.key("Ref");
    writer.string(attribute);
  } else if (attribute.empty()) {
    writer.key("Ref");
    write_logical_id(writer, target);
  } else {
    writer.key("Fn::GetAtt");
    writer.begin_array();
    writer.element();
    write_logical_id(writer, target);
    writer.element();
    writer.string(attribute);
    writer.end_array();
  }
  writer.end_object();
}

constexpr bool Reference::equals(const Leaf& other) const {
  return other.referenced() == target && static_cast<const Reference&>(other).attribute == attribute;
}

}  // namespace constcloud::detail
