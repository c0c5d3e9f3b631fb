// SPDX-License-Identifier: Apache-2.0
#pragma once
// Parser: reads a JSON text once.
#include <constcloud/json/parse_error.hpp>
#include <constcloud/json/value.hpp>
#include <constcloud/text/ascii.hpp>
#include <constcloud/text/parse_number.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::json::internal {

/// What a byte may be, as bits. The first two are those of a Text.
enum ByteClass : unsigned char { in_string = 4, white_space = 8 };
struct ByteClasses {
  unsigned char of[256] = {};
  consteval ByteClasses() {
    for (int byte = ' '; byte != 256; ++byte) {
      const char c = static_cast<char>(byte);
      if (c != '"' && c != '\\') of[byte] = static_cast<unsigned char>(in_string | detail::traits_of(&c, 1));
    }
    for (const int byte : {0x20, 0x09, 0x0a, 0x0d}) of[byte] |= white_space;
  }
};
inline constexpr ByteClasses byte_classes;

using text::is_digit;

/// 0 to 15, or 16 for what is no hexadecimal digit.
constexpr unsigned hex_digit(char c) {
  return is_digit(c)                              ? static_cast<unsigned>(c - '0')
         : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? static_cast<unsigned>((c | 0x20) - 'a' + 10)
                                                  : 16;
}

constexpr void push_utf8(Buffer& buffer, unsigned point) {
  const auto tail = [&buffer, point](int shift) { buffer.push(static_cast<char>(0x80 | (point >> shift & 0x3f))); };
  if (point < 0x80) return buffer.push(static_cast<char>(point));
  if (point < 0x800) {
    buffer.push(static_cast<char>(0xc0 | point >> 6));
  } else {
    if (point < 0x10000) {
      buffer.push(static_cast<char>(0xe0 | point >> 12));
    } else {
      buffer.push(static_cast<char>(0xf0 | point >> 18));
      tail(12);
    }
    tail(6);
  }
  tail(0);
}

/// Reads a text once, front to back, without recursion. One that does not `Build` only judges.
template <bool Build>
class Parser {
 public:
  constexpr explicit Parser(const Text& text) : text_(text), chars_(text.data()), size_(text.size()) {}

  /// Reads the text into `root`. Returns the rule that it breaks, if any, at `offset`.
  constexpr Fault run(Value& root) {
    const std::size_t invalid = text::find_invalid_utf8(chars_, size_);
    if (invalid != text::npos) return fail(Fault::a_json_text_must_be_valid_utf8, invalid), fault_;
    Value* slot = &root;
    while (slot != nullptr) slot = value(*slot);
    if (fault_ == Fault::none && at_ != size_) expected(Fault::a_json_text_must_end_after_its_value);
    return fault_;
  }
  constexpr std::size_t offset() const { return at_; }

 private:
  constexpr std::nullptr_t fail(Fault fault, std::size_t offset) {
    fault_ = fault;
    at_ = offset;
    return nullptr;
  }
  constexpr std::nullptr_t fail(Fault fault) { return fail(fault, at_); }
  constexpr std::nullptr_t expected(Fault fault) {
    return fail(peek() == '/' ? Fault::a_json_text_must_not_have_comments : fault);
  }

  /// The next byte; NUL, which may stand nowhere, at the end.
  constexpr char peek() const { return at_ != size_ ? chars_[at_] : '\0'; }
  constexpr char peek_past_space() {
    const unsigned char* const classes = byte_classes.of;
    while (at_ != size_ && (classes[static_cast<unsigned char>(chars_[at_])] & white_space) != 0) ++at_;
    return at_ != size_ ? chars_[at_] : '\0';
  }

