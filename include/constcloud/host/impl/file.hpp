// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/file.hpp.
#include <constcloud/host/descriptor.hpp>
#include <constcloud/host/file.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE Text c_string(const Text& text) { return Text::concat({text, Text("\0")}); }

CONSTCLOUD_INLINE void fail(const Text& what, const Text& path) {
  throw Error(Text::concat({what, " ", path, ": ", Text(std::strerror(errno))}));
}

CONSTCLOUD_INLINE Optional<Text> real_path(const Text& path) { return machine::real_path(c_string(path).data()); }

CONSTCLOUD_INLINE void make_folder(const Text& given) {
  const Text path = machine::with_slashes(given);
  for (std::size_t end = 1; end <= path.size(); ++end) {
    if (end != path.size() && path[end] != '/') continue;
    const Text part = c_string(path.substr(0, end));
    if (!machine::make_folder(part.data()) && errno != EEXIST) fail("cannot make the folder", path.substr(0, end));
  }
}

CONSTCLOUD_INLINE bool file_exists(const Text& path) {
  machine::Facts facts;
  return machine::facts_of(c_string(path).data(), facts);
}

CONSTCLOUD_INLINE Text read_file(const Text& path) {
  const Descriptor file(machine::open_to_read(c_string(path).data()));
  if (!file.is_open()) fail("cannot read", path);
  Buffer bytes;
  constexpr std::size_t piece = 1 << 16;
  for (std::ptrdiff_t count = 1; count != 0;) {
    count = machine::read(file.number(), bytes.room(piece), piece);
    bytes.truncate(bytes.size() - piece + (count < 0 ? 0 : static_cast<std::size_t>(count)));
    if (count < 0) fail("cannot read", path);
  }
  return Text(std::move(bytes));
}

CONSTCLOUD_INLINE bool write_all(const Descriptor& file, const char* data, std::size_t size) {
  for (std::size_t done = 0; done != size;) {
    const std::ptrdiff_t count = machine::write(file.number(), data + done, size - done);
    if (count == 0) errno = ENOSPC;
    if (count <= 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

CONSTCLOUD_INLINE void write_file(const Text& path, const char* data, std::size_t size) {
  Descriptor file(machine::open_to_write(c_string(path).data(), 0666));
  if (!file.is_open() || !write_all(file, data, size) || !file.close()) fail("cannot write", path);
}

}  // namespace constcloud::host
