// SPDX-License-Identifier: Apache-2.0
#pragma once
// Map: text keys to values in the order of a JavaScript object.
#include <constcloud/base/list.hpp>
#include <constcloud/text/index_key.hpp>

namespace constcloud {

/// One key with its value.
template <class T>
struct MapEntry {
  Text key;
  T value;
};

namespace detail {
template <class T>
inline constexpr bool is_boxed<MapEntry<T>> = is_boxed<T>;
}  // namespace detail

/// Keys in JavaScript's order: array indices first, ascending, then the others as they were first set. Setting a key
/// again keeps its place.
template <class T>
class Map {
 public:
  using Entry = MapEntry<T>;
  using item_type = Entry;

  constexpr Map() = default;
  constexpr Map(std::initializer_list<Entry> entries) {
    entries_.reserve(entries.size());
    for (const Entry& entry : entries) set(entry.key, entry.value);
  }
  /// Copies any range of pairs (std::map, std::vector<std::pair> ...).
  template <class Range>
    requires(!std::same_as<Range, Map> && requires(const Range& r) {
      { r.begin()->first } -> std::convertible_to<Text>;
      { r.begin()->second } -> std::convertible_to<T>;
    })
  constexpr Map(const Range& range) {
    for (const auto& [key, value] : range) set(Text(key), T(value));
  }

  constexpr T& set(const Text& key, T value) {
    T* found = find(key);
    if (found != nullptr) return *found = std::move(value);
    const std::size_t at = place_of(key);
    if (at == entries_.size()) return entries_.push_back({key, std::move(value)}).value;
    entries_.insert(at, {key, std::move(value)});
    return entries_[at].value;
  }
  constexpr T* find(const Text& key) {
    for (Entry& entry : entries_) {
      if (entry.key == key) return &entry.value;
    }
    return nullptr;
  }
  constexpr const T* find(const Text& key) const { return const_cast<Map*>(this)->find(key); }
  constexpr bool erase(const Text& key) {
    for (std::size_t i = 0; i != entries_.size(); ++i) {
      if (entries_[i].key == key) {
        entries_.erase(i);
        return true;
      }
    }
    return false;
  }

  constexpr std::size_t size() const { return entries_.size(); }
  constexpr bool empty() const { return entries_.empty(); }
  constexpr auto begin() { return entries_.begin(); }
  constexpr auto end() { return entries_.end(); }
  constexpr auto begin() const { return entries_.begin(); }
  constexpr auto end() const { return entries_.end(); }
  constexpr const Entry& operator[](std::size_t i) const { return entries_[i]; }

  /// The same keys with equal values in the same order.
  friend constexpr bool operator==(const Map& a, const Map& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i) {
      if (a[i].key != b[i].key || !(a[i].value == b[i].value)) return false;
    }
    return true;
  }

 private:
  constexpr std::size_t place_of(const Text& key) const {
    if (!text::is_index_key(key.data(), key.size())) return entries_.size();
    const auto index = text::index_key_value(key.data(), key.size());
    std::size_t at = 0;
    while (at != entries_.size() && text::is_index_key(entries_[at].key.data(), entries_[at].key.size()) &&
           text::index_key_value(entries_[at].key.data(), entries_[at].key.size()) < index) {
      ++at;
    }
    return at;
  }

  List<Entry> entries_;
};

}  // namespace constcloud
