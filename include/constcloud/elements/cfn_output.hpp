// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnOutput: a value that a stack shows, and exports to other stacks.
#include <constcloud/elements/cfn_condition.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// CDK: `CfnOutputProps`.
struct CfnOutputProps {
  Required<Value<Text>> value;
  /// The output stands only where this holds.
  Optional<CfnCondition> condition{};
  Optional<Text> description{};
  /// Up to 255 letters, digits, colons and hyphens; unique in the account and region.
  Optional<Value<Text>> export_name{};
  /// The name of the output in the template. Default: its logical id.
  Optional<Text> key{};
};

namespace detail {

struct OutputElement final : Element {
  constexpr explicit OutputElement(const CfnOutputProps& p) : props(p) {}
  constexpr ~OutputElement() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }
  constexpr Text section() const override { return "Outputs"; }
  constexpr const Text* key() const override { return props.key ? &*props.key : nullptr; }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer, const NodeData&) const override;
  CONSTCLOUD_CONSTEXPR void show(FieldVisitor& visitor) const override;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put(Out& out) const;
  CfnOutputProps props;
};

CONSTCLOUD_CONSTEXPR Text number_text(std::size_t number);

/// The name of an export in another stack.
struct ImportedName final : json::Leaf {
  constexpr explicit ImportedName(NodeData& node) : output(&node) {}
  constexpr ~ImportedName() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  NodeData* output;
};

}  // namespace detail

/// An entry of `Outputs`. Refuses to be without a value ("Missing value for CloudFormation output at path ..."). CDK:
/// `CfnOutput`.
class CfnOutput : public CfnElement {
 public:
  constexpr CfnOutput() = default;
  static constexpr detail::MadeAs made_as(const CfnOutput*) {
    return {&detail::state_type_of<detail::OutputElement>, "aws-cdk-lib.CfnOutput"};
  }
  CONSTCLOUD_CONSTEXPR CfnOutput(const Construct& scope, const Text& id, const CfnOutputProps& props);
  /// The CfnOutput that a construct is or has as its default child; another is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnOutput of(const Construct& construct) {
    return detail::handle_to<CfnOutput>(
        detail::element_of(construct, &detail::state_type_of<detail::OutputElement>, "CfnOutput"));
  }
  constexpr Value<Text> value() const { return *props().value; }
  constexpr void set_value(const Value<Text>& value) const { props().value = Required<Value<Text>>(value); }
  constexpr void set_description(const Text& description) const { props().description = description; }
  constexpr void set_condition(const CfnCondition& condition) const { props().condition = condition; }
  constexpr void set_export_name(const Value<Text>& name) const { props().export_name = name; }
  /// `Fn::ImportValue` of it, for other stacks.
  CONSTCLOUD_CONSTEXPR Value<Text> import_value() const;

 private:
  constexpr CfnOutputProps& props() const { return state<detail::OutputElement>("CfnOutput").props; }
};

namespace detail {

/// The construct of that id in a stack, made when there is none; outputs for other stacks stand in it.
CONSTCLOUD_CONSTEXPR Construct scope_of_outputs(NodeData& stack, const Text& id);

/// Between the texts of a list that goes through an output.
inline constexpr char list_delimiter[] = "||";

/// Whether a reference gives a list of texts.
CONSTCLOUD_CONSTEXPR bool gives_list(const NodeData& target, const Text& attribute);

/// What the output of a reference shows: a text, also of a list.
CONSTCLOUD_CONSTEXPR Value<Text> output_value_of(NodeData& target, const Text& attribute);

/// The id of the output that shows what a reference refers to.
CONSTCLOUD_CONSTEXPR Text output_id_of(NodeData& target, const Text& attribute);

/// Exports what a reference refers to, once, and returns the name of the export.
CONSTCLOUD_CONSTEXPR Text export_reference(NodeData& target, const Text& attribute,
                                           const Optional<Text>& description = {});

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_output.hpp>
#endif
