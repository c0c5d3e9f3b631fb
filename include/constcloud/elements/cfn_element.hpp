// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnElement: whatever has a logical id in a template.
#include <constcloud/stacks/stack.hpp>
#include <constcloud/tree/construct_cast.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// The element of that type that a construct is or has as its default child; where there is none it is refused, with
/// what there is. `wanted` is what users call it.
CONSTCLOUD_CONSTEXPR NodeData& element_of(const Construct& construct, StateType type, const Text& wanted);

/// What `Stack::add_dependency` and `Stack::export_value` do.
CONSTCLOUD_CONSTEXPR void add_stack_dependency(NodeData& stack, NodeData& other, const Text& reason);
CONSTCLOUD_CONSTEXPR ImportedValue exported_value(NodeData& stack, const Value<Text>& value,
                                                  const ExportValueOptions& options);

}  // namespace detail

/// A resource, parameter, output, condition, mapping or rule. CDK: `CfnElement`.
class CfnElement : public Construct {
 public:
  constexpr CfnElement() = default;
  static constexpr detail::MadeAs made_as(const CfnElement*) {
    return {&detail::state_type_of<detail::Element>, "aws-cdk-lib.CfnElement"};
  }
  /// True for every construct that stands in the template itself.
  template <class T>
  static constexpr bool is_cfn_element(const T& x) {
    const detail::NodeData* node = detail::node_if_construct(x);
    return node != nullptr && node->kind == detail::NodeKind::element;
  }

  CONSTCLOUD_CONSTEXPR Stack stack() const { return Stack::of(*this); }
  /// The name in the template. Ids that leave nothing behind, or more than 255 characters, are refused.
  CONSTCLOUD_CONSTEXPR Text logical_id() const { return detail::renamed_logical_id_of(data()); }
  /// Gives the element that logical id, whatever it is. At most 255 characters; AWS wants letters and digits. Not after
  /// something of the element was exported: the export is named after its id.
  CONSTCLOUD_CONSTEXPR void override_logical_id(const Text& logical_id) const;

 protected:
  CONSTCLOUD_CONSTEXPR CfnElement(const Construct& scope, const Text& id, const Text& fqn, detail::Element* element);
};

namespace detail {

// What an element writes it shows: `Out` is a json::Writer, or a FieldVisitor.

/// Writes a member when the field has a value.
template <class Out, class T>
constexpr void write_optional(Out& out, const Text& name, const Optional<T>& field) {
  if (!field.has_value()) return;
  out.key(name);
  write_value(out, *field);
}

constexpr void write_logical_id(FieldVisitor& visitor, NodeData& target) {
  visitor.value(make_leaf<LogicalIdText>(target));
}

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_element.hpp>
#endif
