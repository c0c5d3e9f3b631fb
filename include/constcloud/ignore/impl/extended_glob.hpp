// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of ignore/extended_glob.hpp: writing the regular expression of a tree.
#include <constcloud/ignore/detail/extended_glob.hpp>
#include <constcloud/ignore/extended_glob.hpp>
#include <constcloud/ignore/glob_class.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

// Writing the regular expression. A name that starts with a dot is met only by a pattern that starts with one.

CONSTCLOUD_INLINE ExtendedGlob::Source ExtendedGlob::source(bool allow_dot) {
  if (is_root()) {
    flatten();
    fill_negations();
  }
  return type_ == 0 ? source_of_sequence(allow_dot) : source_of_alternatives(allow_dot);
}

CONSTCLOUD_INLINE ExtendedGlob::Source ExtendedGlob::source_of_sequence(bool allow_dot) {
  bool only_texts = true;
  for (const Item& item : items_) only_texts = only_texts && item.node == nullptr;
  const bool not_empty = is_start() && is_end() && only_texts;
  regex::Utf16 made;
  for (const Item& item : items_) {
    const Source source = item.node != nullptr ? item.node->source(allow_dot)
                                               : source_of_text(item.text, magic_ == Magic::yes, not_empty);
    made.append(source.expression);
    if (source.is_magic) magic_ = Magic::yes;
    unicode_ = unicode_ || source.unicode;
  }
  regex::Utf16 whole = start_of(made, allow_dot);
  whole.append(made);
  if (is_end() && tree_.negations_are_filled && !is_root() && parent_->type_ == u'!') whole.append("(?:$|\\/)");
  if (magic_ != Magic::yes) magic_ = Magic::no;
  return {whole, unescaped(made), magic_ == Magic::yes, unicode_};
}

CONSTCLOUD_INLINE regex::Utf16 ExtendedGlob::start_of(const regex::Utf16& made, bool allow_dot) const {
  if (!is_start() || items_.empty() || items_[0].node != nullptr) return {};
  if (items_.size() == 1 && (items_[0].text == "." || items_[0].text == "..")) return {};
  const auto may_be_dot = [&made](std::size_t at) { return made.at(at) == u'[' || made.at(at) == u'.'; };
  const bool needs_no_way_up = (allow_dot && may_be_dot(0)) || (made.starts_with("\\.") && may_be_dot(2)) ||
                               (made.starts_with("\\.\\.") && may_be_dot(4));
  if (needs_no_way_up) return "(?!(?:^|/)\\.\\.?(?:$|/))";
  return !allow_dot && may_be_dot(0) ? regex::Utf16("(?!\\.)") : regex::Utf16();
}

CONSTCLOUD_INLINE ExtendedGlob::Source ExtendedGlob::source_of_alternatives(bool allow_dot) {
  const bool repeats = type_ == u'*' || type_ == u'+';
  regex::Utf16 body = join_alternatives(allow_dot);
  if (is_start() && is_end() && body.empty() && type_ != u'!') {
    const regex::Utf16 literal = text();
    items_ = {Item{literal, nullptr}};
    type_ = 0;
    magic_ = Magic::unknown;
    return {literal, unescaped(literal), false, false};
  }
  // From the second turn on there may be dots.
  regex::Utf16 again = !repeats || allow_dot ? regex::Utf16() : join_alternatives(true);
  const bool differs = !again.empty() && !(again == body);
  regex::Utf16 made(type_ == u'!' ? regex::Utf16("(?:(?!(?:") : regex::Utf16("(?:"));
  const bool no_dot = is_start() && !allow_dot;
  if (type_ == u'!' && has_nothing_) {
    made = no_dot ? regex::Utf16("(?!\\.)") : regex::Utf16();
    made.append("[^/]+?");
    return {made, unescaped(body), true, unicode_};
  }
  if (differs) {
    regex::Utf16 both("(?:");
    both.append(body);
    both.append(")(?:");
    both.append(again);
    both.append(")*?");
    body = both;
  }
  made.append(body);
  if (type_ == u'!') {
    made.append("))");
    if (no_dot) made.append("(?!\\.)");
    made.append("[^/]*?)");
  } else {
    made.push(u')');
    if (type_ == u'*' && differs) made.push(u'?');
    if (type_ != u'@' && !(repeats && differs)) made.push(type_);
  }
  return {made, unescaped(body), true, unicode_};
}

