// SPDX-License-Identifier: Apache-2.0
#pragma once
// What others keep in an output folder: the CDK CLI its locks, anyone what has a dot before its name.
#include <constcloud/base/list.hpp>
#include <constcloud/host/descriptor.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace host {

/// Refuses an output folder that is no cloud assembly (has no file `cdk.out`) and holds something, and one that keeps
/// something with a dot which cannot be moved.
CONSTCLOUD_INLINE void require_assembly(const Descriptor& folder, const Text& path);

/// A lock of the CDK CLI that stands in two folders.
struct SharedLock {
  Text name;  // with a NUL
  std::uint64_t inode;
};

/// Has the CLI's locks in the old folder stand in its heir too: the CLI finds them by their path, and they must be
/// there in the instant in which the folders change places. Where a file system has no hard links, they follow after.
CONSTCLOUD_INLINE List<SharedLock> share_locks(machine::Number old, machine::Number heir);

/// After the exchange: a lock that is no longer in the old folder was released before it and goes, one that came
/// meanwhile follows.
CONSTCLOUD_INLINE void settle_locks(machine::Number old, machine::Number heir, const List<SharedLock>& locks);

/// Moves what has a dot before its name to the heir; what the heir has of that name stays. False where not all went.
CONSTCLOUD_INLINE bool hand_over_kept(machine::Number old, machine::Number heir);

}  // namespace host

namespace refuse {

[[noreturn]] CONSTCLOUD_INLINE void an_output_folder_is_a_cloud_assembly_or_empty(const Text& path, const Text& found);
[[noreturn]] CONSTCLOUD_INLINE void an_output_folder_is_no_mount_point(const Text& path);

}  // namespace refuse

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/kept_files.hpp>
#endif
