// SPDX-License-Identifier: Apache-2.0
#pragma once
// References: Ref and Fn::GetAtt to an element of the tree, and the pseudo parameters.
#include <constcloud/tree/logical_id.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// That an element names one which was made after it, or itself.
struct LaterName {
  const NodeData* element;
  NodeData* named;
};

/// What a reference sees of the template that is being written.
struct RenderContext : json::LeafContext {
  const NodeData* stack = nullptr;
  const NodeData* element = nullptr;  // that is being written; nullptr where none is
  int* extension_calls = nullptr;  // counts the calls of functions that want the transform AWS::LanguageExtensions
  /// What stands for a reference to an element of another stack.
  constexpr virtual Json imported(NodeData& target, const Text& attribute) const = 0;
  bool listens = false;  // it wants to know whose logical ids are written
  List<LaterName>* later_names = nullptr;  // where those go: names that close a circle are among them
  constexpr virtual void meet(NodeData&) const {}
  constexpr virtual ~RenderContext() {}
};

/// The logical id of an element, wherever it stands for the element.
CONSTCLOUD_CONSTEXPR Text written_logical_id(const json::LeafContext* context, NodeData& target);
CONSTCLOUD_CONSTEXPR void write_logical_id(json::Writer& writer, NodeData& target);

/// `{"Ref": ...}` when the attribute is empty, else `{"Fn::GetAtt": [..., attribute]}`. Of a stack the attribute is a
/// pseudo parameter, which other stacks take from it.
struct Reference final : json::Leaf {
  CONSTCLOUD_CONSTEXPR Reference(NodeData& node, Text attribute_name);
  constexpr ~Reference() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer) const override;
  /// As the stack has it that the target stands in.
  static CONSTCLOUD_CONSTEXPR Json local(const json::LeafContext* context, NodeData& target, const Text& attribute);
  CONSTCLOUD_CONSTEXPR bool equals(const Leaf& other) const override;
  constexpr const void* referenced() const override { return target; }

  NodeData* target;
  Text attribute;

 private:
  CONSTCLOUD_CONSTEXPR bool is_foreign(const RenderContext* context) const;
  CONSTCLOUD_CONSTEXPR void write_local(json::Writer& writer) const;
};

/// The logical id of an element as a text (in `Fn::If`, `DependsOn`, `Condition`).
struct LogicalIdText final : json::Leaf {
  constexpr explicit LogicalIdText(NodeData& node) : target(&node) {}
  constexpr ~LogicalIdText() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override {
    return written_logical_id(context, *target);
  }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer) const override { write_logical_id(writer, *target); }
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor&) const override {}

  NodeData* target;
};

}  // namespace detail

/// The pseudo parameters of CloudFormation: constants, and values as all others are. CDK: `Aws`.
namespace Aws {
inline constexpr Value<Text> account_id = Token(Json::constant("Ref\0AWS::AccountId"));
inline constexpr Value<Text> url_suffix = Token(Json::constant("Ref\0AWS::URLSuffix"));
inline constexpr TextList notification_arns = Token(Json::constant("Ref\0AWS::NotificationARNs"));
inline constexpr Value<Text> partition = Token(Json::constant("Ref\0AWS::Partition"));
inline constexpr Value<Text> region = Token(Json::constant("Ref\0AWS::Region"));
inline constexpr Value<Text> stack_id = Token(Json::constant("Ref\0AWS::StackId"));
inline constexpr Value<Text> stack_name = Token(Json::constant("Ref\0AWS::StackName"));
/// Takes out the property that it is given to, of whatever type.
inline constexpr Token no_value = Token(Json::constant("Ref\0AWS::NoValue"));
}  // namespace Aws

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/reference.hpp>
#endif
