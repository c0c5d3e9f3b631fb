// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/app.hpp.
#include <constcloud/host/app.hpp>
#include <constcloud/host/output_folder.hpp>
#include <constcloud/synth/template.hpp>

namespace constcloud {

inline const Text& CloudAssembly::template_of(const Text& stack_name) const {
  for (const StackArtifact& stack : stacks) {
    if (stack.stack_name == stack_name) return stack.template_text;
  }
  throw Error(Text::concat({"Unable to find stack with stack name \"", stack_name, "\""}));
}

inline App::App(const AppProps& props) {
  const char* from_environment = std::getenv("CDK_OUTDIR");
  if (props.outdir) {
    outdir_ = *props.outdir;
  } else if (from_environment != nullptr && *from_environment != '\0') {
    outdir_ = Text(from_environment, std::strlen(from_environment));
  }
  if (!props.context) return;
  for (const auto& [key, value] : *props.context) node().set_context(key, value);
}

inline CloudAssembly App::synth() const {
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
  try {
    host::OutputFolder folder(outdir_);
    folder.write("cdk.out", R"({"version":"55.0.0"})");
    for (const StackArtifact& stack : assembly.stacks) folder.write(stack.template_file, stack.template_text);
    folder.commit();
  } catch (...) {
    throw;  // caught at all, it has the folder's destructor called even if nobody catches it from here on
  }
  return assembly;
}

}  // namespace constcloud
