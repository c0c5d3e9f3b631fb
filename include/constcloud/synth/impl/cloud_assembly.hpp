// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/cloud_assembly.hpp.
#include <constcloud/assets/file_asset.hpp>
#include <constcloud/stacks/placeholders.hpp>
#include <constcloud/stacks/stage.hpp>
#include <constcloud/synth/cloud_assembly.hpp>
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/stages_by_assembly.hpp>
#include <constcloud/synth/tree_metadata.hpp>
#include <constcloud/text/sha256.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// A text in JSON.stringify's layout for one space, in that for two. No line feed stands within a string of JSON.
CONSTCLOUD_CONSTEXPR Text indented_by_two(const Text& text) {
  Buffer wide(text.size() + text.size() / 4);
  std::size_t at = 0;
  while (at != text.size()) {
    std::size_t level = at;
    while (level != text.size() && text[level] == ' ') ++level;
    std::size_t end = text.find("\n", level);
    end = end == Text::npos ? text.size() : end + 1;
    wide.append(text.data() + at, level - at);
    wide.append(text.data() + at, end - at);
    at = end;
  }
  return Text(std::move(wide));
}

/// A value in the layout of all files but templates.
CONSTCLOUD_CONSTEXPR Text pretty_text(const Json& value, const RenderContext* context = nullptr) {
  json::Writer writer(json::Layout::pretty);
  writer.context = context;
  value.write(writer);
  return indented_by_two(std::move(writer).text());
}

CONSTCLOUD_CONSTEXPR void set_if(json::Object& to, const Text& name, const Optional<Text>& value) {
  if (value) to.set(name, *value);
}
CONSTCLOUD_CONSTEXPR void set_if(json::Object& to, const Text& name, const Optional<Map<Json>>& value) {
  if (value) to.set(name, Json(json::Object(*value)));
}
CONSTCLOUD_CONSTEXPR Json array_of_texts(const List<Text>& texts) {
  json::Array array;
  for (const Text& text : texts) array.push_back(text);
  return array;
}

CONSTCLOUD_CONSTEXPR Json metadata_entry(const Text& type, Json data) {
  return Json::object({{"type", type}, {"data", std::move(data)}});
}

/// The stacks, and the stages right within them, of the assembly that `root` (the app or a stage) is the root of.
CONSTCLOUD_CONSTEXPR void collect_stacks(NodeData& root, List<NodeData*>& stacks) {
  for (NodeData* child : root.children.in_order()) {
    if (child->kind == NodeKind::stage) continue;
    collect_stacks(*child, stacks);
    if (child->kind == NodeKind::stack) stacks.push_back(child);  // as the CDK does: inner ones first
  }
}

/// What is known of the constructs of a stack, for the CLI to show.
class StackMetadata {
 public:
  constexpr StackMetadata(NodeData& stack, const List<MetadataEntry>& of_synthesis)
      : stack_(stack), of_synthesis_(of_synthesis), log_(finding_log_of(stack)) {
    has_logical_ids_ = !is_switched_on(stack, "aws:cdk:disable-logicalId-metadata");
    List<NodeData*> level;
    level.push_back(&stack);
    while (!level.empty()) {
      List<NodeData*> next;
      for (NodeData* node : level) {
        add(*node);
        for (NodeData* child : node->children.in_order()) {
          if (child->kind != NodeKind::stack || is_nested_stack(*child)) next.push_back(child);
        }
      }
      level = std::move(next);
    }
  }
  constexpr const json::Object& entries() const { return all_; }
  constexpr List<SynthesisMessage> messages() const {
    List<SynthesisMessage> messages;
    for (const auto& [path, entries] : all_) {
      for (const Json& entry : entries.as_array()) {
        const Text type = entry.find("type")->as_text();
        const Json& data = *entry.find("data");
        if (!data.is(json::Kind::text)) continue;
        if (type == Text("aws:cdk:info")) messages.push_back({SynthesisMessageLevel::info, path, data.as_text()});
        if (type == Text("aws:cdk:warning")) messages.push_back({SynthesisMessageLevel::warning, path, data.as_text()});
        if (type == Text("aws:cdk:error")) messages.push_back({SynthesisMessageLevel::error, path, data.as_text()});
      }
    }
    return messages;
  }

