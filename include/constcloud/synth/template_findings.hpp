// SPDX-License-Identifier: Apache-2.0
#pragma once
// What shows in one template while it is written: the findings of tree/findings.hpp.
#include <constcloud/elements/overrides.hpp>
#include <constcloud/json/parser.hpp>
#include <constcloud/synth/api_gateway_findings.hpp>
#include <constcloud/synth/sections.hpp>
#include <constcloud/tree/findings.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Looks at the names, the references and the texts of one template. Everything is looked at once, as it is written.
class TemplateFindings {
 public:
  constexpr TemplateFindings(const NodeData& stack, FindingLog* log, const Sections& sections)
      : stack_(stack), log_(log), sections_(sections) {}

  /// Where the numbers that JSON does not have are counted.
  constexpr int* lost_numbers() { return &lost_numbers_; }

  /// The names of all that stands in the template.
  constexpr void look_at_names() const {
    for (const Section& section : sections_.list()) {
      for (const Placed& placed : section.elements) {
        if (placed.key->is_alphanumeric()) continue;
        find_at(*placed.node, findings::invalid_logical_id,
                Text::concat({"CloudFormation wants names of letters and digits, got '", *placed.key, "'"}),
                "rename it");
      }
    }
  }

  /// An element (nullptr: the stack itself) names `target`.
  constexpr void meet(const NodeData* element, NodeData& target) {
    if (target.kind != NodeKind::element) return;
    const NodeData& node = element == nullptr ? stack_ : *element;
    if (met_.size() != most_met) met_.push_back(&target);
    if (element != nullptr && passes_on(node)) api_gateway_.is_passed_on(target);
    if (target.stack != &stack_) {
      if (element_of(target).section() != Text("Conditions")) return;
      find_at(node, findings::foreign_condition,
              Text::concat({"The condition '", path_of(target), "' is one of another stack"}),
              "make a condition in this stack too");
    } else if ((is_detached(target) || !element_of(target).should_synthesize()) && !is_replaced(target)) {
      find_at(node, findings::dangling_reference,
              Text::concat({"It refers to '", path_of(target), "', which does not stand in the template"}),
              "refer to what is there");
    }
  }

  /// What an element (nullptr: the stack itself) was written to: it starts there, and is the last in the buffer.
  constexpr void look_at(const NodeData* element, const Buffer& written, std::size_t start) {
    const NodeData& node = element == nullptr ? stack_ : *element;
    const Written json{written.data() + start, written.size() - start};
    if (lost_numbers_ != 0) {
      lost_numbers_ = 0;
      find_at(node, findings::non_finite_number, "A number in it is NaN or infinite, and null stands in its place",
              "give it a number that JSON has");
    }
    if (json.has_two_ids()) look_at_policies(node, json.value());
    if (element != nullptr) look_at_written_names(node, json);
    met_.truncate(0);
    if (element == nullptr) return;
    if (element_of(node).section() == Text("Outputs")) return look_at_export(node, json);
    if (!element_of(node).is_resource()) return;
    const Text type = element_of(node).type();
    if (ApiGatewayFindings::wants(type)) api_gateway_.look_at(node, type, json.value());
    const ResourceOptions* options = state_of<ResourceElement>(node, "CfnResource").options;
    if (options != nullptr && has_empty_object(options->overrides)) {
      const Json resource = json.value();
      look_at_overrides(node, options->overrides, &resource, Text());
    }
  }

  /// The template is written from its beginning, for the first time or again.
  CONSTCLOUD_CONSTEXPR void begin() { api_gateway_ = {}; }
  /// It is written.
  constexpr void end() const { api_gateway_.judge(); }

 private:
  /// The text of an element.
  struct Written {
    const char* data;
    std::size_t size;

    CONSTCLOUD_CONSTEXPR Json value() const { return json::try_parse(Text::copy(data, size)).value; }
    /// Whether two statements in it may have ids: cheaper than to read it.
    constexpr bool has_two_ids() const {
      int count = 0;
      for (std::size_t i = 2; i < size && count != 2; ++i) {
        if (data[i] == 'd' && data[i - 1] == 'i' && data[i - 2] == 'S') ++count;
      }
      return count == 2;
    }
    /// Where the name stands of `Ref": "name"` or `Fn::GetAtt": ["name"`, of which `at` is the beginning; else 0.
    constexpr std::size_t name_at(std::size_t at) const {
      const bool is_ref = data[at] == 'R';
      for (const char* word = is_ref ? "Ref\"" : "Fn::GetAtt\""; *word != '\0'; ++word, ++at) {
        if (at == size || data[at] != *word) return 0;
      }
      bool is_after_bracket = is_ref;
      for (; at != size; ++at) {
        if (data[at] == '"') return is_after_bracket ? at + 1 : 0;
        if (data[at] == '[') is_after_bracket = !is_ref;
        if (data[at] == '{') return 0;
      }
      return 0;
    }
  };

  /// Looks for names that somebody wrote by hand: `Fn::ref("Table")`.
  constexpr void look_at_written_names(const NodeData& node, const Written& written) {
    for (std::size_t i = 2; i + 6 < written.size; ++i) {
      const char c = written.data[i];
      if ((c != 'R' && c != 'F') || written.data[i - 1] != '"' || written.data[i - 2] == '\\') continue;
      const std::size_t name = written.name_at(i);
      if (name == 0) continue;
      std::size_t end = name;
      while (written.data[end] != '"') ++end;
      const Text text = Text::copy(written.data + name, end - name);
      if (text.starts_with("AWS::") || was_met(text)) continue;
      if (!stack_state(stack_).transforms.empty() || has_name("Resources", text)) continue;
      if (c == 'R' && has_name("Parameters", text)) continue;
      find_at(node, findings::dangling_reference,
              Text::concat({"It refers to '", text, "', which does not stand in the template"}),
              "refer to what is there");
    }
  }
  constexpr bool was_met(const Text& name) const {
    for (NodeData* target : met_) {
      if (quiet_logical_id_of(*target) == name) return true;
    }
    return false;
  }
  constexpr bool has_name(const Text& section, const Text& name) {
    know_names();
    return names_.find(name_of(section, name)) != nullptr;
  }

