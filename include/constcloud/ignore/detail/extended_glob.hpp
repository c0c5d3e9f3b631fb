// SPDX-License-Identifier: Apache-2.0
#pragma once
// A part of a glob as a tree: reading it, and bringing it into the form that is written.
#include <constcloud/regex/utf16.hpp>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// What one part of a glob (no slash in it) comes to, as minimatch 10.2.6 has it.
struct GlobPortion {
  /// Nothing in it stands for more than itself: `text` is what a name must equal.
  bool is_literal = false;
  /// The name, or the source of the regular expression.
  regex::Utf16 text;
  /// The regular expression has properties of Unicode in it.
  bool unicode = false;
};

/// A part of a glob as a tree: sequences (no type) of texts and extended globs; an extended glob has sequences as its
/// alternatives.
class ExtendedGlob {
 public:
  static GlobPortion parse(const regex::Utf16& portion) {
    Tree tree;
    ExtendedGlob* const root = tree.make(0, nullptr);
    root->parse(portion, 0, 0);
    const Source source = root->source(false);
    GlobPortion made;
    made.is_literal = !source.is_magic && root->magic_ != Magic::yes;
    made.text = made.is_literal ? source.literal : source.expression;
    made.unicode = source.unicode;
    return made;
  }

 private:
  struct Item {
    regex::Utf16 text;
    ExtendedGlob* node = nullptr;
  };
  /// Owns all nodes, and knows the negations whose tails are to be filled in.
  struct Tree {
    ~Tree() {
      for (const ExtendedGlob* node : nodes) delete node;
    }
    ExtendedGlob* make(char16_t type, ExtendedGlob* parent) {
      Owned fresh = new ExtendedGlob(*this, type, parent);
      nodes.push_back(&*fresh);
      return fresh.release();
    }
    List<ExtendedGlob*> nodes;
    List<ExtendedGlob*> negations;
    bool negations_are_filled = false;
  };
  struct Source {
    regex::Utf16 expression;
    regex::Utf16 literal;
    bool is_magic = false;
    bool unicode = false;
  };
  enum class Magic : std::uint8_t { unknown, no, yes };

  ExtendedGlob(Tree& tree, char16_t type, ExtendedGlob* parent)
      : tree_(tree), type_(type), parent_(parent), index_(parent == nullptr ? 0 : parent->items_.size()) {
    if (type != 0) magic_ = Magic::yes;
    if (type == u'!' && !tree.negations_are_filled) tree.negations.push_back(this);
  }

  static bool is_type(char16_t unit) {
    return unit == u'!' || unit == u'?' || unit == u'+' || unit == u'*' || unit == u'@';
  }
  bool is_root() const { return parent_ == nullptr; }
  void push(const regex::Utf16& text) {
    if (!text.empty()) items_.push_back({text, nullptr});
  }
  void push(ExtendedGlob* node) { items_.push_back({{}, node}); }

  // How extended globs inside each other become one: `of` lists, for each type outside, the types inside.

  static bool lists(char16_t outside, char16_t inside, const char* const (&of)[5]) {
    for (const char* const entry : of) {
      if (static_cast<char16_t>(entry[0]) != outside) continue;
      for (const char* at = entry + 1; *at != '\0'; ++at) {
        if (static_cast<char16_t>(*at) == inside) return true;
      }
    }
    return false;
  }
  static bool may_hold(char16_t outside, char16_t inside) {
    return lists(outside, inside, {"!?@", "??@", "@?@", "**+?@", "++@?*"});
  }
  static bool adopts(char16_t outside, char16_t inside) {
    return lists(outside, inside, {"!@", "??@", "@@", "**+?@", "++@"});
  }
  static bool adopts_with_nothing(char16_t outside, char16_t inside) {
    return lists(outside, inside, {"!?", "@?", "+?*", " ", " "});
  }
  /// The type of an extended glob whose only alternative is another one; 0: they stay two.
  static char16_t type_of_both(char16_t outside, char16_t inside) {
    if (outside == u'@') return inside;
    if (outside == u'!' && inside == u'!') return u'@';
    if (outside == u'?' && (inside == u'*' || inside == u'+')) return u'*';
    if (outside == u'+' && (inside == u'?' || inside == u'*')) return u'*';
    return 0;
  }