 private:
  constexpr void add(NodeData& node) {
    json::Array entries;
    if (has_logical_ids_ && node.kind == NodeKind::element) {
      entries.push_back(metadata_entry("aws:cdk:logicalId", Json(renamed_logical_id_of(node))));
    }
    if (node.extra != nullptr) add_all(entries, node.extra->metadata);
    if (&node == &stack_) add_all(entries, of_synthesis_);
    if (is_nested_stack(node)) {
      entries.push_back(metadata_entry("aws:cdk:templateFile", Json(handle_to<Stack>(node).template_file())));
    }
    const FoundAt* const found = log_ == nullptr ? nullptr : log_->found.find(&node);
    if (found != nullptr) {
      for (const auto& [finding, is_there] : found->texts) {
        entries.push_back(metadata_entry("aws:cdk:warning", Json(finding)));
      }
    }
    if (!entries.empty()) all_.set(Text::concat({"/", path_of(node)}), Json(std::move(entries)));
  }
  static constexpr void add_all(json::Array& to, const List<MetadataEntry>& entries) {
    for (const MetadataEntry& entry : entries) to.push_back(metadata_entry(entry.type, entry.data));
  }

  NodeData& stack_;
  const List<MetadataEntry>& of_synthesis_;
  const FindingLog* log_;
  json::Object all_;
  bool has_logical_ids_ = true;
};

/// Renders one stack: its template, its metadata, its assets and what the manifest says of it.
class StackRenderer {
 public:
  constexpr StackRenderer(NodeData& stack, const Resolution& resolution, const Text& folder, RenderedAssembly& to,
                          json::Object& artifacts)
      : node_(stack),
        state_(stack_state(stack)),
        resolution_(resolution),
        folder_(folder),
        to_(to),
        artifacts_(artifacts),
        files_(state_.file_assets) {
    if (const Map<Json>* nested = resolution.nested_templates_of(stack)) {
      for (const auto& [hash, file] : *nested) {
        if (files_.find(hash) == nullptr) files_.set(hash, file);
      }
    }
  }

  CONSTCLOUD_CONSTEXPR void render() {
    const Stack stack = handle_to<Stack>(node_);
    const Text template_file = stack.template_file();
    const Text text = render_template(resolution_, node_, finding_log_of(node_));
    of_synthesis_.push_back({"aws:cdk:templateFile", Json(template_file)});
    add_size_notes(text);
    to_.files.push_back({Text::concat({folder_, template_file}), text});
    json::Object properties;
    properties.set("templateFile", template_file);
    properties.set("terminationProtection", state_.termination_protection);
    if (!state_.deployment_tags.empty()) add_note_of_ignored_tags();
    if (!state_.tags.empty()) add_tags(properties);
    properties.set("validateOnSynth", false);
    if (!state_.notification_arns.empty()) {
      properties.set("notificationArns", array_of_texts(state_.notification_arns));
    }
    List<Text> dependencies;
    for (const Stack& other : stack.dependencies()) dependencies.push_back(other.artifact_id());
    to_.stacks.push_back({stack.stack_name(), stack.artifact_id(), path_of(node_), stack.environment(),
                          Text::concat({folder_, template_file}), text, dependencies});
    add_synthesizer_properties(properties, text, dependencies);
    if (stack.stack_name() != stack.artifact_id()) properties.set("stackName", stack.stack_name());
    add_artifact(std::move(properties), dependencies);
  }

