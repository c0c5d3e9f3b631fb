// SPDX-License-Identifier: Apache-2.0
#pragma once
// List and Map: small containers for constant evaluation, with JavaScript's key order where it matters.
#include <constcloud/base/error.hpp>
#include <constcloud/base/owned.hpp>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
/// Elements that may have no default (structs with required fields): each lives on its own.
template <class T>
inline constexpr bool is_boxed = __is_aggregate(T);

/// What stands in a box, of a type that only who put it there knows.
class Boxed {
 public:
  constexpr virtual ~Boxed() {}
  [[nodiscard]] constexpr virtual Boxed* copy() const = 0;
};
template <class T>
class BoxOf final : public Boxed {
 public:
  constexpr explicit BoxOf(const T& it) : value(it) {}
  constexpr explicit BoxOf(T&& it) : value(std::move(it)) {}
  constexpr ~BoxOf() override {}
  [[nodiscard]] constexpr Boxed* copy() const override { return new BoxOf(value); }
  T value;
};

/// What stands in a box.
template <class T>
constexpr T& unboxed(Boxed* box) {
  return static_cast<BoxOf<std::remove_const_t<T>>*>(box)->value;
}

/// Walks over boxed elements as over plain ones: a bidirectional iterator.
template <class T, class Cell>
class BoxIterator {
 public:
  using value_type = std::remove_const_t<T>;
  using difference_type = std::ptrdiff_t;

  constexpr BoxIterator() = default;
  constexpr explicit BoxIterator(Cell* at) : at_(at) {}
  constexpr T& operator*() const { return unboxed<T>(*at_); }
  constexpr T* operator->() const { return &unboxed<T>(*at_); }
  constexpr BoxIterator& operator++() { return ++at_, *this; }
  constexpr BoxIterator operator++(int) { return BoxIterator(at_++); }
  constexpr BoxIterator& operator--() { return --at_, *this; }
  constexpr BoxIterator operator--(int) { return BoxIterator(at_--); }
  friend constexpr bool operator==(const BoxIterator&, const BoxIterator&) = default;

 private:
  Cell* at_ = nullptr;
};

}  // namespace detail

/// A sequence that grows at its end. `std::vector` costs several times the evaluation steps and the include time.
/// Constructors call the first one, so that the destructor is called when an element refuses to be copied.
template <class T>
class [[nodiscard]] List {
 public:
  using item_type = T;