  /// Follows brackets and backslashes, in which no sign means anything.
  struct Quoting {
    bool escaping = false, in_class = false, negated = false;
    std::size_t begin = 0;

    /// Takes in the unit before `next`; true if it is quoted.
    bool takes(char16_t unit, std::size_t next) {
      if (escaping || unit == u'\\') {
        escaping = !escaping;
        return true;
      }
      if (in_class) {
        if (next == begin + 1) {
          negated = negated || unit == u'^' || unit == u'!';
        } else if (unit == u']' && !(next == begin + 2 && negated)) {
          in_class = false;
        }
        return true;
      }
      if (unit != u'[') return false;
      in_class = true;
      begin = next;
      negated = false;
      return true;
    }
  };
  static constexpr std::size_t most_levels = 2;

  /// Reads on from `at`; returns where it ends.
  std::size_t parse(const regex::Utf16& glob, std::size_t at, std::size_t level) {
    return type_ == 0 ? parse_sequence(glob, at, level) : parse_alternatives(glob, at, level);
  }

  std::size_t parse_sequence(const regex::Utf16& glob, std::size_t at, std::size_t level) {
    Quoting quoting;
    regex::Utf16 text;
    while (at < glob.size()) {
      const char16_t unit = glob[at++];
      if (quoting.takes(unit, at) || !is_type(unit) || glob.at(at) != u'(' || level > most_levels) {
        text.push(unit);
        continue;
      }
      push(text);
      text = regex::Utf16();
      ExtendedGlob* const inner = tree_.make(unit, this);
      at = inner->parse(glob, at, level + 1);
      push(inner);
    }
    push(text);
    return at;
  }

  /// From the opening parenthesis at `open` on.
  std::size_t parse_alternatives(const regex::Utf16& glob, std::size_t open, std::size_t level) {
    Quoting quoting;
    regex::Utf16 text;
    List<ExtendedGlob*> alternatives = {tree_.make(0, this)};
    std::size_t at = open + 1;
    while (at < glob.size()) {
      const char16_t unit = glob[at++];
      ExtendedGlob& alternative = *alternatives.back();
      if (quoting.takes(unit, at)) {
        text.push(unit);
      } else if (is_type(unit) && glob.at(at) == u'(' && (level <= most_levels || may_hold(type_, unit))) {
        alternative.push(text);
        text = regex::Utf16();
        ExtendedGlob* const inner = tree_.make(unit, &alternative);
        alternative.push(inner);
        at = inner->parse(glob, at, may_hold(type_, unit) ? level : level + 1);
      } else if (unit == u'|' || unit == u')') {
        if (unit == u')' && text.empty() && items_.empty()) has_nothing_ = true;
        alternative.push(text);
        text = regex::Utf16();
        if (unit == u')') {
          for (ExtendedGlob* one : alternatives) push(one);
          return at;
        }
        alternatives.push_back(tree_.make(0, this));
      } else {
        text.push(unit);
      }
    }
    // Never closed: it is none.
    type_ = 0;
    magic_ = Magic::unknown;
    items_ = {Item{glob.slice(open - 1), nullptr}};
    return at;
  }

  /// The glob again.
  const regex::Utf16& text() {
    if (has_text_) return text_;
    regex::Utf16 made;
    if (type_ != 0) made.push(type_), made.push(u'(');
    for (std::size_t i = 0; i != items_.size(); ++i) {
      if (type_ != 0 && i != 0) made.push(u'|');
      made.append(items_[i].node == nullptr ? items_[i].text : items_[i].node->text());
    }
    if (type_ != 0) made.push(u')');
    text_ = made;
    has_text_ = true;
    return text_;
  }

  bool is_start() const {
    if (is_root()) return true;
    if (!parent_->is_start()) return false;
    // Negations before it may be empty.
    for (std::size_t i = 0; i != index_; ++i) {
      const ExtendedGlob* const before = i < parent_->items_.size() ? parent_->items_[i].node : nullptr;
      if (before == nullptr || before->type_ != u'!') return false;
    }
    return true;
  }
  bool is_end() const {
    if (is_root() || parent_->type_ == u'!') return true;
    if (!parent_->is_end()) return false;
    return type_ == 0 || index_ + 1 == parent_->items_.size();
  }