  /// Reads a value, or the start of one that holds others. Returns where the next value goes, if
  /// there is one.
  constexpr Value* value(Value& slot) {
    const char c = peek_past_space();
    if (c == '{' || c == '[') return open(slot, c == '{' ? '}' : ']');
    if (c == '"') {
      set(slot, string());
    } else if (c == '-' || is_digit(c)) {
      number(slot);
    } else if (c == 't') {
      keyword("true", 4, slot, true);
    } else if (c == 'f') {
      keyword("false", 5, slot, false);
    } else if (c == 'n') {
      keyword("null", 4, slot, nullptr);
    } else {
      expected(Fault::a_json_value_must_stand_here);
    }
    return fault_ == Fault::none ? next() : nullptr;
  }
  template <class T>
  static constexpr void set(Value& slot, T&& value) {
    if constexpr (Build) slot = Value(std::forward<T>(value));
  }
  template <class T>
  constexpr void keyword(const char* word, std::size_t size, Value& slot, T value) {
    const std::size_t left = size_ - at_;
    if (left < size || detail::compare_chars(chars_ + at_, word, size) != 0) {
      fail(Fault::a_json_value_must_stand_here);
      return;
    }
    at_ += size;
    set(slot, value);
  }

  constexpr Value* open(Value& slot, char closer) {
    if (depth_ == max_depth) return fail(Fault::a_json_text_must_nest_at_most_512_levels);
    ++at_;
    closers_[depth_] = closer;
    // This pointer is good until the value is closed: what holds the value grows only after that.
    holders_[depth_++] = &slot;
    if constexpr (Build) make_holder(slot, closer);
    return peek_past_space() == closer ? next() : item();
  }
  static constexpr void make_holder(Value& slot, char closer) {
    if (closer == '}') {
      slot = Value(Object());
    } else {  // no `?:`: g++ 12 destroys the wrong one of its values
      slot = Value(Array());
    }
  }
  /// Goes on after a value that is complete.
  constexpr Value* next() {
    char c = peek_past_space();
    while (depth_ != 0 && c == closers_[depth_ - 1]) {
      --depth_;
      ++at_;
      c = peek_past_space();
    }
    if (depth_ == 0) return nullptr;
    const bool in_object = closers_[depth_ - 1] == '}';
    if (c != ',') {
      return expected(in_object ? Fault::a_comma_or_a_brace_must_follow_a_json_member
                                : Fault::a_comma_or_a_bracket_must_follow_a_json_element);
    }
    ++at_;
    if (peek_past_space() == closers_[depth_ - 1]) return fail(Fault::no_comma_may_follow_the_last_json_item);
    return item();
  }
  /// Makes room for the next item of the innermost array or object.
  constexpr Value* item() {
    Value& holder = *holders_[depth_ - 1];
    if (closers_[depth_ - 1] == ']') {
      if constexpr (Build) return &holder.edit_array().push_back(Value());
      return &holder;
    }
    if (peek() != '"') return expected(Fault::a_json_name_must_be_in_double_quotes);
    const Text name = string();
    if (fault_ != Fault::none) return nullptr;
    if (peek_past_space() != ':') return expected(Fault::a_colon_must_follow_a_json_name);
    ++at_;
    if constexpr (Build) return &holder.edit_object().set(name, Value());
    return &holder;
  }

