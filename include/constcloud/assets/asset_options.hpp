// SPDX-License-Identifier: Apache-2.0
#pragma once
// How files and folders become assets: what is left out, which links are followed, what the hash is made of.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// How `exclude` is read. CDK: `IgnoreMode`.
enum class IgnoreMode : unsigned char {
  glob,    ///< simple globs, as `*.pyc` or `**/node_modules`
  git,     ///< the lines of a `.gitignore`
  docker,  ///< the lines of a `.dockerignore`
};
template <class Given>
constexpr void wanted_here(const IgnoreMode*) {
  static_assert(detail::fits_here<Given>, "an IgnoreMode is wanted here, such as IgnoreMode::git");
}

/// What becomes of symbolic links. CDK: `SymlinkFollowMode`.
enum class SymlinkFollowMode : unsigned char {
  never,           ///< a link stays a link
  always,          ///< what a link points to takes its place
  external,        ///< so it is with a link that points out of the folder; one that points inside stays
  block_external,  ///< a link that points out of the folder is refused; what one inside points to takes its place
};
template <class Given>
constexpr void wanted_here(const SymlinkFollowMode*) {
  static_assert(detail::fits_here<Given>, "a SymlinkFollowMode is wanted here, such as SymlinkFollowMode::always");
}

/// What the hash of an asset is made of. CDK: `AssetHashType`.
enum class AssetHashType : unsigned char {
  source,  ///< the content of the source
  bundle,  ///< refused: nothing is bundled. CDK: deprecated for `output`
  output,  ///< refused: nothing is bundled
  custom,  ///< a text of the program
};
template <class Given>
constexpr void wanted_here(const AssetHashType*) {
  static_assert(detail::fits_here<Given>, "an AssetHashType is wanted here, such as AssetHashType::source");
}

/// CDK: `CopyOptions`.
struct CopyOptions {
  /// Patterns of what is left out.
  Optional<List<Text>> exclude{};
  /// What becomes of symbolic links. Default: `external`.
  Optional<SymlinkFollowMode> follow{};
  /// How the patterns are read. Default: `glob`.
  Optional<IgnoreMode> ignore_mode{};
};

/// CDK: `FingerprintOptions`.
struct FingerprintOptions {
  Optional<List<Text>> exclude{};
  /// Goes into the hash.
  Optional<Text> extra_hash{};
  Optional<SymlinkFollowMode> follow{};
  Optional<IgnoreMode> ignore_mode{};
};

namespace detail {

constexpr Text to_text(IgnoreMode mode) {
  switch (mode) {
    case IgnoreMode::git:
      return "git";
    case IgnoreMode::docker:
      return "docker";
    default:
      return "glob";
  }
}

constexpr Text to_text(SymlinkFollowMode mode) {
  switch (mode) {
    case SymlinkFollowMode::never:
      return "never";
    case SymlinkFollowMode::always:
      return "always";
    case SymlinkFollowMode::block_external:
      return "internal-only";
    default:
      return "external";
  }
}

}  // namespace detail

}  // namespace constcloud
