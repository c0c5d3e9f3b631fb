// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of base/keyed_list.hpp.
#include <constcloud/base/keyed_list.hpp>
#include <constcloud/base/sort.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR KeyTable::KeyTable(std::size_t room) : samples_(__builtin_is_constant_evaluated()) {
  rebuild(room);
}

CONSTCLOUD_CONSTEXPR bool KeyTable::add(Keyed& item, const KeyFacts& facts, unsigned* cell) {
  if (cells_.size() < 2 * items_.size() + 2) {
    rebuild(2 * items_.size() + 2);
    cell = nullptr;
  }
  if (cell == nullptr) cell = free_cell_of(facts.hash);
  if (is_in_order_ && facts.index != KeyFacts::no_index && !items_.empty()) {
    const unsigned last = facts_.back().index;
    is_in_order_ = last != KeyFacts::no_index && last < facts.index;
  }
  items_.push_back(&item);
  facts_.push_back(facts);
  *cell = static_cast<unsigned>(items_.size());
  const std::size_t distance = static_cast<std::size_t>(cell - cells_.begin()) - facts.hash;
  return !samples_ || (distance & (cells_.size() - 1)) <= farthest;
}

CONSTCLOUD_CONSTEXPR void KeyTable::erase(unsigned& cell) {
  items_[cell - 1] = nullptr;
  cell = erased;
  ++erased_;
  is_in_order_ = false;
}

CONSTCLOUD_CONSTEXPR unsigned* KeyTable::free_cell_of(unsigned hash) {
  unsigned* cell = cell_of(hash);
  while (*cell != 0) cell = cell_after(cell);
  return cell;
}

/// Puts the items in order, without those that were erased, and with room for so many.
CONSTCLOUD_CONSTEXPR void KeyTable::arrange(std::size_t room) {
  List<std::size_t> places;
  for (std::size_t i = 0; i != items_.size(); ++i) {
    if (items_[i] != nullptr) places.push_back(i);
  }
  sort(places, [this](std::size_t a, std::size_t b) { return facts_[a].index < facts_[b].index; });
  List<Keyed*> items;
  List<KeyFacts> facts;
  items.reserve(room);
  facts.reserve(room);
  for (const std::size_t place : places) {
    items.push_back(items_[place]);
    facts.push_back(facts_[place]);
  }
  items_ = std::move(items);
  facts_ = std::move(facts);
  erased_ = 0;
  is_in_order_ = true;
}

/// Makes the cells anew, of which `room` items take no more than half, and has room for as many items as may.
CONSTCLOUD_CONSTEXPR void KeyTable::rebuild(std::size_t room) {
  std::size_t size = fewest_cells;
  while (size < 2 * room) size *= 2;
  auto fresh = List<unsigned>::zeros(size);
  if (is_in_order_) {
    items_.reserve(size / 2);
    facts_.reserve(size / 2);
  } else {
    arrange(size / 2);
  }
  cells_ = std::move(fresh);
  for (std::size_t i = 0; i != items_.size(); ++i) *free_cell_of(facts_[i].hash) = static_cast<unsigned>(i + 1);
}

CONSTCLOUD_CONSTEXPR KeyedStore::KeyedStore(KeyedStore&& other) noexcept
    : few_(std::move(other.few_)), many_(take(other.many_)) {}

CONSTCLOUD_CONSTEXPR KeyedStore& KeyedStore::operator=(KeyedStore&& other) noexcept {
  swap(few_, other.few_);
  swap(many_, other.many_);
  return *this;
}

CONSTCLOUD_CONSTEXPR void KeyedStore::reserve(std::size_t size) {
  if (size <= few) {
    few_.reserve(size);
  } else {
    many_ = new KeyTable(size);
  }
}

CONSTCLOUD_CONSTEXPR void KeyedStore::erase(const KeyPlace<Keyed>& place) {
  if (many_ != nullptr) return many_->erase(*place.cell);
  std::size_t at = 0;
  while (few_[at] != place.item) ++at;
  few_.erase(at);
}

}  // namespace constcloud::detail
