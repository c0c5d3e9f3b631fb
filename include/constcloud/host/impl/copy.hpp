// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/copy.hpp.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <constcloud/host/copy.hpp>
#include <constcloud/host/walk.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

class FolderCopy final : public Visitor {
 public:
  FolderCopy(const Text& from, const Text& to, SymlinkFollowMode follow)
      : root_(real_path(from).value_or(from)), to_(to), follow_(follow) {}

  void folder(const WalkEntry& entry, bool ignored) override {
    if (!ignored) make_folder(path::join(to_, entry.name));
  }
  void file(const WalkEntry& entry) override {
    const Text destination = path::join(to_, entry.name);
    make_folder(path::dirname(destination));
    copy_file(entry.path, destination);
  }
  void link(const WalkLink& link) override {
    if (follow_ == SymlinkFollowMode::block_external && !link.is_internal)
      throw Error(external_link_message(link.resolved_target));
    const Text destination = path::join(to_, link.name);
    make_folder(path::dirname(destination));
    if (::symlink(c_string(target_of(link, destination)).data(), c_string(destination).data()) != 0) {
      fail("cannot make the link", destination);
    }
  }

 private:
  Text target_of(const WalkLink& link, const Text& destination) const {
    if (!link.is_internal) return link.target;
    const Text way = path::relative(path::dirname(destination), path::join(to_, path::relative(root_, link.resolved_target)));
    return way.empty() ? Text(".") : way;
  }

  Text root_;
  Text to_;
  SymlinkFollowMode follow_;
};

CONSTCLOUD_INLINE void copy_file(const Text& from, const Text& to) {
  const Descriptor source(::open(c_string(from).data(), O_RDONLY | O_CLOEXEC));
  struct stat is{};
  if (!source.is_open() || ::fstat(source.number(), &is) != 0) fail("cannot read", from);
  Descriptor copy(::open(c_string(to).data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, is.st_mode & 07777));
  if (!copy.is_open() || ::fchmod(copy.number(), is.st_mode & 07777) != 0) fail("cannot write", to);
  Buffer bytes;
  constexpr std::size_t room = 1 << 18;
  char* const begin = bytes.room(room);
  for (;;) {
    const ssize_t count = ::read(source.number(), begin, room);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot read", from);
    if (count == 0) break;
    for (ssize_t at = 0; at != count;) {
      const ssize_t written = ::write(copy.number(), begin + at, static_cast<std::size_t>(count - at));
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail("cannot write", to);
      at += written;
    }
  }
  if (!copy.close()) fail("cannot write", to);
}

CONSTCLOUD_INLINE void copy_folder(const Text& from, const Text& to, const CopyOptions& options) {
  const SymlinkFollowMode follow = options.follow.value_or(SymlinkFollowMode::external);
  const ignore::OwnedStrategy ignored(options.ignore_mode.value_or(IgnoreMode::glob), options.exclude.value_or({}));
  FolderCopy copy(from, to, follow);
  walk_folder(from, follow, *ignored, copy);
}

}  // namespace constcloud::host
