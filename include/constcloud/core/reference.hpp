// SPDX-License-Identifier: Apache-2.0
#pragma once
// References: Ref and Fn::GetAtt to an element of the tree, and the pseudo parameters.
#include <constcloud/core/logical_id.hpp>

namespace constcloud {

namespace detail {

/// What a reference sees of the template that is being written.
struct RenderContext : json::LeafContext {
  const NodeData* stack = nullptr;
  NodeData* element = nullptr;     // that is being written; nullptr where none is
  int* extension_calls = nullptr;  // counts the calls of functions that want the transform AWS::LanguageExtensions
  /// What is done with a reference to an element of another stack.
  constexpr virtual void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const = 0;
  bool listens = false;  // it wants to know whose logical ids are written
  constexpr virtual void meet(NodeData&) const {}
  constexpr virtual ~RenderContext() {}
};

/// The logical id of an element, wherever it stands for the element.
constexpr void write_logical_id(json::Writer& writer, NodeData& target);

/// `{"Ref": ...}` when the attribute is empty, else `{"Fn::GetAtt": [..., attribute]}`. Of a stack the attribute is a
/// pseudo parameter, which other stacks take from it.
struct Reference final : json::Leaf {
  constexpr Reference(NodeData& node, Text attribute_name);
  constexpr ~Reference() override {}
  constexpr void write(json::Writer& writer) const override;
  static constexpr void write_local(json::Writer& writer, NodeData& target, const Text& attribute);
  constexpr bool equals(const Leaf& other) const override;
  constexpr const void* referenced() const override { return target; }

  NodeData* target;
  Text attribute;
};

/// `{"Ref": "AWS::Region"}` and its like.
struct PseudoReference final : json::Leaf {
  constexpr explicit PseudoReference(Text parameter) : name(std::move(parameter)) {}
  constexpr ~PseudoReference() override {}
  constexpr void write(json::Writer& writer) const override;
  constexpr bool equals(const Leaf& other) const override;
  constexpr const Text* pseudo_name() const override { return &name; }

  Text name;
};

/// The logical id of an element as a text (in `Fn::If`, `DependsOn`, `Condition`).
struct LogicalIdText final : json::Leaf {
  constexpr explicit LogicalIdText(NodeData& node) : target(&node) {}
  constexpr ~LogicalIdText() override {}
  constexpr void write(json::Writer& writer) const override { write_logical_id(writer, *target); }

  NodeData* target;
};

}  // namespace detail

/// The pseudo parameters of CloudFormation. CDK: `Aws`.
namespace Aws {
namespace detail_pseudo {
/// Makes its reference when it is used: a constant has no memory of its own.
struct Pseudo {
  const char* name;
  std::size_t size;
  template <std::size_t N>
  consteval Pseudo(const char (&literal)[N]) : name(literal), size(N - 1) {}
  constexpr Token token() const;
  constexpr operator Token() const { return token(); }
  constexpr operator Value<Text>() const { return token(); }
  constexpr operator TextList() const { return token(); }
};
}  // namespace detail_pseudo
inline constexpr detail_pseudo::Pseudo account_id = "AWS::AccountId";
inline constexpr detail_pseudo::Pseudo url_suffix = "AWS::URLSuffix";
inline constexpr detail_pseudo::Pseudo notification_arns = "AWS::NotificationARNs";
inline constexpr detail_pseudo::Pseudo partition = "AWS::Partition";
inline constexpr detail_pseudo::Pseudo region = "AWS::Region";
inline constexpr detail_pseudo::Pseudo stack_id = "AWS::StackId";
inline constexpr detail_pseudo::Pseudo stack_name = "AWS::StackName";
inline constexpr detail_pseudo::Pseudo no_value = "AWS::NoValue";
}  // namespace Aws

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/reference.hpp>
#endif
