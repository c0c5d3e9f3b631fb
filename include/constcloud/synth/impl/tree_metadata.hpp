// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/tree_metadata.hpp.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/tree_metadata.hpp>
#include <constcloud/values/property_name.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Writes the properties of a resource under the names that they have in the CDK's classes.
class TreeProperties final : public FieldVisitor {
 public:
  constexpr explicit TreeProperties(json::Writer& writer) : writer_(writer) { is_for_tree = true; }
  constexpr ~TreeProperties() override {}
  constexpr void begin_object() override { writer_.begin_object(); }
  constexpr void end_object() override { writer_.end_object(); }
  constexpr void begin_array() override { writer_.begin_array(); }
  constexpr void end_array() override { writer_.end_array(); }
  constexpr void element() override { writer_.element(); }
  constexpr void key(const Text& name) override { writer_.key(name); }
  CONSTCLOUD_CONSTEXPR void field(const char* name, std::size_t size) override {
    write_property_name(writer_, name, size);
  }
  constexpr void value(const Json& value) override { value.write(writer_); }

 private:
  json::Writer& writer_;
};

class TreeWriter {
 public:
  constexpr explicit TreeWriter(const Resolution& resolution) : resolution_(resolution) {}

  constexpr Text text(const NodeData& app) && {
    writer_.begin_object();
    writer_.key("version");
    writer_.string("tree-0.1");
    writer_.key("tree");
    add(app);
    writer_.end_object();
    return std::move(writer_).text();
  }

 private:
  constexpr void add(const NodeData& node) {
    begin(node.id.empty() ? Text("App") : node.id, quiet_path_of(node), node.fqn);
    if (node.kind == NodeKind::element && element_of(node).is_resource()) add_attributes(node);
    const bool is_root = node.parent == nullptr;
    if (is_root || !node.children.empty()) {
      writer_.key("children");
      writer_.begin_object();
      for (NodeData* child : node.children.in_order()) {
        writer_.key(child->id);
        add(*child);
      }
      if (is_root) add_itself();
      writer_.end_object();
    }
    writer_.end_object();
  }

  constexpr void add_itself() {
    writer_.key("Tree");
    begin("Tree", "Tree", "constructs.Construct");
    writer_.end_object();
  }

  constexpr void begin(const Text& id, const Text& path, const Text& fqn) {
    writer_.begin_object();
    writer_.key("id");
    writer_.string(id);
    writer_.key("path");
    writer_.string(path);
    writer_.key("constructInfo");
    writer_.begin_object();
    writer_.key("fqn");
    writer_.string(fqn);
    writer_.key("version");
    fqn.starts_with("constructs.") ? writer_.string(constructs_version) : writer_.string(cdk_version);
    writer_.end_object();
  }

  constexpr void add_attributes(const NodeData& node) {
    const auto& resource = state_of<ResourceElement>(node, "CfnResource");
    if (node.fqn == "aws-cdk-lib.CfnResource") return;  // only the typed ones show theirs
    TemplateContext context(resolution_);
    int extension_calls = 0;
    context.stack = node.stack;
    context.element = &node;
    context.extension_calls = &extension_calls;
    writer_.context = &context;
    writer_.key("attributes");
    writer_.begin_object();
    writer_.key("aws:cdk:cloudformation:type");
    writer_.string(resource.type_name);
    writer_.key("aws:cdk:cloudformation:logicalId");
    writer_.string(quiet_logical_id_of(node));
    writer_.key("aws:cdk:cloudformation:props");
    writer_.begin_object();
    TreeProperties properties(writer_);
    resource.show_properties(properties);
    writer_.end_object();
    writer_.end_object();
    writer_.context = nullptr;
  }

  const Resolution& resolution_;
  json::Writer writer_{json::Layout::compact};
};

CONSTCLOUD_CONSTEXPR Text tree_json(const NodeData& app, const Resolution& resolution) {
  return TreeWriter(resolution).text(app);
}

CONSTCLOUD_CONSTEXPR Text tree_json(NodeData& app) {
  const Resolution resolution = resolve(*app.root);
  return tree_json(app, resolution);
}

}  // namespace constcloud::detail
