// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/brace_expansion.hpp.
#include <constcloud/ignore/brace_expansion.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Expands one pattern. Escaped characters travel as noncharacters of Unicode, which no name has.
class BraceExpansion {
 public:
  static List<regex::Utf16> of(const regex::Utf16& pattern) {
    // Bash leaves empty braces at the very start alone.
    regex::Utf16 whole = pattern;
    if (pattern.starts_with("{}")) {
      whole = regex::Utf16("\\{\\}");
      whole.append(pattern.slice(2));
    }
    List<regex::Utf16> expanded = expand(escaped(whole), 0, true);
    for (regex::Utf16& one : expanded) one = unescaped(one);
    return expanded;
  }

 private:
  // Against patterns that would fill the memory.
  static constexpr std::size_t most_results = 100'000, most_units = 4'000'000, most_levels = 1'000,
                               most_rewrites = 1'000;
  static constexpr char16_t hidden = u'\xfdd0';
  static constexpr char16_t hidden_close = hidden + 2;
  static constexpr char16_t specials[] = {u'\\', u'{', u'}', u',', u'.'};

  static regex::Utf16 escaped(const regex::Utf16& pattern) {
    regex::Utf16 made;
    for (std::size_t i = 0; i != pattern.size(); ++i) {
      std::size_t special = 0;
      while (special != 5 && (pattern[i] != u'\\' || pattern.at(i + 1) != specials[special])) ++special;
      if (special == 5) {
        made.push(pattern[i]);
      } else {
        made.push(static_cast<char16_t>(hidden + special));
        ++i;
      }
    }
    return made;
  }
  static regex::Utf16 unescaped(const regex::Utf16& pattern) {
    regex::Utf16 made;
    for (const char16_t unit : pattern) {
      const bool is_hidden = unit >= hidden && unit < hidden + 5;
      made.push(is_hidden ? specials[unit - hidden] : unit);
    }
    return made;
  }

  struct Pair {
    std::size_t open = regex::Utf16::npos, close = 0;
  };
  /// The first pair of braces that balance; where an open one is never closed, the leftmost one inside that balances.
  static Pair find_pair(const regex::Utf16& text) {
    std::size_t open = text.find(u'{');
    std::size_t close = open == regex::Utf16::npos ? open : text.find(u'}', open + 1);
    Pair inner{text.size(), 0};
    List<std::size_t> opened;
    while (close != regex::Utf16::npos) {
      if (open < close) {
        opened.push_back(open);
        open = text.find(u'{', open + 1);
        continue;
      }
      if (opened.size() == 1) return {opened[0], close};
      if (opened.back() < inner.open) inner = {opened.back(), close};
      opened.erase(opened.size() - 1);
      close = text.find(u'}', close + 1);
    }
    return inner.open == text.size() ? Pair() : inner;
  }

  /// A list is cut at the commas that stand in no inner braces.
  static List<regex::Utf16> members_of(const regex::Utf16& list) {
    List<regex::Utf16> members;
    regex::Utf16 carry, rest = list;
    for (;;) {
      const Pair pair = find_pair(rest);
      const bool found = pair.open != regex::Utf16::npos;
      List<regex::Utf16> parts = (found ? rest.slice(0, pair.open) : rest).split(u',');
      carry.append(parts[0]);
      parts[0] = carry;
      if (found) parts.back().append(rest.slice(pair.open, pair.close + 1));
      const bool ends = !found || pair.close + 1 == rest.size();
      carry = parts.back();
      for (std::size_t i = 0; i + 1 < parts.size(); ++i) members.push_back(parts[i]);
      if (ends) {
        members.push_back(carry);
        return members;
      }
      rest = rest.slice(pair.close + 1);
    }
  }

  static List<regex::Utf16> combine(const List<regex::Utf16>& starts, const regex::Utf16& middle, const List<regex::Utf16>& ends,
                             bool drops_empty) {
    List<regex::Utf16> all;
    std::size_t units = 0;
    for (const regex::Utf16& start : starts) {
      for (const regex::Utf16& end : ends) {
        if (all.size() >= most_results) return all;
        regex::Utf16 one = start;
        one.append(middle);
        one.append(end);
        if (drops_empty && one.empty()) continue;
        if (units + one.size() > most_units) return all;
        units += one.size();
        all.push_back(std::move(one));
      }
    }
    return all;
  }