  /// The extended glob that an alternative of this one is, and nothing else; nullptr where it is not one.
  ExtendedGlob* only_item_of(const Item& alternative) const {
    if (type_ == 0 || alternative.node == nullptr || alternative.node->type_ != 0) return nullptr;
    if (alternative.node->items_.size() != 1) return nullptr;
    ExtendedGlob* const inner = alternative.node->items_[0].node;
    return inner != nullptr && inner->type_ != 0 ? inner : nullptr;
  }
  void adopt(ExtendedGlob& inner, std::size_t at) {
    List<Item> items;
    for (std::size_t i = 0; i != items_.size(); ++i) {
      if (i != at) {
        items.push_back(items_[i]);
        continue;
      }
      for (const Item& item : inner.items_) items.push_back(item);
    }
    items_ = items;
    for (const Item& item : inner.items_) {
      if (item.node != nullptr) item.node->parent_ = this;
    }
    has_text_ = false;
  }
  void become(ExtendedGlob& inner) {
    type_ = type_of_both(type_, inner.type_);
    items_ = inner.items_;
    for (const Item& item : items_) {
      if (item.node != nullptr) item.node->parent_ = this;
    }
    has_text_ = has_nothing_ = false;
  }

  void flatten() {
    if (type_ == 0) {
      for (const Item& item : items_) {
        if (item.node != nullptr) item.node->flatten();
      }
    } else {
      bool changed = true;
      for (int round = 0; changed && round != 10; ++round) changed = flatten_once();
    }
    has_text_ = false;
  }
  bool flatten_once() {
    bool changed = false;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const Item item = items_[i];
      if (item.node == nullptr) continue;
      item.node->flatten();
      ExtendedGlob* const inner = only_item_of(item);
      if (inner == nullptr) continue;
      if (adopts(type_, inner->type_)) {
        adopt(*inner, i);
      } else if (adopts_with_nothing(type_, inner->type_)) {
        ExtendedGlob* const nothing = tree_.make(0, inner);
        nothing->items_.push_back({});
        inner->push(nothing);
        adopt(*inner, i);
      } else if (items_.size() == 1 && type_of_both(type_, inner->type_) != 0) {
        become(*inner);
      } else {
        continue;
      }
      changed = true;
    }
    return changed;
  }

  void copy_in(const Item& item) {
    if (item.node == nullptr) {
      push(item.text);
      return;
    }
    ExtendedGlob* const copy = tree_.make(item.node->type_, this);
    for (std::size_t i = 0; i != item.node->items_.size(); ++i) copy->copy_in(item.node->items_[i]);
    push(copy);
  }
  /// A negation must know what comes after it: `!(a)b` is no `ab`.
  void fill_negations() {
    text();
    tree_.negations_are_filled = true;
    while (!tree_.negations.empty()) {
      const ExtendedGlob& negation = *tree_.negations.back();
      tree_.negations.erase(tree_.negations.size() - 1);
      if (negation.type_ != u'!') continue;
      const ExtendedGlob* inner = &negation;
      for (const ExtendedGlob* outer = inner->parent_; outer != nullptr; inner = outer, outer = outer->parent_) {
        for (std::size_t i = inner->index_ + 1; outer->type_ == 0 && i < outer->items_.size(); ++i) {
          for (const Item& alternative : negation.items_) alternative.node->copy_in(outer->items_[i]);
        }
      }
    }
  }

  // Writing the regular expression.

  Source source(bool allow_dot);
  Source source_of_sequence(bool allow_dot);
  regex::Utf16 start_of(const regex::Utf16& made, bool allow_dot) const;
  Source source_of_alternatives(bool allow_dot);
  regex::Utf16 join_alternatives(bool allow_dot);
  static Source source_of_text(const regex::Utf16& glob, bool is_magic, bool not_empty);
  static void push_escaped(regex::Utf16& made, char16_t unit);
  /// Without brackets around single characters, then without backslashes.
  static regex::Utf16 unescaped(const regex::Utf16& text);

  Tree& tree_;
  char16_t type_;
  ExtendedGlob* parent_;
  std::size_t index_;
  List<Item> items_;
  regex::Utf16 text_;
  bool has_text_ = false;
  bool has_nothing_ = false;
  bool unicode_ = false;
  Magic magic_ = Magic::unknown;
};

}  // namespace constcloud::ignore
