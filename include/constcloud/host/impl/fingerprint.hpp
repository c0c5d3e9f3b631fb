// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/fingerprint.hpp.
#include <constcloud/host/fingerprint.hpp>
#include <constcloud/host/walk.hpp>
#include <constcloud/text/sha256.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// The content of one file, which the CDK reads in pieces of 8 KiB; each piece is decoded for itself.
class ContentHash {
 public:
  static constexpr std::size_t piece_size = 8192;

  void add(const char* piece, std::size_t size) {
    if (size_ == 0) is_binary_ = std::memchr(piece, 0, size) != nullptr;
    if (is_binary_) {
      size_ += size;
      hash_.update(piece, size);
      return;
    }
    const bool is_text = text::find_invalid_utf8(piece, size) == text::npos;
    const Text decoded = is_text ? Text() : decoded_text(piece, size);
    if (!is_text) piece = decoded.data(), size = decoded.size();
    // A CR at the end waits for what comes, and all before it with it.
    if (piece[size - 1] == '\r') {
      waiting_.append(piece, size);
      return;
    }
    if (waiting_.size() != 0) {
      waiting_.append(piece, size);
      add_lines(waiting_.data(), waiting_.size());
      waiting_.truncate(0);
    } else {
      add_lines(piece, size);
    }
  }

  Text finish() {
    // As it is, and without being counted: so it is in the CDK.
    hash_.update(waiting_.data(), waiting_.size());
    char digits[20];
    std::size_t at = sizeof digits;
    for (std::uint64_t rest = size_; rest != 0 || at == sizeof digits; rest /= 10) {
      digits[--at] = static_cast<char>('0' + rest % 10);
    }
    const auto hash = hash_.finish_hex();
    return Text::concat({Text::copy(digits + at, sizeof digits - at), ":", Text::copy(hash.data(), hash.size())});
  }

 private:
  void add_lines(const char* from, std::size_t size) {
    const char* const end = from + size;
    for (const char* at = from;;) {
      const char* const cr = static_cast<const char*>(std::memchr(at, '\r', static_cast<std::size_t>(end - at)));
      if (cr == nullptr) break;
      at = cr + 1;
      if (at == end || *at != '\n') continue;
      count(from, cr);
      from = at;
    }
    count(from, end);
  }
  void count(const char* from, const char* to) {
    size_ += static_cast<std::size_t>(to - from);
    hash_.update(from, static_cast<std::size_t>(to - from));
  }

  text::Sha256 hash_;
  std::uint64_t size_ = 0;
  bool is_binary_ = false;
  Buffer waiting_;
};

/// The fields of a fingerprint, one after the other.
class Fingerprint final : public Visitor {
 public:
  explicit Fingerprint(const Text& root) : root_(root) {}

  void field(const Text& name, const Text& value) {
    for (const Text& part : {Text("\x01"), name, Text("\x02"), value, Text("\x03")}) {
      hash_.update(part.data(), part.size());
    }
  }
  void file(const WalkEntry& entry) override {
    field(Text::concat({"file:", with_slashes(entry.name)}), content_fingerprint(entry.path));
  }
  void link(const WalkLink& link) override {
    const bool moves_along = link.is_internal && path::is_absolute(link.target);
    field(Text::concat({"link:", with_slashes(link.name)}),
          moves_along ? with_slashes(path::relative(root_, link.resolved_target)) : link.target);
  }
  void unsupported(const Text& name) override {
    throw Error(Text::concat({"Unable to hash ", path::join(root_, name), ": it is neither a file nor a directory"}));
  }
  Text finish() {
    const auto hash = hash_.finish_hex();
    return Text::copy(hash.data(), hash.size());
  }

 private:
  static Text with_slashes(const Text& name) {
    if (!name.contains("\\")) return name;
    Buffer made;
    for (const char c : name) made.push(c == '\\' ? '/' : c);
    return Text(std::move(made));
  }

  Text root_;
  text::Sha256 hash_;
};

CONSTCLOUD_INLINE Text content_fingerprint(const Text& path) {
  const Descriptor file(machine::open_to_read(c_string(path).data()));
  if (!file.is_open()) fail("cannot read", path);
  ContentHash hash;
  Buffer bytes;
  constexpr std::size_t room = 32 * ContentHash::piece_size;
  char* const begin = bytes.room(room);
  for (bool more = true; more;) {
    std::size_t filled = 0;
    while (filled != room) {
      const std::ptrdiff_t count = machine::read(file.number(), begin + filled, room - filled);
      if (count < 0) fail("cannot read", path);
      more = count != 0;
      if (!more) break;
      filled += static_cast<std::size_t>(count);
    }
    for (std::size_t at = 0; at < filled; at += ContentHash::piece_size) {
      const std::size_t left = filled - at;
      hash.add(begin + at, left < ContentHash::piece_size ? left : ContentHash::piece_size);
    }
  }
  return hash.finish();
}

CONSTCLOUD_INLINE Text fingerprint(const Text& path, const FingerprintOptions& options) {
  const Optional<Text> found = real_path(path);
  if (!found) fail("cannot read", path);
  const SymlinkFollowMode follow = options.follow.value_or(SymlinkFollowMode::external);
  const IgnoreMode mode = options.ignore_mode.value_or(IgnoreMode::glob);
  Fingerprint made(*found);
  made.field("options.extra", options.extra_hash.value_or(""));
  made.field("options.follow", detail::to_text(follow));
  if (mode != IgnoreMode::glob) made.field("options.ignoreMode", detail::to_text(mode));
  machine::Facts is;
  if (!machine::facts_of(c_string(*found).data(), is)) fail("cannot read", path);
  if (is.kind != machine::Kind::folder) {
    made.file({{}, *found});
    return made.finish();
  }
  const ignore::OwnedStrategy ignored(mode, options.exclude.value_or({}));
  walk_folder(*found, follow, *ignored, made);
  return made.finish();
}

}  // namespace constcloud::host
