// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/asset_store.hpp.
#include <constcloud/base/path.hpp>
#include <constcloud/host/asset_store.hpp>
#include <constcloud/host/copy.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/fingerprint.hpp>
#include <constcloud/host/impl/copy.hpp>
#include <constcloud/host/walk.hpp>
#include <constcloud/text/sha256.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

namespace staging {

using detail::AssetSource;
using detail::NodeData;
using detail::StagedAsset;

[[noreturn]] inline void refuse(const NodeData& node, std::initializer_list<Text> message) {
  detail::Place(node).stop(message);
}

inline Text name_of(AssetHashType type) {
  switch (type) {
    case AssetHashType::source:
      return "source";
    case AssetHashType::bundle:
      return "bundle";
    case AssetHashType::output:
      return "output";
    case AssetHashType::custom:
      return "custom";
  }
  return {};
}

inline AssetHashType hash_type_of(const NodeData& node, const AssetSource& source) {
  const bool has_hash = source.asset_hash.has_value() && !source.asset_hash->empty();
  const AssetHashType type = source.asset_hash_type.value_or(has_hash ? AssetHashType::custom : AssetHashType::source);
  if (has_hash && type != AssetHashType::custom) {
    refuse(node, {"Cannot specify `", name_of(type),
                  "` for `assetHashType` when `assetHash` is specified. Use `CUSTOM` or leave `undefined`."});
  }
  if (type == AssetHashType::custom && !has_hash) {
    refuse(node, {"`assetHash` must be specified when `assetHashType` is set to `AssetHashType.CUSTOM`."});
  }
  return type;
}

/// The end of an archive's name in lower case, however it is written; else what is behind the last dot.
inline Text extension_of(const Text& path, bool& is_archive) {
  for (const Text& end : {Text(".tar.gz"), Text(".zip"), Text(".jar"), Text(".tar"), Text(".tgz")}) {
    is_archive = path.size() >= end.size();
    for (std::size_t i = 0; is_archive && i != end.size(); ++i) {
      const char c = path[path.size() - end.size() + i];
      is_archive = text::to_lower(c) == end[i];
    }
    if (is_archive) return end;
  }
  return path::extname(path);
}

/// Refuses links that point out of the folder.
struct InternalLinks final : Visitor {
  explicit InternalLinks(const NodeData& at) : node(at) {}
  void link(const WalkLink& link) override {
    if (link.is_internal) return;
    refuse(node, {external_link_message(link.resolved_target)});
  }
  const NodeData& node;
};

/// All that makes two requests the same. What becomes of links does not count: so it is in the CDK.
inline Text key_of(const AssetSource& source, const Text& path, AssetHashType type) {
  const auto or_null = [](const Optional<Text>& text) { return text ? Json(*text) : Json(nullptr); };
  Json patterns(nullptr);
  if (source.options.exclude) {
    json::Array all;
    for (const Text& pattern : *source.options.exclude) all.push_back(pattern);
    patterns = Json(std::move(all));
  }
  Optional<Text> mode;
  if (source.options.ignore_mode) mode = detail::to_text(*source.options.ignore_mode);
  return Json(json::Array{path, name_of(type), or_null(source.asset_hash), or_null(source.options.extra_hash),
                          or_null(mode), patterns})
      .to_text();
}

/// What stands in the folder that is being written does not belong to what is copied into it.
class AllButOne final : public ignore::IgnoreStrategy {
 public:
  AllButOne(ignore::IgnoreStrategy& inner, const Text& name) : inner_(inner), name_(name) {}
  bool ignores(const Text& path) override { return inner_.ignores(path); }
  bool completely_ignores(const Text& folder) override { return folder == name_ || inner_.completely_ignores(folder); }

 private:
  ignore::IgnoreStrategy& inner_;
  Text name_;
};

inline Text hash_of(const Text& path, AssetHashType type, const AssetSource& source,
                    const FingerprintOptions& options) {
  if (type != AssetHashType::custom) return fingerprint(path, options);
  const auto hash = text::sha256_hex(source.asset_hash->data(), source.asset_hash->size());
  return Text::copy(hash.data(), hash.size());
}

}  // namespace staging

