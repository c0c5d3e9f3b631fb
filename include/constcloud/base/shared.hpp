// SPDX-License-Identifier: Apache-2.0
#pragma once
// An intrusive reference-counted pointer that works in constant evaluation.
#include <constcloud/base/traits.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {
/// `name` is what users call the value (base/error.hpp).
[[noreturn]] inline void an_empty_value_is_used_assign_one_before(const char* name);
}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// What a `Shared` points to: derives from this. Counts are atomic at run time, so values may be shared by threads.
struct Counted {
  constexpr Counted() = default;
  constexpr Counted(const Counted&) {}
  constexpr Counted& operator=(const Counted&) { return *this; }
  constexpr virtual ~Counted() {}

  constexpr void retain() {
    if (__builtin_is_constant_evaluated()) {
      ++count;
    } else {
      __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
    }
  }
  constexpr bool release() {
    if (__builtin_is_constant_evaluated()) return --count == 0;
    return __atomic_sub_fetch(&count, 1, __ATOMIC_ACQ_REL) == 0;
  }

  int count = 1;
};

/// What users call what a T is behind.
template <class T>
inline constexpr const char* called = [] {
  if constexpr (requires { T::called; }) {
    return +T::called;
  } else {
    return "value";
  }
}();

/// A count of what a Shared points to, whatever that is: a T that is only declared can be shared and let go.
class [[nodiscard]] SharedCount {
 public:
  constexpr SharedCount() = default;
  constexpr SharedCount(const SharedCount& other) : pointer_(other.pointer_) {
    if (pointer_ != nullptr) pointer_->retain();
  }
  constexpr SharedCount(SharedCount&& other) noexcept : pointer_(detail::take(other.pointer_)) {}
  constexpr SharedCount& operator=(const SharedCount& other) { return *this = SharedCount(other); }
  constexpr SharedCount& operator=(SharedCount&& other) noexcept {
    detail::swap(pointer_, other.pointer_);
    return *this;
  }
  constexpr ~SharedCount() {
    if (pointer_ != nullptr && pointer_->release()) delete pointer_;
  }

  constexpr explicit operator bool() const { return pointer_ != nullptr; }
  /// Whether the other points to the same.
  constexpr bool is(const SharedCount& other) const { return pointer_ == other.pointer_; }
  constexpr bool unique() const { return pointer_ != nullptr && pointer_->count == 1; }

 protected:
  constexpr explicit SharedCount(Counted* fresh) : pointer_(fresh) {}
  Counted* pointer_ = nullptr;
};

/// A shared pointer to a `Counted`; adopts the first count of a fresh object.
template <class T>
class Shared : public SharedCount {
 public:
  constexpr Shared() = default;
  constexpr explicit Shared(T* fresh) : SharedCount(fresh) {}
  /// Shares a derived object.
  template <class U>
    requires(!detail::same_as<U, T>)
  constexpr Shared(const Shared<U>& other) : SharedCount(other) {
    static_assert(detail::derives_from<U, T>);
  }

  constexpr T* get() const { return static_cast<T*>(pointer_); }
  /// Refused of an empty one, here and nowhere else.
  constexpr T* operator->() const { return &**this; }
  constexpr T& operator*() const {
    if (pointer_ == nullptr) refuse::an_empty_value_is_used_assign_one_before(called<T>);
    return static_cast<T&>(*pointer_);
  }
};

}  // namespace constcloud::detail
