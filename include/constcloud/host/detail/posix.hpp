// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/machine.hpp on POSIX, Linux and macOS: a system call each. tests/faults has them fail one by one.
#include <constcloud/host/machine.hpp>
#if !defined(_WIN32)

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/syscall.h>
#endif

#include <cerrno>
#include <climits>
#include <cstdlib>

namespace CONSTCLOUD_NAMESPACE::host::machine {

namespace internal {

CONSTCLOUD_INLINE bool take_facts(bool is_known, const struct stat& is, Facts& facts) {
  if (!is_known) return false;
  facts.kind = S_ISREG(is.st_mode)   ? Kind::file
               : S_ISDIR(is.st_mode) ? Kind::folder
               : S_ISLNK(is.st_mode) ? Kind::link
                                     : Kind::other;
  facts.rights = is.st_mode & 07777U;
  facts.device = static_cast<std::uint64_t>(is.st_dev);
  facts.inode = static_cast<std::uint64_t>(is.st_ino);
  return true;
}

}  // namespace internal

// --- paths ----------------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool facts_of(const char* path, Facts& facts) {
  struct stat is{};
  return internal::take_facts(::stat(path, &is) == 0, is, facts);
}
CONSTCLOUD_INLINE bool facts_of_link(const char* path, Facts& facts) {
  struct stat is{};
  return internal::take_facts(::lstat(path, &is) == 0, is, facts);
}
CONSTCLOUD_INLINE Text with_slashes(const Text& path) { return path; }
CONSTCLOUD_INLINE bool is_separator(char c) { return c == '/'; }
CONSTCLOUD_INLINE Optional<Text> real_path(const char* path) {
  char real[PATH_MAX];
  if (::realpath(path, real) == nullptr) return {};
  return Text(real);
}
CONSTCLOUD_INLINE Optional<Text> current_folder() {
  char current[PATH_MAX];
  if (::getcwd(current, sizeof current) == nullptr) return {};
  return Text(current);
}
CONSTCLOUD_INLINE bool read_link(const char* path, Buffer& target) {
  for (std::size_t room = 256;; room *= 2) {
    target.truncate(0);
    const ssize_t size = ::readlink(path, target.room(room), room);
    target.truncate(size < 0 ? 0 : static_cast<std::size_t>(size));
    if (size < 0 || target.size() < room) return size >= 0;
  }
}
CONSTCLOUD_INLINE bool make_link(const char* target, const char* path) { return ::symlink(target, path) == 0; }
CONSTCLOUD_INLINE bool make_folder(const char* path) { return ::mkdir(path, 0777) == 0; }
CONSTCLOUD_INLINE Number open_folder(const char* path) { return ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC); }
CONSTCLOUD_INLINE Number open_to_read(const char* path) { return ::open(path, O_RDONLY | O_CLOEXEC); }
CONSTCLOUD_INLINE Number open_to_write(const char* path, unsigned rights) {
  return ::open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, static_cast<mode_t>(rights));
}

// --- what is in a folder --------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool facts_of(Number folder, const char* name, Facts& facts) {
  struct stat is{};
  return internal::take_facts(::fstatat(folder, name, &is, AT_SYMLINK_NOFOLLOW) == 0, is, facts);
}
CONSTCLOUD_INLINE Number open_folder(Number folder, const char* name) {
  return ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}
