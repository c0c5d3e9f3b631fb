// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/folder_tree.hpp.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/folder_tree.hpp>

namespace constcloud::host {

inline bool flush(int descriptor) {
  while (::fsync(descriptor) != 0) {
    if (errno == EINVAL || errno == ENOTSUP) return true;  // a file system that has it for files alone
    if (errno != EINTR) return false;
  }
  return true;
}

inline Descriptor open_folder(int parent, const char* name) {
  return Descriptor(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

namespace entries {

/// Closes what a visit that throws leaves open.
struct Stream {
  DIR* open;
  ~Stream() {
    const int reason = errno;
    if (open != nullptr) ::closedir(open);
    errno = reason;
  }
};

}  // namespace entries

template <class F>
bool each_entry(int folder, F visit) {
  // Opened again: the position in a folder is shared by all who hold one descriptor.
  const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (again < 0) return false;
  const entries::Stream stream{::fdopendir(again)};
  if (stream.open == nullptr) {
    ::close(again);
    return false;
  }
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(stream.open);
    if (entry == nullptr) return errno == 0;
    const char* name = entry->d_name;
    if (name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'))) continue;
    if (!visit(name)) return false;
  }
}

inline bool flush_tree(int folder) {
  return each_entry(folder,
                    [folder](const char* name) {
                      // A pipe must not make us wait for its other end.
                      Descriptor entry(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
                      // A symbolic link is in its folder; what we may not read (a copied asset) nobody else does.
                      if (!entry.is_open()) return errno == ELOOP || errno == EACCES || errno == ENXIO;
                      struct stat is{};
                      if (::fstat(entry.number(), &is) != 0) return false;
                      if (S_ISDIR(is.st_mode)) return flush_tree(entry.number());
                      return !S_ISREG(is.st_mode) || flush(entry.number());
                    }) &&
         flush(folder);
}

inline bool is_mount_point(int parent, const char* name) {
#ifdef STATX_ATTR_MOUNT_ROOT
  struct statx is{};
  if (::statx(parent, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, 0, &is) == 0 &&
      (is.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0) {
    return (is.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
  }
#endif
  struct stat outside{};
  struct stat inside{};
  return ::fstat(parent, &outside) == 0 && ::fstatat(parent, name, &inside, AT_SYMLINK_NOFOLLOW) == 0 &&
         outside.st_dev != inside.st_dev;
}

inline void remove_tree(int parent, const char* name) {
  if (::unlinkat(parent, name, 0) == 0) return;
  if (errno != EISDIR && errno != EPERM) return;  // EPERM: what POSIX says of a folder
  if (is_mount_point(parent, name)) return;
  Descriptor folder = open_folder(parent, name);
  if (!folder.is_open() && errno == EACCES && ::fchmodat(parent, name, S_IRWXU, 0) == 0) {
    folder = open_folder(parent, name);
  }
  if (!folder.is_open()) return;
  struct stat is{};
  if (::fstat(folder.number(), &is) == 0 && (is.st_mode & S_IRWXU) != S_IRWXU) {
    (void)::fchmod(folder.number(), S_IRWXU);  // a copy of a folder that its owner may not write
  }
  each_entry(folder.number(), [&folder](const char* entry) {
    remove_tree(folder.number(), entry);
    return true;
  });
  (void)::unlinkat(parent, name, AT_REMOVEDIR);
}

}  // namespace constcloud::host
