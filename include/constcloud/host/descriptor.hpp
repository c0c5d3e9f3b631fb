// SPDX-License-Identifier: Apache-2.0
#pragma once
// Descriptor: an open file or folder.
#include <constcloud/host/machine.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// What the machine has open, closed when its owner goes. Moves, does not copy.
class Descriptor {
 public:
  Descriptor() = default;
  /// What `machine::open_folder` and the like have returned.
  explicit Descriptor(machine::Number number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = machine::none; }
  Descriptor& operator=(Descriptor&& other) noexcept {
    const machine::Number number = other.number_;
    other.number_ = number_;
    number_ = number;
    return *this;
  }
  ~Descriptor() { close(); }

  bool is_open() const { return number_ != machine::none; }
  machine::Number number() const { return number_; }

  /// Hands it over to who closes it.
  machine::Number release() {
    const machine::Number number = number_;
    number_ = machine::none;
    return number;
  }

  /// Closes it now. False, and `errno` says why, where the system comes out only now with what went wrong in writing.
  bool close();

 private:
  machine::Number number_ = machine::none;
};

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/descriptor.hpp>
#endif
