// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/folder_tree.hpp.
#include <cerrno>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/impl/machine.hpp>
#include <cstdio>
#include <utility>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE Descriptor open_folder(machine::Number parent, const char* name) {
  return Descriptor(machine::open_folder(parent, name));
}

template <class F>
bool each_entry(machine::Number folder, F visit) {
  // Opened again: the position in a folder is shared by all who hold one descriptor.
  machine::Names names(machine::open_folder(folder, "."));
  return names.is_open() && names.each(visit);
}

CONSTCLOUD_INLINE bool flush_tree(machine::Number folder) {
  return each_entry(folder,
                    [folder](const char* name) {
                      Descriptor entry(machine::open_to_flush(folder, name));
                      // A symbolic link is in its folder; what we may not read (a copied asset) nobody else does.
                      if (!entry.is_open()) return machine::is_nothing_to_flush();
                      machine::Facts is;
                      if (!machine::facts_of(entry.number(), is)) return false;
                      if (is.kind == machine::Kind::folder) return flush_tree(entry.number());
                      return is.kind != machine::Kind::file || machine::flush(entry.number());
                    }) &&
         machine::flush(folder);
}

namespace removal {

/// Removes what has nothing in it.
inline bool remove_one(machine::Number parent, const char* name) {
  return machine::remove_file(parent, name) || machine::remove_folder(parent, name);
}

/// A folder that is to be emptied, which may be a copy of one that its owner may not read or write.
inline Descriptor open_to_empty(machine::Number parent, const char* name) {
  Descriptor folder = open_folder(parent, name);
  if (!folder.is_open() && errno == EACCES && machine::give_rights(parent, name, machine::all_of_owner)) {
    folder = open_folder(parent, name);
  }
  machine::Facts is;
  if (folder.is_open() && machine::facts_of(folder.number(), is) &&
      (is.rights & machine::all_of_owner) != machine::all_of_owner) {
    (void)machine::give_rights(folder.number(), machine::all_of_owner);
  }
  return folder;
}

/// Moves a folder into another one, where a number that is free becomes its name.
inline bool move_to_number(machine::Number from, const char* name, machine::Number to, unsigned& number) {
  bool may_write = false;  // as whoever moves a folder must
  for (;;) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%u", number++);
    if (machine::rename(from, name, to, digits)) return true;
    if (errno == EACCES && !may_write) {
      may_write = true;
      if (!machine::give_rights(from, name, machine::all_of_owner)) return false;
    } else if (errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR) {
      return false;
    }
  }
}

/// Removes all that is in a folder. What stands deeper moves up until it has nothing in it: two are open at a time.
inline void empty(machine::Names& folder) {
  unsigned number = 0;
  for (bool has_more = true; has_more;) {
    has_more = false;
    folder.each([&](const char* name) {
      if (remove_one(folder.folder(), name) || machine::is_mount_point(folder.folder(), name)) return true;
      machine::Names inner(open_to_empty(folder.folder(), name).release());
      if (!inner.is_open()) return true;
      inner.each([&](const char* deeper) {
        if (remove_one(inner.folder(), deeper) || machine::is_mount_point(inner.folder(), deeper)) return true;
        has_more = move_to_number(inner.folder(), deeper, folder.folder(), number) || has_more;
        return true;
      });
      (void)machine::remove_folder(folder.folder(), name);
      return true;
    });
    if (has_more) folder.rewind();
  }
}

}  // namespace removal

CONSTCLOUD_INLINE void remove_tree(machine::Number parent, const char* name, Descriptor open) {
  if (removal::remove_one(parent, name) || machine::is_mount_point(parent, name)) return;
  if (!open.is_open()) open = removal::open_to_empty(parent, name);
  machine::Names folder(open.release());
  if (!folder.is_open()) return;
  removal::empty(folder);
  (void)machine::remove_folder(parent, name);
}

}  // namespace constcloud::host
