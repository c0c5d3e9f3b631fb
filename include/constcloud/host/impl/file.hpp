// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/file.hpp.
#include <fcntl.h>
#include <unistd.h>

#include <climits>
#include <constcloud/host/descriptor.hpp>
#include <constcloud/host/file.hpp>
#include <cstdlib>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE Text c_string(const Text& text) { return Text::concat({text, Text("\0")}); }

CONSTCLOUD_INLINE void fail(const Text& what, const Text& path) {
  throw Error(Text::concat({what, " ", path, ": ", Text(std::strerror(errno))}));
}

CONSTCLOUD_INLINE Optional<Text> real_path(const Text& path) {
  char real[PATH_MAX];
  if (::realpath(c_string(path).data(), real) == nullptr) return {};
  return Text(real);
}

CONSTCLOUD_INLINE void make_folder(const Text& path) {
  for (std::size_t end = 1; end <= path.size(); ++end) {
    if (end != path.size() && path[end] != '/') continue;
    const Text part = c_string(path.substr(0, end));
    if (::mkdir(part.data(), 0777) != 0 && errno != EEXIST) fail("cannot make the folder", path.substr(0, end));
  }
}

CONSTCLOUD_INLINE bool file_exists(const Text& path) {
  struct stat facts{};
  return ::stat(Text::concat({path, Text("\0")}).data(), &facts) == 0;
}

CONSTCLOUD_INLINE Text read_file(const Text& path) {
  const Descriptor file(::open(c_string(path).data(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) fail("cannot read", path);
  Buffer bytes;
  constexpr std::size_t piece = 1 << 16;
  for (ssize_t count = 1; count != 0;) {
    count = ::read(file.number(), bytes.room(piece), piece);
    bytes.truncate(bytes.size() - piece + (count < 0 ? 0 : static_cast<std::size_t>(count)));
    if (count < 0 && errno != EINTR) fail("cannot read", path);
  }
  return Text(std::move(bytes));
}

CONSTCLOUD_INLINE void write_file(const Text& path, const char* data, std::size_t size) {
  const Text name = c_string(path);
  std::FILE* file = std::fopen(name.data(), "wb");
  if (file == nullptr) fail("cannot write", path);
  const bool written = std::fwrite(data, 1, size, file) == size;
  if (std::fclose(file) != 0 || !written) fail("cannot write", path);
}

}  // namespace constcloud::host
