// SPDX-License-Identifier: Apache-2.0
#pragma once
// KeyedList and KeyedItems: things that are found by a key each, in JavaScript's order of keys.
#include <constcloud/base/list.hpp>
#include <constcloud/text/index_key.hpp>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Keys that are texts: JavaScript has array indices first, ascending, then the others as they came.
struct TextKeys {
  using Key = const Text&;
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
  static constexpr unsigned index_of(const Text& key) {
    return static_cast<unsigned>(text::index_key_value(key.data(), key.size()));
  }

 private:
  static constexpr unsigned sample_of(const char* at, std::size_t size) {
    const int sample = (((at[0] * 31 + at[size / 2]) * 31 + at[size - 1]) * 31 + at[size - 2]) * 31 + at[size - 3];
    return static_cast<unsigned>(sample) * 0x9e37'79b9u >> 12;
  }
};

/// What keys are that have no order of their own.
template <class KeyType>
struct UnorderedKeys {
  using Key = KeyType;
  static constexpr bool is_index(const Key&) { return false; }
  static constexpr unsigned index_of(const Key&) { return 0; }
};

/// The base of what has a place in a KeyedList. What does not depend on the type of the items is written, compiled and
/// emitted once for all of them.
struct Keyed {};

/// What a table keeps of a key.
struct KeyFacts {
  static constexpr unsigned no_index = static_cast<unsigned>(-1);  // JavaScript's greatest index is one less
  constexpr KeyFacts(unsigned its_hash = 0, unsigned its_index = no_index) : hash(its_hash), index(its_index) {}
  unsigned hash;
  unsigned index;
};

/// Many items: by the hash of their keys, and in order when somebody looks. Spends few steps, for the compiler evaluates
/// it for each of many constructs.
class [[nodiscard]] KeyTable {
 public:
  /// With room for that many before anything is put anew.
  CONSTCLOUD_CONSTEXPR explicit KeyTable(std::size_t room);

  /// The first cell where an item of that hash may be, and the next. A free one holds 0.
  constexpr unsigned* cell_of(unsigned hash) { return cells_.begin() + (hash & (cells_.size() - 1)); }
  constexpr unsigned* cell_after(const unsigned* cell) {
    return cell_of(static_cast<unsigned>(cell - cells_.begin()) + 1);
  }
  /// What a cell stands for; nullptr when that is of another hash.
  constexpr Keyed* item_in(unsigned cell, unsigned hash) const {
    return cell != erased && facts_[cell - 1].hash == hash ? items_[cell - 1] : nullptr;
  }
  /// Adds an item at the free cell that the search for its key ended at, or that it finds itself (nullptr); all memory
  /// that takes comes before any change. False when samples of keys tell too few of them apart.
  CONSTCLOUD_CONSTEXPR bool add(Keyed& item, const KeyFacts& facts, unsigned* cell);
  CONSTCLOUD_CONSTEXPR void erase(unsigned& cell);

  constexpr std::size_t size() const { return items_.size() - erased_; }
  constexpr const List<Keyed*>& in_order() {
    if (!is_in_order_) rebuild(items_.size());
    return items_;
  }
  /// In no order, and with nullptr where some were erased.
  constexpr const List<Keyed*>& as_added() const { return items_; }

  /// Whether hashes are of samples of the keys: in constant evaluation, where a step is dear.
  constexpr bool samples() const { return samples_; }
  /// Takes hashes of whole keys from now on: `hash_of(item)`.
  template <class HashOf>
  constexpr void look_at_whole_keys(const HashOf& hash_of) {
    samples_ = false;
    for (std::size_t i = 0; i != items_.size(); ++i) {
      if (items_[i] != nullptr) facts_[i].hash = hash_of(*items_[i]);
    }
    rebuild(items_.size());
  }

 private:
  static constexpr unsigned erased = static_cast<unsigned>(-1);
  static constexpr std::size_t fewest_cells = 64;
  /// In a table that is half full, a key is not put so far from its cell by chance.
  static constexpr std::size_t farthest = 40;

  CONSTCLOUD_CONSTEXPR unsigned* free_cell_of(unsigned hash);
  CONSTCLOUD_CONSTEXPR void arrange(std::size_t room);
  CONSTCLOUD_CONSTEXPR void rebuild(std::size_t room);

  List<Keyed*> items_;       // nullptr where one was erased
  List<KeyFacts> facts_;     // of their keys
  List<unsigned> cells_;     // their places, from 1, by hash; 0 is free. Open addressing, a power of two in size
  std::size_t erased_ = 0;
  bool is_in_order_ = true;  // and nothing was erased
  bool samples_;
};

/// What is known of a key: its item, or where that would be.
template <class Item>
struct KeyPlace {
  Item* item = nullptr;
  unsigned* cell = nullptr;
  unsigned hash = 0;
};

/// A KeyedList, but for its keys: few items one after the other, or a table of many.
class [[nodiscard]] KeyedStore {
 public:
  constexpr KeyedStore() = default;
  CONSTCLOUD_CONSTEXPR KeyedStore(KeyedStore&& other) noexcept;
  CONSTCLOUD_CONSTEXPR KeyedStore& operator=(KeyedStore&& other) noexcept;
  constexpr ~KeyedStore() { delete many_; }

