// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text of a template: one walk over a stack of a tree that is resolved, straight into the JSON writer. Nothing of
// the tree is changed.
#include <constcloud/synth/circle_finder.hpp>
#include <constcloud/synth/resolution.hpp>
#include <constcloud/synth/template_findings.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE a_stack_holds_at_most_500_resources_split_it(const Place& at, const detail::Quota& quota,
                                                             const Text& count, const Text& limit, const Text& list) {
  at.exceed(quota,
            {"Number of resources in stack '", at.path(), "': ", count, " is greater than allowed maximum of ", limit,
             ": ", list},
            "split the stack");
}
CONSTCLOUD_RULE a_template_holds_at_most_200_parameters_outputs_and_mappings_each_split_the_stack(
    const Place& at, const Text& section, const Text& count) {
  at.refuse({"Number of ", section, " in stack '", at.path(), "': ", count, " is greater than allowed maximum of 200"},
            "split the stack");
}
}  // namespace refuse

namespace detail {

struct TemplateContext final : RenderContext {
  constexpr explicit TemplateContext(const Resolution& of_tree) : resolution(of_tree) {}
  constexpr ~TemplateContext() override {}
  constexpr void meet(NodeData& target) const override { findings->meet(element, target); }
  /// What nobody looked for, as in the metadata of a stack, is taken for one of the stack itself, as the CDK has it.
  constexpr Json imported(NodeData& target, const Text& attribute) const override {
    const Json* const known = resolution.find({stack, {&target, attribute}});
    if (known != nullptr) return *known;
    return Reference::local(this, target, attribute);
  }

  const Resolution& resolution;
  TemplateFindings* findings = nullptr;  // where somebody looks for them
};

inline constexpr Quota resources_of_a_stack{"@aws-cdk/core:stackResourceLimit", 500};

inline constexpr std::size_t most_of_another_section = 200;

/// Refuses more resources than CloudFormation takes, where the text says how many there are of which type, and more
/// parameters, outputs and mappings.
constexpr void check_count(const NodeData& stack, const Section& section) {
  const auto count = static_cast<double>(section.elements.size());
  if (section.name != Text("Resources")) {
    if (section.elements.size() <= most_of_another_section) return;
    Text what;
    if (section.name == Text("Parameters")) what = "parameters";
    if (section.name == Text("Outputs")) what = "outputs";
    if (section.name == Text("Mappings")) what = "mappings";
    if (what.empty()) return;
    return refuse::a_template_holds_at_most_200_parameters_outputs_and_mappings_each_split_the_stack(
        stack, what, Json(count).to_text());
  }
  const double limit = resources_of_a_stack.at(stack);
  if (limit == 0 || count <= limit) return;
  Map<int> counts;
  for (const Placed& placed : section.elements) {
    const Text type = placed.element->type();
    const int* known = counts.find(type);
    counts.set(type, known == nullptr ? 1 : *known + 1);
  }
  Text list;
  for (const auto& [type, of_type] : counts) {
    list = Text::concat({list, list.empty() ? Text() : Text(", "), type, " (", Json(of_type).to_text(), ")"});
  }
  refuse::a_stack_holds_at_most_500_resources_split_it(stack, resources_of_a_stack, Json(count).to_text(),
                                                       Json(limit).to_text(), list);
}

/// One transform stands as a text, several as a list without repetitions.
constexpr void write_transforms(json::Writer& writer, const List<Text>& transforms) {
  if (transforms.empty()) return;
  writer.key("Transform");
  if (transforms.size() == 1) return writer.string(transforms[0]);
  json::Array once;
  Map<bool> known;
  for (const Text& transform : transforms) {
    if (known.find(transform) != nullptr) continue;
    known.set(transform, true);
    once.push_back(Json(transform));
  }
  Json(std::move(once)).write(writer);
}

constexpr void write_sections(json::Writer& writer, TemplateContext& context, const List<Text>& transforms,
                              const Sections& sections) {
  const StackState& state = stack_state(*context.stack);
  context.element = nullptr;
  if (context.findings != nullptr) context.findings->begin();
  writer.begin_object();
  write_optional(writer, "Description", state.description);
  write_transforms(writer, transforms);
  write_optional(writer, "AWSTemplateFormatVersion", state.template_format_version);
  if (!state.metadata.empty()) {
    writer.key("Metadata");
    const std::size_t start = writer.buffer().size();
    Json(state.metadata).write(writer);
    if (context.findings != nullptr) context.findings->look_at(nullptr, writer.buffer(), start);
  }
  for (const Section& section : sections.list()) {
    writer.key(section.name);
    writer.begin_object();
    for (const Placed& placed : section.elements) {
      writer.key(*placed.key);
      context.element = placed.node;
      const std::size_t start = writer.buffer().size();
      placed.element->write(writer, *placed.node);
      if (context.findings != nullptr) context.findings->look_at(placed.node, writer.buffer(), start);
    }
    writer.end_object();
  }
  writer.end_object();
}

/// Writes the template of a stack whose tree is resolved. What it finds goes to `log`, where there is one.
constexpr void write_template(json::Writer& writer, const Resolution& resolution, const NodeData& stack,
                              FindingLog* log = nullptr) {
  const Sections sections(stack);
  for (const Section& section : sections.list()) check_count(stack, section);
  TemplateContext context(resolution);
  int extension_calls = 0;
  context.stack = &stack;
  context.extension_calls = &extension_calls;
  List<LaterName> later_names;
  context.later_names = &later_names;
  TemplateFindings findings(stack, log, sections);
  if (log != nullptr) {
    context.findings = &findings;
    context.listens = true;
    context.lost_numbers = findings.lost_numbers();
    findings.look_at_names();
  }
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
  if (log != nullptr) findings.end();
  if (!later_names.empty()) CircleFinder(context).look_behind(later_names);
}

/// The template of a stack whose tree is resolved: the same, however often and by however many threads it is made.
constexpr Text render_template(const Resolution& resolution, const NodeData& stack, FindingLog* log = nullptr) {
  json::Writer writer(stack_state(stack).compact ? json::Layout::compact : json::Layout::pretty);
  write_template(writer, resolution, stack, log);
  return std::move(writer).text();
}

}  // namespace detail

}  // namespace constcloud