  constexpr List() = default;
  constexpr List(std::initializer_list<T> items) : List() {
    reserve(items.size());
    for (const T& item : items) data_[size_++] = item;
  }
  /// Copies any range of things that convert (std::vector, std::array, std::span ...); a text is no list of characters.
  template <class Range>
    requires(!detail::same_as<Range, List> && !detail::character_range<Range> &&
             requires(const Range& r) {
               { *r.begin() } -> detail::converts_to<T>;
               r.end();
             })
  constexpr List(const Range& range) : List() {
    for (const auto& item : range) push_back(T(item));
  }
  constexpr List(const List& other) : List() {
    reserve(other.size_);
    for (std::size_t i = 0; i != other.size_; ++i) data_[i] = other.data_[i];
    size_ = other.size_;
  }
  constexpr List(List&& other) noexcept : data_(other.data_), size_(other.size_), capacity_(other.capacity_) {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  constexpr List& operator=(const List& other) { return *this = List(other); }
  constexpr List& operator=(List&& other) noexcept {
    detail::swap(data_, other.data_);
    detail::swap(size_, other.size_);
    detail::swap(capacity_, other.capacity_);
    return *this;
  }
  constexpr ~List() { delete[] data_; }
  /// `size` elements, each `T()`.
  static constexpr List zeros(std::size_t size) {
    List list;
    list.data_ = new T[size]();
    list.size_ = list.capacity_ = size;
    return list;
  }

  constexpr void reserve(std::size_t capacity) {
    if (capacity <= capacity_) return;
    static_assert(detail::nothrow_move_assignable<T>);
    T* bigger = new T[capacity];
    for (std::size_t i = 0; i != size_; ++i) bigger[i] = std::move(data_[i]);
    delete[] data_;
    data_ = bigger;
    capacity_ = capacity;
  }
  constexpr T& push_back(T item) {
    if (size_ == capacity_) reserve(size_ == 0 ? 4 : 2 * size_);
    data_[size_] = std::move(item);
    return data_[size_++];
  }
  /// Puts `item` before position `at`.
  constexpr void insert(std::size_t at, T item) {
    push_back(std::move(item));
    for (std::size_t i = size_ - 1; i != at; --i) detail::swap(data_[i], data_[i - 1]);
  }
  constexpr void erase(std::size_t at) {
    for (std::size_t i = at; i + 1 < size_; ++i) data_[i] = std::move(data_[i + 1]);
    data_[--size_] = T{};
  }
  /// Takes out all from position `size` on.
  constexpr void truncate(std::size_t size) {
    while (size_ > size) data_[--size_] = T{};
  }

  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr T* begin() { return data_; }
  constexpr T* end() { return data_ + size_; }
  constexpr const T* begin() const { return data_; }
  constexpr const T* end() const { return data_ + size_; }
  constexpr T& operator[](std::size_t i) { return data_[i]; }
  constexpr const T& operator[](std::size_t i) const { return data_[i]; }
  constexpr T& back() { return data_[size_ - 1]; }
  constexpr const T& back() const { return data_[size_ - 1]; }

  friend constexpr bool operator==(const List& a, const List& b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i != a.size_; ++i) {
      if (!(a.data_[i] == b.data_[i])) return false;
    }
    return true;
  }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

namespace detail {
/// What a list of boxed elements does without knowing what they are.
class BoxList {
 public:
  constexpr BoxList() = default;
  constexpr BoxList(const BoxList& other) : BoxList() {
    boxes_.reserve(other.size());
    for (const Boxed* box : other.boxes_) add(box->copy());
  }
  constexpr BoxList(BoxList&& other) noexcept = default;
  constexpr BoxList& operator=(const BoxList& other) { return *this = BoxList(other); }
  constexpr BoxList& operator=(BoxList&& other) noexcept = default;
  constexpr ~BoxList() {
    for (Boxed* box : boxes_) delete box;
  }

  constexpr void reserve(std::size_t capacity) { boxes_.reserve(capacity); }
  constexpr void erase(std::size_t at) {
    delete boxes_[at];
    boxes_.erase(at);
  }
  constexpr void truncate(std::size_t size) {
    for (std::size_t i = size; i < boxes_.size(); ++i) delete boxes_[i];
    boxes_.truncate(size);
  }
  constexpr std::size_t size() const { return boxes_.size(); }
  constexpr bool empty() const { return boxes_.empty(); }

 protected:
  constexpr Boxed* add(Owned<Boxed> box) {
    boxes_.push_back(&*box);
    return box.release();
  }
  constexpr void put(std::size_t at, Owned<Boxed> box) {
    boxes_.insert(at, &*box);
    (void)box.release();
  }
  List<Boxed*> boxes_;
};
}  // namespace detail

/// The same interface over boxed elements.
template <class T>
  requires detail::is_boxed<T>
class [[nodiscard]] List<T> : public detail::BoxList {
 public:
  using item_type = T;

  constexpr List() = default;
  constexpr List(std::initializer_list<T> items) {
    reserve(items.size());
    for (const T& item : items) add(new detail::BoxOf<T>(item));
  }
  constexpr T& push_back(T item) { return at(add(new detail::BoxOf<T>(std::move(item)))); }
  constexpr void insert(std::size_t before, T item) { put(before, new detail::BoxOf<T>(std::move(item))); }

  constexpr auto begin() { return detail::BoxIterator<T, detail::Boxed*>(boxes_.begin()); }
  constexpr auto end() { return detail::BoxIterator<T, detail::Boxed*>(boxes_.end()); }
  constexpr auto begin() const { return detail::BoxIterator<const T, detail::Boxed* const>(boxes_.begin()); }
  constexpr auto end() const { return detail::BoxIterator<const T, detail::Boxed* const>(boxes_.end()); }
  constexpr T& operator[](std::size_t i) { return at(boxes_[i]); }
  constexpr const T& operator[](std::size_t i) const { return at(boxes_[i]); }
  constexpr T& back() { return at(boxes_.back()); }
  constexpr const T& back() const { return at(boxes_.back()); }

 private:
  static constexpr T& at(detail::Boxed* box) { return detail::unboxed<T>(box); }
};

}  // namespace constcloud
