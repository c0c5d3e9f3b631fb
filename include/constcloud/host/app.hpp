// SPDX-License-Identifier: Apache-2.0
#pragma once
// App: the root of a program's constructs, and the templates that it writes.
#include <constcloud/core/construct_tree.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/synth/template.hpp>
#include <cstdlib>

namespace constcloud {

/// The options of an app. CDK: `AppProps`.
struct AppProps {
  /// Where the templates go. Default: the environment variable `CDK_OUTDIR` (the CDK CLI sets it), else `cdk.out`.
  Optional<Text> outdir{};
  /// Context values for all constructs.
  Optional<Map<Json>> context{};
};

/// One synthesized stack.
struct StackArtifact {
  Text stack_name;
  /// The file in the output folder.
  Text template_file;
  Text template_text;
};

/// What `App::synth` made. CDK: `CloudAssembly`.
struct CloudAssembly {
  Text directory;
  List<StackArtifact> stacks;

  /// The template of the stack of that name; refused when there is none.
  const Text& template_of(const Text& stack_name) const {
    for (const StackArtifact& stack : stacks) {
      if (stack.stack_name == stack_name) return stack.template_text;
    }
    throw Error(Text::concat({"Unable to find stack with stack name \"", stack_name, "\""}));
  }
};

/// The root of all constructs of a program. CDK: `App`.
class App : public ConstructTree {
 public:
  explicit App(const AppProps& props = {}) {
    const char* from_environment = std::getenv("CDK_OUTDIR");
    if (props.outdir) {
      outdir_ = *props.outdir;
    } else if (from_environment != nullptr && *from_environment != '\0') {
      outdir_ = Text(from_environment, std::strlen(from_environment));
    }
    if (!props.context) return;
    for (const auto& [key, value] : *props.context) node().set_context(key, value);
  }

  const Text& outdir() const { return outdir_; }

  /// Renders every stack and writes `<artifact id>.template.json` for each into the output folder.
  CloudAssembly synth() const {
    detail::prepare(*node().data());
    CloudAssembly assembly;
    assembly.directory = outdir_;
    const auto render = [&assembly](const auto& self, detail::NodeData& at) -> void {
      if (at.kind == detail::NodeKind::stack) {
        const Stack stack(at);
        assembly.stacks.push_back({stack.stack_name(), stack.template_file(), detail::render_template(at)});
      }
      for (detail::NodeData* child : at.children.in_order()) self(self, *child);
    };
    render(render, *node().data());
    host::make_folder(outdir_);
    for (const StackArtifact& stack : assembly.stacks) {
      host::write_file(Text::concat({outdir_, "/", stack.template_file}), stack.template_text.data(),
                       stack.template_text.size());
    }
    return assembly;
  }

 private:
  Text outdir_ = "cdk.out";
};

}  // namespace constcloud
