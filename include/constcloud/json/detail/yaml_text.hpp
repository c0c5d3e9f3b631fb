// SPDX-License-Identifier: Apache-2.0
#pragma once
// How YAML reads a text that stands without quotes: whether it would be taken for something else.
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::json::internal {

constexpr bool is_one_of(char c, const Text& characters) {
  for (const char each : characters) {
    if (c == each) return true;
  }
  return false;
}

/// Reads a text from its front as long as it has the form that is asked for.
class Scanner {
 public:
  constexpr explicit Scanner(const Text& text) : text_(text) {}

  constexpr bool at_end() const { return at_ == text_.size(); }
  constexpr char peek() const { return at_end() ? '\0' : text_[at_]; }
  constexpr bool take(char c) { return at_end() || text_[at_] != c ? false : (++at_, true); }
  constexpr bool take_one_of(const Text& characters) {
    return at_end() || !is_one_of(text_[at_], characters) ? false : (++at_, true);
  }
  /// At most `limit` characters; returns how many.
  constexpr std::size_t take_all_of(const Text& characters, std::size_t limit = Text::npos) {
    std::size_t count = 0;
    while (count != limit && take_one_of(characters)) ++count;
    return count;
  }

 private:
  const Text& text_;
  std::size_t at_ = 0;
};

inline constexpr Text digits = "0123456789";
inline constexpr Text digits_and_underscore = "0123456789_";

constexpr bool is_yaml_word(const Text& text) {
  for (const Text& word :
       {Text("~"),     Text("null"),  Text("Null"), Text("NULL"), Text("y"),   Text("Y"),   Text("yes"),  Text("Yes"),
        Text("YES"),   Text("n"),     Text("N"),    Text("no"),   Text("No"),  Text("NO"),  Text("true"), Text("True"),
        Text("TRUE"),  Text("on"),    Text("On"),   Text("ON"),   Text("off"), Text("Off"), Text("OFF"),  Text("false"),
        Text("False"), Text("FALSE"), Text(".nan"), Text(".NaN"), Text(".NAN")}) {
    if (text == word) return true;
  }
  return text.empty();
}

/// The rest of a number whose integer part is followed by a colon: of base 60, `12:30` or `12:30:59.25`.
constexpr bool is_sexagesimal(Scanner& scanner) {
  while (scanner.take(':')) {
    const bool two_digits = is_one_of(scanner.peek(), "012345");
    if (!scanner.take_one_of(digits)) return false;
    if (two_digits) scanner.take_one_of(digits);
  }
  if (scanner.take('.')) scanner.take_all_of(digits_and_underscore);
  return scanner.at_end();
}

/// The integers and decimals of YAML 1.1, as `0x1F`, `1_000`, `.5`, `1e3`, `.inf`.
constexpr bool is_yaml_number(const Text& text) {
  Scanner scanner(text);
  scanner.take_one_of("-+");
  Scanner prefixed = scanner;
  if (prefixed.take('0') && is_one_of(prefixed.peek(), "bx")) {
    const Text of_base = prefixed.take('b') ? Text("01_") : Text("0123456789abcdefABCDEF_");
    prefixed.take('x');
    return prefixed.take_all_of(of_base) != 0 && prefixed.at_end();
  }
  const bool is_whole = scanner.take_one_of(digits);
  if (is_whole) {
    scanner.take_all_of(digits_and_underscore);
    if (scanner.at_end()) return true;
    if (scanner.peek() == ':') return is_sexagesimal(scanner);
  }
  if (scanner.take('.')) {
    if (!is_whole && (text.ends_with(".inf") || text.ends_with(".Inf") || text.ends_with(".INF"))) {
      return scanner.take_all_of("infINF") == 3 && scanner.at_end();
    }
    scanner.take_all_of(digits_and_underscore);
    if (scanner.at_end()) return true;
  }
  if (!scanner.take_one_of("eE")) return false;
  scanner.take_one_of("-+");
  return scanner.take_all_of(digits) != 0 && scanner.at_end();
}

/// A date, or a date with a time: `2012-10-17`, `2012-10-17T12:00:00.5 +01:00`.
constexpr bool is_yaml_timestamp(const Text& text) {
  Scanner scanner(text);
  const auto up_to_two_digits = [&scanner] { return scanner.take_all_of(digits, 2) != 0; };
  if (scanner.take_all_of(digits, 4) != 4 || !scanner.take('-') || !up_to_two_digits() || !scanner.take('-') ||
      !up_to_two_digits())
    return false;
  if (scanner.at_end()) return true;
  if (!scanner.take_one_of("tT") && scanner.take_all_of(" \t") == 0) return false;
  if (!up_to_two_digits() || !scanner.take(':') || !up_to_two_digits() || !scanner.take(':') || !up_to_two_digits())
    return false;
  if (scanner.take('.') && scanner.take_all_of(digits) == 0) return false;
  if (scanner.at_end()) return true;
  scanner.take_all_of(" \t");
  if (scanner.take('Z')) return scanner.at_end();
  if (!scanner.take_one_of("-+")) return false;
  const bool two_digits = is_one_of(scanner.peek(), "012");
  if (!scanner.take_one_of(digits)) return false;
  if (two_digits) scanner.take_one_of(digits);
  if (scanner.take(':') && scanner.take_all_of(digits, 2) != 2) return false;
  return scanner.at_end();
}

/// What YAML would not read as a text.
constexpr bool reads_as_another_kind(const Text& text) {
  return is_yaml_word(text) || is_yaml_number(text) || is_yaml_timestamp(text);
}

/// Control characters but for tab and line feed: only double quotes can hold them.
constexpr bool has_control_characters(const Text& text) {
  for (std::size_t i = 0; i != text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == 0x7f || (byte < 0x20 && byte != '\t' && byte != '\n')) return true;
    if (byte == 0xc2 && static_cast<unsigned char>(text[i + 1]) < 0xa0) return true;  // U+0080 to U+009F
  }
  return false;
}

/// A line that YAML would take for the start or the end of a document.
constexpr bool has_document_marker(const Text& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Text rest = text.part(i, text.size() - i, 0);
    const bool starts_line = i == 0 || text[i - 1] == '\n' || text[i - 1] == '\r' ||
                             (i >= 3 && text[i - 3] == '\xe2' && text[i - 2] == '\x80' &&  // U+2028, U+2029
                              (text[i - 1] == '\xa8' || text[i - 1] == '\xa9'));
    if (starts_line && (rest[0] == '%' || rest.starts_with("---") || rest.starts_with("..."))) return true;
  }
  return false;
}

/// What has a meaning for YAML where it stands, so that the text needs quotes or a block.
constexpr bool has_indicators(const Text& text) {
  const char first = text[0];
  if (is_one_of(first, "\n\t ,[]{}#&*!|>'\"%@`")) return true;
  if ((first == '?' || first == '-') && (text.size() == 1 || is_one_of(text[1], " \t"))) return true;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const char next = text[i + 1];
    if (is_one_of(text[i], "\n:") && is_one_of(next, " \t")) return true;
    if (is_one_of(text[i], " \t") && next == '\n') return true;
    if (is_one_of(text[i], "\n\t ") && next == '#') return true;
  }
  return is_one_of(text.back(), "\n\t :");
}

}  // namespace constcloud::json::internal