  constexpr void number(Value& slot) {
    const std::size_t from = at_;
    if (chars_[at_] == '-') ++at_;
    const std::size_t first = at_;
    if (!digits()) return;
    if (chars_[first] == '0' && at_ != first + 1) {
      fail(Fault::a_json_number_must_not_start_with_a_needless_zero, first);
      return;
    }
    if (peek() == '.') {
      ++at_;
      if (!digits()) return;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digits()) return;
    }
    if constexpr (Build) slot = Value(text::parse_number(chars_ + from, at_ - from));
  }
  /// Passes at least one digit.
  constexpr bool digits() {
    if (!is_digit(peek())) fail(Fault::a_json_number_must_have_a_digit_here);
    while (at_ != size_ && text::is_digit(chars_[at_])) ++at_;
    return fault_ == Fault::none;
  }

  /// The string whose first quote is next.
  constexpr Text string() {
    const std::size_t from = ++at_;
    const unsigned char seen = pass_characters();
    if (peek() != '"') return string_with_escapes(from, seen);
    const std::size_t count = at_++ - from;
    if constexpr (Build) return text_.part(from, count, seen & text_traits);
    return Text();
  }
  /// Goes to the next quote, backslash or control character. Returns what all characters on the way
  /// are.
  constexpr unsigned char pass_characters() {
    const unsigned char* const classes = byte_classes.of;
    unsigned seen = 0xff;
    while (at_ != size_ && (classes[static_cast<unsigned char>(chars_[at_])] & in_string) != 0)
      seen &= classes[static_cast<unsigned char>(chars_[at_++])];
    return static_cast<unsigned char>(seen);
  }
  /// The string whose characters start at `from`; the escape where the parser stands is its first.
  constexpr Text string_with_escapes(std::size_t from, unsigned char seen) {
    Buffer buffer;
    std::size_t copied = from;
    while (peek() == '\\') {
      if constexpr (Build) buffer.append(chars_ + copied, at_ - copied);
      const unsigned point = escape();
      if (fault_ != Fault::none) return Text();
      if constexpr (Build) push_utf8(buffer, point);
      seen &= point < 0x80 ? byte_classes.of[point] : 0;
      copied = at_;
      seen &= pass_characters();
    }
    if (peek() != '"') {
      at_ == size_ ? fail(Fault::a_json_string_must_end_with_a_double_quote, from - 1)
                   : fail(Fault::a_json_string_must_escape_control_characters);
      return Text();
    }
    if constexpr (Build) buffer.append(chars_ + copied, at_ - copied);
    ++at_;
    return Text::adopt(buffer, seen & text_traits);
  }
  /// The character for which the escape stands whose backslash is next.
  constexpr unsigned escape() {
    const char c = size_ - at_ > 1 ? chars_[at_ + 1] : '\0';
    if (c == 'u') return unicode_escape();
    constexpr char known[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    for (std::size_t i = 0; i != sizeof(known) - 1; i += 2) {
      if (known[i] != c) continue;
      at_ += 2;
      return static_cast<unsigned char>(known[i + 1]);
    }
    fail(Fault::a_json_escape_must_be_one_that_json_has);
    return 0;
  }
  constexpr unsigned unicode_escape() {
    const std::size_t from = at_;
    const unsigned unit = code_unit();
    if (unit < 0xd800 || unit > 0xdfff) return unit;
    if (unit < 0xdc00 && size_ - at_ > 1 && chars_[at_] == '\\' && chars_[at_ + 1] == 'u') {
      const unsigned low = code_unit();
      if (fault_ != Fault::none) return 0;
      if (low >= 0xdc00 && low <= 0xdfff) return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
    }
    fail(Fault::a_json_unicode_escape_must_not_be_half_a_surrogate_pair, from);
    return 0;
  }
  /// The number in `\uXXXX`.
  constexpr unsigned code_unit() {
    unsigned unit = 0;
    for (std::size_t i = at_ + 2; i != at_ + 6; ++i) {
      const unsigned digit = i < size_ ? hex_digit(chars_[i]) : 16;
      if (digit == 16) {
        fail(Fault::a_json_unicode_escape_must_have_four_hex_digits);
        return 0;
      }
      unit = unit << 4 | digit;
    }
    at_ += 6;
    return unit;
  }

  static constexpr unsigned char text_traits = detail::text_is_plain | detail::text_is_alphanumeric;

  const Text& text_;
  const char* chars_;
  std::size_t size_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  Fault fault_ = Fault::none;
  Value* holders_[max_depth];
  char closers_[max_depth];
};

/// The error of that fault at `offset` of a text.
constexpr ParseError error_at(const Text& text, Fault fault, std::size_t offset) {
  ParseError error{fault, offset, 1, 1};
  for (std::size_t i = 0; i != offset; ++i)
    text[i] == '\n' ? (++error.line, error.column = 1) : error.column += (text[i] & 0xc0) != 0x80 ? 1u : 0u;
  return error;
}

/// The first error of a text, of which nothing is built.
constexpr ParseError first_error_in(const Text& text) {
  Value nothing;
  Parser<false> parser(text);
  const Fault fault = parser.run(nothing);
  return fault == Fault::none ? ParseError() : error_at(text, fault, parser.offset());
}

}  // namespace constcloud::json::internal
