// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is done with a folder and all that is in it.
#include <constcloud/host/descriptor.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Opens a folder in another; what is no folder, or a symbolic link to one, is not opened, and `errno` says why.
CONSTCLOUD_INLINE Descriptor open_folder(machine::Number parent, const char* name);

/// Calls `visit(name)` for each entry but `.` and `..`, until it returns false. Entries may be removed meanwhile.
/// False, and `errno` says why, where not all could be read or `visit` returned false.
template <class F>
bool each_entry(machine::Number folder, F visit);

/// Has a folder with all that is in it on the disk when it returns. False, and `errno` says why, where it is not.
CONSTCLOUD_INLINE bool flush_tree(machine::Number folder);

/// Removes a file, or a folder with all that is in it: follows no symbolic link, and leaves what is mounted there. What
/// cannot be removed stays. It takes two descriptors, however deep the folder is, and one where the folder is `open`
/// already: so it stays, and locked if it was, until it is gone.
CONSTCLOUD_INLINE void remove_tree(machine::Number parent, const char* name, Descriptor open = {});

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/folder_tree.hpp>
#endif
