// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/sort.hpp>

#include "support/both.hpp"

using constcloud::List;
using constcloud::detail::sort;

namespace {

/// In the order of their tens; the ones say how they stood before.
constexpr List<int> sorted(List<int> numbers) {
  sort(numbers, [](int a, int b) { return a / 10 < b / 10; });
  return numbers;
}

/// How often two of `count` numbers are compared, of which the one at `i` is `number(i)`.
template <class F>
std::size_t comparisons(std::size_t count, F number) {
  List<std::size_t> numbers;
  for (std::size_t i = 0; i != count; ++i) numbers.push_back(number(i));
  std::size_t compared = 0;
  sort(numbers, [&compared](std::size_t a, std::size_t b) { return ++compared, a < b; });
  for (std::size_t i = 1; i < count; ++i) CHECK(numbers[i - 1] <= numbers[i]);
  return compared;
}

}  // namespace

TEST_CASE("sort: none, one, two") {
  CHECK_BOTH(sorted({}) == List<int>{});
  CHECK_BOTH(sorted({10}) == List<int>{10});
  CHECK_BOTH(sorted({20, 10}) == List<int>{10, 20});
  CHECK_BOTH(sorted({10, 20}) == List<int>{10, 20});
}

TEST_CASE("sort: equals keep their order") {
  CHECK_BOTH(sorted({30, 20, 31, 10, 21, 11, 32, 12}) == List<int>{10, 11, 12, 20, 21, 30, 31, 32});
  CHECK_BOTH(sorted({15, 14, 13, 12, 11, 10, 9}) == List<int>{9, 15, 14, 13, 12, 11, 10});
}

TEST_CASE("sort: compares n log n times, and what is in order only once") {
  CHECK(comparisons(1000, [](std::size_t i) { return i; }) == 999);
  CHECK(comparisons(1000, [](std::size_t i) { return 1000 - i; }) <= 1000 * 10);
  CHECK(comparisons(1000, [](std::size_t i) { return i * 389 % 1009; }) <= 1000 * 12);
  CHECK(comparisons(1000, [](std::size_t) { return 1u; }) == 999);
}

TEST_CASE("sort: elements that cannot be copied in order are moved") {
  CHECK_BOTH([] {
    struct Moved {
      constexpr Moved(int n = 0) : number(n) {}
      constexpr Moved(const Moved&) = delete;
      constexpr Moved(Moved&& other) noexcept : number(other.number) { other.number = -1; }
      constexpr Moved& operator=(Moved&& other) noexcept {
        number = other.number;
        other.number = -1;
        return *this;
      }
      int number;
    };
    List<Moved> list;
    for (const int number : {3, 1, 2}) list.push_back(Moved(number));
    sort(list, [](const Moved& a, const Moved& b) { return a.number < b.number; });
    return list[0].number == 1 && list[1].number == 2 && list[2].number == 3;
  }());
}