  constexpr const List<Keyed*>& in_order() const { return many_ == nullptr ? few_ : many_->in_order(); }
  constexpr const List<Keyed*>& as_added() const { return many_ == nullptr ? few_ : many_->as_added(); }
  constexpr std::size_t size() const { return many_ == nullptr ? few_.size() : many_->size(); }
  constexpr bool empty() const { return size() == 0; }
  /// Makes room in an empty list.
  CONSTCLOUD_CONSTEXPR void reserve(std::size_t size);

 protected:
  /// How many are looked at one by one.
  static constexpr std::size_t few = 16;

  /// Adds one whose key is no index behind a few others; false when these are few no more.
  constexpr bool add_to_few(Keyed& item) {
    if (few_.size() == few) return false;
    few_.push_back(&item);
    return true;
  }
  CONSTCLOUD_CONSTEXPR void erase(const KeyPlace<Keyed>& place);

  List<Keyed*> few_;
  KeyTable* many_ = nullptr;
};

/// A KeyedList whatever its items are. `Keys` says what keys are: `Key`, `hash_of(key, samples)`, `is_index(key)` and
/// `index_of(key)`; `key_of(item)` says how an item has its own.
template <class Keys>
class [[nodiscard]] KeyedPointers : public KeyedStore {
 public:
  using Key = typename Keys::Key;
  using KeyOf = Key (*)(const Keyed& item);
  using Place = KeyPlace<Keyed>;

  constexpr Place place_of(const Key& key, KeyOf key_of) const {
    if (many_ == nullptr) {
      Keyed* const* at = few_.begin();
      Keyed* const* const end = few_.end();
      while (at != end && !(key_of(**at) == key)) ++at;
      return {at == end ? nullptr : *at};
    }
    const unsigned hash = Keys::hash_of(key, many_->samples());
    unsigned* cell = many_->cell_of(hash);
    while (*cell != 0) {
      Keyed* const item = many_->item_in(*cell, hash);
      if (item != nullptr && key_of(*item) == key) return {item, cell, hash};
      cell = many_->cell_after(cell);
    }
    return {nullptr, cell, hash};
  }
  /// Adds one at the `place_of` its key, or where that will be found.
  constexpr void add(Keyed& item, const Place* place, KeyOf key_of) {
    const Key& key = key_of(item);
    const bool is_index = Keys::is_index(key);
    if (many_ == nullptr) {
      if (!is_index && add_to_few(item)) return;
      tabulate(key_of);
      place = nullptr;
    }
    const Place there = place != nullptr ? *place : place_of(key, key_of);
    const KeyFacts facts(there.hash, is_index ? Keys::index_of(key) : KeyFacts::no_index);
    if (!many_->add(item, facts, there.cell)) many_->look_at_whole_keys(WholeKey{key_of});
  }
  constexpr Keyed* erase(const Key& key, KeyOf key_of) {
    const Place place = place_of(key, key_of);
    if (place.item != nullptr) KeyedStore::erase(place);
    return place.item;
  }

 private:
  struct WholeKey {
    KeyOf key_of;
    constexpr unsigned operator()(const Keyed& item) const { return Keys::hash_of(key_of(item), false); }
  };

  /// Makes few, none of which is an index, many.
  constexpr void tabulate(KeyOf key_of) {
    many_ = new KeyTable(2 * few);
    for (Keyed* item : few_) many_->add(*item, Keys::hash_of(key_of(*item), many_->samples()), nullptr);
    few_ = List<Keyed*>();
  }
};

#ifdef CONSTCLOUD_COMPILED
extern template class KeyedPointers<TextKeys>;  // those of all maps
#endif

/// Items of a KeyedList, in order.
template <class Item>
class [[nodiscard]] KeyedRange {
 public:
  class Iterator {
   public:
    constexpr explicit Iterator(Keyed* const* at) : at_(at) {}
    constexpr Item* operator*() const { return static_cast<Item*>(*at_); }
    constexpr Iterator& operator++() { return ++at_, *this; }
    friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

   private:
    Keyed* const* at_;
  };

  constexpr explicit KeyedRange(const List<Keyed*>& items) : items_(&items) {}
  constexpr Iterator begin() const { return Iterator(items_->begin()); }
  constexpr Iterator end() const { return Iterator(items_->end()); }
  constexpr std::size_t size() const { return items_->size(); }
  constexpr bool empty() const { return items_->empty(); }
  constexpr Item* operator[](std::size_t i) const { return static_cast<Item*>((*items_)[i]); }

 private:
  const List<Keyed*>* items_;
};

/// The key of an item: `Member` is one of its data members, or a function of it.
template <auto Member, class Item>
constexpr decltype(auto) key_by(const Item& item) {
  if constexpr (requires { item.*Member; }) {
    return (item.*Member);
  } else {
    return Member(item);
  }
}

