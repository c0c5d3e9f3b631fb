// SPDX-License-Identifier: Apache-2.0
#pragma once
// Utf16: a text as JavaScript sees it, by UTF-16 code units; ignore patterns are matched unit by unit.
#include <constcloud/base/list.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

/// A sequence of UTF-16 code units that grows at its end.
class Utf16 {
 public:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  Utf16() = default;
  /// The units of valid UTF-8.
  Utf16(const Text& text);
  /// A literal in ASCII.
  template <std::size_t N>
  Utf16(const char (&ascii)[N]) {
    units_.reserve(N);
    for (std::size_t i = 0; i + 1 < N; ++i) units_.push_back(static_cast<char16_t>(ascii[i]));
  }

  std::size_t size() const { return units_.size(); }
  bool empty() const { return units_.empty(); }
  char16_t operator[](std::size_t i) const { return units_[i]; }
  /// The unit there, 0 behind the end.
  char16_t at(std::size_t i) const { return i < size() ? units_[i] : u'\0'; }
  char16_t back() const { return units_.back(); }
  const char16_t* begin() const { return units_.begin(); }
  const char16_t* end() const { return units_.end(); }

  void push(char16_t unit) { units_.push_back(unit); }
  void append(const Utf16& more) {
    for (char16_t unit : more) units_.push_back(unit);
  }
  /// The units from `from` to before `to`.
  Utf16 slice(std::size_t from, std::size_t to = npos) const;
  bool starts_with(const Utf16& prefix, std::size_t at = 0) const;
  bool ends_with(const Utf16& suffix) const {
    return size() >= suffix.size() && starts_with(suffix, size() - suffix.size());
  }
  /// Where `unit` stands from `from` on; npos for nowhere.
  std::size_t find(char16_t unit, std::size_t from = 0) const;
  bool contains(char16_t unit) const { return find(unit) != npos; }
  /// Without the white space at both ends, as JavaScript's `trim`.
  Utf16 trimmed() const;
  /// The parts between single separators.
  List<Utf16> split(char16_t separator) const;
  /// As UTF-8; a surrogate without its other half becomes U+FFFD.
  Text text() const;

  friend bool operator==(const Utf16& a, const Utf16& b) { return a.units_ == b.units_; }

 private:
  List<char16_t> units_;
};

/// JavaScript's `\s`.
CONSTCLOUD_INLINE bool is_space(char16_t unit);
/// What `.` of a regular expression does not match, and `$` does not care for.
inline bool is_line_terminator(char16_t unit) {
  return unit == u'\n' || unit == u'\r' || unit == u'\u2028' || unit == u'\u2029';
}

}  // namespace constcloud::regex

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/regex/impl/utf16.hpp>
#endif
