// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/copy.hpp.
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
    if (!machine::make_link(c_string(target_of(link, destination)).data(), c_string(destination).data())) {
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
  const Descriptor source(machine::open_to_read(c_string(from).data()));
  machine::Facts is;
  if (!source.is_open() || !machine::facts_of(source.number(), is)) fail("cannot read", from);
  Descriptor copy(machine::open_to_write(c_string(to).data(), is.rights));
  if (!copy.is_open() || !machine::give_rights(copy.number(), is.rights)) fail("cannot write", to);
  Buffer bytes;
  constexpr std::size_t room = 1 << 18;
  char* const begin = bytes.room(room);
  for (;;) {
    const std::ptrdiff_t count = machine::read(source.number(), begin, room);
    if (count < 0) fail("cannot read", from);
    if (count == 0) break;
    if (!write_all(copy, begin, static_cast<std::size_t>(count))) fail("cannot write", to);
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
