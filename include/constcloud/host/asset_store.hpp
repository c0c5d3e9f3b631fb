// SPDX-License-Identifier: Apache-2.0
#pragma once
// AssetStore: the assets of an app, from their fingerprints to their copies in the assembly.
#include <constcloud/assets/asset_staging.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Names assets when they are made, and copies them when the assembly is written. Whoever asks for the same file in the
/// same way again gets the same answer, though it may have changed.
class AssetStore final : public detail::AssetStaging {
 public:
  explicit AssetStore(const Text& outdir) : outdir_(outdir) {}

  /// Refused with the CDK's words: a path where nothing is, a hash type that does not go with the hash, what is neither
  /// file nor folder, and with `block_external` a link out of the folder.
  detail::StagedAsset stage(const detail::NodeData& node, const detail::AssetSource& source) override;

  /// Copies what is to be copied into the folder that becomes the assembly. That folder itself may stand in a folder
  /// that is copied: it is left out.
  void copy_into(const Text& folder) const override;

 private:
  struct Entry {
    Text key;
    Text path;
    CopyOptions options;
    detail::StagedAsset asset;
  };

  Text outdir_;
  List<Entry> entries_;
};

}  // namespace constcloud::host

namespace CONSTCLOUD_NAMESPACE::detail {

template <int>
struct AssetHost {
  static AssetStaging* make(const Text& outdir) { return new host::AssetStore(outdir); }
};

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/asset_store.hpp>
#endif
