// SPDX-License-Identifier: Apache-2.0
#pragma once
// Renames of which it is known what becomes of what is there.
#include <constcloud/host/machine.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Renames an entry of the folder `from` to an entry of the folder `to` where there is none of that name. False, and
/// `errno` says why: EEXIST or ENOTEMPTY where there is one (`is_taken`). On a file system that cannot look and rename
/// in one step, an empty folder of that name is lost.
CONSTCLOUD_INLINE bool rename_to_free(machine::Number from, machine::Number to, const char* name, const char* new_name);

/// Exchanges two folders in one step. On a file system without that step (NFS, 9p, those of Windows) `other` is renamed
/// to `aside`, where anything there is removed, and `name` to `other`: where that fails, `other` is back under its name,
/// unless somebody else has taken it (`is_taken`). False, and `errno` says why, where they were not exchanged.
CONSTCLOUD_INLINE bool exchange_folders(machine::Number parent, const char* name, const char* other, const char* aside);

/// Whether `errno` says that something of that name is there.
CONSTCLOUD_INLINE bool is_taken();

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/rename.hpp>
#endif
