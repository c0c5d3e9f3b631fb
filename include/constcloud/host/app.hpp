// SPDX-License-Identifier: Apache-2.0
#pragma once
// App: the root of a program's constructs, and the cloud assembly that it writes.
#include <constcloud/stacks/stack_synthesizer.hpp>
#include <constcloud/synth/cloud_assembly.hpp>
#include <constcloud/tree/construct_tree.hpp>
#include <constcloud/tree/environment.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct AppServices;
}  // namespace detail

/// The options of an app. CDK: `AppProps`.
struct AppProps {
  /// Context values for all constructs. What the CLI hands over goes before them.
  Optional<Map<Json>> context{};
  /// For the stacks that name none themselves. Default: the `DefaultStackSynthesizer`.
  Optional<StackSynthesizer> default_stack_synthesizer{};
  /// Where the assembly goes. Default: the environment variable `CDK_OUTDIR` (the CDK CLI sets it), else `cdk.out`.
  Optional<Text> outdir{};
  /// Context values that go before those of the CLI.
  Optional<Map<Json>> post_cli_context{};
  /// Has findings, what is almost surely wrong though the CDK says nothing of it, be errors. Default: false, they are
  /// warnings in the assembly.
  Optional<bool> strict{};
  /// Whether the assembly says what constructs there are (`tree.json`). Default: true.
  Optional<bool> tree_metadata{};
};

/// What `App::synth` made. CDK: `CloudAssembly`.
struct CloudAssembly {
  Text directory;
  /// Those of the stages too.
  List<StackArtifact> stacks;

  /// The template of the stack of that name; refused when there is none.
  const Text& template_of(const Text& stack_name) const;
};

/// The root of all constructs of a program. Takes context from the environment variable `CDK_CONTEXT_JSON` and from the
/// file that `CONTEXT_OVERFLOW_LOCATION_ENV` names, both set by the CDK CLI. CDK: `App`.
class App : public ConstructTree {
 public:
  explicit App(const AppProps& props = {});

  const Text& outdir() const { return outdir_; }

  /// The account and the region that the CLI was started for (`CDK_DEFAULT_ACCOUNT`, `CDK_DEFAULT_REGION`), as far as
  /// it knows them: `Stack(app, "Chat", {.env = App::default_environment()})`.
  static Environment default_environment();

  /// Renders every stack and writes the cloud assembly into the output folder.
  CloudAssembly synth() const;

 private:
  detail::AppServices* services_;  // of the tree
  Text outdir_ = "cdk.out";
  bool tree_metadata_ = true;
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/app.hpp>
#endif