 private:
  /// CloudFormation takes so much, and says so at deployment only.
  CONSTCLOUD_CONSTEXPR void add_size_notes(const Text& text) {
    const auto count = static_cast<double>(Sections(node_).resource_count());
    const double limit = resources_of_a_stack.at(node_);
    if (limit != 0 && count >= limit * 0.8) {
      of_synthesis_.push_back(
          {"aws:cdk:info", Json(Text::concat({"Number of resources: ", Json(count).to_text(),
                                              " is approaching allowed maximum of ", Json(limit).to_text()}))});
    }
    constexpr std::size_t most = 1'000'000;
    const std::size_t size = text::utf16_length(text.data(), text.size());
    if (size <= most * 8 / 10) return;
    if (is_acknowledged(node_, "@aws-cdk/core:Stack.templateSize", false)) return;
    Text advice = "Split resources into multiple stacks";
    if (!state_.compact) advice = Text::concat({advice, " or set suppressTemplateIndentation"});
    of_synthesis_.push_back(
        {"aws:cdk:warning",
         Json(Text::concat({"Template size ", size > most ? Text("exceeds") : Text("is approaching"),
                            " limit: ", Json(static_cast<double>(size)).to_text(), "/1000000. ", advice,
                            " to reduce template size. [ack: @aws-cdk/core:Stack.templateSize]"}))});
  }

  constexpr void add_note_of_ignored_tags() {
    Text found;
    for (const auto& [key, value] : state_.deployment_tags) {
      if (!found.empty()) found = Text::concat({found, ", "});
      found = Text::concat({found, key, "=<TOKEN>"});
    }
    of_synthesis_.push_back(
        {"aws:cdk:warning",
         Json(Text::concat({"Ignoring stack tags that contain deploy-time values (found: ", found,
                            "). Apply tags containing deploy-time values to resources only, avoid tagging stacks (for "
                            "example using { excludeResourceTypes: ['aws:cdk:stack'] })."}))});
  }

  CONSTCLOUD_CONSTEXPR void add_tags(json::Object& properties) {
    json::Object tags;
    json::Array list;
    TagMap sorted;
    for (const auto& [key, value] : state_.tags) sorted.set(key, value);
    for (const auto& [key, value] : sorted.as_object()) {
      tags.set(key, value);
      list.push_back(Json::object({{"key", key}, {"value", value}}));
    }
    properties.set("tags", std::move(tags));
    of_synthesis_.push_back({"aws:cdk:stack-tags", Json(std::move(list))});
  }

  CONSTCLOUD_CONSTEXPR Text role(const Optional<Text>& own, const char* usual) const {
    return specialized(node_, own.value_or(Text::copy(usual, CONSTCLOUD_BUILTIN(strlen)(usual))));
  }

  constexpr void add_synthesizer_properties(json::Object& properties, const Text& text, List<Text>& dependencies) {
    const DefaultStackSynthesizerProps& props = state_.synthesizer.props();
    const SynthesizerKind kind = state_.synthesizer.kind();
    if (kind == SynthesizerKind::legacy) return;
    if (kind != SynthesizerKind::cli_credentials) {
      set_if(properties, "assumeRoleExternalId", props.deploy_role_external_id);
      properties.set("assumeRoleArn", role(props.deploy_role_arn, DefaultStackSynthesizer::default_deploy_role_arn));
      set_if(properties, "assumeRoleAdditionalOptions", props.deploy_role_additional_options);
      properties.set("cloudFormationExecutionRoleArn", role(props.cloud_formation_execution_role,
                                                            DefaultStackSynthesizer::default_cloudformation_role_arn));
    }
    if (kind == SynthesizerKind::bootstrapless) return;
    properties.set("stackTemplateAssetObjectUrl", add_template_asset(text));
    const Text assets = Text::concat({state_.artifact_id, ".assets"});
    const Text version_parameter = bootstrap_version_parameter(node_);
    if (kind == SynthesizerKind::default_) {
      properties.set("requiresBootstrapStackVersion", bootstrap_version_for(props.deploy_role_additional_options));
      properties.set("bootstrapStackVersionSsmParameter", version_parameter);
    }
    properties.set("additionalDependencies", Json::array({Json(assets)}));
    dependencies.push_back(assets);
    if (kind == SynthesizerKind::default_) add_lookup_role(properties, version_parameter);
    add_asset_manifest(assets, version_parameter);
  }

