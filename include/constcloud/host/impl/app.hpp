// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/app.hpp.
#include <constcloud/assets/asset_staging.hpp>
#include <constcloud/host/app.hpp>
#include <constcloud/host/context.hpp>
#include <constcloud/host/output_folder.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// Of the tree of a program.
struct AppServices final : TreeServices {
  AppServices(const Text& assembly_folder, bool is_strict) : outdir(assembly_folder), finding_log(is_strict) {}
  AppServices(const AppServices&) = delete;
  AppServices& operator=(const AppServices&) = delete;
  ~AppServices() override { delete assets; }
  const StackSynthesizer* default_synthesizer() const override {
    return synthesizer.has_value() ? &*synthesizer : nullptr;
  }
  FindingLog* findings() override { return &finding_log; }
  AssetStaging* asset_staging(MakeAssetStaging make) override {
    if (assets == nullptr) assets = make(outdir);
    return assets;
  }
  Text outdir;
  FindingLog finding_log;
  AssetStaging* assets = nullptr;
  Optional<StackSynthesizer> synthesizer;
};

}  // namespace detail

CONSTCLOUD_INLINE const Text& CloudAssembly::template_of(const Text& stack_name) const {
  for (const StackArtifact& stack : stacks) {
    if (stack.stack_name == stack_name) return stack.template_text;
  }
  throw Error(Text::concat({"Unable to find stack with stack name \"", stack_name, "\""}));
}

CONSTCLOUD_INLINE App::App(const AppProps& props) {
  tree_metadata_ = props.tree_metadata.value_or(true);
  outdir_ = props.outdir.value_or(host::environment_variable("CDK_OUTDIR").value_or("cdk.out"));
  services_ = new detail::AppServices(outdir_, props.strict.value_or(false));
  detail::root_of(*this).services = services_;
  services_->synthesizer = props.default_stack_synthesizer;
  const auto set_all = [this](const Map<Json>& context) {
    for (const auto& [key, value] : context) node().set_context(key, value);
  };
  if (props.context) set_all(*props.context);
  set_all(host::context_of_cli());
  if (props.post_cli_context) set_all(*props.post_cli_context);
}

CONSTCLOUD_INLINE Environment App::default_environment() {
  return {.account = host::environment_variable("CDK_DEFAULT_ACCOUNT"),
          .region = host::environment_variable("CDK_DEFAULT_REGION")};
}

CONSTCLOUD_INLINE CloudAssembly App::synth() const {
  detail::RenderedAssembly rendered = detail::render_assembly(detail::root_of(*this), tree_metadata_);
  try {
    host::OutputFolder folder(outdir_);
    for (const detail::AssemblyFile& file : rendered.files) folder.write(file.name, file.text);
    if (const detail::AssetStaging* assets = services_->assets) assets->copy_into(folder.beside());
    folder.commit();
  } catch (...) {
    throw;  // caught at all, it has the folder's destructor called even if nobody catches it from here on
  }
  return {outdir_, std::move(rendered.stacks)};
}

}  // namespace constcloud
