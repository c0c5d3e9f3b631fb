// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text: an immutable string that is a regular value in programs and in constant evaluation.
#include <compare>
#include <concepts>
#include <constcloud/base/buffer.hpp>
#include <constcloud/base/shared.hpp>
#include <constcloud/text/ascii.hpp>
#include <initializer_list>

namespace CONSTCLOUD_NAMESPACE {

class Text;
namespace json {
class Value;
}

namespace refuse {
[[noreturn]] void a_null_pointer_is_no_text_look_whether_there_is_one();  // in base/error.hpp
}  // namespace refuse

namespace detail {

/// Owned characters of a Text that is not a literal.
struct TextRep final : Counted {
  constexpr explicit TextRep(char* owned) : chars(owned) {}
  constexpr ~TextRep() override { delete[] chars; }
  char* chars;
};

/// What is known of all characters of a text, so that nobody looks at them again.
enum TextTraits : unsigned char {
  /// Printable ASCII without `"` and `\`: stands in JSON as it is.
  text_is_plain = 1,
  /// ASCII letters and digits only.
  text_is_alphanumeric = 2,
  /// Nothing is known yet: a long literal.
  text_is_unread = 4,
};
/// To look at a literal is a good part of what compiling it costs, and most long ones are the words of errors.
inline constexpr std::size_t longest_literal_read = 16;

using text::is_alphanumeric;

constexpr unsigned char traits_of(const char* data, std::size_t size) {
  unsigned char traits = text_is_plain | text_is_alphanumeric;
  for (std::size_t i = 0; i != size; ++i) {
    const char c = data[i];
    // is_alphanumeric, without a call for each character
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) continue;
    traits = c >= ' ' && c <= '~' && c != '"' && c != '\\' ? traits & text_is_plain : 0;
    if (traits == 0) break;
  }
  return traits;
}

constexpr unsigned char traits_of_literal(const char* data, std::size_t size) {
  if (size > longest_literal_read) return text_is_unread;
  return traits_of(data, size);
}

/// Anything that has characters and a length (std::string, std::string_view, QByteArray ...).
template <class S>
concept character_range = requires(const S& s) {
  { s.data() } -> converts_to<const char*>;
  { s.size() } -> converts_to<std::size_t>;
};

/// A pointer to characters that end with a NUL: what `std::getenv` gives, what a `for` over names has.
template <class S>
concept character_pointer = same_as<S, const char*> || same_as<S, char*>;

/// A text that is known when the program runs. Arrays are none: those of constants are literals, the others have a
/// constructor of their own beside each that takes one of these.
template <class S>
concept run_time_text = character_range<S> || character_pointer<S>;

/// An array of constant characters: a literal, as its constructors find out.
template <class S>
inline constexpr bool is_literal = false;
template <std::size_t N>
inline constexpr bool is_literal<const char[N]> = true;
template <std::size_t N>
inline constexpr bool is_literal<const char (&)[N]> = true;

constexpr std::size_t length_of(const char* characters, std::size_t most) {
  std::size_t size = 0;
  while (size != most && characters[size] != '\0') ++size;
  return size;
}

}  // namespace detail

/// An immutable UTF-8 text: views a literal, or shares an owned copy. Cheap to copy, never dangles.
class [[nodiscard]] Text {
 public:
  constexpr Text() = default;
  constexpr Text(const Text& other) : data_(other.data_), size_(other.size_), rep_(other.rep_), traits_(other.traits_) {
    if (rep_ != nullptr) rep_->retain();
  }
  constexpr Text(Text&& other) noexcept
      : data_(other.data_), size_(other.size_), rep_(other.rep_), traits_(other.traits_) {
    if (rep_ != nullptr) other.forget();
  }
  constexpr Text& operator=(const Text& other) {
    if (other.rep_ != nullptr) other.rep_->retain();
    return take(other);
  }
  constexpr Text& operator=(Text&& other) noexcept {
    if (this == &other) return *this;
    take(other);
    if (rep_ != nullptr) other.forget();
    return *this;
  }
  constexpr ~Text() {
    if (rep_ != nullptr) drop();
  }

  /// Views a string literal (nothing is copied). A literal holds up to its terminating NUL. An array of constants that
  /// is no literal does not compile: what it becomes in a program is `Text(pointer)`.
  template <std::size_t N>
  consteval Text(const char (&literal)[N])
      : data_(literal), size_(N - 1), traits_(detail::traits_of_literal(literal, N - 1)) {}

  /// Copies the characters of a std::string, a std::string_view or the like.
  template <detail::character_range S>
    requires(!__is_base_of(Text, S))
  constexpr Text(const S& characters) {
    own(characters.data(), characters.size());
  }
  /// Copies the characters up to the terminating NUL. Refused: a null pointer. (A template, and by reference, so that no
  /// literal gets here.)
  template <detail::character_pointer P>
  constexpr Text(const P& characters) {
    if (characters == nullptr) refuse::a_null_pointer_is_no_text_look_whether_there_is_one();
    own(characters, detail::length_of(characters, npos));
  }
  /// Copies the characters of a buffer up to the terminating NUL, or all.
  template <std::size_t N>
  constexpr Text(char (&buffer)[N]) {
    own(buffer, detail::length_of(buffer, N));
  }

  /// Copies `size` characters. (No constructor: `{"key", 60}` in braces would be a text of 60 characters.)
  static constexpr Text copy(const char* data, std::size_t size) {
    Text text;
    text.own(data, size);
    return text;
  }

  /// Takes the characters of a buffer.
  constexpr explicit Text(Buffer&& buffer) : Text(adopt(buffer, detail::traits_of(buffer.data(), buffer.size()))) {}

