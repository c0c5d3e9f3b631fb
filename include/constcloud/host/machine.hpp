// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the machine can do, and all that is asked of it: POSIX (detail/posix.hpp) or Windows (detail/windows.hpp). What
// is made of it, above, is the same on both.
#include <constcloud/base/list.hpp>
#include <constcloud/values/optional.hpp>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::host::windows {
struct Open;
}  // namespace constcloud::host::windows

// Paths and names are UTF-8 and end with a NUL; on Windows, those that come from here have slashes. Where a function
// returns false, nothing or `none`, `errno` says why.
namespace CONSTCLOUD_NAMESPACE::host::machine {

/// An open file or folder. Who closes it is a Descriptor.
#if defined(_WIN32)
using Number = windows::Open*;
inline constexpr Number none = nullptr;
#else
using Number = int;
inline constexpr Number none = -1;
#endif

enum class Kind : unsigned char { file, folder, link, other };

struct Facts {
  Kind kind = Kind::other;
  /// The rights; on Windows, as in node, all may read, and all may write what is not write-protected.
  unsigned rights = 0;
  /// The same two numbers has what is the same file. (Windows: of one disk.)
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
};

inline constexpr unsigned all_of_owner = 0700;

// --- paths, which may be of links -----------------------------------------------------------------------------------
CONSTCLOUD_INLINE bool facts_of(const char* path, Facts& facts);
/// Of the link itself.
CONSTCLOUD_INLINE bool facts_of_link(const char* path, Facts& facts);
/// On Windows, with slashes for backslashes.
CONSTCLOUD_INLINE Text with_slashes(const Text& path);
CONSTCLOUD_INLINE bool is_separator(char c);
CONSTCLOUD_INLINE Optional<Text> real_path(const char* path);
CONSTCLOUD_INLINE Optional<Text> current_folder();
/// What a link says, in bytes that need not be UTF-8.
CONSTCLOUD_INLINE bool read_link(const char* path, Buffer& target);
CONSTCLOUD_INLINE bool make_link(const char* target, const char* path);
CONSTCLOUD_INLINE bool make_folder(const char* path);
CONSTCLOUD_INLINE Number open_folder(const char* path);
CONSTCLOUD_INLINE Number open_to_read(const char* path);
/// What is there is overwritten.
CONSTCLOUD_INLINE Number open_to_write(const char* path, unsigned rights);

// --- what is in a folder, under a name that may be of a link, which is not followed ---------------------------------
CONSTCLOUD_INLINE bool facts_of(Number folder, const char* name, Facts& facts);
CONSTCLOUD_INLINE Number open_folder(Number folder, const char* name);
/// To flush it. Does not wait for the other end of a pipe.
CONSTCLOUD_INLINE Number open_to_flush(Number folder, const char* name);
/// Of the errors of open_to_flush: that there is nothing to flush, or nothing that one may read.
CONSTCLOUD_INLINE bool is_nothing_to_flush();
/// A new file, to be written. (The name may have folders in it.)
CONSTCLOUD_INLINE Number create(Number folder, const char* name);
CONSTCLOUD_INLINE bool make_folder(Number folder, const char* name);
CONSTCLOUD_INLINE bool give_rights(Number folder, const char* name, unsigned rights);
CONSTCLOUD_INLINE bool remove_file(Number folder, const char* name);
CONSTCLOUD_INLINE bool remove_folder(Number folder, const char* name);
/// Whether another file system, or another part of this one, is mounted there.
CONSTCLOUD_INLINE bool is_mount_point(Number folder, const char* name);
/// In the place of a file, or of an empty folder, of that name.
CONSTCLOUD_INLINE bool rename(Number from, const char* name, Number to, const char* new_name);
/// Where there is none of that name: EEXIST or ENOTEMPTY.
CONSTCLOUD_INLINE bool rename_to_free(Number from, const char* name, Number to, const char* new_name);
CONSTCLOUD_INLINE bool exchange(Number folder, const char* name, const char* other);
/// Of the errors of the last two: that the file system has no such step.
CONSTCLOUD_INLINE bool has_no_such_step();
/// A second name of a file.
CONSTCLOUD_INLINE bool add_name(Number from, const char* name, Number to);

// --- what is open ---------------------------------------------------------------------------------------------------
/// False only where the system comes out with what went wrong in writing.
CONSTCLOUD_INLINE bool close(Number open);
CONSTCLOUD_INLINE bool facts_of(Number open, Facts& facts);
/// The number of bytes, 0 at the end, negative where it failed.
CONSTCLOUD_INLINE std::ptrdiff_t read(Number file, char* to, std::size_t room);
CONSTCLOUD_INLINE std::ptrdiff_t write(Number file, const char* from, std::size_t size);
/// Has the disk begin. A hint, no promise.
CONSTCLOUD_INLINE void begin_to_flush(Number file);
/// Has it on the disk when it returns.
CONSTCLOUD_INLINE bool flush(Number open);
CONSTCLOUD_INLINE bool give_rights(Number open, unsigned rights);
/// Windows alone needs to be told: what is open there goes on under its old name.
CONSTCLOUD_INLINE void has_been_renamed(Number folder, Number parent, const char* new_name);
/// Whether one may make and remove what is in it.
CONSTCLOUD_INLINE bool may_change(Number folder);
/// Gives an open folder the owner, as far as one may, and the rights of another.
CONSTCLOUD_INLINE bool take_after(Number heir, Number old);

enum class Lock : unsigned char { taken, busy, unknown };
/// Locks an open folder as long as it is open. Unknown: the file system has no such locks (NFS).
CONSTCLOUD_INLINE Lock try_lock(Number folder);

/// The names in a folder, which it closes.
class Names;

// --- the rest -------------------------------------------------------------------------------------------------------
CONSTCLOUD_INLINE bool fill_randomly(unsigned char* bytes, std::size_t size);
CONSTCLOUD_INLINE void sleep(long nanoseconds);
/// One that is empty counts as not set.
CONSTCLOUD_INLINE Optional<Text> environment_variable(const char* name);
/// What the program was called with, without its name.
CONSTCLOUD_INLINE List<Text> words_of(int argc, const char* const* argv);
/// 1 is the standard output, 2 that of errors.
CONSTCLOUD_INLINE std::ptrdiff_t write_stream(int stream, const char* from, std::size_t size);
CONSTCLOUD_INLINE bool is_terminal(int stream);
/// Whether a terminal shows all characters: those of its locale.
CONSTCLOUD_INLINE bool terminal_shows_all();

}  // namespace constcloud::host::machine

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/machine.hpp>
#endif
