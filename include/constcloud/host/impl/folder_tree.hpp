// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/folder_tree.hpp.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/folder_tree.hpp>
#include <cstdio>
#include <utility>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool flush(int descriptor) {
  while (::fsync(descriptor) != 0) {
    if (errno == EINVAL || errno == ENOTSUP) return true;  // a file system that has it for files alone
    if (errno != EINTR) return false;
  }
  return true;
}

CONSTCLOUD_INLINE Descriptor open_folder(int parent, const char* name) {
  return Descriptor(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

namespace entries {

/// The names in a folder; closes it.
class Stream {
 public:
  explicit Stream(Descriptor folder) : open_(folder.is_open() ? ::fdopendir(folder.number()) : nullptr) {
    if (open_ != nullptr) (void)folder.release();
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    const int reason = errno;
    if (open_ != nullptr) ::closedir(open_);
    errno = reason;
  }

  bool is_open() const { return open_ != nullptr; }
  int number() const { return ::dirfd(open_); }
  void rewind() { ::rewinddir(open_); }
  /// As each_entry, from where it stands on.
  template <class F>
  bool each(F visit) {
    for (;;) {
      errno = 0;
      const dirent* entry = ::readdir(open_);
      if (entry == nullptr) return errno == 0;
      const char* name = entry->d_name;
      if (name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'))) continue;
      if (!visit(name)) return false;
    }
  }

 private:
  DIR* open_;
};

}  // namespace entries

template <class F>
bool each_entry(int folder, F visit) {
  // Opened again: the position in a folder is shared by all who hold one descriptor.
  entries::Stream stream(open_folder(folder, "."));
  return stream.is_open() && stream.each(visit);
}

CONSTCLOUD_INLINE bool flush_tree(int folder) {
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

CONSTCLOUD_INLINE bool is_mount_point(int parent, const char* name) {
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

namespace removal {

/// Removes what has nothing in it.
inline bool remove_one(int parent, const char* name) {
  return ::unlinkat(parent, name, 0) == 0 || ::unlinkat(parent, name, AT_REMOVEDIR) == 0;
}

/// A folder that is to be emptied, which may be a copy of one that its owner may not read or write.
inline Descriptor open_to_empty(int parent, const char* name) {
  Descriptor folder = open_folder(parent, name);
  if (!folder.is_open() && errno == EACCES && ::fchmodat(parent, name, S_IRWXU, 0) == 0) {
    folder = open_folder(parent, name);
  }
  struct stat is{};
  if (folder.is_open() && ::fstat(folder.number(), &is) == 0 && (is.st_mode & S_IRWXU) != S_IRWXU) {
    (void)::fchmod(folder.number(), S_IRWXU);
  }
  return folder;
}

/// Moves a folder into another one, where a number that is free becomes its name.
inline bool move_to_number(int from, const char* name, int to, unsigned& number) {
  bool may_write = false;  // as whoever moves a folder must
  for (;;) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%u", number++);
    if (::renameat(from, name, to, digits) == 0) return true;
    if (errno == EACCES && !may_write) {
      may_write = true;
      if (::fchmodat(from, name, S_IRWXU, 0) != 0) return false;
    } else if (errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR) {
      return false;
    }
  }
}

/// Removes all that is in a folder. What stands deeper moves up until it has nothing in it: two are open at a time.
inline void empty(entries::Stream& folder) {
  unsigned number = 0;
  for (bool has_more = true; has_more;) {
    has_more = false;
    folder.each([&](const char* name) {
      if (remove_one(folder.number(), name) || is_mount_point(folder.number(), name)) return true;
      entries::Stream inner(open_to_empty(folder.number(), name));
      if (!inner.is_open()) return true;
      inner.each([&](const char* deeper) {
        if (remove_one(inner.number(), deeper) || is_mount_point(inner.number(), deeper)) return true;
        has_more = move_to_number(inner.number(), deeper, folder.number(), number) || has_more;
        return true;
      });
      (void)::unlinkat(folder.number(), name, AT_REMOVEDIR);
      return true;
    });
    if (has_more) folder.rewind();
  }
}

}  // namespace removal

CONSTCLOUD_INLINE void remove_tree(int parent, const char* name, Descriptor open) {
  if (removal::remove_one(parent, name) || is_mount_point(parent, name)) return;
  entries::Stream folder(open.is_open() ? std::move(open) : removal::open_to_empty(parent, name));
  if (!folder.is_open()) return;
  removal::empty(folder);
  (void)::unlinkat(parent, name, AT_REMOVEDIR);
}

}  // namespace constcloud::host
