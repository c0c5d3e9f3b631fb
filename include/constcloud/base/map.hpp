// SPDX-License-Identifier: Apache-2.0
#pragma once
// Map: text keys to values in the order of a JavaScript object.
#include <constcloud/base/list.hpp>
#include <constcloud/text/index_key.hpp>
#include <cstdint>
#include <utility>

namespace constcloud {

namespace detail {
/// What `{}` makes rather than a class: better than any conversion.
enum class EmptyBraces {};
/// Types of which `{}` beside a key is one of no members, not one of no value.
template <class T>
concept of_members = requires { T::object({}); };

/// What somebody writes who has forgotten the braces of one member, or its value.
template <class T>
concept no_member = std::is_arithmetic_v<T> || is_literal<const T> || run_time_text<T>;
template <int>
inline constexpr bool are_members = false;
template <int Any>
constexpr void refuse_other_braces() {
  static_assert(are_members<Any>,
                "these braces hold members, each as {\"key\", value}: write an array as Json::array({...}), and a single "
                "value without braces");
}
}  // namespace detail

/// One key with its value: `{"key", value}`, both of them. A checked Key has its literals checked.
template <class T, class Key = Text>
struct MapEntry {
  constexpr explicit MapEntry() = default;
  constexpr MapEntry(Key its_key, T its_value) : key(std::move(its_key)), value(std::move(its_value)) {}
  constexpr MapEntry(Key its_key, detail::EmptyBraces)
    requires detail::of_members<T>
      : key(std::move(its_key)), value(T::object({})) {}
  template <detail::no_member Other>
  constexpr MapEntry(const Other&) {
    detail::refuse_other_braces<sizeof(Other) == 0>();
  }

  Key key;
  T value{};
};

namespace detail {
template <class T, class Key>
inline constexpr bool is_boxed<MapEntry<T, Key>> = is_boxed<T>;
}  // namespace detail

/// Keys in JavaScript's order: array indices first, ascending, then the others as they were first
/// set. Setting a key again keeps its place.
template <class T>
class Map {
 public:
  using Entry = MapEntry<T>;
  using item_type = Entry;

  constexpr Map() = default;
  constexpr Map(const Map&) = default;
  constexpr Map(Map&& other) noexcept
      : entries_(std::move(other.entries_)),
        index_keys_(detail::take(other.index_keys_)),
        names_(std::move(other.names_)) {}
  constexpr Map& operator=(const Map& other) { return *this = Map(other); }
  constexpr Map& operator=(Map&& other) noexcept {
    detail::swap(entries_, other.entries_);
    detail::swap(index_keys_, other.index_keys_);
    detail::swap(names_, other.names_);
    return *this;
  }
  constexpr ~Map() = default;
  constexpr Map(std::initializer_list<Entry> entries) {
    entries_.reserve(entries.size());
    for (const Entry& entry : entries) set(entry.key, entry.value);
  }
  /// Copies any range of pairs (std::map, std::vector<std::pair> ...).
  template <class Range>
    requires(!detail::same_as<Range, Map> &&
             requires(const Range& r) {
               { r.begin()->first } -> detail::converts_to<Text>;
               { r.begin()->second } -> detail::converts_to<T>;
             })
  constexpr Map(const Range& range) {
    for (const auto& [key, value] : range) set(Text(key), T(value));
  }

  constexpr T& set(const Text& key, T value) {
    const std::size_t known = position_of(key);
    if (known != entries_.size()) return entries_[known].value = std::move(value);
    if (!text::is_index_key(key.data(), key.size())) {
      T& place = entries_.push_back({key, std::move(value)}).value;
      if (entries_.size() > scanned) remember_last();
      return place;
    }
    const std::size_t at = place_of_index(key);
    entries_.insert(at, {key, std::move(value)});
    ++index_keys_;
    if (entries_.size() > scanned && names_.empty()) remember_all();
    return entries_[at].value;
  }
  constexpr T* find(const Text& key) {
    const std::size_t at = position_of(key);
    return at == entries_.size() ? nullptr : &entries_[at].value;
  }
  constexpr const T* find(const Text& key) const { return const_cast<Map*>(this)->find(key); }
  constexpr bool erase(const Text& key) {
    const std::size_t at = position_of(key);
    if (at == entries_.size()) return false;
    entries_.erase(at);
    if (at < index_keys_) {
      --index_keys_;
    } else if (!names_.empty()) {
      remember_all();
    }
    if (entries_.size() <= scanned) names_ = List<unsigned>();
    return true;
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
  /// The place of that key; the end if there is none.
  constexpr std::size_t position_of(const Text& key) const {
    std::size_t at = 0;
    if (entries_.size() <= scanned) {
      while (at != entries_.size() && !(entries_[at].key == key)) ++at;
      return at;
    }
    if (text::is_index_key(key.data(), key.size())) {
      at = place_of_index(key);
      return at != index_keys_ && entries_[at].key == key ? at : entries_.size();
    }
    at = names_.empty() ? 0 : names_[cell_of(key)];
    return at == 0 ? entries_.size() : index_keys_ + at - 1;
  }
  /// The first index key that is not below this one.
  constexpr std::size_t place_of_index(const Text& key) const {
    const auto index = text::index_key_value(key.data(), key.size());
    std::size_t low = 0;
    for (std::size_t high = index_keys_; low != high;) {
      const std::size_t middle = low + (high - low) / 2;
      const Text& other = entries_[middle].key;
      text::index_key_value(other.data(), other.size()) < index ? low = middle + 1 : high = middle;
    }
    return low;
  }

  /// The cell of that name, or the free one where it would be.
  constexpr std::size_t cell_of(const Text& name) const {
    std::uint64_t hash = name.size();
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x9e37'79b9'7f4a'7c15;
    const std::size_t last = names_.size() - 1;
    std::size_t cell = (hash ^ hash >> 32) & last;
    while (names_[cell] != 0 && !(entries_[index_keys_ + names_[cell] - 1].key == name)) cell = (cell + 1) & last;
    return cell;
  }
  constexpr void remember_last() {
    const std::size_t count = entries_.size() - index_keys_;
    if (names_.size() < 2 * count) return remember_all();
    names_[cell_of(entries_.back().key)] = static_cast<unsigned>(count);
  }
  constexpr void remember_all() {
    const std::size_t count = entries_.size() - index_keys_;
    std::size_t size = 4 * scanned;
    while (size < 2 * count) size *= 2;
    names_ = List<unsigned>::zeros(size);
    for (std::size_t i = 0; i != count; ++i)
      names_[cell_of(entries_[index_keys_ + i].key)] = static_cast<unsigned>(i + 1);
  }

  /// So many keys are looked at one by one. Of more, the index keys are sorted, and the names have
  /// a hash table.
  static constexpr std::size_t scanned = 16;

  List<Entry> entries_;
  /// How many entries at the front have index keys.
  std::size_t index_keys_ = 0;
  /// The places among the names, from 1, by hash; 0 is a free cell. Empty, or a power of two in
  /// size.
  List<unsigned> names_;
};

}  // namespace constcloud
