// SPDX-License-Identifier: Apache-2.0
#pragma once
// Folders and files of the machine.
#include <sys/stat.h>

#include <cerrno>
#include <constcloud/base/error.hpp>
#include <cstdio>
#include <cstring>

namespace constcloud::host {

/// `what path: reason of the system`
[[noreturn]] inline void fail(const Text& what, const Text& path) {
  const char* reason = std::strerror(errno);
  throw Error(Text::concat({what, " ", path, ": ", Text(reason, std::strlen(reason))}));
}

/// Makes a folder with all above it; one that is there stays as it is.
inline void make_folder(const Text& path) {
  for (std::size_t end = 1; end <= path.size(); ++end) {
    if (end != path.size() && path[end] != '/') continue;
    const Text part = Text::concat({path.substr(0, end), Text("\0")});
    if (::mkdir(part.data(), 0777) != 0 && errno != EEXIST) fail("cannot make the folder", path.substr(0, end));
  }
}

/// Writes a file, in the place of one of that name.
inline void write_file(const Text& path, const char* data, std::size_t size) {
  const Text name = Text::concat({path, Text("\0")});
  std::FILE* file = std::fopen(name.data(), "wb");
  if (file == nullptr) fail("cannot write", path);
  const bool written = std::fwrite(data, 1, size, file) == size;
  if (std::fclose(file) != 0 || !written) fail("cannot write", path);
}

}  // namespace constcloud::host
