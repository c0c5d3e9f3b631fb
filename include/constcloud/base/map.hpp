// SPDX-License-Identifier: Apache-2.0
#pragma once
// Map: text keys to values in the order of a JavaScript object.
#include <constcloud/base/keyed_list.hpp>
#include <constcloud/base/wanted.hpp>
#include <utility>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
/// What `{}` makes rather than a class: better than any conversion.
enum class EmptyBraces {};
/// Types of which `{}` beside a key is one of no members, not one of no value.
template <class T>
concept of_members = requires { T::object({}); };

/// What somebody writes who has forgotten the braces of one member, or its value.
template <class T>
concept no_member = arithmetic<T> || is_literal<const T> || run_time_text<T>;
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
  /// Says what is wanted instead of such a value.
  template <class Other>
    requires(!detail::converts_to<const Other&, T>)
  constexpr MapEntry(const Key&, const Other&) {
    using detail::wanted_here;
    (void)wanted_here<Other>(static_cast<const T*>(nullptr));
  }
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
class [[nodiscard]] Map {
 public:
  using Entry = MapEntry<T>;
  using item_type = Entry;

  constexpr Map() = default;
  constexpr Map(std::initializer_list<Entry> entries) : Map() {
    for (const Entry& entry : entries) set(entry.key, entry.value);
  }
  /// Copies any range of pairs (std::map, std::vector<std::pair> ...).
  template <class Range>
    requires(!detail::same_as<Range, Map> &&
             requires(const Range& r) {
               { r.begin()->first } -> detail::converts_to<Text>;
               { r.begin()->second } -> detail::converts_to<T>;
             })
  constexpr Map(const Range& range) : Map() {
    for (const auto& [key, value] : range) set(Text(key), T(value));
  }

  /// The value in its place, where it stays until it is erased.
  constexpr T& set(const Text& key, T value) {
    const auto place = entries_.place_of(key);
    if (place.item != nullptr) return place.item->value = std::move(value);
    return entries_.emplace(place, key, std::move(value)).value;
  }
  constexpr T* find(const Text& key) {
    Entry* const found = entries_.find(key);
    return found == nullptr ? nullptr : &found->value;
  }
  constexpr const T* find(const Text& key) const { return const_cast<Map*>(this)->find(key); }
  constexpr bool erase(const Text& key) { return entries_.erase(key); }

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
  detail::KeyedItems<Entry, detail::TextKeys, &Entry::key> entries_;
};

}  // namespace constcloud
