// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/kept_files.hpp.
#include <cerrno>
#include <constcloud/host/file.hpp>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/kept_files.hpp>
#include <constcloud/host/rename.hpp>
#include <cstring>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_INLINE void an_output_folder_is_a_cloud_assembly_or_empty(const Text& path, const Text& found) {
  throw Error(Text::concat(
      {"the output folder ", path, " is no cloud assembly, it holds \"", found, "\": remove it or name another one"}));
}
CONSTCLOUD_INLINE void an_output_folder_is_no_mount_point(const Text& path) {
  throw Error(
      Text::concat({"the output folder ", path, " is a mount point, which cannot be replaced: name one in it"}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::host {

namespace kept {

inline bool starts_with(const char* name, const char* prefix) {
  return std::strncmp(name, prefix, std::strlen(prefix)) == 0;
}
inline bool ends_with(const char* name, const char* suffix) {
  const std::size_t size = std::strlen(name);
  const std::size_t length = std::strlen(suffix);
  return size >= length && std::strcmp(name + (size - length), suffix) == 0;
}

/// The CDK CLI's locks, and what it writes just before it calls that a lock.
inline bool is_lock(const char* name) {
  return starts_with(name, "synth.lock") || (starts_with(name, "read.") && std::strstr(name, ".lock") != nullptr);
}
/// What others keep in an assembly. A stack's file may have its dot from the stack's id.
inline bool is_kept(const char* name) { return name[0] == '.' && !ends_with(name, ".json"); }
/// What the CDK CLI has a program write besides the assembly.
inline bool is_report(const char* name) {
  return std::strcmp(name, "error.txt") == 0 || std::strcmp(name, "performance-counters.json") == 0;
}

}  // namespace kept

CONSTCLOUD_INLINE bool hand_over_kept(machine::Number old, machine::Number heir) {
  bool all = true;
  const bool seen = each_entry(old, [old, heir, &all](const char* name) {
    if (kept::is_kept(name) && !rename_to_free(old, heir, name, name) && !is_taken()) all = false;
    return true;
  });
  return seen && all;
}

CONSTCLOUD_INLINE List<SharedLock> share_locks(machine::Number old, machine::Number heir) {
  List<SharedLock> locks;
  each_entry(old, [&](const char* name) {
    machine::Facts is;
    if (kept::is_lock(name) && machine::add_name(old, name, heir) && machine::facts_of(heir, name, is)) {
      locks.push_back({c_string(Text(name)), is.inode});
    }
    return true;
  });
  return locks;
}

CONSTCLOUD_INLINE void settle_locks(machine::Number old, machine::Number heir, const List<SharedLock>& locks) {
  for (const SharedLock& lock : locks) {
    if (machine::remove_file(old, lock.name.data()) || errno != ENOENT) continue;
    machine::Facts is;
    if (machine::facts_of(heir, lock.name.data(), is) && is.inode == lock.inode) {
      (void)machine::remove_file(heir, lock.name.data());
    }
  }
  each_entry(old, [old, heir](const char* name) {
    if (kept::is_lock(name)) (void)rename_to_free(old, heir, name, name);
    return true;
  });
}

CONSTCLOUD_INLINE void require_assembly(const Descriptor& folder, const Text& path) {
  bool is_assembly = false;
  Text found;
  const bool all = each_entry(folder.number(), [&](const char* name) {
    if (kept::is_kept(name) && machine::is_mount_point(folder.number(), name)) {
      refuse::an_output_folder_is_no_mount_point(Text::concat({path, "/", Text(name)}));
    }
    if (name[0] == '.' || kept::is_lock(name) || kept::is_report(name)) return true;
    if (std::strcmp(name, "cdk.out") == 0) {
      machine::Facts is;
      if (!machine::facts_of(folder.number(), name, is)) return false;
      is_assembly = is.kind == machine::Kind::file;
    }
    if (found.empty()) found = Text(name);
    return true;
  });
  if (!all) fail("cannot read the output folder", path);
  if (!is_assembly && !found.empty()) refuse::an_output_folder_is_a_cloud_assembly_or_empty(path, found);
}

}  // namespace constcloud::host
