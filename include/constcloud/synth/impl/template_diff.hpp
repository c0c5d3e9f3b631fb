// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/template_diff.hpp.
#include <constcloud/json/diff.hpp>
#include <constcloud/synth/template_diff.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Sections of a template in the order in which they are shown; what is not listed comes after them.
inline constexpr Text sections_shown_first[] = {"Parameters", "Metadata",  "Mappings", "Rules",
                                                "Conditions", "Resources", "Outputs"};

class TemplateDiff {
 public:
  constexpr explicit TemplateDiff(const text::Style& style) : style_(style) {}

  constexpr void compare(const Json& before, const Json& after) {
    const List<Text> names = names_of(before, after);
    for (const Text& name : names) {
      if (!is_section(before.find(name)) || !is_section(after.find(name))) compare_values(name, before, after);
    }
    for (const Text& section : sections_shown_first) compare_sections(section, before, after);
    for (const Text& name : names) {
      if (!is_shown_first(name)) compare_sections(name, before, after);
    }
  }
  constexpr Text text() && { return Text(std::move(buffer_)); }

 private:
  static constexpr bool is_shown_first(const Text& name) {
    for (const Text& section : sections_shown_first) {
      if (section == name) return true;
    }
    return false;
  }
  static constexpr List<Text> names_of(const Json& before, const Json& after) {
    List<Text> names;
    if (before.is(json::Kind::object)) {
      for (const auto& [name, value] : before.as_object()) names.push_back(name);
    }
    if (!after.is(json::Kind::object)) return names;
    for (const auto& [name, value] : after.as_object()) {
      if (before.find(name) == nullptr) names.push_back(name);
    }
    return names;
  }
  /// What is not there is as good as a section without elements.
  static constexpr bool is_section(const Json* value) { return value == nullptr || value->is(json::Kind::object); }
  static constexpr Json part_of(const Json& whole, const Text& name) {
    const Json* const part = whole.find(name);
    if (part == nullptr) return Json();
    return *part;
  }

  /// Of the template itself: its description, its transforms.
  CONSTCLOUD_CONSTEXPR void compare_values(const Text& name, const Json& before, const Json& after) {
    const Json old_value = part_of(before, name);
    const Json new_value = part_of(after, name);
    if (json::equivalent(old_value, new_value)) return;
    heading("Template");
    element(name, {}, old_value, new_value, false);
  }

  constexpr void compare_sections(const Text& section, const Json& before, const Json& after) {
    const Json old_section = part_of(before, section);
    const Json new_section = part_of(after, section);
    if (!is_section(before.find(section)) || !is_section(after.find(section))) return;
    const bool of_resources = section == "Resources";
    for (const Text& id : names_of(old_section, new_section)) {
      const Json old_element = part_of(old_section, id);
      const Json new_element = part_of(new_section, id);
      if (json::equivalent(old_element, new_element)) continue;
      heading(section);
      if (of_resources) {
        element(type_of(new_element.is_undefined() ? old_element : new_element), id, old_element, new_element, true);
      } else {
        element(singular(section), id, old_element, new_element, false);
      }
    }
  }
  static constexpr Text type_of(const Json& resource) {
    const Json* const type = resource.find("Type");
    if (type == nullptr || !type->is(json::Kind::text)) return "Resource";
    return type->as_text();
  }
  static constexpr Text singular(const Text& section) {
    if (section.ends_with("s")) return section.substr(0, section.size() - 1);
    return section;
  }

  /// Before the first of what it stands over.
  constexpr void heading(const Text& name) {
    if (name == heading_) return;
    if (!heading_.empty()) buffer_.push('\n');
    heading_ = name;
    write(style_.paint(text::Colour::bold, name));
    buffer_.push('\n');
  }

