// SPDX-License-Identifier: Apache-2.0
#pragma once
// Folders and files of the machine.
#include <cerrno>
#include <constcloud/host/descriptor.hpp>
#include <cstring>

namespace CONSTCLOUD_NAMESPACE::host {

/// The characters with a NUL.
CONSTCLOUD_INLINE Text c_string(const Text& text);

/// `what path: reason of the system`
[[noreturn]] CONSTCLOUD_INLINE void fail(const Text& what, const Text& path);

/// The absolute path without links; nothing where there is none of that name, and `errno` says why.
CONSTCLOUD_INLINE Optional<Text> real_path(const Text& path);

/// Makes a folder with all above it; one that is there stays as it is.
CONSTCLOUD_INLINE void make_folder(const Text& path);

/// Whether something of that name is there.
CONSTCLOUD_INLINE bool file_exists(const Text& path);

/// All bytes of a file.
CONSTCLOUD_INLINE Text read_file(const Text& path);

/// False, and `errno` says why, where not all of it went into an open file.
CONSTCLOUD_INLINE bool write_all(const Descriptor& file, const char* data, std::size_t size);

/// Writes a file, in the place of one of that name.
CONSTCLOUD_INLINE void write_file(const Text& path, const char* data, std::size_t size);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/file.hpp>
#endif
