// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/yaml.hpp.
#include <bit>
#include <constcloud/json/detail/yaml_text.hpp>
#include <constcloud/json/yaml.hpp>

namespace CONSTCLOUD_NAMESPACE::json::internal {

class YamlWriter {
 public:
  constexpr void node(const Value& value, std::size_t indent) {
    switch (value.kind()) {
      case Kind::text:
        return scalar(value.as_text(), indent, false);
      case Kind::array:
        return sequence(value.as_array(), indent);
      case Kind::object:
        return mapping(value.as_object(), indent);
      case Kind::number:
        return number(value.as_number());
      default:
        return write(value.to_text());
    }
  }
  constexpr void line_break() { buffer_.push('\n'); }
  constexpr Text text() && { return Text(std::move(buffer_)); }

 private:
  constexpr void write(const Text& text) { buffer_.append(text.data(), text.size()); }
  constexpr void indentation(std::size_t indent) {
    for (std::size_t i = 0; i != indent; ++i) buffer_.push(' ');
  }
  /// To the start of the next line of a collection; none before its first.
  constexpr void next_line(bool& is_first, std::size_t indent) {
    if (!is_first) {
      buffer_.push('\n');
      indentation(indent);
    }
    is_first = false;
  }
  static constexpr bool is_filled(const Value& value) {
    if (value.is(Kind::array)) {
      for (const Value& item : value.as_array()) {
        if (!item.is_undefined()) return true;
      }
    } else if (value.is(Kind::object)) {
      for (const auto& [name, item] : value.as_object()) {
        if (!item.is_undefined()) return true;
      }
    }
    return false;
  }

  constexpr void sequence(const Array& items, std::size_t indent) {
    bool is_first = true;
    for (const Value& item : items) {
      if (item.is_undefined()) continue;
      next_line(is_first, indent);
      write("- ");
      node(item, indent + 2);
    }
    if (is_first) write("[]");
  }
  constexpr void mapping(const Object& members, std::size_t indent) {
    bool is_first = true;
    for (const auto& [name, value] : members) {
      if (value.is_undefined()) continue;
      next_line(is_first, indent);
      if (key(name, indent) && is_filled(value)) {
        buffer_.push('\n');
        indentation(indent + 2);
      } else {
        buffer_.push(' ');
      }
      node(value, indent + 2);
    }
    if (is_first) write("{}");
  }
  /// False for a key that is so long that YAML wants a mark before it; its value starts on the same line as its colon.
  constexpr bool key(const Text& name, std::size_t indent) {
    const std::size_t start = buffer_.size();
    scalar(name, indent + 2, true);
    const Text written = Text::copy(buffer_.data() + start, buffer_.size() - start);
    const bool is_short = text::utf16_length(written.data(), written.size()) <= 1024;
    if (!is_short) {
      buffer_.truncate(start);
      write("? ");
      write(written);
      buffer_.push('\n');
      indentation(indent);
    }
    buffer_.push(':');
    return is_short;
  }
  constexpr void number(double value) {
    if (value == 0 && std::bit_cast<std::uint64_t>(value) != 0) return write("-0");
    if (text::is_finite(value)) return write(Value(value).to_text());
    write(value > 0 ? Text(".inf") : value < 0 ? Text("-.inf") : Text(".nan"));
  }

  constexpr void scalar(const Text& text, std::size_t indent, bool is_key) {
    const std::size_t invalid =
        text.is_plain() ? constcloud::text::npos : constcloud::text::find_invalid_utf8(text.data(), text.size());
    if (invalid != constcloud::text::npos) refuse::a_text_must_be_valid_utf8(invalid);
    if (text == "<<") return write(text);  // as the package does; YAML 1.1 has keys of maps to merge so
    if (has_control_characters(text)) return double_quoted(text, indent, is_key);
    const bool has_lines = text.contains("\n");
    if (has_lines && !is_key) return block(text, indent);
    if (has_lines || text.empty() || has_indicators(text)) return quoted(text, indent, is_key);
    if (has_document_marker(text)) {
      if (indent == 0) return block(text, indent);
      if (is_key && indent == 2) return quoted(text, indent, is_key);
    }
    if (reads_as_another_kind(text)) return quoted(text, indent, is_key);
    write(text);
  }

