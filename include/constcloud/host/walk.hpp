// SPDX-License-Identifier: Apache-2.0
#pragma once
// Walking over the files of an asset.
#include <constcloud/assets/asset_options.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/ignore/ignore_strategy.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// What stands somewhere in the folder that is walked over.
struct WalkEntry {
  /// From the folder on, with slashes.
  Text name;
  /// Where it is on the machine.
  Text path;
};

struct WalkLink {
  Text name;
  /// What the link says.
  Text target;
  /// The absolute path that it comes to.
  Text resolved_target;
  /// That is in the folder.
  bool is_internal;
};

/// Sees what is not ignored.
struct Visitor {
  virtual ~Visitor() = default;
  /// A folder that is entered, though it may itself be `ignored`.
  virtual void folder(const WalkEntry&, bool) {}
  virtual void file(const WalkEntry&) {}
  /// A link that is not followed.
  virtual void link(const WalkLink&) {}
  /// A link to what is neither file nor folder. Such things themselves nobody sees.
  virtual void unsupported(const Text&) {}
};

/// Visits all in the folder, in the order of JavaScript's strings. Links that lead around in a circle are followed
/// once.
CONSTCLOUD_INLINE void walk_folder(const Text& folder, SymlinkFollowMode follow, ignore::IgnoreStrategy& ignored,
                                   Visitor& visitor);

/// Why a link is refused that points out of the folder, with `block_external`.
CONSTCLOUD_INLINE Text external_link_message(const Text& target);

/// The absolute path of a path that starts at the current folder.
CONSTCLOUD_INLINE Text absolute_path(const Text& path);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/walk.hpp>
#endif
