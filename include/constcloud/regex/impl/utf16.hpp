// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of regex/utf16.hpp.
#include <constcloud/regex/utf16.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

CONSTCLOUD_INLINE Utf16::Utf16(const Text& text) {
  units_.reserve(text.size());
  for (std::size_t i = 0; i != text.size();) {
    const text::CodePoint point = text::decode_utf8(text.data() + i);
    i += point.size;
    if (point.value < 0x10000) {
      units_.push_back(static_cast<char16_t>(point.value));
    } else {
      units_.push_back(static_cast<char16_t>(0xd7c0 + (point.value >> 10)));
      units_.push_back(static_cast<char16_t>(0xdc00 + (point.value & 0x3ff)));
    }
  }
}

CONSTCLOUD_INLINE Utf16 Utf16::slice(std::size_t from, std::size_t to) const {
  Utf16 part;
  if (to > size()) to = size();
  if (from < to) part.units_.reserve(to - from);
  for (std::size_t i = from; i < to; ++i) part.units_.push_back(units_[i]);
  return part;
}

CONSTCLOUD_INLINE bool Utf16::starts_with(const Utf16& prefix, std::size_t at) const {
  if (at > size() || size() - at < prefix.size()) return false;
  for (std::size_t i = 0; i != prefix.size(); ++i) {
    if (units_[at + i] != prefix.units_[i]) return false;
  }
  return true;
}

CONSTCLOUD_INLINE std::size_t Utf16::find(char16_t unit, std::size_t from) const {
  for (std::size_t i = from; i < size(); ++i) {
    if (units_[i] == unit) return i;
  }
  return npos;
}

CONSTCLOUD_INLINE Utf16 Utf16::trimmed() const {
  std::size_t from = 0, to = size();
  while (from != to && is_space(units_[from])) ++from;
  while (to != from && is_space(units_[to - 1])) --to;
  return slice(from, to);
}

CONSTCLOUD_INLINE List<Utf16> Utf16::split(char16_t separator) const {
  List<Utf16> parts;
  std::size_t from = 0;
  for (std::size_t at = find(separator); at != npos; at = find(separator, from)) {
    parts.push_back(slice(from, at));
    from = at + 1;
  }
  parts.push_back(slice(from));
  return parts;
}

CONSTCLOUD_INLINE Text Utf16::text() const {
  Buffer utf8(size() + 8);
  const auto put = [&utf8](std::uint32_t bits) { utf8.push(static_cast<char>(bits)); };
  for (std::size_t i = 0; i != size(); ++i) {
    std::uint32_t point = units_[i];
    const bool high = point >= 0xd800 && point < 0xdc00, low = point >= 0xdc00 && point < 0xe000;
    if (high && at(i + 1) >= 0xdc00 && at(i + 1) < 0xe000) {
      point = 0x10000 + ((point - 0xd800) << 10) + (units_[++i] - 0xdc00u);
    } else if (high || low) {
      point = 0xfffd;
    }
    if (point < 0x80) {
      put(point);
    } else if (point < 0x800) {
      put(0xc0 | point >> 6), put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      put(0xe0 | point >> 12), put(0x80 | (point >> 6 & 0x3f)), put(0x80 | (point & 0x3f));
    } else {
      put(0xf0 | point >> 18), put(0x80 | (point >> 12 & 0x3f));
      put(0x80 | (point >> 6 & 0x3f)), put(0x80 | (point & 0x3f));
    }
  }
  return Text(std::move(utf8));
}

CONSTCLOUD_INLINE bool is_space(char16_t unit) {
  return (unit >= 9 && unit <= 13) || unit == 0x20 || unit == 0xa0 || unit == 0x1680 ||
         (unit >= 0x2000 && unit <= 0x200a) || unit == 0x2028 || unit == 0x2029 || unit == 0x202f || unit == 0x205f ||
         unit == 0x3000 || unit == 0xfeff;
}

}  // namespace constcloud::regex
