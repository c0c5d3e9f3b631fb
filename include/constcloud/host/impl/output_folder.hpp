// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/output_folder.hpp.
#include <cerrno>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/kept_files.hpp>
#include <constcloud/host/output_folder.hpp>
#include <constcloud/host/rename.hpp>
#include <cstring>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_INLINE void a_file_stays_in_the_output_folder(const Text& name) {
  throw Error(Text::concat({"a file of the output folder stays in it and has a name: \"", name, "\" does not"}));
}
CONSTCLOUD_INLINE void an_output_folder_is_not_above_the_current_one(const Text& path) {
  throw Error(Text::concat({"the output folder ", path, " is the current folder or above it: name one in it"}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::host {

namespace beside {

using machine::Lock;

inline Lock try_lock(const Descriptor& folder) { return machine::try_lock(folder.number()); }

/// Whether an open folder is still the one of that name.
inline bool stands_at(const Descriptor& folder, machine::Number parent, const char* name) {
  machine::Facts open;
  machine::Facts there;
  return machine::facts_of(folder.number(), open) && machine::facts_of(parent, name, there) &&
         open.device == there.device && open.inode == there.inode;
}

/// The names that stand beside a folder of that name begin so.
inline Text prefix_of(const Text& name_with_nul) {
  const std::size_t size = name_with_nul.size() - 1;
  constexpr std::size_t room = 255 - 18;  // of the file system's longest name, what the dots and digits leave
  return Text::concat({".", name_with_nul.substr(0, size < room ? size : room), "."});
}

inline bool is_beside(const char* name, const Text& prefix) {
  const std::size_t size = std::strlen(name);
  if (size < prefix.size() || std::memcmp(name, prefix.data(), prefix.size()) != 0) return false;
  const char* rest = name + prefix.size();
  return std::strlen(rest) == 16 && std::strspn(rest, "0123456789abcdef") == 16;
}

/// Where the old folder is for an instant on a file system that cannot exchange two.
inline Text aside_name(const Text& prefix) { return Text::concat({prefix, "0000000000000000", Text("\0")}); }

/// Removes what killed writers have left beside a folder, and gives the folder what it should have had of it.
inline void sweep(machine::Number parent, const char* name, const Text& prefix) {
  Descriptor heir = open_folder(parent, name);
  if (!heir.is_open() && errno == ENOENT && rename_to_free(parent, parent, aside_name(prefix).data(), name)) {
    heir = open_folder(parent, name);
  }
  if (heir.is_open() && (try_lock(heir) != Lock::taken || !stands_at(heir, parent, name))) return;
  each_entry(parent, [&](const char* entry) {
    if (!is_beside(entry, prefix)) return true;
    Descriptor dead = open_folder(parent, entry);
    if (!dead.is_open() || try_lock(dead) != Lock::taken || !stands_at(dead, parent, entry)) return true;
    if (!heir.is_open() || hand_over_kept(dead.number(), heir.number())) {
      remove_tree(parent, entry, std::move(dead));
    }
    return true;
  });
}

/// Waits, a little longer each time, ten seconds in all.
class Backoff {
 public:
  bool is_left() const { return slept_ < 10'000'000'000; }
  void wait() {
    machine::sleep(next_);
    slept_ += next_;
    if (next_ < 10'000'000) next_ *= 2;
  }

 private:
  long long slept_ = 0;  // nanoseconds
  long next_ = 50'000;
};

/// The path without symbolic links of something that may not be there, as long as the folder above is.
inline Text path_to_be(const Text& path) {
  if (const Optional<Text> real = real_path(path)) return *real;
  machine::Facts is;
  if (errno != ENOENT || machine::facts_of_link(c_string(path).data(), is)) {
    fail("cannot use as the output folder", path);
  }
  std::size_t start = path.size();
  while (start != 0 && path[start - 1] != '/') --start;
  Text parent = path.substr(0, start);
  if (parent.empty()) parent = "./";
  make_folder(parent);
  const Optional<Text> above = real_path(parent);
  if (!above) fail("cannot make the folder", parent);
  return Text::concat({*above, above->back() == '/' ? Text() : Text("/"), path.substr(start)});
}

/// Whether each part of a name between `/` is the name of a file, and none leads up.
inline bool stays_inside(const Text& name) {
  std::size_t start = 0;
  for (std::size_t at = 0; at <= name.size(); ++at) {
    if (at != name.size() && name[at] != '/') {
      if (name[at] == '\0') return false;
      continue;
    }
    const Text part = name.substr(start, at - start);
    if (part.empty() || part == "." || part == "..") return false;
    start = at + 1;
  }
  return true;
}

/// Makes the folders that the name of a file has before its last `/`.
inline bool make_folders_of(machine::Number folder, const Text& name) {
  for (std::size_t at = 0; at != name.size(); ++at) {
    if (name[at] != '/') continue;
    if (!machine::make_folder(folder, c_string(name.substr(0, at)).data()) && errno != EEXIST) return false;
  }
  return true;
}

}  // namespace beside

CONSTCLOUD_INLINE OutputFolder::OutputFolder(const Text& given) : path_(given) {
  const Text path = machine::with_slashes(given);
  std::size_t size = path.size();
  while (size > 1 && path[size - 1] == '/') --size;
  if (size == 0 || path.contains(Text("\0"))) {
    errno = size == 0 ? ENOENT : EINVAL;
    fail("cannot use as the output folder", path.substr(0, path.find(Text("\0"))));
  }
  const Text real = beside::path_to_be(path.substr(0, size));
  const Optional<Text> current = real.back() == '/' ? Optional<Text>(real) : machine::current_folder();
  if (current && Text::concat({*current, "/"}).starts_with(Text::concat({real, "/"}))) {
    refuse::an_output_folder_is_not_above_the_current_one(path_);
  }
  std::size_t start = real.size();
  while (real[start - 1] != '/') --start;
  const Text above = real.substr(0, start);
  name_ = c_string(real.substr(start));
  parent_ = Descriptor(machine::open_folder(c_string(above).data()));
  if (!parent_.is_open()) fail("cannot open the folder above", path_);
  const Descriptor old = open_folder(parent_.number(), name_.data());
  if (!old.is_open() && errno != ENOENT) fail("cannot use as the output folder", path_);
  if (machine::is_mount_point(parent_.number(), name_.data())) refuse::an_output_folder_is_no_mount_point(path_);
  try {
    if (old.is_open()) require_assembly(old, path_);
  } catch (const Error&) {  // it may be on its way out, half removed: commit looks again, when nobody else is at it
    if (beside::stands_at(old, parent_.number(), name_.data())) throw;
  }
  make_beside(above);
}

CONSTCLOUD_INLINE void OutputFolder::make_beside(const Text& above) {
  const Text prefix = beside::prefix_of(name_);
  beside::sweep(parent_.number(), name_.data(), prefix);
  // The one who sweeps may take a new folder for a dead writer's before we hold its lock: then another name.
  for (int attempt = 0; attempt != 100; ++attempt) {
    unsigned char bytes[8];
    if (!machine::fill_randomly(bytes, sizeof bytes)) break;
    char digits[16];
    for (std::size_t i = 0; i != sizeof digits; ++i) {
      digits[i] = "0123456789abcdef"[i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 15];
    }
    beside_name_ = Text::concat({prefix, Text::copy(digits, sizeof digits), Text("\0")});
    beside_ = Text::concat({above, beside_name_.substr(0, beside_name_.size() - 1)});
    if (!machine::make_folder(parent_.number(), beside_name_.data())) {
      if (errno == EEXIST) continue;
      break;
    }
    folder_ = open_folder(parent_.number(), beside_name_.data());
    if (folder_.is_open() && beside::try_lock(folder_) != beside::Lock::busy &&
        beside::stands_at(folder_, parent_.number(), beside_name_.data())) {
      return;
    }
    const int reason = errno;
    remove_tree(parent_.number(), beside_name_.data(), std::move(folder_));
    errno = reason;
  }
  fail("cannot make a folder beside", path_);
}

CONSTCLOUD_INLINE void OutputFolder::discard() {
  if (folder_.is_open()) remove_tree(parent_.number(), beside_name_.data(), std::move(folder_));
}

CONSTCLOUD_INLINE void OutputFolder::write(const Text& name, const Text& text) {
  try {
    if (!beside::stays_inside(name)) refuse::a_file_stays_in_the_output_folder(name);
    const auto place = [&] { return Text::concat({path_, "/", name}); };
    const Text file_name = c_string(name);
    Descriptor file(machine::create(folder_.number(), file_name.data()));
    if (!file.is_open() && errno == ENOENT && beside::make_folders_of(folder_.number(), name)) {
      file = Descriptor(machine::create(folder_.number(), file_name.data()));
    }
    if (!file.is_open() || !write_all(file, text.data(), text.size())) fail("cannot write", place());
    machine::begin_to_flush(file.number());  // commit, which waits for all files, then has half as long to wait
    if (!file.close()) fail("cannot write", place());
  } catch (...) {
    discard();
    throw;
  }
}

CONSTCLOUD_INLINE void OutputFolder::commit() {
  try {
    if (!flush_tree(folder_.number())) fail("cannot write the output folder", path_);
    for (beside::Backoff backoff;; backoff.wait()) {
      if (!backoff.is_left()) throw Error(Text::concat({"another program is writing the output folder ", path_}));
      Descriptor old = open_folder(parent_.number(), name_.data());
      if (!old.is_open()) {
        if (errno != ENOENT) fail("cannot replace the output folder", path_);
        if (take_free_place()) break;
      } else if (beside::try_lock(old) != beside::Lock::busy &&
                 beside::stands_at(old, parent_.number(), name_.data()) && take_place_of(old)) {
        break;
      }
    }
    folder_.close();
  } catch (...) {
    discard();
    throw;
  }
}

/// False where there is an old folder now.
CONSTCLOUD_INLINE bool OutputFolder::take_free_place() {
  if (!rename_to_free(parent_.number(), parent_.number(), beside_name_.data(), name_.data())) {
    if (!is_taken()) fail("cannot make the output folder", path_);
    return false;
  }
  if (machine::flush(parent_.number())) return true;
  const int reason = errno;
  (void)machine::rename(parent_.number(), name_.data(), parent_.number(), beside_name_.data());
  errno = reason;
  fail("cannot make the output folder", path_);
}

/// False where the old folder is gone.
CONSTCLOUD_INLINE bool OutputFolder::take_place_of(Descriptor& old) {
  require_assembly(old, path_);
  if (!machine::may_change(old.number())) fail("cannot replace the output folder", path_);
  if (!machine::take_after(folder_.number(), old.number())) fail("cannot replace the output folder", path_);
  const List<SharedLock> locks = share_locks(old.number(), folder_.number());
  const Text aside = beside::aside_name(beside::prefix_of(name_));
  const auto exchange = [&] {
    return exchange_folders(parent_.number(), beside_name_.data(), name_.data(), aside.data());
  };
  if (!exchange()) {
    const int reason = errno;
    for (const SharedLock& lock : locks) (void)machine::remove_file(folder_.number(), lock.name.data());
    errno = reason;
    if (errno == ENOENT || is_taken()) return false;
    fail("cannot replace the output folder", path_);
  }
  machine::has_been_renamed(old.number(), parent_.number(), beside_name_.data());
  machine::has_been_renamed(folder_.number(), parent_.number(), name_.data());
  settle_locks(old.number(), folder_.number(), locks);
  // Before the old folder goes: at any time, an assembly is on the disk under this name.
  if (!machine::flush(parent_.number())) {
    const int reason = errno;
    (void)exchange();
    settle_locks(folder_.number(), old.number(), {});
    errno = reason;
    fail("cannot replace the output folder", path_);
  }
  if (hand_over_kept(old.number(), folder_.number())) {
    remove_tree(parent_.number(), beside_name_.data(), std::move(old));
  }
  return true;
}

}  // namespace constcloud::host
