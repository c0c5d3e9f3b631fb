// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/shared.hpp>

#include <thread>
#include <vector>

#include "support/both.hpp"

using constcloud::detail::Counted;
using constcloud::detail::Shared;

namespace {

struct Base : Counted {
  constexpr explicit Base(int& living) : living_(&living) { ++*living_; }
  constexpr ~Base() override { --*living_; }
  constexpr virtual int number() const { return 1; }
  int* living_;
};
struct Derived final : Base {
  using Base::Base;
  constexpr ~Derived() override {}
  constexpr int number() const override { return 2; }
};

}  // namespace

TEST_CASE("Shared: the last one deletes") {
  CHECK_BOTH([] {
    int living = 0;
    {
      const Shared<Base> first(new Base(living));
      if (living != 1 || !first.unique()) return false;
      {
        const Shared<Base> second = first;
        if (living != 1 || first.unique() || second.get() != first.get()) return false;
      }
      if (living != 1 || !first.unique()) return false;
    }
    return living == 0;
  }());
}

TEST_CASE("Shared: an empty one") {
  CHECK_BOTH([] {
    const Shared<Base> none;
    const Shared<Base> copy = none;
    return !none && !copy && none.get() == nullptr && !none.unique();
  }());
}

TEST_CASE("Shared: assignment lets go of what was there") {
  CHECK_BOTH([] {
    int living = 0;
    Shared<Base> one(new Base(living));
    Shared<Base> other(new Base(living));
    if (living != 2) return false;
    one = other;
    if (living != 1 || one.get() != other.get()) return false;
    const Shared<Base>& alias = one;
    one = alias;
    if (living != 1 || !one) return false;
    one = Shared<Base>();
    other = Shared<Base>();
    return living == 0;
  }());
}

TEST_CASE("Shared: moves without counting") {
  CHECK_BOTH([] {
    int living = 0;
    Shared<Base> from(new Base(living));
    Shared<Base> to(std::move(from));
    if (from || !to.unique()) return false;
    from = std::move(to);
    return from.unique() && !to && living == 1;
  }());
}

TEST_CASE("Shared: of a derived class") {
  CHECK_BOTH([] {
    int living = 0;
    {
      Shared<Base> base;
      {
        const Shared<Derived> derived(new Derived(living));
        base = derived;
        if (base.unique()) return false;
      }
      if (base->number() != 2 || (*base).number() != 2 || !base.unique()) return false;
    }
    return living == 0;
  }());
}

TEST_CASE("Counted: a copy counts for itself") {
  CHECK_BOTH([] {
    int living = 0;
    Base original(living);
    original.retain();
    Base copy(original);
    ++living;
    copy.retain();
    copy = original;
    return copy.count == 2 && original.count == 2 && !copy.release() && copy.release();
  }());
}

TEST_CASE("Shared: threads count together") {
  int living = 0;
  {
    const Shared<Base> shared(new Base(living));
    std::vector<std::thread> threads;
    for (int i = 0; i != 4; ++i) {
      threads.emplace_back([shared] {
        for (int round = 0; round != 20'000; ++round) {
          const Shared<Base> copy = shared;
          if (copy->number() != 1) return;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    threads.clear();
    CHECK(shared.unique());
    CHECK(living == 1);
  }
  CHECK(living == 0);
}
