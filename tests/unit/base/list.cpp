// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/list.hpp>

#include <array>
#include <span>
#include <string>
#include <vector>

#include "support/both.hpp"

using constcloud::List;
using constcloud::Text;
using constcloud::detail::Shared;

namespace {

/// A struct without a default: its lists keep each one on its own.
struct Number {
  constexpr explicit Number(std::size_t number) : value(number) {}
  std::size_t value;
};
struct Item {
  Number number;
  Text name;
};

template <class T>
constexpr List<T> counted(std::size_t count) {
  List<T> list;
  for (std::size_t i = 0; i != count; ++i) {
    const char name[] = {'n', static_cast<char>('0' + i % 10)};
    if constexpr (std::same_as<T, Item>) {
      list.push_back({Number(i), Text::copy(name, 2)});
    } else if constexpr (std::same_as<T, Text>) {
      list.push_back(Text::copy(name, 2));
    } else {
      list.push_back(static_cast<T>(i));
    }
  }
  return list;
}

/// Counts how many of it there are.
struct Counting final : constcloud::detail::Counted {
  constexpr explicit Counting(int& living) : living_(&living) { ++*living_; }
  constexpr ~Counting() override { --*living_; }
  int* living_;
};

/// Counts how many of it there are, and refuses to be copied the third time.
struct Refusing {
  struct Refusal {};
  static inline int living = 0;
  static inline int copies = 0;
  Refusing() { ++living; }
  Refusing(const Refusing&) {
    if (++copies == 3) throw Refusal();
    ++living;
  }
  Refusing(Refusing&&) noexcept { ++living; }
  Refusing& operator=(const Refusing&) {
    if (++copies == 3) throw Refusal();
    return *this;
  }
  Refusing& operator=(Refusing&&) noexcept { return *this; }
  ~Refusing() { --living; }
};
struct BoxedRefusing {
  Refusing refusing;
};

/// Whether all that was made of a T until the refusal is gone.
template <class F>
bool leaves_nothing(F make) {
  Refusing::copies = 0;
  const int before = Refusing::living;
  CHECK_THROWS_AS(make(), Refusing::Refusal);
  return Refusing::living == before;
}

constexpr int digits[] = {1, 2};

constexpr Text joined(const List<Text>& list) {
  Text text;
  for (const Text& item : list) text = Text::concat({text, item, ";"});
  return text;
}
constexpr Text joined(const List<Item>& list) {
  Text text;
  for (const Item& item : list) text = Text::concat({text, item.name, ";"});
  return text;
}

}  // namespace

TEST_CASE("List: an empty one") {
  CHECK_BOTH(List<int>().empty());
  CHECK_BOTH(List<Text>{}.size() == 0);
  CHECK_BOTH(List<Item>().empty());
  CHECK_BOTH(List<int>(List<int>()).begin() == nullptr);
  CHECK_BOTH(joined(List<Text>()).empty());
  CHECK_BOTH(joined(List<Item>()).empty());
}

TEST_CASE("List: grows at its end") {
  CHECK_BOTH([] {
    const List<int> list = counted<int>(100);
    for (std::size_t i = 0; i != 100; ++i) {
      if (list[i] != static_cast<int>(i)) return false;
    }
    return list.size() == 100 && list.back() == 99 && list.end() - list.begin() == 100;
  }());
  CHECK_BOTH(joined(counted<Text>(9)) == "n0;n1;n2;n3;n4;n5;n6;n7;n8;");
  CHECK_BOTH(joined(counted<Item>(9)) == "n0;n1;n2;n3;n4;n5;n6;n7;n8;");
  CHECK_BOTH([] {
    List<Text> list;
    list.push_back("a").data();
    list.push_back("b") = "c";
    return joined(list) == "a;c;";
  }());
}

TEST_CASE("List: adds one of its own elements") {
  CHECK_BOTH([] {
    List<Text> list{"a", "b", "c", "d"};
    list.push_back(list[1]);
    return joined(list) == "a;b;c;d;b;";
  }());
}

TEST_CASE("List: reserves") {
  CHECK_BOTH([] {
    List<int> list;
    list.reserve(10);
    const int* const begin = list.begin();
    for (int i = 0; i != 10; ++i) list.push_back(i);
    list.reserve(5);
    return list.begin() == begin && list.size() == 10;
  }());
}

TEST_CASE("List: of braces and of other ranges") {
  CHECK_BOTH(joined(List<Text>{"a", "b"}) == "a;b;");
  CHECK_BOTH(joined(List<Item>{{Number(0), "a"}, {Number(1), "b"}}) == "a;b;");
  CHECK(joined(List<Text>(std::vector<std::string>{"a", "b"})) == "a;b;");
  CHECK(List<int>(std::vector<int>{1, 2}) == List<int>{1, 2});
  CHECK(joined(List<Text>(std::vector<const char*>{"a", "b"})) == "a;b;");
  CHECK_BOTH(List<int>(std::array<int, 2>{1, 2}) == List<int>{1, 2});
  // A text is no list of the numbers of its characters.
  STATIC_REQUIRE(!std::is_convertible_v<std::string, List<int>>);
  STATIC_REQUIRE(!std::is_convertible_v<Text, List<double>>);
  CHECK_BOTH(List<int>(std::span<const int>(digits)) == List<int>{1, 2});
}

