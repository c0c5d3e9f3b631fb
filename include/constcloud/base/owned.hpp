// SPDX-License-Identifier: Apache-2.0
#pragma once
// Owned: what was just made, until somebody takes it.
#include <constcloud/base/traits.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// A pointer to an object from `new`, which is deleted unless `release` hands it on: when a constructor refuses what it
/// is given, nothing of it stays behind. As std::unique_ptr, which is no constant expression in C++20.
template <class T>
class Owned {
 public:
  constexpr Owned(T* fresh) : pointer_(fresh) {}
  /// Takes it over, as an object of a base too.
  template <class U>
    requires detail::derives_from<U, T>
  constexpr Owned(Owned<U>&& other) : pointer_(other.release()) {}
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  constexpr ~Owned() { delete pointer_; }

  constexpr T& operator*() const { return *pointer_; }
  constexpr T* operator->() const { return pointer_; }
  /// Hands the object over to who deletes it.
  constexpr T* release() { return detail::take(pointer_); }

 private:
  T* pointer_;
};

}  // namespace constcloud
