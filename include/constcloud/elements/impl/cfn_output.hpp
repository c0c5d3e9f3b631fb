// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_output.hpp.
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/nested_values.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_output_has_a_value(const Place& at) {
  at.refuse({"Missing value for CloudFormation output at path \"", at.path(), "\""}, "give value something to show");
}

CONSTCLOUD_RULE this_output_has_no_export_name(const Place& at) {
  at.stop({"Add an exportName to the CfnOutput at '", at.path(), "' in order to use 'output.importValue'"});
}

CONSTCLOUD_RULE an_exported_value_is_a_reference_to_a_resource_or_has_a_name(const Place& at) {
  at.refuse("exportValue: either supply 'name' or make sure to export a resource attribute (like 'bucket.bucketName')",
            "set name or export an attribute");
}

CONSTCLOUD_RULE an_exported_value_is_of_the_stack_that_exports_it(const Place& at, const Text& target) {
  at.refuse({"Referenced resource must be in stack '", at.path(), "', got '", target, "'"},
            "export it from its own stack");
}

CONSTCLOUD_RULE an_export_of_a_nested_stack_has_a_name(const Place& at, const Text& own_id) {
  at.refuse({"unresolved token in generated export name: {\"Fn::Join\":[\"\",[{\"Ref\":\"AWS::StackName\"},\":", own_id,
             "\"]]}"}, "set name, or let the stack around it export the value");
}

