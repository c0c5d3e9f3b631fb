// SPDX-License-Identifier: Apache-2.0
#pragma once
// File assets: files and folders that the CLI uploads before it deploys a stack.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// How the CLI uploads it. CDK: `FileAssetPackaging`.
enum class FileAssetPackaging : unsigned char {
  zip_directory,  ///< a folder, as a ZIP archive
  file,           ///< a file, as it is
};

/// A file asset of a stack. CDK: `FileAssetSource`.
struct FileAssetSource {
  /// Of the content, and what it is called in the bucket.
  Text source_hash;
  /// The path from the folder of the assembly that the stack is written to.
  Text file_name;
  FileAssetPackaging packaging = FileAssetPackaging::file;
  /// What the CLI calls it.
  Text display_name{};
};

/// Where a file asset is when the stack is deployed. CDK: `FileAssetLocation`.
struct FileAssetLocation {
  Value<Text> bucket_name{};
  Value<Text> object_key{};
  Value<Text> http_url{};
  Value<Text> s3_object_url{};
  /// The same with `${AWS::...}` as plain text.
  Text s3_object_url_with_placeholders{};
};

namespace detail {

/// Has the CLI upload a file for `stack`, for a nested one with those of the stack that is deployed; the same file
/// twice is one. It stands among the files of that stack.
CONSTCLOUD_CONSTEXPR FileAssetLocation add_file_asset(NodeData& stack, const FileAssetSource& source);
/// The same for a file of one synthesis, which stands among `files` then.
CONSTCLOUD_CONSTEXPR FileAssetLocation add_file_asset(NodeData& stack, const FileAssetSource& source, Map<Json>& files);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/assets/impl/file_asset.hpp>
#endif
