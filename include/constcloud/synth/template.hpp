// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text of a template: one walk over a stack that is prepared, straight into the JSON writer.
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/core/fault.hpp>
#include <constcloud/core/nested_template.hpp>
#include <constcloud/core/reference_strength.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void two_elements_of_a_section_have_the_same_logical_id(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void a_stack_holds_at_most_500_resources_split_it(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

constexpr Element& element_of(const NodeData& node) { return static_cast<Element&>(*node.payload); }

/// What passes a value of another stack on to `consumer`; nullptr when that is not known yet, or when nothing has to.
constexpr const Referent* passed_value(const NodeData& consumer, const NodeData& target, const Text& attribute) {
  for (const PassedValue& known : stack_state(consumer).passed_values) {
    if (known.value.target == &target && known.value.attribute == attribute) return &known.by;
  }
  return nullptr;
}

struct TemplateContext final : RenderContext {
  constexpr ~TemplateContext() override {}
  constexpr void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const override {
    if (!gives_list(target, attribute) || is_nested_in(*stack, *target.stack)) {
      return write_passed(writer, target, attribute);
    }
    writer.begin_object();  // outputs show lists as texts
    writer.key("Fn::Split");
    writer.begin_array();
    writer.element();
    writer.string(list_delimiter);
    writer.element();
    write_passed(writer, target, attribute);
    writer.end_array();
    writer.end_object();
  }

 private:
  constexpr void write_passed(json::Writer& writer, NodeData& target, const Text& attribute) const {
    if (!is_nested_stack(*stack) && !is_nested_stack(*target.stack)) return import(writer, target, attribute);
    const Referent* by = passed_value(*stack, target, attribute);
    if (by == nullptr) return Reference::write_local(writer, target, attribute);
    if (by->target->stack == stack) return Reference::write_local(writer, *by->target, by->attribute);
    import(writer, *by->target, by->attribute);
  }
  constexpr void import(json::Writer& writer, NodeData& target, const Text& attribute) const {
    if (reference_strength_of(*stack) != ReferenceStrength::strong) {
      return write_stack_output(writer, target, attribute);
    }
    writer.begin_object();
    writer.key("Fn::ImportValue");
    writer.string(export_reference(target, attribute));
    writer.end_object();
  }
};

struct Placed {
  NodeData* node = nullptr;
  const Text* key = nullptr;
};

template <>
inline constexpr bool is_boxed<Placed> = false;

/// The elements of one section, in the order of the template.
struct Section {
  Text name;
  List<Placed> elements;
};

/// Finds equal keys in a section without comparing all with all.
class KeySet {
 public:
  constexpr explicit KeySet(std::size_t count) {
    while (size_ < 2 * count) size_ *= 2;
    slots_ = new const Text* [size_] {};
  }
  KeySet(const KeySet&) = delete;
  KeySet& operator=(const KeySet&) = delete;
  constexpr ~KeySet() { delete[] slots_; }
  /// False when it is there already.
  constexpr bool add(const Text& key) {
    std::size_t at = hash_id(key) & (size_ - 1);
    for (; slots_[at] != nullptr; at = (at + 1) & (size_ - 1)) {
      if (*slots_[at] == key) return false;
    }
    slots_[at] = &key;
    return true;
  }

 private:
  const Text** slots_ = nullptr;
  std::size_t size_ = 8;
};