/// Points to items, which derive from Keyed, and of which each has a key of its own: what `Member` says.
/// Whatever is done n times takes n log n steps at most: of many keys, those that are array indices are sorted, and what
/// was erased is dropped, when somebody looks at all.
template <class Item, class Keys, auto Member>
class [[nodiscard]] KeyedList : KeyedPointers<Keys> {
  using Pointers = KeyedPointers<Keys>;

 public:
  using KeyedStore::empty;
  using KeyedStore::reserve;
  using KeyedStore::size;
  using Key = typename Keys::Key;

  /// All in order, as they are until the next change.
  constexpr KeyedRange<Item> in_order() const { return KeyedRange<Item>(Pointers::in_order()); }

  /// The item of that key; nullptr when there is none.
  constexpr Item* find(const Key& key) const { return place_of(key).item; }
  constexpr KeyPlace<Item> place_of(const Key& key) const {
    const KeyPlace<Keyed> place = Pointers::place_of(key, key_of);
    return {static_cast<Item*>(place.item), place.cell, place.hash};
  }
  /// Adds an item whose key is not there.
  constexpr void add(Item& item) { Pointers::add(item, nullptr, key_of); }
  /// The same at the `place_of` its key, if nothing was added in between.
  constexpr void add(Item& item, const KeyPlace<Item>& place) {
    const KeyPlace<Keyed> there{nullptr, place.cell, place.hash};
    Pointers::add(item, &there, key_of);
  }
  /// Takes out the item of that key; nullptr when there is none.
  constexpr Item* erase(const Key& key) { return static_cast<Item*>(Pointers::erase(key, key_of)); }

 private:
  static constexpr Key key_of(const Keyed& item) { return key_by<Member>(static_cast<const Item&>(item)); }
};

/// An item beside its place.
template <class Item>
struct KeyedItem : Keyed {
  template <class... Parts>
  constexpr explicit KeyedItem(Parts&&... parts) : item{static_cast<Parts&&>(parts)...} {}
  Item item;
};
template <class T>
constexpr T& unboxed(Keyed* box) {
  return static_cast<KeyedItem<std::remove_const_t<T>>*>(box)->item;
}

/// A list that its items belong to, each with a key of its own: what `Member` says. They stay where they are until they
/// are erased.
template <class Item, class Keys, auto Member>
class [[nodiscard]] KeyedItems : KeyedPointers<Keys> {
  using Pointers = KeyedPointers<Keys>;

 public:
  using KeyedStore::empty;
  using KeyedStore::size;
  using Key = typename Keys::Key;

  constexpr KeyedItems() = default;
  constexpr KeyedItems(const KeyedItems& other) : KeyedItems() {
    this->reserve(other.size());
    for (const Item& item : other) keep(new KeyedItem<Item>(item), nullptr);
  }
  constexpr KeyedItems(KeyedItems&& other) noexcept = default;
  constexpr KeyedItems& operator=(const KeyedItems& other) { return *this = KeyedItems(other); }
  constexpr KeyedItems& operator=(KeyedItems&& other) noexcept = default;
  constexpr ~KeyedItems() {
    for (Keyed* item : this->as_added()) delete static_cast<KeyedItem<Item>*>(item);
  }

  constexpr Item* find(const Key& key) const { return place_of(key).item; }
  constexpr KeyPlace<Item> place_of(const Key& key) const {
    const KeyPlace<Keyed> place = Pointers::place_of(key, key_of);
    return {place.item == nullptr ? nullptr : &unboxed<Item>(place.item), place.cell, place.hash};
  }
  /// Makes an item of its parts, at the `place_of` its key.
  template <class... Parts>
  constexpr Item& emplace(const KeyPlace<Item>& place, Parts&&... parts) {
    const KeyPlace<Keyed> there{nullptr, place.cell, place.hash};
    return keep(new KeyedItem<Item>(static_cast<Parts&&>(parts)...), &there);
  }
  constexpr bool erase(const Key& key) {
    Keyed* const erased = Pointers::erase(key, key_of);
    delete static_cast<KeyedItem<Item>*>(erased);
    return erased != nullptr;
  }

  constexpr auto begin() { return BoxIterator<Item, Keyed* const>(Pointers::in_order().begin()); }
  constexpr auto end() { return BoxIterator<Item, Keyed* const>(Pointers::in_order().end()); }
  constexpr auto begin() const { return BoxIterator<const Item, Keyed* const>(Pointers::in_order().begin()); }
  constexpr auto end() const { return BoxIterator<const Item, Keyed* const>(Pointers::in_order().end()); }
  constexpr const Item& operator[](std::size_t i) const { return unboxed<const Item>(Pointers::in_order()[i]); }

 private:
  static constexpr Key key_of(const Keyed& keyed) {
    return key_by<Member>(static_cast<const KeyedItem<Item>&>(keyed).item);
  }
  /// Takes a fresh one over, at its place where that is known.
  constexpr Item& keep(KeyedItem<Item>* fresh, const KeyPlace<Keyed>* place) {
    try {
      Pointers::add(*fresh, place, key_of);
    } catch (...) {
      delete fresh;
      throw;
    }
    return fresh->item;
  }
};

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/base/impl/keyed_list.hpp>
#endif