CONSTCLOUD_INLINE regex::Utf16 ExtendedGlob::join_alternatives(bool allow_dot) {
  regex::Utf16 made;
  bool is_first = true;
  const bool skips_empty = is_start() && is_end();
  for (const Item& item : items_) {
    const Source source = item.node->source(allow_dot);
    unicode_ = unicode_ || source.unicode;
    if (skips_empty && source.expression.empty()) continue;
    if (!is_first) made.push(u'|');
    is_first = false;
    made.append(source.expression);
  }
  return made;
}

CONSTCLOUD_INLINE ExtendedGlob::Source ExtendedGlob::source_of_text(const regex::Utf16& glob, bool is_magic,
                                                                    bool not_empty) {
  Source made;
  made.is_magic = is_magic;
  bool escaping = false, in_star = false, only_stars = true;
  for (const char16_t unit : glob) only_stars = only_stars && unit == u'*';
  for (std::size_t i = 0; i < glob.size(); ++i) {
    const char16_t unit = glob[i];
    if (escaping) {
      escaping = false;
      push_escaped(made.expression, unit);
      continue;
    }
    if (unit == u'*') {
      if (!in_star) made.expression.append(not_empty && only_stars ? regex::Utf16("[^/]+?") : regex::Utf16("[^/]*?"));
      in_star = made.is_magic = true;
      continue;
    }
    in_star = false;
    if (unit == u'\\') {
      escaping = i + 1 != glob.size();
      if (!escaping) made.expression.append("\\\\");
      continue;
    }
    const GlobClass members = unit == u'[' ? parse_glob_class(glob, i) : GlobClass();
    if (members.size != 0) {
      made.expression.append(members.source);
      made.unicode = made.unicode || members.unicode;
      made.is_magic = made.is_magic || members.is_magic;
      i += members.size - 1;
    } else if (unit == u'?') {
      made.expression.append("[^/]");
      made.is_magic = true;
    } else {
      regex::Utf16 one;
      one.push(unit);
      made.expression.append(escape_for_expression(one));
    }
  }
  made.literal = unescaped(glob);
  return made;
}

CONSTCLOUD_INLINE void ExtendedGlob::push_escaped(regex::Utf16& made, char16_t unit) {
  for (const char* special = "().*{}+?[]^$\\!"; *special != '\0'; ++special) {
    if (unit == static_cast<char16_t>(*special)) made.push(u'\\');
  }
  made.push(unit);
}

CONSTCLOUD_INLINE regex::Utf16 ExtendedGlob::unescaped(const regex::Utf16& text) {
  const auto is_boxed = [&text](std::size_t at) {
    const char16_t unit = text.at(at + 1);
    return text.at(at) == u'[' && at + 2 < text.size() && unit != u'/' && unit != u'\\' && text[at + 2] == u']';
  };
  regex::Utf16 bare;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] != u'\\' && !regex::is_line_terminator(text[i]) && is_boxed(i + 1)) {
      bare.push(text[i]);
      bare.push(text[i + 2]);
      i += 4;
    } else if (i == 0 && is_boxed(0)) {
      bare.push(text[1]);
      i = 3;
    } else {
      bare.push(text[i++]);
    }
  }
  regex::Utf16 made;
  for (std::size_t i = 0; i < bare.size(); ++i) {
    if (bare[i] == u'\\' && i + 1 != bare.size() && bare[i + 1] != u'/') ++i;
    made.push(bare[i]);
  }
  return made;
}

CONSTCLOUD_INLINE GlobPortion parse_glob_portion(const regex::Utf16& portion) { return ExtendedGlob::parse(portion); }

}  // namespace constcloud::ignore
