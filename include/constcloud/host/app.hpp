// SPDX-License-Identifier: Apache-2.0
#pragma once
// App: the root of a program's constructs, and the templates that it writes.
#include <constcloud/core/construct_tree.hpp>
#include <constcloud/synth/prepare.hpp>
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
  const Text& template_of(const Text& stack_name) const;
};

/// The root of all constructs of a program. CDK: `App`.
class App : public ConstructTree {
 public:
  explicit App(const AppProps& props = {});

  const Text& outdir() const { return outdir_; }

  /// Renders every stack and writes `<artifact id>.template.json` for each into the output folder.
  CloudAssembly synth() const;

 private:
  Text outdir_ = "cdk.out";
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/app.hpp>
#endif
