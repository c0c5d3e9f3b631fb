// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/former_templates.hpp.
#include <constcloud/host/file.hpp>
#include <constcloud/host/former_templates.hpp>
#include <constcloud/json/parser.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// The object that a file has the JSON text of.
inline Json read_json_object(const Text& path) {
  json::ParseResult result = json::try_parse(read_file(path));
  if (!result) throw Error(Text::concat({path, ": ", result.error.message()}));
  if (!result.value.is(json::Kind::object)) throw Error(Text::concat({path, " is no JSON object"}));
  return std::move(result.value);
}

/// A text that is in an object of an object, as it may be or not.
inline Text text_in(const Json& object, const Text& part, const Text& name) {
  const Json* const inner = part.empty() ? &object : object.find(part);
  const Json* const value = inner == nullptr ? nullptr : inner->find(name);
  if (value == nullptr) return {};
  return value->as_text();
}

CONSTCLOUD_INLINE FormerTemplates::FormerTemplates(const Text& path) : path_(path) {
  machine::Facts facts;
  if (!machine::facts_of(c_string(path).data(), facts)) fail("cannot read", path);
  is_file_ = facts.kind != machine::Kind::folder;
  if (is_file_) return;
  if (!file_exists(Text::concat({path, "/manifest.json"}))) {
    throw Error(Text::concat({path, " is no cloud assembly: there is no manifest.json in it"}));
  }
  add_stacks({});
}

CONSTCLOUD_INLINE void FormerTemplates::add_stacks(const Text& folder) {
  const Json manifest = read_json_object(Text::concat({path_, "/", folder, "manifest.json"}));
  const Json* const artifacts = manifest.find("artifacts");
  if (artifacts == nullptr || !artifacts->is(json::Kind::object)) return;
  for (const auto& [id, artifact] : artifacts->as_object()) {
    const Text type = text_in(artifact, {}, "type");
    if (type == "cdk:cloud-assembly") {
      const Text inner = text_in(artifact, "properties", "directoryName");
      if (!inner.empty()) add_stacks(Text::concat({folder, inner, "/"}));
    } else if (type == "aws:cloudformation:stack") {
      Text name = text_in(artifact, {}, "displayName");
      if (name.empty()) name = id;
      const Text stack_name = text_in(artifact, "properties", "stackName");
      if (!stack_name.empty() && stack_name != id) name = Text::concat({name, " (", stack_name, ")"});
      stacks_.push_back({name, Text::concat({folder, text_in(artifact, "properties", "templateFile")})});
    }
  }
}

CONSTCLOUD_INLINE Optional<Json> FormerTemplates::template_of(const Text& template_file) const {
  if (is_file_) return read_json_object(path_);
  const Text path = Text::concat({path_, "/", template_file});
  if (!file_exists(path)) return {};
  return read_json_object(path);
}

CONSTCLOUD_INLINE List<FormerStack> FormerTemplates::stacks_but(const List<StackArtifact>& stacks) const {
  List<FormerStack> others;
  for (const FormerStack& former : stacks_) {
    bool is_known = false;
    for (const StackArtifact& stack : stacks) is_known = is_known || stack.template_file == former.template_file;
    if (!is_known) others.push_back(former);
  }
  return others;
}

}  // namespace constcloud::host
