// SPDX-License-Identifier: Apache-2.0
#pragma once
// KeyedList: things that are found by a key each, in JavaScript's order of keys.
#include <constcloud/base/sort.hpp>
#include <constcloud/text/index_key.hpp>
#include <cstdint>

namespace constcloud::detail {

/// What keys are that are texts: JavaScript has array indices first, ascending, then the others as they came.
struct TextKeys {
  using Key = Text;
  static constexpr std::size_t few = 16;
  static constexpr unsigned hash_of(const Text& key, bool samples) {
    return hash_of_chars(key.data(), key.size(), samples);
  }
  static constexpr unsigned hash_of_chars(const char* at, std::size_t size, bool samples) {
    if (samples) return size < 3 ? static_cast<unsigned>(size) : sample_of(at, size);
    std::uint64_t hash = size;
    for (std::size_t i = 0; i != size; ++i) hash = (hash ^ static_cast<unsigned char>(at[i])) * 0x9e37'79b9'7f4a'7c15;
    return static_cast<unsigned>(hash ^ hash >> 32);
  }
  static constexpr bool is_index(const Text& key) {
    return key.size() - 1 < 10 && *key.data() <= '9' && text::is_index_key(key.data(), key.size());
  }
  static constexpr std::uint64_t index_of(const Text& key) { return text::index_key_value(key.data(), key.size()); }

 private:
  static constexpr unsigned sample_of(const char* at, std::size_t size) {
    const int sample = (((at[0] * 31 + at[size / 2]) * 31 + at[size - 1]) * 31 + at[size - 2]) * 31 + at[size - 3];
    return static_cast<unsigned>(sample) * 0x9e37'79b9u >> 12;
  }
};

/// What keys are that have no order of their own.
struct UnorderedKeys {
  static constexpr std::size_t few = 16;
  static constexpr bool is_index(const auto&) { return false; }
  static constexpr unsigned index_of(const auto&) { return 0; }
};

/// What is known of a key: its item, or where that would be.
template <class Item>
struct KeyPlace {
  Item* item = nullptr;
  unsigned* cell = nullptr;
  unsigned hash = 0;
};

/// Many items: by the hash of their keys, and in order when somebody looks. Spends few steps, for the compiler evaluates
/// it for each of many constructs.
template <class Item, class Keys>
class [[nodiscard]] KeyTable {
 public:
  using Key = typename Keys::Key;

  /// With room for that many before anything is put anew.
  constexpr KeyTable(const List<Item*>& items, std::size_t room) : samples_(__builtin_is_constant_evaluated()) {
    rebuild(room);
    for (Item* item : items) add(item, find(Keys::key_of(*item)));
  }

  constexpr KeyPlace<Item> find(const Key& key) {
    const unsigned hash = Keys::hash_of(key, samples_);
    unsigned* const cells = cells_.begin();
    const std::size_t last = cells_.size() - 1;
    std::size_t at = hash & last;
    while (cells[at] != 0 && !has_key(cells[at], key, hash)) at = (at + 1) & last;
    return {cells[at] == 0 ? nullptr : items_[cells[at] - 1], cells + at, hash};
  }
  /// Adds an item at the place that `find` gave for its key; all memory that takes comes before any change.
  constexpr void add(Item* item, KeyPlace<Item> place) {
    if (cells_.size() < 2 * items_.size() + 2) {
      rebuild(2 * items_.size() + 2);
      place = find(Keys::key_of(*item));
    }
    if (is_in_order_ && Keys::is_index(Keys::key_of(*item))) is_in_order_ = is_next_index(*item);
    items_.push_back(item);
    hashes_.push_back(place.hash);
    const std::size_t distance = static_cast<std::size_t>(place.cell - cells_.begin()) - place.hash;
    if (samples_ && (distance & (cells_.size() - 1)) > farthest) return look_at_all_characters();
    *place.cell = static_cast<unsigned>(items_.size());
  }
  constexpr Item* erase(const Key& key) {
    unsigned& place = *find(key).cell;
    if (place == 0) return nullptr;
    Item* const item = take(items_[place - 1]);
    place = erased;
    ++erased_;
    is_in_order_ = false;
    return item;
  }
  constexpr std::size_t size() const { return items_.size() - erased_; }
  constexpr const List<Item*>& in_order() {
    if (!is_in_order_) rebuild(items_.size());
    return items_;
  }
  constexpr const List<Item*>& as_added() const { return items_; }

 private:
  struct Index {
    constexpr Index(std::uint64_t v = 0, std::size_t p = 0) : value(v), place(p) {}
    std::uint64_t value;
    std::size_t place;
  };
  static constexpr unsigned erased = static_cast<unsigned>(-1);
  /// In a table that is half full, a key is not put so far from its cell by chance.
  static constexpr std::size_t farthest = 40;

