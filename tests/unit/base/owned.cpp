// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/owned.hpp>

#include "support/both.hpp"

using constcloud::Owned;

namespace {

struct Counter {
  constexpr explicit Counter(int& living) : count(&living) { ++*count; }
  Counter(const Counter&) = delete;
  Counter& operator=(const Counter&) = delete;
  constexpr virtual ~Counter() { --*count; }
  int* count;
};
struct Derived final : Counter {
  using Counter::Counter;
  constexpr ~Derived() override {}
};

constexpr int look_at(Owned<Counter> owned) { return *owned->count + *(*owned).count; }

}  // namespace

TEST_CASE("Owned: deletes what nobody took") {
  CHECK_BOTH([] {
    int living = 0;
    const int seen = look_at(new Derived(living));
    return seen == 2 && living == 0;
  }());
}

TEST_CASE("Owned: leaves what somebody took") {
  CHECK_BOTH([] {
    int living = 0;
    Counter* taken = nullptr;
    {
      Owned<Counter> owned(new Counter(living));
      taken = owned.release();
    }
    const bool lives = living == 1;
    delete taken;
    return lives && living == 0;
  }());
}