  constexpr void element(const Text& kind, const Text& id, const Json& before, const Json& after, bool of_resources) {
    mark(before, after);
    write(style_.paint(text::Colour::cyan, kind));
    if (!id.empty()) {
      buffer_.push(' ');
      write(style_.paint(text::Colour::blue, id));
    }
    if (before.is_undefined() || after.is_undefined()) {
      if (!of_resources) show_one(before, after);
      buffer_.push('\n');
      return;
    }
    buffer_.push('\n');
    const List<json::Difference> differences = json::diff(before, after);
    for (std::size_t i = 0; i != differences.size(); ++i) {
      const json::Difference& difference = differences[i];
      const bool is_last = i + 1 == differences.size();
      if (difference.path.empty()) {
        show_both(" ", difference.before, difference.after);
        continue;
      }
      write(" ");
      write(style_.branch(is_last));
      mark(difference.before, difference.after);
      write(difference.path);
      if (difference.before.is_undefined() || difference.after.is_undefined()) {
        show_one(difference.before, difference.after);
        buffer_.push('\n');
      } else {
        buffer_.push('\n');
        show_both(Text::concat({" ", style_.trunk(is_last)}), difference.before, difference.after);
      }
    }
  }

  /// The one that there is.
  constexpr void show_one(const Json& before, const Json& after) {
    const Json& value = before.is_undefined() ? after : before;
    write(": ");
    write(value.to_text());
  }
  constexpr void show_both(const Text& indent, const Json& before, const Json& after) {
    List<Text> removed = lines_of(before);
    List<Text> added = lines_of(after);
    if (removed.size() > 1 && added.size() > 1) drop_equal_ends(removed, added);
    const std::size_t count = removed.size() + added.size();
    for (std::size_t i = 0; i != count; ++i) {
      const bool is_removed = i < removed.size();
      write(indent);
      write(style_.branch(i + 1 == count));
      mark(is_removed);
      const Text& line = is_removed ? removed[i] : added[i - removed.size()];
      write(line);
      buffer_.push('\n');
    }
  }
  /// A text of several lines as these, each in quotes; everything else in one line.
  static constexpr List<Text> lines_of(const Json& value) {
    List<Text> lines;
    if (value.is(json::Kind::text)) {
      const Text text = value.as_text();
      std::size_t start = 0;
      for (std::size_t end = text.find("\n"); end != Text::npos; end = text.find("\n", start)) {
        lines.push_back(Json(text.substr(start, end + 1 - start)).to_text());
        start = end + 1;
      }
      if (start != text.size() || lines.empty()) lines.push_back(Json(text.substr(start)).to_text());
    } else {
      lines.push_back(value.to_text());
    }
    return lines;
  }
  static constexpr void drop_equal_ends(List<Text>& a, List<Text>& b) {
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
      a.erase(a.size() - 1);
      b.erase(b.size() - 1);
    }
    std::size_t same = 0;
    while (same != a.size() && same != b.size() && a[same] == b[same]) ++same;
    a = from(a, same);
    b = from(b, same);
  }
  static constexpr List<Text> from(const List<Text>& all, std::size_t start) {
    List<Text> rest;
    for (std::size_t i = start; i != all.size(); ++i) rest.push_back(all[i]);
    return rest;
  }

  constexpr void mark(const Json& before, const Json& after) {
    if (before.is_undefined()) return mark(false);
    if (after.is_undefined()) return mark(true);
    write(style_.paint(text::Colour::yellow, "[~]"));
    buffer_.push(' ');
  }
  constexpr void mark(bool is_removed) {
    if (is_removed) {
      write(style_.paint(text::Colour::red, "[-]"));
    } else {
      write(style_.paint(text::Colour::green, "[+]"));
    }
    buffer_.push(' ');
  }
  constexpr void write(const Text& text) { buffer_.append(text.data(), text.size()); }

  const text::Style& style_;
  Buffer buffer_;
  Text heading_;
};

CONSTCLOUD_CONSTEXPR Text template_diff(const Json& before, const Json& after, const text::Style& style) {
  TemplateDiff diff(style);
  diff.compare(before, after);
  return std::move(diff).text();
}

}  // namespace constcloud::detail
