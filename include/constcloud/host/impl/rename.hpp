// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/rename.hpp.
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/rename.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

namespace renames {

inline constexpr unsigned keep_target = 1;       // RENAME_NOREPLACE
inline constexpr unsigned exchange_targets = 2;  // RENAME_EXCHANGE

inline bool rename_with(unsigned flags, int from, const char* name, int to, const char* new_name) {
#ifdef SYS_renameat2
  return ::syscall(SYS_renameat2, from, name, to, new_name, flags) == 0;
#else
  errno = ENOSYS;
  return false;
#endif
}
inline bool file_system_lacks_it() { return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP; }

}  // namespace renames

CONSTCLOUD_INLINE bool is_taken() { return errno == EEXIST || errno == ENOTEMPTY; }

CONSTCLOUD_INLINE bool rename_to_free(int from, int to, const char* name, const char* new_name) {
  if (renames::rename_with(renames::keep_target, from, name, to, new_name)) return true;
  if (!renames::file_system_lacks_it()) return false;
  struct stat there{};
  if (::fstatat(to, new_name, &there, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(there.st_mode)) {
    errno = EEXIST;
    return false;
  }
  return ::renameat(from, name, to, new_name) == 0;
}

CONSTCLOUD_INLINE bool exchange_folders(int parent, const char* name, const char* other, const char* aside) {
  if (renames::rename_with(renames::exchange_targets, parent, name, parent, other)) return true;
  if (!renames::file_system_lacks_it()) return false;
  remove_tree(parent, aside);
  if (::renameat(parent, other, parent, aside) != 0) return false;
  if (::renameat(parent, name, parent, other) != 0) {
    const int reason = errno;
    (void)::renameat(parent, aside, parent, other);  // refused by itself where somebody else has taken the place
    errno = reason;
    return false;
  }
  return ::renameat(parent, aside, parent, name) == 0;
}

}  // namespace constcloud::host