  static bool is_digit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }
  static bool is_letter(char16_t unit) { return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'); }
  static bool is_number(const regex::Utf16& text) {
    std::size_t i = text.at(0) == u'-' ? 1 : 0;
    if (i == text.size()) return false;
    for (; i != text.size(); ++i) {
      if (!is_digit(text[i])) return false;
    }
    return true;
  }
  static long long number_of(const regex::Utf16& text) {
    if (!is_number(text)) return text.at(0);
    long long value = 0;
    for (const char16_t unit : text) {
      if (is_digit(unit) && value < 1'000'000'000'000'000) value = value * 10 + (unit - u'0');
    }
    return text[0] == u'-' ? -value : value;
  }

  /// The two or three parts of `a..b..step`; none where the text is no sequence.
  static List<regex::Utf16> sequence_parts(const regex::Utf16& body) {
    List<regex::Utf16> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < body.size(); ++i) {
      if (body[i] != u'.' || body[i + 1] != u'.') continue;
      parts.push_back(body.slice(from, i));
      from = ++i + 1;
    }
    parts.push_back(body.slice(from));
    const auto is_one_letter = [](const regex::Utf16& text) { return text.size() == 1 && is_letter(text[0]); };
    const bool numbers = parts.size() > 1 && is_number(parts[0]) && is_number(parts[1]);
    const bool letters = parts.size() > 1 && is_one_letter(parts[0]) && is_one_letter(parts[1]);
    const bool steps = parts.size() == 2 || (parts.size() == 3 && is_number(parts[2]));
    return (numbers || letters) && steps ? parts : List<regex::Utf16>();
  }

  static bool is_padded(const regex::Utf16& text) {
    const std::size_t i = text.at(0) == u'-' ? 1 : 0;
    return text.at(i) == u'0' && is_digit(text.at(i + 1));
  }

  static List<regex::Utf16> sequence(const List<regex::Utf16>& parts) {
    const bool letters = !is_number(parts[0]);
    const long long from = number_of(parts[0]), to = number_of(parts[1]);
    long long step = parts.size() == 3 ? number_of(parts[2]) : 1;
    if (step < 0) step = -step;
    if (step == 0) step = 1;
    std::size_t width = 0;
    bool padded = false;
    for (const regex::Utf16& part : parts) padded = padded || is_padded(part);
    if (padded) width = parts[0].size() > parts[1].size() ? parts[0].size() : parts[1].size();
    List<regex::Utf16> values;
    std::size_t units = 0;
    const bool down = to < from;
    for (long long i = from; (down ? i >= to : i <= to) && values.size() < most_results; i += down ? -step : step) {
      regex::Utf16 value;
      if (!letters) {
        value = decimal(i, width);
      } else if (i != '\\') {
        value.push(static_cast<char16_t>(i));
      }
      if (units + value.size() > most_units) break;
      units += value.size();
      values.push_back(std::move(value));
    }
    return values;
  }
  static regex::Utf16 decimal(long long value, std::size_t width) {
    char16_t digits[24];
    std::size_t count = 0;
    for (long long rest = value < 0 ? -value : value; rest != 0 || count == 0; rest /= 10) {
      digits[count++] = static_cast<char16_t>(u'0' + rest % 10);
    }
    regex::Utf16 made;
    if (value < 0) made.push(u'-');
    for (std::size_t size = made.size() + count; size < width; ++size) made.push(u'0');
    while (count != 0) made.push(digits[--count]);
    return made;
  }

  /// A comma that no comma follows, and behind it a closing brace on the same line.
  static bool has_comma_and_close(const regex::Utf16& text) {
    for (std::size_t i = 0; i != text.size(); ++i) {
      if (text[i] != u',' || text.at(i + 1) == u',') continue;
      for (std::size_t j = i + 1; j != text.size() && !regex::is_line_terminator(text[j]); ++j) {
        if (text[j] == u'}') return true;
      }
    }
    return false;
  }

  static List<regex::Utf16> list(const regex::Utf16& body, std::size_t level, bool drops_empty) {
    List<regex::Utf16> members = members_of(body);
    if (members.size() == 1) {
      // Braces in braces: the inner ones expand, the outer ones stay.
      members = expand(members[0], level + 1, false);
      for (regex::Utf16& member : members) {
        regex::Utf16 kept("{");
        kept.append(member);
        kept.push(u'}');
        member = kept;
      }
      if (members.size() == 1) return members;
    }
    List<regex::Utf16> values;
    std::size_t units = 0;
    for (const regex::Utf16& member : members) {
      for (regex::Utf16& value : expand(member, level + 1, false)) {
        if (drops_empty && value.empty()) continue;
        if (values.size() >= most_results || units + value.size() > most_units) return values;
        units += value.size();
        values.push_back(std::move(value));
      }
    }
    return values;
  }

  static List<regex::Utf16> expand(regex::Utf16 text, std::size_t level, bool is_top) {
    if (level > most_levels) return {text};
    List<regex::Utf16> done = {regex::Utf16()};
    std::size_t rewrites = 0;
    bool drops_empty = false, is_first = true;
    for (;;) {
      const Pair pair = find_pair(text);
      if (pair.open == regex::Utf16::npos) return combine(done, text, {regex::Utf16()}, drops_empty);
      const regex::Utf16 before = text.slice(0, pair.open), body = text.slice(pair.open + 1, pair.close),
                  after = text.slice(pair.close + 1);
      const List<regex::Utf16> parts = sequence_parts(body);
      const bool drops_now = drops_empty && after.empty();
      if (before.ends_with("$")) {
        done = combine(done, text.slice(0, pair.close + 1), {regex::Utf16()}, drops_now);
        is_first = false;
      } else if (parts.empty() && !body.contains(u',')) {
        if (rewrites == most_rewrites || !has_comma_and_close(after)) {
          return combine(done, text, {regex::Utf16()}, drops_empty);
        }
        // `{a},b}`: the first closing brace is none.
        ++rewrites;
        regex::Utf16 again = text.slice(0, pair.close);
        again.push(hidden_close);
        again.append(after);
        text = again;
        is_top = true;
        continue;
      } else {
        if (is_first) drops_empty = is_top && parts.empty();
        is_first = false;
        bool all_are_empty = before.empty() && drops_empty && after.empty();
        for (const regex::Utf16& one : done) all_are_empty = all_are_empty && one.empty();
        done = combine(done, before, parts.empty() ? list(body, level, all_are_empty) : sequence(parts),
                       drops_empty && after.empty());
      }
      if (after.empty()) return done;
      text = after;
    }
  }
};

CONSTCLOUD_INLINE List<regex::Utf16> expand_braces(const regex::Utf16& pattern) { return BraceExpansion::of(pattern); }

}  // namespace constcloud::ignore