CONSTCLOUD_INLINE detail::StagedAsset AssetStore::stage(const detail::NodeData& node,
                                                        const detail::AssetSource& source) {
  const Text path = absolute_path(source.path);
  machine::Facts is;
  if (!machine::facts_of(c_string(path).data(), is)) staging::refuse(node, {"Cannot find asset at ", path});
  const bool is_folder = is.kind == machine::Kind::folder;
  FingerprintOptions options = source.options;
  if (options.follow.value_or(SymlinkFollowMode::external) == SymlinkFollowMode::block_external && is_folder) {
    const ignore::OwnedStrategy ignored(options.ignore_mode.value_or(IgnoreMode::glob), options.exclude.value_or({}));
    staging::InternalLinks links(node);
    walk_folder(path, SymlinkFollowMode::block_external, *ignored, links);
  }
  const AssetHashType type = staging::hash_type_of(node, source);
  const Text key = staging::key_of(source, path, type);
  for (const Entry& entry : entries_) {
    if (entry.key == key) return entry.asset;
  }
  if (type == AssetHashType::bundle || type == AssetHashType::output) {
    staging::refuse(node, {"Cannot use `", staging::name_of(type), "` hash type when `bundling` is not specified."});
  }
  List<Text> exclude = {".is_custom_resource"};
  for (const Text& pattern : options.exclude.value_or({})) exclude.push_back(pattern);
  options.exclude = exclude;
  const Json* const salt = detail::context_value(node, "@aws-cdk/core:assetHashSalt");
  if (salt != nullptr && salt->is(json::Kind::text)) {
    options.extra_hash = Text::concat({options.extra_hash.value_or(""), salt->as_text()});
  }
  detail::StagedAsset asset;
  asset.hash = staging::hash_of(path, type, source, options);
  if (!is_folder && is.kind != machine::Kind::file) {
    staging::refuse(node, {"Asset ", path, " is expected to be either a directory or a regular file"});
  }
  const Text extension = staging::extension_of(path, asset.is_archive);
  asset.is_archive = asset.is_archive || is_folder;
  asset.packaging = is_folder ? FileAssetPackaging::zip_directory : FileAssetPackaging::file;
  asset.is_copied = !detail::is_switched_on(node, "aws:cdk:disable-asset-staging");
  asset.path = asset.is_copied ? Text::concat({"asset.", asset.hash, extension}) : path;
  // A file that stands where its copy's folder would be: it was staged by somebody else.
  if (asset.is_copied && path::dirname(path) == path::join(absolute_path(outdir_), asset.path)) {
    asset.path = Text::concat({asset.path, "_noext"});
  }
  entries_.push_back(
      {key, path, {.exclude = options.exclude, .follow = options.follow, .ignore_mode = options.ignore_mode}, asset});
  return asset;
}

CONSTCLOUD_INLINE void AssetStore::copy_into(const Text& folder) const {
  for (const Entry& entry : entries_) {
    const Text to = Text::concat({folder, "/", entry.asset.path});
    if (!entry.asset.is_copied || file_exists(to)) continue;
    if (entry.asset.packaging == FileAssetPackaging::file) {
      copy_file(entry.path, to);
      continue;
    }
    make_folder(to);
    const SymlinkFollowMode follow = entry.options.follow.value_or(SymlinkFollowMode::external);
    const ignore::OwnedStrategy ignored(entry.options.ignore_mode.value_or(IgnoreMode::glob),
                                entry.options.exclude.value_or({}));
    const Text inside = path::relative(real_path(entry.path).value_or(entry.path), real_path(folder).value_or(folder));
    staging::AllButOne all_but_this(*ignored, inside);
    FolderCopy copy(entry.path, to, follow);
    walk_folder(entry.path, follow, all_but_this, copy);
  }
}

}  // namespace constcloud::host