TEST_CASE("List: copies are independent") {
  CHECK_BOTH([] {
    List<Text> list = counted<Text>(3);
    const List<Text> copy = list;
    list[0] = "changed";
    list.push_back("more");
    return joined(copy) == "n0;n1;n2;" && joined(list) == "changed;n1;n2;more;";
  }());
  CHECK_BOTH([] {
    List<Item> list = counted<Item>(3);
    List<Item> copy;
    copy = list;
    list[0].name = "changed";
    return joined(copy) == "n0;n1;n2;" && copy[1].number.value == 1;
  }());
  CHECK_BOTH([] {
    List<Text> list = counted<Text>(3);
    const List<Text>& alias = list;
    list = alias;
    return joined(list) == "n0;n1;n2;";
  }());
}

TEST_CASE("List: moves and leaves an empty one behind") {
  CHECK_BOTH([] {
    List<Text> from = counted<Text>(3);
    const Text* const begin = from.begin();
    List<Text> to(std::move(from));
    const bool moved = to.begin() == begin && from.empty();
    from.push_back("again");
    to = std::move(from);
    return moved && joined(to) == "again;";
  }());
  CHECK_BOTH([] {
    List<Item> from = counted<Item>(3);
    const List<Item> to(std::move(from));
    return from.empty() && joined(to) == "n0;n1;n2;";
  }());
}

TEST_CASE("List: inserts and erases") {
  CHECK_BOTH([] {
    List<Text> list{"b", "d"};
    list.insert(0, "a");
    list.insert(2, "c");
    list.insert(4, "e");
    return joined(list) == "a;b;c;d;e;";
  }());
  CHECK_BOTH([] {
    List<Item> list{{Number(1), "b"}};
    list.insert(0, {Number(0), "a"});
    list.insert(2, {Number(2), "c"});
    return joined(list) == "a;b;c;" && list[2].number.value == 2;
  }());
  CHECK_BOTH([] {
    List<Text> list = counted<Text>(5);
    list.erase(4);
    list.erase(0);
    list.erase(1);
    list.push_back("x");
    return joined(list) == "n1;n3;x;";
  }());
  CHECK_BOTH([] {
    List<Item> list = counted<Item>(3);
    list.erase(1);
    return joined(list) == "n0;n2;" && list.back().name == "n2";
  }());
}

TEST_CASE("List: lets go of what is erased") {
  CHECK_BOTH([] {
    int living = 0;
    List<Shared<Counting>> list;
    for (int i = 0; i != 3; ++i) list.push_back(Shared<Counting>(new Counting(living)));
    list.erase(2);
    if (living != 2) return false;
    list.erase(0);
    return living == 1;
  }());
}

TEST_CASE("List: compares element by element") {
  CHECK_BOTH(List<int>{1, 2} == List<int>{1, 2});
  CHECK_BOTH(List<int>{1, 2} != List<int>{2, 1});
  CHECK_BOTH(List<int>{1, 2} != List<int>{1});
  CHECK_BOTH(List<int>() == List<int>{});
  CHECK_BOTH(counted<Text>(3) == counted<Text>(3));
}

TEST_CASE("List: zeros") {
  CHECK_BOTH(List<unsigned>::zeros(3) == List<unsigned>{0, 0, 0});
  CHECK_BOTH(joined(List<Text>::zeros(2)) == ";;");
  CHECK_BOTH(List<int>::zeros(0).empty());
  CHECK_BOTH([] {
    List<int> list = List<int>::zeros(2);
    list.push_back(7);
    return list == List<int>{0, 0, 7};
  }());
}

TEST_CASE("List: of lists") {
  CHECK_BOTH([] {
    List<List<int>> lists{{1}, {2, 3}};
    const List<List<int>> copy = lists;
    lists[1].push_back(4);
    return copy[1] == List<int>{2, 3} && lists[1] == List<int>{2, 3, 4};
  }());
}

TEST_CASE("List: when an element refuses to be copied, the others go") {
  const std::vector<Refusing> plain(4);
  CHECK(leaves_nothing([&] { return List<Refusing>(plain); }));
  const List<Refusing> list(std::vector<Refusing>(2));
  CHECK(leaves_nothing([&] { return List<List<Refusing>>{list, list}; }));
  CHECK(leaves_nothing([&] { return List<Refusing>{plain[0], plain[1], plain[2]}; }));
  CHECK(leaves_nothing([&] { return List<Refusing>{Refusing(), Refusing(), Refusing()}; }));
  CHECK(leaves_nothing([&] { return List<BoxedRefusing>{{Refusing()}, {Refusing()}, {Refusing()}}; }));
  List<BoxedRefusing> boxes;
  for (int i = 0; i != 4; ++i) boxes.push_back({Refusing()});
  CHECK(leaves_nothing([&] { return List<BoxedRefusing>(boxes); }));
}

TEST_CASE("List: an assignment that is refused changes nothing") {
  Refusing::copies = 3;
  List<Refusing> list(std::vector<Refusing>(2));
  const List<Refusing> other(std::vector<Refusing>(4));
  CHECK(leaves_nothing([&] { list = other; }));
  CHECK(list.size() == 2);
  STATIC_REQUIRE_FALSE(std::is_nothrow_copy_assignable_v<List<int>>);
  STATIC_REQUIRE(std::is_nothrow_move_assignable_v<List<int>>);
  STATIC_REQUIRE(std::is_nothrow_move_assignable_v<List<Item>>);
}

TEST_CASE("List: truncates, also what has boxes") {
  CHECK_BOTH([] {
    List<int> list{1, 2, 3};
    list.truncate(5);
    list.truncate(1);
    list.push_back(4);
    return list == List<int>{1, 4};
  }());
  CHECK_BOTH([] {
    struct Boxed {
      int number;
    };
    List<Boxed> list{{1}, {2}, {3}};
    list.truncate(4);
    list.truncate(1);
    list.push_back({4});
    return list.size() == 2 && list[0].number == 1 && list[1].number == 4;
  }());
}
