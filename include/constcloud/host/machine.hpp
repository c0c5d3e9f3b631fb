// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the machine can do, and all that is asked of it: POSIX (detail/posix.hpp) or Windows (detail/windows.hpp). What
// is made of it, above, is the same on both.
#include <constcloud/base/list.hpp>
#include <constcloud/values/optional.hpp>
#include <cstdint>

namespace constcloud::host::windows {
struct Open;
}  // namespace constcloud::host::windows

// Paths and names are UTF-8 and end with a NUL; on Windows, those that come from here have slashes. Where a function
// returns false, nothing or `none`, `errno` says why.
namespace constcloud::host::machine {

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
inline bool facts_of(const char* path, Facts& facts);
/// Of the link itself.
inline bool facts_of_link(const char* path, Facts& facts);
/// On Windows, with slashes for backslashes.
inline Text with_slashes(const Text& path);
inline bool is_separator(char c);
inline Optional<Text> real_path(const char* path);
inline Optional<Text> current_folder();
/// What a link says, in bytes that need not be UTF-8.
inline bool read_link(const char* path, Buffer& target);
inline bool make_link(const char* target, const char* path);
inline bool make_folder(const char* path);
inline Number open_folder(const char* path);
inline Number open_to_read(const char* path);
/// What is there is overwritten.
inline Number open_to_write(const char* path, unsigned rights);

// --- what is in a folder, under a name that may be of a link, which is not followed ---------------------------------
inline bool facts_of(Number folder, const char* name, Facts& facts);
inline Number open_folder(Number folder, const char* name);
/// To flush it. Does not wait for the other end of a pipe.
inline Number open_to_flush(Number folder, const char* name);
/// Of the errors of open_to_flush: that there is nothing to flush, or nothing that one may read.
inline bool is_nothing_to_flush();
/// A new file, to be written. (The name may have folders in it.)
inline Number create(Number folder, const char* name);
inline bool make_folder(Number folder, const char* name);
inline bool give_rights(Number folder, const char* name, unsigned rights);
inline bool remove_file(Number folder, const char* name);
inline bool remove_folder(Number folder, const char* name);
/// Whether another file system, or another part of this one, is mounted there.
inline bool is_mount_point(Number folder, const char* name);
/// In the place of a file, or of an empty folder, of that name.
inline bool rename(Number from, const char* name, Number to, const char* new_name);
/// Where there is none of that name: EEXIST or ENOTEMPTY.
inline bool rename_to_free(Number from, const char* name, Number to, const char* new_name);
inline bool exchange(Number folder, const char* name, const char* other);
/// Of the errors of the last two: that the file system has no such step.
inline bool has_no_such_step();
/// A second name of a file.
inline bool add_name(Number from, const char* name, Number to);

// --- what is open ---------------------------------------------------------------------------------------------------
/// False only where the system comes out with what went wrong in writing.
inline bool close(Number open);
inline bool facts_of(Number open, Facts& facts);
/// The number of bytes, 0 at the end, negative where it failed.
inline std::ptrdiff_t read(Number file, char* to, std::size_t room);
inline std::ptrdiff_t write(Number file, const char* from, std::size_t size);
/// Has the disk begin. A hint, no promise.
inline void begin_to_flush(Number file);
/// Has it on the disk when it returns.
inline bool flush(Number open);
inline bool give_rights(Number open, unsigned rights);
inline void has_been_renamed(Number folder, Number parent, const char* new_name);
inline bool may_change(Number folder);
/// Gives an open folder the owner, as far as one may, and the rights of another.
inline bool take_after(Number heir, Number old);

enum class Lock : unsigned char { taken, busy, unknown };
/// Locks an open folder as long as it is open. Unknown: the file system has no such locks (NFS).
inline Lock try_lock(Number folder);

/// The names in a folder, which it closes.
class Names;

// --- the rest -------------------------------------------------------------------------------------------------------
inline bool fill_randomly(unsigned char* bytes, std::size_t size);
inline void sleep(long nanoseconds);
/// One that is empty counts as not set.
inline Optional<Text> environment_variable(const char* name);
/// What the program was called with, without its name.
inline List<Text> words_of(int argc, const char* const* argv);
/// 1 is the standard output, 2 that of errors.
inline std::ptrdiff_t write_stream(int stream, const char* from, std::size_t size);
inline bool is_terminal(int stream);
/// Whether a terminal shows all characters: those of its locale.
inline bool terminal_shows_all();

}  // namespace constcloud::host::machine

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/machine.hpp>
#endif
