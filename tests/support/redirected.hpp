// SPDX-License-Identifier: Apache-2.0
#pragma once
// A standard stream that goes elsewhere for a while.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "catch.hpp"

/// To another descriptor, up to the end of the scope.
class Redirected {
 public:
  Redirected(int stream, int to) : stream_(stream) {
    std::fflush(nullptr);
    before_ = ::dup(stream);
    REQUIRE(::dup2(to, stream) == stream);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() {
    std::fflush(nullptr);
    ::dup2(before_, stream_);
    ::close(before_);
  }

 private:
  int stream_;
  int before_ = -1;
};

/// A variable of the environment, up to the end of the scope; not set at all where the value is nullptr.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    const char* const before = std::getenv(name);
    had_one_ = before != nullptr;
    if (had_one_) before_ = before;
    set(value);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { set(had_one_ ? before_.c_str() : nullptr); }

 private:
  void set(const char* value) const { value == nullptr ? ::unsetenv(name_) : ::setenv(name_, value, 1); }

  const char* name_;
  bool had_one_ = false;
  std::string before_;
};