CONSTCLOUD_INLINE Number open_to_flush(Number folder, const char* name) {
  return ::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
}
CONSTCLOUD_INLINE bool is_nothing_to_flush() { return errno == ELOOP || errno == EACCES || errno == ENXIO; }
CONSTCLOUD_INLINE Number create(Number folder, const char* name) {
  return ::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
}
CONSTCLOUD_INLINE bool make_folder(Number folder, const char* name) { return ::mkdirat(folder, name, 0777) == 0; }
CONSTCLOUD_INLINE bool give_rights(Number folder, const char* name, unsigned rights) {
  return ::fchmodat(folder, name, static_cast<mode_t>(rights), 0) == 0;
}
CONSTCLOUD_INLINE bool remove_file(Number folder, const char* name) { return ::unlinkat(folder, name, 0) == 0; }
CONSTCLOUD_INLINE bool remove_folder(Number folder, const char* name) {
  return ::unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

CONSTCLOUD_INLINE bool is_mount_point(Number folder, const char* name) {
#ifdef STATX_ATTR_MOUNT_ROOT
  struct statx is{};
  if (::statx(folder, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, 0, &is) == 0 &&
      (is.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0) {
    return (is.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
  }
#endif
  struct stat outside{};
  struct stat inside{};
  return ::fstat(folder, &outside) == 0 && ::fstatat(folder, name, &inside, AT_SYMLINK_NOFOLLOW) == 0 &&
         outside.st_dev != inside.st_dev;
}

CONSTCLOUD_INLINE bool rename(Number from, const char* name, Number to, const char* new_name) {
  return ::renameat(from, name, to, new_name) == 0;
}
#if defined(__APPLE__)
CONSTCLOUD_INLINE bool rename_to_free(Number from, const char* name, Number to, const char* new_name) {
  return ::renameatx_np(from, name, to, new_name, RENAME_EXCL) == 0;
}
CONSTCLOUD_INLINE bool exchange(Number folder, const char* name, const char* other) {
  return ::renameatx_np(folder, name, folder, other, RENAME_SWAP) == 0;
}
#elif defined(SYS_renameat2)
CONSTCLOUD_INLINE bool rename_to_free(Number from, const char* name, Number to, const char* new_name) {
  return ::syscall(SYS_renameat2, from, name, to, new_name, 1U /* RENAME_NOREPLACE */) == 0;
}
CONSTCLOUD_INLINE bool exchange(Number folder, const char* name, const char* other) {
  return ::syscall(SYS_renameat2, folder, name, folder, other, 2U /* RENAME_EXCHANGE */) == 0;
}
#else
CONSTCLOUD_INLINE bool rename_to_free(Number, const char*, Number, const char*) { return errno = ENOSYS, false; }
CONSTCLOUD_INLINE bool exchange(Number, const char*, const char*) { return errno = ENOSYS, false; }
#endif
CONSTCLOUD_INLINE bool has_no_such_step() { return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP; }
CONSTCLOUD_INLINE bool add_name(Number from, const char* name, Number to) {
  return ::linkat(from, name, to, name, 0) == 0;
}

// --- what is open ---------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool close(Number open) {
  const int before = errno;
  // Interrupted or not, the number is free: never close it twice.
  if (::close(open) != 0 && errno != EINTR) return false;
  errno = before;
  return true;
}
CONSTCLOUD_INLINE bool facts_of(Number open, Facts& facts) {
  struct stat is{};
  return internal::take_facts(::fstat(open, &is) == 0, is, facts);
}
CONSTCLOUD_INLINE std::ptrdiff_t read(Number file, char* to, std::size_t room) {
  for (;;) {
    const ssize_t count = ::read(file, to, room);
    if (count >= 0 || errno != EINTR) return count;
  }
}
CONSTCLOUD_INLINE std::ptrdiff_t write(Number file, const char* from, std::size_t size) {
  for (;;) {
    const ssize_t count = ::write(file, from, size);
    if (count >= 0 || errno != EINTR) return count;
  }
}
CONSTCLOUD_INLINE void begin_to_flush([[maybe_unused]] Number file) {
#ifdef SYNC_FILE_RANGE_WRITE
  (void)::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}
CONSTCLOUD_INLINE bool flush(Number open) {
#ifdef F_FULLFSYNC  // fsync of macOS has the disk's own memory for the disk
  if (::fcntl(open, F_FULLFSYNC) == 0) return true;
#endif
  while (::fsync(open) != 0) {
    if (errno == EINVAL || errno == ENOTSUP) return true;  // a file system that has it for files alone
    if (errno != EINTR) return false;
  }
  return true;
}
CONSTCLOUD_INLINE bool give_rights(Number open, unsigned rights) {
  return ::fchmod(open, static_cast<mode_t>(rights)) == 0;
}
CONSTCLOUD_INLINE void has_been_renamed(Number, Number, const char*) {}
CONSTCLOUD_INLINE bool may_change(Number folder) { return ::faccessat(folder, ".", W_OK | X_OK, AT_EACCESS) == 0; }
CONSTCLOUD_INLINE bool take_after(Number heir, Number old) {
  struct stat was{};
  struct stat is{};
  if (::fstat(old, &was) != 0 || ::fstat(heir, &is) != 0) return false;
  if (was.st_uid != is.st_uid || was.st_gid != is.st_gid) {  // root writes into a user's folder: it stays the user's
    if (::fchown(heir, was.st_uid, was.st_gid) != 0) errno = 0;
  }
  return was.st_mode == is.st_mode || give_rights(heir, was.st_mode & 07777U);
}
CONSTCLOUD_INLINE Lock try_lock(Number folder) {
  while (::flock(folder, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return Lock::busy;
    if (errno != EINTR) return Lock::unknown;
  }
  return Lock::taken;
}

class Names {
 public:
  explicit Names(Number folder) : open_(folder == none ? nullptr : ::fdopendir(folder)) {
    if (open_ == nullptr && folder != none) {
      const int reason = errno;
      machine::close(folder);
      errno = reason;
    }
  }
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;
  ~Names() {
    const int reason = errno;
    if (open_ != nullptr) ::closedir(open_);
    errno = reason;
  }

  bool is_open() const { return open_ != nullptr; }
  Number folder() const { return ::dirfd(open_); }
  void rewind() { ::rewinddir(open_); }
  /// Calls `visit(name)` for each name but `.` and `..` that is left, until it returns false. False where that, or an
  /// error, ended it.
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

// --- the rest -------------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool fill_randomly(unsigned char* bytes, std::size_t size) { return ::getentropy(bytes, size) == 0; }
CONSTCLOUD_INLINE void sleep(long nanoseconds) {
  const timespec pause{0, nanoseconds};
  (void)::nanosleep(&pause, nullptr);
}
CONSTCLOUD_INLINE Optional<Text> environment_variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return {};
  return Text(value);
}
CONSTCLOUD_INLINE List<Text> words_of(int argc, const char* const* argv) {
  List<Text> words;
  for (int i = 1; i < argc; ++i) words.push_back(Text(argv[i]));
  return words;
}
CONSTCLOUD_INLINE std::ptrdiff_t write_stream(int stream, const char* from, std::size_t size) {
  return machine::write(stream, from, size);
}
CONSTCLOUD_INLINE bool is_terminal(int stream) { return ::isatty(stream) != 0; }
CONSTCLOUD_INLINE bool terminal_shows_all() {
  Optional<Text> locale;
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (!locale) locale = environment_variable(name);
  }
  if (!locale) return false;
  for (const Text& name : {Text("UTF-8"), Text("utf-8"), Text("UTF8"), Text("utf8")}) {
    if (locale->contains(name)) return true;
  }
  return false;
}

}  // namespace constcloud::host::machine

#endif