  constexpr bool has_key(unsigned place, const Key& key, unsigned hash) const {
    return place != erased && hashes_[place - 1] == hash && Keys::key_of(*items_[place - 1]) == key;
  }
  /// Whether an item whose key is an index stands behind all others.
  constexpr bool is_next_index(const Item& item) const {
    if (items_.empty()) return true;
    const auto& last = Keys::key_of(*items_.back());
    return Keys::is_index(last) && Keys::index_of(last) < Keys::index_of(Keys::key_of(item));
  }
  constexpr void look_at_all_characters() {
    samples_ = false;
    for (std::size_t i = 0; i != items_.size(); ++i) {
      if (items_[i] != nullptr) hashes_[i] = Keys::hash_of(Keys::key_of(*items_[i]), false);
    }
    rebuild(items_.size());
  }

  /// Puts the items in order, without those that were erased, and with room for so many.
  constexpr void arrange(std::size_t room) {
    List<Index> indices;
    List<std::size_t> others;
    for (std::size_t i = 0; i != items_.size(); ++i) {
      if (items_[i] == nullptr) continue;
      if (Keys::is_index(Keys::key_of(*items_[i]))) {
        indices.push_back({Keys::index_of(Keys::key_of(*items_[i])), i});
      } else {
        others.push_back(i);
      }
    }
    sort(indices, [](const Index& a, const Index& b) { return a.value < b.value; });
    List<Item*> items;
    List<unsigned> hashes;
    items.reserve(room);
    hashes.reserve(room);
    const auto append = [&](std::size_t i) {
      items.push_back(items_[i]);
      hashes.push_back(hashes_[i]);
    };
    for (const Index& index : indices) append(index.place);
    for (const std::size_t place : others) append(place);
    items_ = std::move(items);
    hashes_ = std::move(hashes);
    erased_ = 0;
    is_in_order_ = true;
  }
  /// Makes the cells anew, of which `room` items take no more than half, and has room for as many items as may.
  constexpr void rebuild(std::size_t room) {
    std::size_t size = 4 * Keys::few;
    while (size < 2 * room) size *= 2;
    auto fresh = List<unsigned>::zeros(size);
    if (is_in_order_) {
      items_.reserve(size / 2);
      hashes_.reserve(size / 2);
    } else {
      arrange(size / 2);
    }
    cells_ = std::move(fresh);
    const std::size_t count = items_.size();
    unsigned* const cells = cells_.begin();
    const unsigned* const hashes = hashes_.begin();
    for (std::size_t i = 0; i != count; ++i) {
      std::size_t at = hashes[i] & (size - 1);
      while (cells[at] != 0) at = (at + 1) & (size - 1);
      cells[at] = static_cast<unsigned>(i + 1);
    }
  }

  List<Item*> items_;        // nullptr where one was erased
  List<unsigned> hashes_;    // of their keys
  List<unsigned> cells_;     // their places, from 1, by hash; 0 is free. Open addressing, a power of two in size
  std::size_t erased_ = 0;
  bool is_in_order_ = true;  // and nothing was erased
  bool samples_;             // the hashes are of samples of the keys
};

/// Points to items of which each has a key of its own. `Keys` says how an item has its key, and what keys are:
/// `key_of(item)`, `hash_of(key, samples)`, `is_index(key)`, `index_of(key)` and how `few` are looked at one by one.
/// Whatever is done n times takes n log n steps at most: of many keys, those that are array indices are sorted, and what
/// was erased is dropped, when somebody looks at all.
template <class Item, class Keys>
class [[nodiscard]] KeyedList {
 public:
  using Key = typename Keys::Key;

  constexpr KeyedList() = default;
  constexpr KeyedList(KeyedList&& other) noexcept : few_(std::move(other.few_)), many_(take(other.many_)) {}
  constexpr KeyedList& operator=(KeyedList&& other) noexcept {
    swap(few_, other.few_);
    swap(many_, other.many_);
    return *this;
  }
  constexpr ~KeyedList() { delete many_; }

  /// All in order, as they are until the next change.
  constexpr const List<Item*>& in_order() const { return many_ == nullptr ? few_ : many_->in_order(); }
  /// The same in no order, and with nullptr where some were erased.
  constexpr const List<Item*>& as_added() const { return many_ == nullptr ? few_ : many_->as_added(); }
  constexpr std::size_t size() const { return many_ == nullptr ? few_.size() : many_->size(); }
  constexpr bool empty() const { return size() == 0; }

