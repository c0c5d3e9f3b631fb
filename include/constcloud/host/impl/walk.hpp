// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/walk.hpp.
#include <constcloud/base/path.hpp>
#include <constcloud/host/decoded_text.hpp>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/walk.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE Text external_link_message(const Text& target) {
  return Text::concat({"The file ", target,
                       " is an external symbolic link which is forbidden due to follow mode internal-only. ",
                       "Set `follow` to a mode that will follow symlinks (ALWAYS or EXTERNAL) or emit a regular file"});
}

CONSTCLOUD_INLINE Text absolute_path(const Text& given) {
  const Text path = machine::with_slashes(given);
  if (path::is_absolute(path)) return path::resolve("/", path);
  const Optional<Text> current = machine::current_folder();
  if (!current) fail("cannot find", path);
  return path::resolve(*current, path);
}

class Walk {
 public:
  Walk(const Text& folder, SymlinkFollowMode follow, ignore::IgnoreStrategy& ignored, Visitor& visitor)
      : follow_(follow), ignored_(ignored), visitor_(visitor), root_(real_path_or_itself(folder)) {}

  const Text& root() const { return root_; }

  void enter(const Text& name, const Text& path, const Text& real) {
    for (const Text& above : above_) {
      if (above == real) return;
    }
    above_.push_back(real);
    for (const Entry& entry : entries_of(path)) {
      const Text inner_name = name.empty() ? entry.name : Text::concat({name, "/", entry.name});
      const Text inner_path = below(path, entry.name);
      if (entry.kind == machine::Kind::link) {
        visit_link(inner_name, inner_path);
      } else if (entry.kind == machine::Kind::folder) {
        visit_folder(inner_name, inner_path, below(real, entry.name));
      } else if (entry.kind == machine::Kind::file && !ignored_.ignores(inner_name)) {
        visitor_.file({inner_name, inner_path});
      }
    }
    above_.erase(above_.size() - 1);
  }

 private:
  struct Entry {
    Text name;
    machine::Kind kind = machine::Kind::other;
  };

  static Text below(const Text& folder, const Text& name) {
    return Text::concat({folder, folder.back() == '/' ? Text() : Text("/"), name});
  }
  static Text real_path_or_itself(const Text& path) { return real_path(path).value_or(path); }

  static List<Entry> entries_of(const Text& path) {
    const Descriptor folder(machine::open_folder(c_string(path).data()));
    List<Entry> entries;
    const bool read = folder.is_open() && each_entry(folder.number(), [&](const char* name) {
                        machine::Facts is;
                        if (!machine::facts_of(folder.number(), name, is)) return errno == ENOENT;
                        entries.push_back({decoded_text(name, std::strlen(name)), is.kind});
                        return true;
                      });
    if (!read) fail("cannot read the folder", path);
    sort(entries, 0, entries.size());
    return entries;
  }
  static bool comes_before(const Entry& a, const Entry& b) {
    return text::compare_utf16(a.name.data(), a.name.size(), b.name.data(), b.name.size()) < 0;
  }
  /// By merging: folders of packages have thousands of entries.
  static void sort(List<Entry>& entries, std::size_t from, std::size_t to) {
    if (to - from < 2) return;
    const std::size_t middle = from + (to - from) / 2;
    sort(entries, from, middle);
    sort(entries, middle, to);
    List<Entry> merged;
    merged.reserve(to - from);
    for (std::size_t a = from, b = middle; a != middle || b != to;) {
      const bool second = a == middle || (b != to && comes_before(entries[b], entries[a]));
      merged.push_back(std::move(entries[second ? b++ : a++]));
    }
    for (std::size_t i = 0; i != merged.size(); ++i) entries[from + i] = std::move(merged[i]);
  }

  void visit_folder(const Text& name, const Text& path, const Text& real) {
    if (ignored_.completely_ignores(name)) return;
    visitor_.folder({name, path}, ignored_.ignores(name));
    enter(name, path, real);
  }

  void visit_link(const Text& name, const Text& path) {
    const Text target = read_link(path);
    const Text absolute = path::resolve(path::dirname(path), target);
    const Text resolved = path::join(real_path_or_itself(path::dirname(absolute)), path::basename(absolute));
    const bool is_internal = resolved == root_ || resolved.starts_with(Text::concat({root_, "/"}));
    machine::Facts is;
    if (!follows(is_internal) || !machine::facts_of(c_string(resolved).data(), is)) {
      if (!ignored_.ignores(name)) visitor_.link({name, target, resolved, is_internal});
    } else if (is.kind == machine::Kind::folder) {
      visit_folder(name, resolved, real_path_or_itself(resolved));
    } else if (!ignored_.ignores(name)) {
      if (is.kind == machine::Kind::file) {
        visitor_.file({name, resolved});
      } else {
        visitor_.unsupported(name);
      }
    }
  }
  bool follows(bool is_internal) const {
    switch (follow_) {
      case SymlinkFollowMode::always:
        return true;
      case SymlinkFollowMode::external:
        return !is_internal;
      case SymlinkFollowMode::block_external:
        return is_internal;
      default:
        return false;
    }
  }
  static Text read_link(const Text& path) {
    Buffer target;
    if (!machine::read_link(c_string(path).data(), target)) fail("cannot read the link", path);
    return decoded_text(target.data(), target.size());
  }

  SymlinkFollowMode follow_;
  ignore::IgnoreStrategy& ignored_;
  Visitor& visitor_;
  Text root_;
  List<Text> above_;  // without links: folders that are being walked over
};

CONSTCLOUD_INLINE void walk_folder(const Text& folder, SymlinkFollowMode follow, ignore::IgnoreStrategy& ignored,
                                   Visitor& visitor) {
  Walk walk(folder, follow, ignored, visitor);
  walk.enter({}, folder, walk.root());
}

}  // namespace constcloud::host
