// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of base/path.hpp.
#include <constcloud/base/path.hpp>

namespace CONSTCLOUD_NAMESPACE::path {

namespace internal {

/// The parts between slashes, without empty ones.
inline List<Text> parts_of(const Text& path) {
  List<Text> parts;
  for (std::size_t i = 0; i != path.size();) {
    std::size_t end = path.find("/", i);
    if (end == Text::npos) end = path.size();
    if (end != i) parts.push_back(path.substr(i, end - i));
    i = end == path.size() ? end : end + 1;
  }
  return parts;
}

inline Text joined(const List<Text>& parts) {
  Buffer path;
  for (const Text& part : parts) {
    if (path.size() != 0) path.push('/');
    path.append(part.data(), part.size());
  }
  return Text(std::move(path));
}

/// The length of a drive before a path.
inline std::size_t drive_size([[maybe_unused]] const Text& path) {
#if defined(_WIN32)
  if (path.size() > 1 && path[1] == ':') return 2;
#endif
  return 0;
}

}  // namespace internal

CONSTCLOUD_INLINE bool is_absolute(const Text& path) {
  const std::size_t drive = internal::drive_size(path);
  return path.size() > drive && path[drive] == '/';
}

CONSTCLOUD_INLINE Text normalize(const Text& path) {
  const std::size_t drive = internal::drive_size(path);
  if (drive != 0) return Text::concat({path.substr(0, drive), normalize(path.substr(drive))});
  if (path.empty()) return ".";
  const bool absolute = is_absolute(path), is_folder = path.back() == '/';
  List<Text> kept;
  for (const Text& part : internal::parts_of(path)) {
    if (part == ".") continue;
    if (part == ".." && !kept.empty() && kept.back() != "..") {
      kept.erase(kept.size() - 1);
    } else if (part != ".." || !absolute) {
      kept.push_back(part);
    }
  }
  const Text made = internal::joined(kept);
  if (made.empty()) return absolute ? Text("/") : is_folder ? Text("./") : Text(".");
  return Text::concat({absolute ? Text("/") : Text(), made, is_folder ? Text("/") : Text()});
}

CONSTCLOUD_INLINE Text join(const Text& base, const Text& path) {
  if (base.empty()) return normalize(path);
  return normalize(path.empty() ? base : Text::concat({base, "/", path}));
}

CONSTCLOUD_INLINE Text dirname(const Text& path) {
  const std::size_t drive = internal::drive_size(path);
  if (drive != 0) return Text::concat({path.substr(0, drive), dirname(path.substr(drive))});
  if (path.empty()) return ".";
  std::size_t end = path.size();
  while (end > 1 && path[end - 1] == '/') --end;
  std::size_t slash = end;
  while (slash != 0 && path[slash - 1] != '/') --slash;
  if (slash == 0) return ".";
  if (slash == 1) return "/";
  // What stands before the one slash, further slashes and all.
  return slash == 2 && path[0] == '/' ? Text("//") : path.substr(0, slash - 1);
}

CONSTCLOUD_INLINE Text basename(const Text& path) {
  std::size_t end = path.size();
  while (end != 0 && path[end - 1] == '/') --end;
  std::size_t from = end;
  while (from != 0 && path[from - 1] != '/') --from;
  return path.substr(from, end - from);
}

CONSTCLOUD_INLINE Text extname(const Text& path) {
  const Text name = basename(path);
  std::size_t dot = name.size();
  while (dot != 0 && name[dot - 1] != '.') --dot;
  if (dot <= 1 || name == "..") return {};
  return name.substr(dot - 1);
}

CONSTCLOUD_INLINE Text resolve(const Text& from, const Text& path) {
  const Text whole = normalize(is_absolute(path) ? path : Text::concat({from, "/", path}));
  return whole.size() > 1 && whole.back() == '/' ? whole.substr(0, whole.size() - 1) : whole;
}

CONSTCLOUD_INLINE Text relative(const Text& from, const Text& to) {
  const List<Text> here = internal::parts_of(normalize(from)), there = internal::parts_of(normalize(to));
  std::size_t same = 0;
  while (same != here.size() && same != there.size() && here[same] == there[same]) ++same;
  List<Text> way;
  for (std::size_t i = same; i != here.size(); ++i) way.push_back("..");
  for (std::size_t i = same; i != there.size(); ++i) way.push_back(there[i]);
  return internal::joined(way);
}

}  // namespace constcloud::path