/// The elements of a stack by section, sections by their first element, parents before children. Keys that are array
/// indices come first, as in JavaScript.
class Sections {
 public:
  constexpr explicit Sections(NodeData& stack) {
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
  constexpr void add_under(NodeData& node) {
    for (NodeData* child : node.children.in_order()) {
      if (child->kind == NodeKind::stack) continue;
      if (child->kind == NodeKind::element) add(*child);
      if (!child->children.empty()) add_under(*child);
    }
  }
  constexpr void add(NodeData& node) {
    const Element& element = element_of(node);
    if (!element.should_synthesize()) return;
    const Text name = element.section();
    Section* section = nullptr;
    for (Section& known : sections_) {
      if (known.name == name) section = &known;
    }
    if (section == nullptr) section = &sections_.push_back({name, {}});
    const Text* key = element.key();
    section->elements.push_back({&node, key != nullptr ? key : &logical_id_of(node)});
  }
  static constexpr void arrange(Section& section) {
    KeySet keys(section.elements.size());
    bool has_index_key = false;
    for (const Placed& placed : section.elements) {
      const Text& key = *placed.key;
      if (!keys.add(key)) {
        refuse_at(*placed.node, refuse::two_elements_of_a_section_have_the_same_logical_id,
                  Text::concat({"section '", section.name, "' already contains '", key, "'"}),
                  "give one of the two another id");
      }
      if (key[0] >= '0' && key[0] <= '9' && text::is_index_key(key.data(), key.size())) has_index_key = true;
    }
    if (!has_index_key) return;
    Map<NodeData*> ordered;
    for (const Placed& placed : section.elements) ordered.set(*placed.key, placed.node);
    for (std::size_t i = 0; i != ordered.size(); ++i) {
      NodeData* node = ordered[i].value;
      const Text* key = element_of(*node).key();
      section.elements[i] = {node, key != nullptr ? key : &node->logical_id};
    }
  }

  List<Section> sections_;
};

inline constexpr std::size_t most_resources = 500;

/// How many resources a stack may have: CloudFormation's limit, or what the context sets (0: any number).
constexpr double resource_limit_of(NodeData& stack) {
  const Json* limit = Node(&stack).try_get_context("@aws-cdk/core:stackResourceLimit");
  if (limit == nullptr) return most_resources;
  if (limit->is(json::Kind::number)) return limit->as_number();
  double number = 0;
  for (const char digit : limit->as_text()) number = 10 * number + (digit - '0');
  return number;
}

/// Refuses more resources than CloudFormation takes; the text says how many there are of which type.
constexpr void check_resource_count(NodeData& stack, const Section& section) {
  const auto count = static_cast<double>(section.elements.size());
  if (section.name != Text("Resources")) return;
  const double limit = resource_limit_of(stack);
  if (limit == 0 || count <= limit) return;
  Map<int> counts;
  for (const Placed& placed : section.elements) {
    const Text type = element_of(*placed.node).type();
    const int* known = counts.find(type);
    counts.set(type, known == nullptr ? 1 : *known + 1);
  }
  Text list;
  for (const auto& [type, of_type] : counts) {
    list = Text::concat({list, list.empty() ? Text() : Text(", "), type, " (", Json(of_type).to_text(), ")"});
  }
  refuse_at(stack, refuse::a_stack_holds_at_most_500_resources_split_it,
            Text::concat({"Number of resources in stack '", path_of(stack), "': ", Json(count).to_text(),
                          " is greater than allowed maximum of ", Json(limit).to_text(), ": ", list}),
            "split the stack");
}

/// One transform stands as a text, several as a list without repetitions.
constexpr void write_transforms(json::Writer& writer, const List<Text>& transforms) {
  if (transforms.empty()) return;
  writer.key("Transform");
  if (transforms.size() == 1) return writer.string(transforms[0]);
  json::Array once;
  for (const Text& transform : transforms) {
    bool known = false;
    for (const Json& earlier : once) known = known || earlier == Json(transform);
    if (!known) once.push_back(Json(transform));
  }
  Json(std::move(once)).write(writer);
}

constexpr void write_sections(json::Writer& writer, TemplateContext& context, const List<Text>& transforms,
                              const Sections& sections) {
  const StackState& state = stack_state(*context.stack);
  writer.begin_object();
  write_optional(writer, "Description", state.description);
  write_transforms(writer, transforms);
  write_optional(writer, "AWSTemplateFormatVersion", state.template_format_version);
  if (!state.metadata.empty()) {
    writer.key("Metadata");
    Json(state.metadata).write(writer);
  }
  for (const Section& section : sections.list()) {
    writer.key(section.name);
    writer.begin_object();
    for (const Placed& placed : section.elements) {
      writer.key(*placed.key);
      context.element = placed.node;
      element_of(*placed.node).write(writer, *placed.node);
    }
    writer.end_object();
  }
  writer.end_object();
}

/// Writes the template of a stack whose tree is prepared.
constexpr void write_template(json::Writer& writer, NodeData& stack) {
  const Sections sections(stack);
  for (const Section& section : sections.list()) check_resource_count(stack, section);
  TemplateContext context;
  int extension_calls = 0;
  context.stack = &stack;
  context.extension_calls = &extension_calls;
  writer.context = &context;
  const json::Writer::Mark start = writer.mark();
  const List<Text>& own_transforms = stack_state(stack).transforms;
  write_sections(writer, context, own_transforms, sections);
  if (extension_calls != 0) {  // known only now; few templates have any
    List<Text> transforms = own_transforms;
    for (int i = extension_calls; i != 0; --i) transforms.push_back("AWS::LanguageExtensions");
    writer.rewind(start);
    write_sections(writer, context, transforms, sections);
  }
  writer.context = nullptr;
}

/// The template of a stack whose tree is prepared.
constexpr Text render_template(NodeData& stack) {
  json::Writer writer(stack_state(stack).compact ? json::Layout::compact : json::Layout::pretty);
  write_template(writer, stack);
  return std::move(writer).text();
}

}  // namespace detail

}  // namespace constcloud