  /// The item of that key; nullptr when there is none.
  constexpr Item* find(const Key& key) const {
    return place_of(key).item;
  }
  constexpr KeyPlace<Item> place_of(const Key& key) const {
    if (many_ != nullptr) return many_->find(key);
    Item* const* at = few_.begin();
    Item* const* const end = at + few_.size();
    while (at != end && !(Keys::key_of(**at) == key)) ++at;
    return {at == end ? nullptr : *at};
  }
  /// Adds an item whose key is not there.
  constexpr void add(Item* item) { add(item, place_of(Keys::key_of(*item))); }
  /// The same at the `place_of` its key, if nothing was added in between.
  constexpr void add(Item* item, const KeyPlace<Item>& place) {
    if (many_ == nullptr && few_.size() != Keys::few && !Keys::is_index(Keys::key_of(*item))) {
      few_.push_back(item);
    } else {
      add_to_many(item, place);
    }
  }
  /// Makes room in an empty list; whether that many are few.
  constexpr bool reserve(std::size_t size) {
    if (size <= Keys::few) {
      few_.reserve(size);
      return true;
    }
    many_ = new KeyTable<Item, Keys>(few_, size);
    return false;
  }
  /// Adds one of few that come in order, and for which there is room.
  constexpr void add_last(Item* item) { few_.push_back(item); }
  /// Takes out the item of that key; nullptr when there is none.
  constexpr Item* erase(const Key& key) {
    if (many_ != nullptr) return many_->erase(key);
    for (std::size_t i = 0; i != few_.size(); ++i) {
      Item* const item = few_[i];
      if (!(Keys::key_of(*item) == key)) continue;
      few_.erase(i);
      return item;
    }
    return nullptr;
  }

 private:
  /// Adds one that is not just put behind a few others.
  constexpr void add_to_many(Item* item, const KeyPlace<Item>& place) {
    if (many_ != nullptr) return many_->add(item, place);
    if (few_.size() == Keys::few) {
      many_ = new KeyTable<Item, Keys>(few_, 2 * Keys::few);
      few_ = List<Item*>();
      return many_->add(item, many_->find(Keys::key_of(*item)));
    }
    std::size_t at = few_.size();
    while (at != 0 && follows(*few_[at - 1], *item)) --at;
    few_.insert(at, item);
  }
  static constexpr bool follows(const Item& a, const Item& index) {
    return !Keys::is_index(Keys::key_of(a)) || Keys::index_of(Keys::key_of(index)) < Keys::index_of(Keys::key_of(a));
  }

  List<Item*> few_;
  KeyTable<Item, Keys>* many_ = nullptr;
};

/// A KeyedList that its items belong to. They stay where they are until they are erased.
template <class Item, class Keys>
class [[nodiscard]] KeyedItems {
 public:
  using Key = typename Keys::Key;

  constexpr KeyedItems() = default;
  constexpr KeyedItems(const KeyedItems& other) : KeyedItems() {
    if (list_.reserve(other.size())) {
      for (const Item* item : other.list_.in_order()) list_.add_last(new Item(*item));
    } else {
      for (const Item* item : other.list_.in_order()) add(new Item(*item), list_.place_of(Keys::key_of(*item)));
    }
  }
  constexpr KeyedItems(KeyedItems&& other) noexcept = default;
  constexpr KeyedItems& operator=(const KeyedItems& other) { return *this = KeyedItems(other); }
  constexpr KeyedItems& operator=(KeyedItems&& other) noexcept = default;
  constexpr ~KeyedItems() {
    for (const Item* item : list_.as_added()) delete item;
  }

  constexpr Item* find(const Key& key) const { return list_.find(key); }
  constexpr KeyPlace<Item> place_of(const Key& key) const { return list_.place_of(key); }
  /// Takes a fresh item over, at the place of its key.
  constexpr Item& add(Item* fresh, const KeyPlace<Item>& place) {
    try {
      list_.add(fresh, place);
    } catch (...) {
      delete fresh;
      throw;
    }
    return *fresh;
  }
  constexpr bool erase(const Key& key) {
    const Item* const erased = list_.erase(key);
    delete erased;
    return erased != nullptr;
  }

  constexpr std::size_t size() const { return list_.size(); }
  constexpr bool empty() const { return list_.empty(); }
  constexpr auto begin() { return BoxIterator<Item, Item* const>(list_.in_order().begin()); }
  constexpr auto end() { return BoxIterator<Item, Item* const>(list_.in_order().end()); }
  constexpr auto begin() const { return BoxIterator<const Item, Item* const>(list_.in_order().begin()); }
  constexpr auto end() const { return BoxIterator<const Item, Item* const>(list_.in_order().end()); }
  constexpr const Item& operator[](std::size_t i) const { return *list_.in_order()[i]; }

 private:
  KeyedList<Item, Keys> list_;
};

}  // namespace constcloud::detail