  /// In the quotes that it does not have in it.
  constexpr void quoted(const Text& text, std::size_t indent, bool is_key) {
    if (!text.contains("\"") || text.contains("'") || text.contains("\n")) return double_quoted(text, indent, is_key);
    buffer_.push('\'');
    write(text);
    buffer_.push('\'');
  }

  /// The JSON string, with the escapes that YAML has for more characters. A longer one has its line breaks in it.
  constexpr void double_quoted(const Text& text, std::size_t indent, bool is_key) {
    Writer writer(Layout::compact, text.size() + 8);
    writer.string(text);
    const Text json = std::move(writer).text();
    const bool is_on_one_line = is_key || text::utf16_length(json.data(), json.size()) < 40;
    if (indent == 0 && has_document_marker(text)) indent = 2;
    for (std::size_t i = 0; i != json.size(); ++i) {
      const char c = json[i];
      if (c == ' ' && is_line_break(json, i + 1)) {
        write("\\ ");
      } else if (c != '\\') {
        buffer_.push(c);
      } else if (json[i + 1] == 'u') {
        short_escape(json.substr(i + 4, 2));
        i += 5;
      } else if (json[i + 1] == 'n' && !is_on_one_line && json[i + 2] != '"') {
        write("\n\n");  // of several, the first is taken for a space
        for (; is_line_break(json, i + 2) && json[i + 4] != '"'; i += 2) buffer_.push('\n');
        indentation(indent);
        if (json[i + 2] == ' ') buffer_.push('\\');
        ++i;
      } else {
        buffer_.push(c);
        buffer_.push(json[++i]);
      }
    }
  }
  static constexpr bool is_line_break(const Text& json, std::size_t at) {
    return at + 1 < json.size() && json[at] == '\\' && json[at + 1] == 'n';
  }
  /// JSON has four hexadecimal digits for a control character.
  constexpr void short_escape(const Text& code) {
    for (const Text& known : {Text("000"), Text("07a"), Text("0bv"), Text("1be")}) {
      if (!known.starts_with(code)) continue;
      buffer_.push('\\');
      buffer_.push(known[2]);
      return;
    }
    write("\\x");
    write(code);
  }

  /// The lines as they are, indented, after a mark that tells which of the last line breaks are part of the text.
  constexpr void block(const Text& text, std::size_t indent) {
    std::size_t body_end = text.size();
    while (body_end != 0 && is_one_of(text[body_end - 1], "\n\t ")) --body_end;
    const std::size_t last_break = last_of(text, '\n');
    // YAML cannot tell blanks of the last line from an indentation.
    if (last_break != Text::npos && last_break >= body_end && last_break + 1 != text.size())
      return double_quoted(text, indent, false);
    const bool has_marker = indent == 0 && has_document_marker(text);
    const bool is_indented = indent != 0 || has_marker;
    if (has_marker) indent = 2;

    buffer_.push('|');
    std::size_t body_start = 0;
    bool starts_with_space = false;
    for (; body_start != body_end && is_one_of(text[body_start], " \n"); ++body_start)
      starts_with_space |= text[body_start] == ' ';
    if (starts_with_space) buffer_.push(is_indented ? '2' : '1');
    const Text end = text.substr(body_end);
    const std::size_t first_break = end.find("\n");
    if (first_break == Text::npos) {
      buffer_.push('-');
    } else if (body_end == 0 || first_break + 1 != end.size()) {
      buffer_.push('+');
    }
    buffer_.push('\n');
    indentation(indent);
    // The last line break is the one that follows each node.
    lines(end.ends_with("\n") ? text.substr(0, text.size() - 1) : text, indent);
  }
  constexpr void lines(const Text& text, std::size_t indent) {
    for (std::size_t i = 0; i != text.size(); ++i) {
      buffer_.push(text[i]);
      if (text[i] == '\n' && i + 1 != text.size() && text[i + 1] != '\n') indentation(indent);
    }
  }
  static constexpr std::size_t last_of(const Text& text, char c) {
    std::size_t at = text.size();
    while (at != 0 && text[at - 1] != c) --at;
    return at == 0 ? Text::npos : at - 1;
  }

  Buffer buffer_{256};
};

}  // namespace constcloud::json::internal

namespace CONSTCLOUD_NAMESPACE::json {

CONSTCLOUD_CONSTEXPR Text to_yaml(const Value& value) {
  internal::YamlWriter writer;
  writer.node(value, 0);
  writer.line_break();
  return std::move(writer).text();
}

}  // namespace constcloud::json