  CONSTCLOUD_CONSTEXPR void add_lookup_role(json::Object& properties, const Text& version_parameter) {
    const DefaultStackSynthesizerProps& props = state_.synthesizer.props();
    const Text arn = role(props.lookup_role_arn, DefaultStackSynthesizer::default_lookup_role_arn);
    if (arn.empty() || !props.use_lookup_role_for_stack_operations.value_or(true)) return;
    constexpr int version_with_lookup_role = 8;
    const int version = bootstrap_version_for(props.lookup_role_additional_options);
    json::Object lookup;
    lookup.set("arn", arn);
    set_if(lookup, "assumeRoleExternalId", props.lookup_role_external_id);
    set_if(lookup, "assumeRoleAdditionalOptions", props.lookup_role_additional_options);
    lookup.set("requiresBootstrapStackVersion",
               version > version_with_lookup_role ? version : version_with_lookup_role);
    lookup.set("bootstrapStackVersionSsmParameter", version_parameter);
    properties.set("lookupRole", std::move(lookup));
  }

  /// The template is the last of the stack's assets; gives where it will be.
  CONSTCLOUD_CONSTEXPR Text add_template_asset(const Text& text) {
    const auto hash = text::sha256_hex(text.data(), text.size());
    const FileAssetLocation location =
        add_file_asset(node_, {.source_hash = Text::copy(hash.data(), hash.size()),
                               .file_name = handle_to<Stack>(node_).template_file(),
                               .display_name = Text::concat({state_.name, " Template"})},
                       files_);
    return location.s3_object_url_with_placeholders;
  }

  CONSTCLOUD_CONSTEXPR void add_asset_manifest(const Text& id, const Text& version_parameter) {
    const Text file = Text::concat({id, ".json"});
    json::Object manifest;
    manifest.set("version", assembly_version);
    manifest.set("files", Json(std::move(files_)));
    manifest.set("dockerImages", json::Object());
    to_.files.push_back({Text::concat({folder_, file}), pretty_text(manifest)});
    json::Object properties;
    properties.set("file", file);
    if (state_.synthesizer.kind() == SynthesizerKind::default_) {
      const auto& options = state_.synthesizer.props().file_asset_publishing_role_additional_options;
      properties.set("requiresBootstrapStackVersion", bootstrap_version_for(options));
      properties.set("bootstrapStackVersionSsmParameter", version_parameter);
    }
    artifacts_.set(id, Json::object({{"type", "cdk:asset-manifest"}, {"properties", std::move(properties)}}));
  }

  CONSTCLOUD_CONSTEXPR void add_artifact(json::Object properties, const List<Text>& dependencies) {
    json::Object artifact;
    artifact.set("type", "aws:cloudformation:stack");
    artifact.set("environment", handle_to<Stack>(node_).environment());
    artifact.set("properties", std::move(properties));
    if (!dependencies.empty()) artifact.set("dependencies", array_of_texts(dependencies));
    const StackMetadata metadata(node_, of_synthesis_);
    to_.stacks.back().messages = metadata.messages();
    if (!metadata.entries().empty()) {
      const Text file = Text::concat({state_.artifact_id, ".metadata.json"});
      TemplateContext context(resolution_);
      context.stack = &node_;
      to_.files.push_back({Text::concat({folder_, file}), pretty_text(Json(metadata.entries()), &context)});
      artifact.set("additionalMetadataFile", file);
    }
    artifact.set("displayName", path_of(node_));
    artifacts_.set(state_.artifact_id, Json(std::move(artifact)));
  }