CONSTCLOUD_RULE import_value_is_for_other_stacks(const Place& at) {
  at.refuse({"'importValue' property of '", at.path(), "' should only be used in a different Stack"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

template <class Out>
CONSTCLOUD_CONSTEXPR void OutputElement::put(Out& out) const {
  out.begin_object();
  write_optional(out, "Description", props.description);
  out.key("Value");
  write_value(out, *props.value);
  if (props.export_name) {
    out.key("Export");
    out.begin_object();
    out.key("Name");
    write_value(out, *props.export_name);
    out.end_object();
  }
  if (props.condition) {
    out.key("Condition");
    write_logical_id(out, node_of(*props.condition));
  }
  out.end_object();
}

CONSTCLOUD_CONSTEXPR void OutputElement::write(json::Writer& writer, const NodeData&) const { put(writer); }
CONSTCLOUD_CONSTEXPR void OutputElement::show(FieldVisitor& visitor) const { put(visitor); }

CONSTCLOUD_CONSTEXPR Text number_text(std::size_t number) {
  char digits[text::number_capacity]{};
  return Text::copy(digits, text::write_number(static_cast<double>(number), digits));
}

/// What CloudFormation would refuse of an export's name.
CONSTCLOUD_CONSTEXPR List<Text> export_name_faults(const OutputElement& output) {
  List<Text> faults;
  if (!output.props.export_name || output.props.export_name->is_token()) return faults;
  const Text& name = output.props.export_name->literal();
  const std::size_t length = text::utf16_length(name.data(), name.size());
  if (name.empty()) faults.push_back("Export name cannot be empty");
  if (length > 255) {
    faults.push_back(
        Text::concat({"Export name cannot exceed 255 characters (got ", number_text(length), " characters)"}));
  }
  for (const char c : name) {
    if (is_alphanumeric(c) || c == '-' || c == ':') continue;
    faults.push_back(
        Text::concat({"Export name must only include alphanumeric characters, colons, or hyphens (got '", name, "')"}));
    break;
  }
  return faults;
}

CONSTCLOUD_CONSTEXPR Json ImportedName::resolved(const json::LeafContext* leaf_context) const {
  const auto& props = state_of<OutputElement>(*output, "CfnOutput").props;
  const auto* context = static_cast<const RenderContext*>(leaf_context);
  if (context != nullptr && context->stack == output->stack) refuse::import_value_is_for_other_stacks(*output);
  if (!props.export_name) refuse::this_output_has_no_export_name(*output);
  return *props.export_name;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnOutput::CfnOutput(const Construct& scope, const Text& id, const CfnOutputProps& props)
    : CfnElement(scope, id, "aws-cdk-lib.CfnOutput", new detail::OutputElement(props)) {
  const detail::Making making(*this);
  if (props.value->is_undefined()) {
    refuse::an_output_has_a_value(data());
  }
  const detail::OutputElement* output = &state<detail::OutputElement>("CfnOutput");
  node().add_validation([output] { return detail::export_name_faults(*output); });
}

CONSTCLOUD_CONSTEXPR Value<Text> CfnOutput::import_value() const {
  return Fn::import_value(detail::make_leaf<detail::ImportedName>(data()));
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Construct scope_of_outputs(NodeData& stack, const Text& id) {
  NodeData* scope = stack.children.find(id);
  if (scope != nullptr) return handle_to<Construct>(scope);
  return Construct(handle_to<Construct>(stack), id);
}

CONSTCLOUD_CONSTEXPR bool gives_list(const NodeData& target, const Text& attribute) {
  const Element* const element = state_if<Element>(target);
  return attribute.empty() && element != nullptr && element->gives_list();
}

CONSTCLOUD_CONSTEXPR Value<Text> output_value_of(NodeData& target, const Text& attribute) {
  const Token value = make_leaf<Reference>(target, attribute);
  if (!gives_list(target, attribute)) return value;
  return Fn::join(list_delimiter, value);
}

CONSTCLOUD_CONSTEXPR Text output_id_of(NodeData& target, const Text& attribute) {
  if (target.kind == NodeKind::stack) return Text::concat({"Output{\"Ref\":\"", attribute, "\"}"});
  const Text target_id = renamed_logical_id_of(target);
  if (attribute.empty()) return Text::concat({"Output{\"Ref\":\"", target_id, "\"}"});
  return Text::concat({"Output{\"Fn::GetAtt\":[\"", target_id, "\",\"", attribute, "\"]}"});
}

/// What the name of an export leaves out of the path to it: the stack and all above.
CONSTCLOUD_CONSTEXPR const NodeData* above_export_names(const NodeData& stack) {
  if (is_switched_on(stack, "@aws-cdk/core:stackRelativeExports", true)) return &stack;
  const NodeData* outermost = &stack;
  while (outermost->parent != stack.root) outermost = outermost->parent;
  return outermost;
}

CONSTCLOUD_CONSTEXPR Text export_reference(NodeData& target, const Text& attribute, const Optional<Text>& description) {
  auto& exports = stack_state(*target.stack).exports;
  const Referent value{&target, attribute};
  if (const Export* known = exports.find(value)) return known->name;
  target.logical_id_is_locked = true;
  const CfnOutput output(scope_of_outputs(*target.stack, "Exports"), output_id_of(target, attribute),
                         {.value = output_value_of(target, attribute), .description = description});
  constexpr std::size_t longest = 255;
  const Text own_id = unique_id(node_of(output), above_export_names(*target.stack));
  if (is_nested_stack(*target.stack)) {
    refuse::an_export_of_a_nested_stack_has_a_name(*target.stack, own_id);
    return {};
  }
  const Text prefix = Text::concat({handle_to<Stack>(*target.stack).stack_name(), ":"});
  const std::size_t room = longest - prefix.size();
  const Text name = Text::concat({prefix, own_id.substr(own_id.size() > room ? own_id.size() - room : 0)});
  output.set_export_name(name);
  exports.emplace(exports.place_of(value), value, name);
  return name;
}

CONSTCLOUD_CONSTEXPR ImportedValue exported_value(NodeData& stack, const Value<Text>& value,
                                                  const ExportValueOptions& options) {
  if (options.name) {
    CfnOutput(handle_to<Stack>(stack), Text::concat({"Export", *options.name}),
              {.value = value, .description = options.description, .export_name = Value<Text>(*options.name)});
    return Fn::import_value(*options.name);
  }
  if (!value.json().is(json::Kind::leaf) || value.json().as_leaf().referenced() == nullptr) {
    refuse::an_exported_value_is_a_reference_to_a_resource_or_has_a_name(stack);
    return {};
  }
  const auto& reference = static_cast<const Reference&>(value.json().as_leaf());
  Referent exported{reference.target, reference.attribute};
  if (exported.target->stack != &stack && !is_nested_in(*exported.target->stack, stack)) {
    refuse::an_exported_value_is_of_the_stack_that_exports_it(stack, path_of(*exported.target));
    return {};
  }
  while (exported.target->stack != &stack) exported = output_of_nested_stack(exported);
  return Fn::import_value(export_reference(*exported.target, exported.attribute, options.description));
}

}  // namespace constcloud::detail