  /// Whether other stacks are told what an element names.
  static constexpr bool passes_on(const NodeData& node) {
    if (element_of(node).section() == Text("Outputs")) {
      return state_of<OutputElement>(node, "CfnOutput").props.export_name.has_value();
    }
    return element_of(node).is_resource() && element_of(node).type() == Text("AWS::CloudFormation::Stack");
  }

  /// Whether something else has the name: it may have been put into the place of what was taken out.
  CONSTCLOUD_CONSTEXPR bool is_replaced(NodeData& target) {
    return has_name(element_of(target).section(), quiet_logical_id_of(target));
  }
  constexpr void know_names() {
    if (!names_.empty()) return;
    for (const Section& section : sections_.list()) {
      for (const Placed& placed : section.elements) names_.set(name_of(section.name, *placed.key), true);
    }
  }
  static constexpr Text name_of(const Text& section, const Text& key) { return Text::concat({section, "/", key}); }

  static constexpr void look_at_policies(const NodeData& node, const Json& value) {
    if (value.is(json::Kind::array)) {
      for (const Json& item : value.as_array()) look_at_policies(node, item);
    } else if (value.is(json::Kind::object)) {
      const Json* statements = value.find("Statement");
      if (statements != nullptr && statements->is(json::Kind::array)) look_at_statements(node, statements->as_array());
      for (const auto& [name, member] : value.as_object()) look_at_policies(node, member);
    } else if (value.is(json::Kind::text) && value.as_text().starts_with("{")) {
      look_at_policies(node, json::try_parse(value.as_text()).value);
    }
  }
  static constexpr void look_at_statements(const NodeData& node, const json::Array& statements) {
    Map<bool> ids;
    for (const Json& statement : statements) {
      const Json* id = statement.find("Sid");
      if (id == nullptr || id->size() == 0 || !id->is(json::Kind::text)) continue;
      if (ids.find(id->as_text()) != nullptr) {
        find_at(node, findings::duplicate_statement_id,
                Text::concat({"Two statements of a policy have the id '", id->as_text(), "'"}), "rename one of them");
      }
      ids.set(id->as_text(), true);
    }
  }

  /// A literal name is one in the environment of the stack, another one in the stack.
  constexpr void look_at_export(const NodeData& node, const Written& written) const {
    if (!state_of<OutputElement>(node, "CfnOutput").props.export_name) return;
    const Json output = written.value();
    const Json* exported = output.find("Export");
    const Json* name = exported == nullptr ? nullptr : exported->find("Name");
    if (name == nullptr) return;
    Text where = environment_of(stack_);
    if (!name->is(json::Kind::text)) where = Text::concat({where, "/", quiet_path_of(stack_)});
    const Text key = Text::concat({where, "\n", name->to_text()});
    const NodeData** const known = log_->exporters.find(key);
    if (known == nullptr) {
      log_->exporters.set(key, &node);
    } else if (*known != &node) {
      find_at(node, findings::duplicate_export,
              Text::concat({"The output '", path_of(**known), "' of the same environment exports the name ",
                            name->to_text(), " too"}),
              "rename one of the two exports");
    }
  }

  static constexpr bool has_empty_object(const Json& overrides) {
    if (!overrides.is(json::Kind::object)) return false;
    if (overrides.size() == 0) return true;
    for (const auto& [name, member] : overrides.as_object()) {
      if (has_empty_object(member)) return true;
    }
    return false;
  }
  /// Finds the empty objects in overrides that nothing is left of in the resource.
  static constexpr void look_at_overrides(const NodeData& node, const Json& overrides, const Json* resource,
                                          const Text& path) {
    for (const auto& [name, member] : overrides.as_object()) {
      if (!has_empty_object(member)) continue;
      const Json* left = resource == nullptr ? nullptr : item_of(*resource, name);
      const Text place = Text::concat({path, name});
      if (member.size() != 0) {
        look_at_overrides(node, member, left, Text::concat({place, "."}));
      } else if (left == nullptr) {
        find_at(node, findings::empty_override,
                Text::concat({"The empty object as the override of ", place, " is dropped"}),
                "give the whole value where the resource is made");
      }
    }
  }
  static constexpr const Json* item_of(const Json& value, const Text& name) {
    if (!value.is(json::Kind::array)) return value.find(name);
    if (!text::is_index_key(name.data(), name.size())) return nullptr;
    const auto index = static_cast<std::size_t>(text::index_key_value(name.data(), name.size()));
    return index < value.size() ? &value.as_array()[index] : nullptr;
  }

  const NodeData& stack_;
  FindingLog* log_;
  const Sections& sections_;
  /// More names than that are looked up among all.
  static constexpr std::size_t most_met = 16;

  ApiGatewayFindings api_gateway_;
  List<NodeData*> met_;  // whom the element that is written names, as far as they are few
  Map<bool> names_;  // a set, made when it is asked for
  int lost_numbers_ = 0;
};

}  // namespace constcloud::detail
