// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which values of other stacks the stacks of a tree refer to: a fold over the fields of all elements.
#include <constcloud/synth/resolution.hpp>
#include <constcloud/synth/sections.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Meets the references to what stands in other stacks than they do: each once, in the order in which they stand.
class [[nodiscard]] ReferenceFinder final : public FieldVisitor {
 public:
  constexpr ReferenceFinder() : context_(*this) {}
  ReferenceFinder(const ReferenceFinder&) = delete;
  ReferenceFinder& operator=(const ReferenceFinder&) = delete;
  constexpr ~ReferenceFinder() override {}

  /// Looks at all that a node would write.
  constexpr void look_at(const NodeData& node) {
    if (node.kind != NodeKind::element || !element_of(node).should_synthesize()) return;
    context_.element = &node;
    context_.stack = consumer_ = node.stack;
    element_of(node).show(*this);
  }
  /// Looks at what will stand in a stack.
  constexpr void look_at(NodeData& stack, const Json& json) {
    context_.element = nullptr;
    context_.stack = consumer_ = &stack;
    value(json);
  }
  constexpr void value(const Json& json) override {
    if (json.is(json::Kind::leaf)) return look_into(json.as_leaf());
    if (json.is(json::Kind::array)) {
      for (const Json& item : json.as_array()) value(item);
    } else if (json.is(json::Kind::object)) {
      for (const auto& [name, member] : json.as_object()) value(member);
    }
  }

  constexpr std::size_t size() const { return found_.size(); }
  constexpr const ForeignReference& operator[](std::size_t i) const { return found_[i]; }

 private:
  /// Of leaves that look at their surroundings to know what they are.
  struct Context final : RenderContext {
    constexpr explicit Context(ReferenceFinder& for_finder) : finder(for_finder) {}
    constexpr ~Context() override {}
    constexpr Json imported(NodeData& target, const Text& attribute) const override {
      finder.meet(target, attribute);
      return nullptr;
    }
    ReferenceFinder& finder;
  };
  static constexpr const ForeignReference& itself(const ForeignReference& reference) { return reference; }

  constexpr void look_into(const json::Leaf& leaf) {
    if (leaf.referenced() == nullptr) return leaf.show_parts(&context_, *this);
    const auto& reference = static_cast<const Reference&>(leaf);
    if (reference.target->stack != consumer_) meet(*reference.target, reference.attribute);
  }
  constexpr void meet(NodeData& target, const Text& attribute) {
    const ForeignReference reference{consumer_, {&target, attribute}};
    const auto place = found_.place_of(reference);
    if (place.item == nullptr) found_.emplace(place, reference);
  }

  Context context_;
  NodeData* consumer_ = nullptr;
  KeyedItems<ForeignReference, ForeignReferenceKeys, itself> found_;
};

}  // namespace constcloud::detail
