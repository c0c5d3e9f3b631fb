// SPDX-License-Identifier: Apache-2.0
#pragma once
// The JSON writer: JSON.stringify's bytes, written once, front to back.
#include <constcloud/base/buffer.hpp>
#include <constcloud/base/error.hpp>
#include <constcloud/text/number.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

/// How the text is laid out.
enum class Layout : unsigned char {
  pretty,   ///< as `JSON.stringify(x, undefined, 1)`: one space a level
  compact,  ///< as `JSON.stringify(x)`
};

/// What a `Leaf` may need of the world it is written in; the core derives its render context from this.
struct LeafContext {
  int* lost_numbers = nullptr;  // counts the numbers that are written as `null`, where somebody wants to know
  constexpr void count_lost_number() const {
    if (lost_numbers != nullptr) ++*lost_numbers;
  }
};

namespace internal {
/// A line break and the indentation of the deepest level that is written in one piece.
inline constexpr char line_start[] = ",\n                                                                ";
inline constexpr std::size_t widest_indent = sizeof(line_start) - 3;
}  // namespace internal

/// Writes JSON text into a buffer: objects, arrays and values in the order of the calls.
class Writer {
 public:
  constexpr explicit Writer(Layout layout = Layout::pretty, std::size_t capacity = 4096)
      : buffer_(capacity), layout_(layout) {}
  constexpr Writer(Layout layout, Buffer&& buffer) : buffer_(std::move(buffer)), layout_(layout) {}

  constexpr void begin_object() { open('{'); }
  constexpr void end_object() { close('}'); }
  constexpr void begin_array() { open('['); }
  constexpr void end_array() { close(']'); }

  /// The name of the next member: a literal that stands in JSON as it is.
  template <std::size_t N>
  constexpr void key(const char (&name)[N]) {
    plain_key(name, N - 1);
  }
  constexpr void key(const Text& name) {
    if (name.is_plain()) return plain_key(name.data(), name.size());
    next();
    quote(name.data(), name.size());
    colon();
  }
  constexpr void plain_key(const char* name, std::size_t size) {
    if (layout_ == Layout::compact || depth_ > internal::widest_indent) return narrow_key(name, size);
    // One piece, one check: the compiler evaluates this for each line of a constant.
    const std::size_t skip = first_ ? 1 : 0;
    const std::size_t indent = 2 - skip + depth_;
    first_ = false;
    char* const to = buffer_.room(indent + size + 4);
    detail::copy_chars(to, internal::line_start + skip, indent);
    to[indent] = '"';
    detail::copy_chars(to + indent + 1, name, size);
    char* const end = to + indent + 1 + size;
    end[0] = '"';
    end[1] = ':';
    end[2] = ' ';
  }
  /// Announces the next element of an array.
  constexpr void element() { next(); }

  constexpr void null() { buffer_.append("null", 4); }
  constexpr void boolean(bool value) { value ? buffer_.append("true", 4) : buffer_.append("false", 5); }
  /// ECMAScript's Number::toString; NaN and the infinities are `null`, as in JSON.stringify.
  constexpr void number(double value) {
    if (!text::is_finite(value)) return lost_number();
    char digits[text::number_capacity]{};
    buffer_.append(digits, text::write_number(value, digits));
  }
  constexpr void lost_number() {
    if (context != nullptr) context->count_lost_number();
    null();
  }
  constexpr void string(const Text& value) { characters(value.data(), value.size(), value.traits()); }
  /// A string of which these traits are known, or none.
  constexpr void characters(const char* data, std::size_t size, unsigned char traits) {
    if ((traits & detail::text_is_plain) == 0) return quote(data, size);
    plain_string(data, size);
  }
  template <std::size_t N>
  constexpr void string(const char (&plain)[N]) {
    plain_string(plain, N - 1);
  }

  /// Where the next character goes, to come back to with `rewind`.
  struct Mark {
    std::size_t size;
    bool first;
  };
  constexpr Mark mark() const { return {buffer_.size(), first_}; }
  /// Forgets what was written since `mark` was taken at the same depth.
  constexpr void rewind(Mark mark) {
    buffer_.truncate(mark.size);
    first_ = mark.first;
  }
  /// True right after an object or array was opened.
  constexpr bool is_empty_so_far() const { return first_; }
  /// Ends the object opened by the last `key` + `begin_object`; one without members goes away with its key.
  constexpr void end_object_unless_empty(Mark before_key) {
    if (first_) {
      --depth_;
      rewind(before_key);
    } else {
      end_object();
    }
  }

  constexpr const Buffer& buffer() const { return buffer_; }
  constexpr Text text() && { return Text(std::move(buffer_)); }

  const LeafContext* context = nullptr;

 private:
  constexpr void plain_string(const char* data, std::size_t size) {
    char* const to = buffer_.room(size + 2);
    to[0] = '"';
    detail::copy_chars(to + 1, data, size);
    to[size + 1] = '"';
  }
  constexpr void narrow_key(const char* name, std::size_t size) {
    next();
    plain_string(name, size);
    colon();
  }
  constexpr void open(char bracket) {
    buffer_.push(bracket);
    ++depth_;
    first_ = true;
  }
  constexpr void close(char bracket) {
    --depth_;
    if (!first_) line(1);
    buffer_.push(bracket);
    first_ = false;
  }
  constexpr void next() {
    const std::size_t comma = first_ ? 1 : 0;
    first_ = false;
    if (layout_ == Layout::pretty) {
      line(comma);
    } else if (comma == 0) {
      buffer_.push(',');
    }
  }
  /// A line break with the indentation, with a comma before it when `skip` is 0.
  constexpr void line(std::size_t skip) {
    if (layout_ == Layout::compact) return;
    if (depth_ <= internal::widest_indent) {
      buffer_.append(internal::line_start + skip, 2 - skip + depth_);
    } else {
      buffer_.append(internal::line_start + skip, 2 - skip);
      for (std::size_t i = 0; i != depth_; ++i) buffer_.push(' ');
    }
  }
  constexpr void colon() { layout_ == Layout::pretty ? buffer_.append(": ", 2) : buffer_.push(':'); }

  constexpr void quote(const char* data, std::size_t size) {
    const std::size_t invalid = text::find_invalid_utf8(data, size);
    if (invalid != text::npos) refuse::a_text_must_be_valid_utf8(invalid);
    buffer_.push('"');
    std::size_t copied = 0;
    for (std::size_t i = 0; i != size; ++i) {
      const char c = data[i];
      if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
      buffer_.append(data + copied, i - copied);
      copied = i + 1;
      escape(c);
    }
    buffer_.append(data + copied, size - copied);
    buffer_.push('"');
  }
  constexpr void escape(char c) {
    constexpr char hex[] = "0123456789abcdef";
    const char* const known = "\"\"\\\\\bb\tt\nn\ff\rr";
    for (std::size_t i = 0; i != 14; i += 2) {
      if (known[i] == c) {
        const char pair[2] = {'\\', known[i + 1]};
        return buffer_.append(pair, 2);
      }
    }
    const char unicode[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
    buffer_.append(unicode, 6);
  }

  Buffer buffer_;
  std::size_t depth_ = 0;
  Layout layout_ = Layout::pretty;
  bool first_ = true;
};

}  // namespace constcloud::json