  NodeData& node_;
  const StackState& state_;
  const Resolution& resolution_;
  const Text& folder_;
  RenderedAssembly& to_;
  json::Object& artifacts_;
  Map<Json> files_;  // that the CLI uploads
  List<MetadataEntry> of_synthesis_;
};

CONSTCLOUD_CONSTEXPR void add_missing_context(json::Array& all, const NodeData& stack) {
  const StackState& state = stack_state(stack);
  const DefaultStackSynthesizerProps& props = state.synthesizer.props();
  for (const MissingContext& missing : state.missing_context) {
    bool known = false;
    for (const Json& other : all) known = known || other.find("key")->as_text() == missing.key;
    if (known) continue;
    Json query = missing.props;
    const SynthesizerKind kind = state.synthesizer.kind();
    if (kind == SynthesizerKind::default_ || kind == SynthesizerKind::bootstrapless) {
      json::Object& query_props = query.edit_object();
      query_props.set(
          "lookupRoleArn",
          specialized(stack, props.lookup_role_arn.value_or(DefaultStackSynthesizer::default_lookup_role_arn)));
      if (!is_nested_stack(stack)) {  // the CDK tells no more of the role that looks up for those
        set_if(query_props, "lookupRoleExternalId", props.lookup_role_external_id);
        set_if(query_props, "assumeRoleAdditionalOptions", props.lookup_role_additional_options);
      }
    }
    all.push_back(Json::object({{"key", missing.key}, {"provider", missing.provider}, {"props", std::move(query)}}));
  }
}

/// Renders the assembly of the app or of a stage; gives the context values that are missing in it.
CONSTCLOUD_CONSTEXPR json::Array render_assembly_of(NodeData& root, const StagesByAssembly& stages,
                                                    const Resolution& resolution, const Text& folder,
                                                    RenderedAssembly& to, bool with_tree) {
  json::Object artifacts;
  json::Array missing;
  for (NodeData* stage : stages.of(root)) {
    const Text id = assembly_id_of(*stage);
    const json::Array of_stage =
        render_assembly_of(*stage, stages, resolution, Text::concat({folder, id, "/"}), to, false);
    for (const Json& entry : of_stage) missing.push_back(entry);
    artifacts.set(
        id, Json::object({{"type", "cdk:cloud-assembly"},
                          {"properties", Json::object({{"directoryName", id}, {"displayName", path_of(*stage)}})}}));
  }
  List<NodeData*> stacks;
  collect_stacks(root, stacks);
  for (NodeData* stack : stacks) {
    if (is_nested_stack(*stack)) {
      to.files.push_back({Text::concat({folder, handle_to<Stack>(*stack).template_file()}),
                          render_template(resolution, *stack, finding_log_of(*stack))});
    } else {
      StackRenderer(*stack, resolution, folder, to, artifacts).render();
    }
    add_missing_context(missing, *stack);
  }
  if (with_tree && root.children.find("Tree") == nullptr) {
    to.files.push_back({Text::concat({folder, "tree.json"}), tree_json(root, resolution)});
    artifacts.set("Tree", Json::object({{"type", "cdk:tree"}, {"properties", Json::object({{"file", "tree.json"}})}}));
  }
  json::Object manifest;
  manifest.set("version", assembly_version);
  manifest.set("artifacts", std::move(artifacts));
  if (!missing.empty()) manifest.set("missing", missing);
  manifest.set("minimumCliVersion", "2.1148.2");
  to.files.push_back({Text::concat({folder, "manifest.json"}), pretty_text(manifest)});
  to.files.push_back({Text::concat({folder, "cdk.out"}), Json::object({{"version", assembly_version}}).to_text()});
  return missing;
}

CONSTCLOUD_CONSTEXPR RenderedAssembly render_assembly(RootData& app, bool with_tree) {
  const Resolution resolution = resolve(app);
  RenderedAssembly assembly;
  (void)render_assembly_of(app, StagesByAssembly(app), resolution, Text(), assembly, with_tree);
  return assembly;
}

}  // namespace constcloud::detail
