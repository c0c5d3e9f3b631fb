// SPDX-License-Identifier: Apache-2.0
#pragma once
// Templates of an earlier time, to compare with.
#include <constcloud/synth/cloud_assembly.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A stack that the manifest of an earlier assembly names.
struct FormerStack {
  /// As the CLI lists it.
  Text name;
  /// From the folder of the assembly.
  Text template_file;
};

/// The templates of a cloud assembly, or a single one.
class FormerTemplates {
 public:
  /// Of a folder with a `manifest.json`, or of the file of a template. Refused when it is neither.
  explicit FormerTemplates(const Text& path);

  bool is_one_template() const { return is_file_; }
  /// The template of that file, which stands in the same place of the folder; nothing where there is none.
  Optional<Json> template_of(const Text& template_file) const;
  /// Those of the folder that are not among `stacks`.
  List<FormerStack> stacks_but(const List<StackArtifact>& stacks) const;

 private:
  void add_stacks(const Text& folder);

  Text path_;
  bool is_file_ = false;
  List<FormerStack> stacks_;
};

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/former_templates.hpp>
#endif
