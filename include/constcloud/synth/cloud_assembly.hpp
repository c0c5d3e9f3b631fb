// SPDX-License-Identifier: Apache-2.0
#pragma once
// The cloud assembly: the files by which a program tells the CLI what to deploy.
#include <constcloud/tree/construct_tree.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// How much a message asks for.
enum class SynthesisMessageLevel : unsigned char { info, warning, error };

/// What `Annotations` put on a construct of a stack, or a finding (docs/assembly.md). CDK: `SynthesisMessage`.
struct SynthesisMessage {
  SynthesisMessageLevel level = SynthesisMessageLevel::info;
  /// The path of the construct, with `/` before it.
  Text id;
  Text text;
};

/// One synthesized stack. CDK: `CloudFormationStackArtifact`.
struct StackArtifact {
  Text stack_name;
  /// What the manifest calls it.
  Text id;
  /// The path of the stack in the tree, which the CLI shows.
  Text display_name;
  /// `aws://account/region`.
  Text environment;
  /// The file, from the folder of the whole assembly.
  Text template_file;
  Text template_text;
  /// The ids of the stacks that are deployed before.
  List<Text> dependencies;
  /// What the constructs of the stack have to say, those of its nested stacks too.
  List<SynthesisMessage> messages{};
};

namespace detail {

/// A file of an assembly; folders of the name are separated by `/`.
struct AssemblyFile {
  Text name;
  Text text;
};

/// What a tree is synthesized to.
struct RenderedAssembly {
  List<AssemblyFile> files;
  List<StackArtifact> stacks;
};

/// The version of the schema that the files follow.
inline constexpr char assembly_version[] = "55.0.0";

/// Prepares the tree of an app and renders the files of its assembly, those of its stages in folders of their own.
CONSTCLOUD_CONSTEXPR RenderedAssembly render_assembly(RootData& app, bool with_tree = true);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/synth/impl/cloud_assembly.hpp>
#endif
