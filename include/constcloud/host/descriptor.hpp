// SPDX-License-Identifier: Apache-2.0
#pragma once
// Descriptor: an open file or folder.
#include <constcloud/base/linkage.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A file descriptor of the system, closed when its owner goes. Moves, does not copy.
class Descriptor {
 public:
  Descriptor() = default;
  /// What `open` and the like have returned; negative where they failed.
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }
  Descriptor& operator=(Descriptor&& other) noexcept {
    const int number = other.number_;
    other.number_ = number_;
    number_ = number;
    return *this;
  }
  ~Descriptor() { close(); }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

  /// Hands it over to who closes it.
  int release() {
    const int number = number_;
    number_ = -1;
    return number;
  }

  /// Closes it now. False, and `errno` says why, where the system comes out only now with what went wrong in writing.
  bool close();

 private:
  int number_ = -1;
};

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/descriptor.hpp>
#endif
