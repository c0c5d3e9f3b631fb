// SPDX-License-Identifier: Apache-2.0
#pragma once
// A growing run of characters: what the writer fills.
#include <constcloud/base/traits.hpp>
#include <constcloud/text/chars.hpp>
#include <utility>

namespace CONSTCLOUD_NAMESPACE {

/// Characters appended at the end; grows by doubling. Moves, does not copy. One over memory of somebody else leaves it
/// for its own when that is full.
class Buffer {
 public:
  constexpr Buffer() = default;
  constexpr explicit Buffer(std::size_t capacity) : data_(new char[capacity]), capacity_(capacity) {}
  /// One over memory that outlives the buffer: what is written there need not be copied.
  static constexpr Buffer over(char* memory, std::size_t capacity) {
    Buffer buffer;
    buffer.data_ = memory;
    buffer.capacity_ = capacity;
    buffer.borrowed_ = true;
    return buffer;
  }
  constexpr Buffer(Buffer&& other) noexcept
      : data_(detail::take(other.data_)),
        size_(detail::take(other.size_)),
        capacity_(detail::take(other.capacity_)),
        borrowed_(detail::take(other.borrowed_)) {}
  constexpr Buffer& operator=(Buffer&& other) noexcept {
    detail::swap(data_, other.data_);
    detail::swap(size_, other.size_);
    detail::swap(capacity_, other.capacity_);
    detail::swap(borrowed_, other.borrowed_);
    return *this;
  }
  constexpr ~Buffer() {
    if (!borrowed_) delete[] data_;
  }

  constexpr void append(const char* from, std::size_t count) {
    if (size_ + count > capacity_) grow(count);
    detail::copy_chars(data_ + size_, from, count);
    size_ += count;
  }
  /// Room for `count` more characters, all of which the caller writes.
  constexpr char* room(std::size_t count) {
    if (size_ + count > capacity_) grow(count);
    size_ += count;
    return data_ + (size_ - count);
  }
  constexpr void push(char c) {
    if (size_ == capacity_) grow(1);
    data_[size_++] = c;
  }
  /// Forgets all characters from `size` on.
  constexpr void truncate(std::size_t size) { size_ = size; }

  constexpr const char* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr const char* begin() const { return data_; }
  constexpr const char* end() const { return data_ + size_; }

  /// Hands the characters over: the caller deletes the array.
  constexpr char* release() {
    size_ = capacity_ = 0;
    return detail::take(data_);
  }

 private:
  constexpr void grow(std::size_t count) {
    const std::size_t capacity = 2 * capacity_ + count + 32;
    char* bigger = new char[capacity];
    detail::copy_chars(bigger, data_, size_);
    if (!borrowed_) delete[] data_;
    borrowed_ = false;
    data_ = bigger;
    capacity_ = capacity;
  }

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
  bool borrowed_ = false;
};

}  // namespace constcloud
