// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnMapping: a table that the template looks values up in.
#include <constcloud/elements/cfn_element.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// CDK: `CfnMappingProps`.
struct CfnMappingProps {
  /// Look-ups with literal keys give the value itself, and the mapping stands in the template only if it is needed.
  Optional<bool> lazy{};
  /// Top-level keys to second-level keys (letters and digits) to values.
  Optional<Map<Map<Json>>> mapping{};
};

namespace detail {

struct MappingElement final : Element {
  constexpr ~MappingElement() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }
  constexpr Text section() const override { return "Mappings"; }
  constexpr bool should_synthesize() const override { return !lazy.value_or(false) || looked_up; }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer, const NodeData&) const override;
  CONSTCLOUD_CONSTEXPR void show(FieldVisitor& visitor) const override;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put(Out& out) const;
  /// Recommends to make it lazy, where nobody decided and nobody needs it in the template.
  CONSTCLOUD_CONSTEXPR void prepare(NodeData& node) override;
  Map<Map<Json>> mapping;
  Optional<bool> lazy;
  bool looked_up = false;
};

}  // namespace detail

/// An entry of `Mappings`. Refuses second-level keys of other than letters and digits ("Attribute name ... must contain
/// only alphanumeric characters."). CDK: `CfnMapping`.
class CfnMapping : public CfnElement {
 public:
  constexpr CfnMapping() = default;
  static constexpr detail::MadeAs made_as(const CfnMapping*) {
    return {&detail::state_type_of<detail::MappingElement>, "aws-cdk-lib.CfnMapping"};
  }
  CONSTCLOUD_CONSTEXPR CfnMapping(const Construct& scope, const Text& id, const CfnMappingProps& props = {});
  /// The CfnMapping that a construct is or has as its default child; another is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnMapping of(const Construct& construct) {
    return detail::handle_to<CfnMapping>(
        detail::element_of(construct, &detail::state_type_of<detail::MappingElement>, "CfnMapping"));
  }

  CONSTCLOUD_CONSTEXPR void set_value(const Text& top_level_key, const Text& second_level_key, Json value) const;

  /// The value at deployment; literal keys must be in the mapping unless there is a default. As in the CDK the last
  /// call decides whether a lazy mapping stands in the template: where that could not find the value itself.
  CONSTCLOUD_CONSTEXPR Value<Text> find_in_map(const Value<Text>& top_level_key, const Value<Text>& second_level_key,
                                               const Optional<Value<Text>>& default_value = {}) const;
  /// `{"Ref": <logical id>}`
  constexpr Value<Text> ref() const { return detail::make_leaf<detail::Reference>(data(), Text()); }

 private:
  static CONSTCLOUD_CONSTEXPR void check_key(const Text& key);
  CONSTCLOUD_CONSTEXPR Json name() const;
  constexpr detail::MappingElement& own() const { return state<detail::MappingElement>("CfnMapping"); }
};

namespace detail {

/// What stands for the name of a mapping, as the attribute of a reference to it.
inline constexpr char mapping_name[] = "the name of the mapping";

/// The name of a mapping in a template. One of another stack is copied.
struct MappingName final : json::Leaf {
  constexpr explicit MappingName(NodeData& node) : mapping(&node) {}
  constexpr ~MappingName() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(make_leaf<Reference>(*mapping, Text(mapping_name)));
  }
  NodeData* mapping;
};

/// The copy of a mapping in another stack, made when there is none.
CONSTCLOUD_CONSTEXPR NodeData& copy_of_mapping(NodeData& mapping, NodeData& stack);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_mapping.hpp>
#endif
