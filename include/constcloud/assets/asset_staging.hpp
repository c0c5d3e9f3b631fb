// SPDX-License-Identifier: Apache-2.0
#pragma once
// AssetStaging: what the root of a tree can do with files; a constant has none.
#include <constcloud/assets/asset_options.hpp>
#include <constcloud/assets/file_asset.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// A file or a folder that is to become an asset.
struct AssetSource {
  Text path;
  /// Text in the place of a fingerprint.
  Optional<Text> asset_hash{};
  Optional<AssetHashType> asset_hash_type{};
  FingerprintOptions options{};
};

/// What it is called, and what is known of it.
struct StagedAsset {
  Text hash{};
  /// Its name in the folder of the app's assembly, or its absolute path where it is not copied.
  Text path{};
  bool is_copied = true;
  FileAssetPackaging packaging = FileAssetPackaging::zip_directory;
  /// A folder, or a file that is an archive by its name.
  bool is_archive = true;
};

/// Takes files into the assembly; an app does. What is refused is thrown as an `Error` with the path of `node`.
struct AssetStaging {
  constexpr virtual ~AssetStaging() {}
  virtual StagedAsset stage(const NodeData& node, const AssetSource& source) = 0;
  /// Copies what was staged into the folder that becomes the assembly.
  virtual void copy_into(const Text& folder) const = 0;
};

/// What can read files. It is defined where files are; programs without assets then need not compile it.
template <int>
struct AssetHost;

template <int N>
concept assets_are_included = requires { sizeof(AssetHost<N>); };

/// Has the app of a construct take a file. A tree that is no app's refuses: a constant has no files.
CONSTCLOUD_CONSTEXPR StagedAsset stage_asset(const NodeData& node, const AssetSource& source, MakeAssetStaging make);

/// The path of a staged asset from the folder of the assembly that the stack around `node` is written to.
CONSTCLOUD_CONSTEXPR Text path_from_assembly(const NodeData& node, const StagedAsset& asset);

/// The ids of a construct's path from the stack that is deployed on.
CONSTCLOUD_CONSTEXPR Text path_in_stack(const NodeData& node);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/assets/impl/asset_staging.hpp>
#endif