  /// Takes the characters of a buffer of which the caller knows the traits.
  static constexpr Text adopt(Buffer& buffer, unsigned char traits) {
    Text text;
    text.size_ = buffer.size();
    text.traits_ = traits;
    if (text.size_ != 0) {
      text.rep_ = new detail::TextRep(buffer.release());
      text.data_ = text.rep_->chars;
    }
    return text;
  }

  /// The texts one after the other.
  static constexpr Text concat(std::initializer_list<Text> parts) {
    std::size_t size = 0;
    unsigned char traits = detail::text_is_plain | detail::text_is_alphanumeric;
    for (const Text& part : parts) {
      size += part.size_;
      traits &= part.traits();
    }
    Buffer buffer(size == 0 ? 1 : size);
    for (const Text& part : parts) buffer.append(part.data_, part.size_);
    return adopt(buffer, traits);
  }

  constexpr const char* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char* begin() const { return data_; }
  constexpr const char* end() const { return data_ + size_; }
  constexpr char operator[](std::size_t i) const { return data_[i]; }
  constexpr char back() const { return data_[size_ - 1]; }

  /// Printable ASCII without quotes and backslashes.
  constexpr bool is_plain() const { return (traits() & detail::text_is_plain) != 0; }
  constexpr bool is_alphanumeric() const { return (traits() & detail::text_is_alphanumeric) != 0; }
  constexpr unsigned char traits() const {
    return traits_ == detail::text_is_unread ? detail::traits_of(data_, size_) : traits_;
  }

  /// A copy as any type that is made of a pointer and a length: `std::string(text)`.
  template <class S>
    requires(detail::constructible_from<S, const char*, std::size_t> && !detail::same_as<S, Text>)
  constexpr explicit operator S() const {
    return S(data_, size_);
  }

  constexpr bool starts_with(const Text& prefix) const {
    return size_ >= prefix.size_ && detail::compare_chars(data_, prefix.data_, prefix.size_) == 0;
  }
  constexpr bool ends_with(const Text& suffix) const {
    return size_ >= suffix.size_ &&
           detail::compare_chars(data_ + (size_ - suffix.size_), suffix.data_, suffix.size_) == 0;
  }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  /// The offset of the first `needle` at or after `from`, or npos.
  constexpr std::size_t find(const Text& needle, std::size_t from = 0) const {
    for (std::size_t i = from; i <= size_ && needle.size_ <= size_ - i; ++i) {
      if (detail::compare_chars(data_ + i, needle.data_, needle.size_) == 0) return i;
    }
    return npos;
  }
  constexpr bool contains(const Text& needle) const { return find(needle) != npos; }
  /// The part from `from`, at most `count` bytes.
  constexpr Text substr(std::size_t from, std::size_t count = npos) const {
    if (from > size_) from = size_;
    if (count > size_ - from) count = size_ - from;
    if (rep_ == nullptr) {  // a part of a literal is a literal
      Text part;
      part.data_ = data_ + from;
      part.size_ = count;
      part.traits_ = detail::traits_of(part.data_, count);
      return part;
    }
    return copy(data_ + from, count);
  }
  /// The `count` bytes from `from`, of which the caller knows the traits. Shares the characters and so keeps all of
  /// them.
  constexpr Text part(std::size_t from, std::size_t count, unsigned char traits) const {
    Text part(*this);
    part.data_ += from;
    part.size_ = count;
    part.traits_ = traits;
    return part;
  }

  friend constexpr bool operator==(const Text& a, const Text& b) {
    return a.size_ == b.size_ && detail::compare_chars(a.data_, b.data_, a.size_) == 0;
  }
  /// The array is a literal, or is filled up with NULs, or has none at its end and is compared as a whole.
  template <std::size_t N>
  friend constexpr bool operator==(const Text& a, const char (&array)[N]) {
    if (array[N - 1] != '\0') return detail::equal_chars(a.data_, a.size_, array, N);
    if (detail::equal_chars(a.data_, a.size_, array, N - 1)) return true;
    if constexpr (N > 1) {
      return array[N - 2] == '\0' && detail::equal_chars(a.data_, a.size_, array, detail::length_of(array, N));
    }
    return false;
  }
  template <std::size_t N>
  friend constexpr bool operator==(const Text& a, char (&buffer)[N]) {
    return detail::equal_chars(a.data_, a.size_, buffer, detail::length_of(buffer, N));
  }
  /// By bytes.
  friend constexpr std::strong_ordering operator<=>(const Text& a, const Text& b) {
    const int order = detail::compare_chars(a.data_, b.data_, a.size_ < b.size_ ? a.size_ : b.size_);
    return order != 0 ? order <=> 0 : a.size_ <=> b.size_;
  }

 private:
  /// For a text that is empty so far.
  constexpr void own(const char* from, std::size_t size) {
    if (size == 0) return;
    rep_ = new detail::TextRep(new char[size]);
    data_ = rep_->chars;
    detail::copy_chars(rep_->chars, from, size);
    size_ = size;
    traits_ = detail::traits_of(data_, size);
  }
  constexpr Text& take(const Text& other) {
    if (rep_ != nullptr) drop();
    data_ = other.data_;
    size_ = other.size_;
    rep_ = other.rep_;
    traits_ = other.traits_;
    return *this;
  }
  constexpr void forget() {
    data_ = "";
    size_ = 0;
    rep_ = nullptr;
  }
  constexpr void drop() {
    if (rep_->release()) delete rep_;
  }
  friend class json::Value;  // which holds the same parts

  const char* data_ = "";
  std::size_t size_ = 0;
  detail::TextRep* rep_ = nullptr;
  unsigned char traits_ = detail::text_is_plain | detail::text_is_alphanumeric;
};

}  // namespace constcloud
