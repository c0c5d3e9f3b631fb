// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands in a template, and in which order.
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE two_elements_of_a_section_have_the_same_logical_id(const Place& at, const Text& section,
                                                                   const Text& key) {
  at.refuse({"section '", section, "' already contains '", key, "'"}, "give one of the two another id");
}
}  // namespace refuse

namespace detail {

constexpr Element& element_of(const NodeData& node) { return state_of<Element>(node, "CfnElement"); }

struct Placed : Keyed {
  constexpr Placed(NodeData* its_node = nullptr, const Element* its_element = nullptr, const Text* its_key = nullptr)
      : node(its_node), element(its_element), key(its_key) {}
  NodeData* node;
  const Element* element;
  const Text* key;
};
constexpr const Text& key_in_section(const Placed& placed) { return *placed.key; }

/// The elements of one section, in the order of the template.
struct Section {
  Text name;
  List<Placed> elements;
};

/// The elements of a stack by section, sections by their first element, parents before children. Keys that are array
/// indices come first, as in JavaScript.
class Sections {
 public:
  constexpr explicit Sections(const NodeData& stack) {
    add_under(stack);
    for (Section& section : sections_) arrange(section);
  }
  constexpr const List<Section>& list() const { return sections_; }
  constexpr std::size_t resource_count() const {
    for (const Section& section : sections_) {
      if (section.name == Text("Resources")) return section.elements.size();
    }
    return 0;
  }

 private:
  constexpr void add_under(const NodeData& node) {
    for (NodeData* child : node.children.in_order()) {
      if (child->kind == NodeKind::stack) continue;
      if (const Element* element = state_if<Element>(*child)) add(*child, *element);
      if (!child->children.empty()) add_under(*child);
    }
  }
  constexpr void add(NodeData& node, const Element& element) {
    if (!element.should_synthesize()) return;
    const Text name = element.section();
    Section* section = nullptr;
    for (Section& known : sections_) {
      if (known.name == name) section = &known;
    }
    if (section == nullptr) section = &sections_.push_back({name, {}});
    const Text* key = element.key();
    section->elements.push_back({&node, &element, key != nullptr ? key : &logical_id_of(node)});
  }
  static CONSTCLOUD_CONSTEXPR void arrange(Section& section) {
    KeyedList<Placed, TextKeys, key_in_section> keys;
    keys.reserve(section.elements.size());
    bool has_index_key = false;
    for (Placed& placed : section.elements) {
      const Text& key = *placed.key;
      const auto place = keys.place_of(key);
      if (place.item != nullptr) {
        refuse::two_elements_of_a_section_have_the_same_logical_id(*placed.node, section.name, key);
        continue;
      }
      keys.add(placed, place);
      if (TextKeys::is_index(key)) has_index_key = true;
    }
    if (!has_index_key) return;
    List<Placed> ordered;
    for (const Placed* placed : keys.in_order()) ordered.push_back(*placed);
    section.elements = std::move(ordered);
  }

  List<Section> sections_;
};

}  // namespace detail

}  // namespace constcloud
