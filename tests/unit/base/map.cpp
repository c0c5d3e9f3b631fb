// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/map.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "support/both.hpp"

using constcloud::Map;
using constcloud::MapEntry;
using constcloud::Text;

namespace {

constexpr Text keys(const Map<int>& map) {
  Text text;
  for (const auto& [key, value] : map) text = Text::concat({text, key, ";"});
  return text;
}

constexpr Text name(std::size_t i) {
  const char characters[] = {'k', static_cast<char>('a' + i / 26 % 26),
                             static_cast<char>('a' + i % 26)};
  return Text::copy(characters, 3);
}
/// The number as JavaScript writes it.
constexpr Text index(std::size_t i) {
  char digits[20]{};
  std::size_t at = 20;
  do {
    digits[--at] = static_cast<char>('0' + i % 10);
    i /= 10;
  } while (i != 0);
  return Text::copy(digits + at, 20 - at);
}
constexpr Map<int> named(std::size_t count) {
  Map<int> map;
  for (std::size_t i = 0; i != count; ++i) map.set(name(i), static_cast<int>(i));
  return map;
}
/// Each key is found, with its number, and no other is.
constexpr bool finds_all(const Map<int>& map, std::size_t count) {
  for (std::size_t i = 0; i != count; ++i) {
    const int* const found = map.find(name(i));
    if (found == nullptr || *found != static_cast<int>(i)) return false;
  }
  return map.size() == count && map.find(name(count)) == nullptr && map.find("k") == nullptr;
}

/// A struct without a default.
struct Number {
  constexpr explicit Number(int number) : value(number) {}
  int value;
};
struct Item {
  Number number;
};

template <class T>
concept is_empty_in_braces = requires(void (*take)(const T&)) { take({}); };

}  // namespace

TEST_CASE("Map: an empty one") {
  CHECK_BOTH(Map<int>().empty());
  CHECK_BOTH(Map<int>{}.size() == 0);
  CHECK_BOTH(Map<int>().find("a") == nullptr);
  CHECK_BOTH(!Map<int>().erase("a"));
}

TEST_CASE("Map: names stand in the order in which they were set") {
  CHECK_BOTH(keys({{"b", 1}, {"a", 2}, {"", 3}}) == "b;a;;");
}

TEST_CASE("Map: array indices come first, by number") {
  CHECK_BOTH(keys({{"b", 1}, {"10", 2}, {"a", 3}, {"9", 4}, {"0", 5}}) == "0;9;10;b;a;");
  CHECK_BOTH(keys({{"4294967295", 1}, {"4294967294", 2}}) == "4294967294;4294967295;");
  CHECK_BOTH(keys({{"01", 1}, {"-1", 2}, {"1.0", 3}, {"1", 4}}) == "1;01;-1;1.0;");
  CHECK_BOTH(keys({{"3", 1}, {"1", 2}, {"2", 3}, {"1", 4}}) == "1;2;3;");
}

TEST_CASE("Map: a key that is set again keeps its place") {
  CHECK_BOTH([] {
    Map<int> map{{"a", 1}, {"b", 2}};
    map.set("a", 3);
    return keys(map) == "a;b;" && *map.find("a") == 3 && map.size() == 2;
  }());
  CHECK_BOTH([] {
    Map<int> map{{"a", 1}, {"b", 2}};
    map.erase("a");
    map.set("a", 3);
    return keys(map) == "b;a;";
  }());
}

TEST_CASE("Map: set returns the value in its place") {
  CHECK_BOTH([] {
    Map<int> map;
    map.set("b", 1) = 5;
    map.set("7", 1) = 6;
    map.set("b", 1) = 7;
    return keys(map) == "7;b;" && *map.find("7") == 6 && *map.find("b") == 7;
  }());
}

TEST_CASE("Map: find gives what can be changed") {
  CHECK_BOTH([] {
    Map<int> map{{"a", 1}};
    *map.find("a") = 2;
    const Map<int>& constant = map;
    return *constant.find("a") == 2 && constant[0].value == 2 && constant[0].key == "a";
  }());
}

TEST_CASE("Map: erases") {
  CHECK_BOTH([] {
    Map<int> map{{"5", 1}, {"a", 2}, {"b", 3}, {"2", 4}};
    const bool erased = map.erase("5") && map.erase("a") && !map.erase("a") && !map.erase("c");
    map.set("3", 5);
    map.set("1", 6);
    return erased && keys(map) == "1;2;3;b;";
  }());
}

TEST_CASE("Map: many keys are found, with and without a hash table") {
  CHECK_BOTH([] {
    for (std::size_t count = 0; count < 70; count += count < 15 || count > 17 ? 5 : 1) {
      if (!finds_all(named(count), count)) return false;
    }
    return true;
  }());
  CHECK(finds_all(named(600), 600));
}

TEST_CASE("Map: many keys are set again, erased and set anew") {
  CHECK_BOTH([] {
    Map<int> map = named(40);
    for (std::size_t i = 0; i != 40; ++i) map.set(name(i), -1);
    if (map.size() != 40) return false;
    for (std::size_t i = 0; i != 40; i += 2) {
      if (!map.erase(name(i)) || map.erase(name(i))) return false;
    }
    for (std::size_t i = 0; i != 40; ++i) {
      const int* const found = map.find(name(i));
      if ((found != nullptr) != (i % 2 == 1) || (found != nullptr && *found != -1)) return false;
    }
    for (std::size_t i = 0; i != 40; i += 2) map.set(name(i), static_cast<int>(i));
    return map.size() == 40 && map[0].key == name(1) && map[39].key == name(38) &&
           *map.find(name(38)) == 38;
  }());
}

TEST_CASE("Map: many indices among many names") {
  CHECK_BOTH([] {
    Map<int> map;
    for (std::size_t i = 0; i != 40; ++i) {
      map.set(name(i), 1);
      map.set(index(i * 7 % 40), 2);  // in no order
    }
    for (std::size_t i = 0; i != 40; ++i) {
      if (map[i].key != index(i) || map[40 + i].key != name(i)) return false;
      if (*map.find(index(i)) != 2 || *map.find(name(i)) != 1) return false;
    }
    return map.size() == 80;
  }());
}

TEST_CASE("Map: erases among many indices and names") {
  CHECK_BOTH([] {
    Map<int> map = named(20);
    for (std::size_t i = 0; i != 20; ++i) map.set(index(i), static_cast<int>(i));
    for (std::size_t i = 0; i != 20; i += 2) {
      if (!map.erase(index(i)) || !map.erase(name(i)) || map.erase(index(i))) return false;
    }
    for (std::size_t i = 0; i != 20; ++i) {
      if ((map.find(index(i)) != nullptr) != (i % 2 == 1)) return false;
      if ((map.find(name(i)) != nullptr) != (i % 2 == 1)) return false;
    }
    map.set("8", 1);
    for (std::size_t i = 1; i != 19; i += 2) map.erase(index(i));
    map.set("a", 2);
    map.erase("8");
    for (std::size_t i = 0; i != 20; ++i) map.set(name(i), static_cast<int>(i));
    return map[0].key == "19" && map[1].key == name(1) && map.size() == 22 &&
           *map.find("19") == 19 && *map.find("a") == 2 && *map.find(name(0)) == 0;
  }());
}

TEST_CASE("Map: indices alone, then a name") {
  CHECK_BOTH([] {
    Map<int> map;
    for (std::size_t i = 0; i != 30; ++i) map.set(index(i), static_cast<int>(i));
    if (map.find("a") != nullptr || map.find("30") != nullptr || *map.find("29") != 29)
      return false;
    map.set("a", 1);
    return *map.find("a") == 1 && map[30].key == "a" && map.find("b") == nullptr;
  }());
}

TEST_CASE("Map: an index is the key with which the looking one by one ends") {
  CHECK_BOTH([] {
    Map<int> map = named(16);
    map.set("0", 1);
    for (std::size_t i = 0; i != 16; ++i) {
      if (map.find(name(i)) == nullptr) return false;
    }
    return map.find("a") == nullptr && *map.find("0") == 1;
  }());
}

TEST_CASE("Map: the number of keys may be large") {
  Map<int> map;
  for (int i = 0; i != 200'000; ++i) map.set(index(static_cast<std::size_t>(i)), i);
  for (int i = 0; i != 200'000; ++i) map.set(Text(std::to_string(i) + "!"), i);
  CHECK(map.size() == 400'000);
  CHECK(*map.find("199999!") == 199'999);
  CHECK(map[199'999].key == "199999");
  CHECK(map.find("200000!") == nullptr);
}

TEST_CASE("Map: many indices that descend, and many keys erased from the front") {
  constexpr std::size_t many = 200'000;
  Map<int> map;
  for (std::size_t i = many; i-- != 0;) map.set(index(i), static_cast<int>(i));
  for (std::size_t i = 0; i != many; ++i) map.set(Text(std::to_string(i) + "!"), 0);
  CHECK(map[0].key == "0");
  CHECK(map[many - 1].key == "199999");
  CHECK(map[many].key == "0!");
  for (std::size_t i = 0; i != many; ++i) {
    if (!map.erase(index(i))) FAIL(i);
  }
  CHECK(map.size() == many);
  CHECK(map[0].key == "0!");
}

TEST_CASE("Map: a value stays where it is while others come and go") {
  CHECK_BOTH([] {
    Map<int> map;
    int& value = map.set("b", 1);
    for (std::size_t i = 40; i-- != 0;) map.set(index(i), 0);
    const bool is_last = map[40].key == "b";
    map.erase(index(7));
    value = 2;
    return is_last && map[39].value == 2 && &value == map.find("b");
  }());
}

TEST_CASE("Map: copies are independent") {
  CHECK_BOTH([] {
    for (const std::size_t count : {3u, 30u}) {
      Map<int> map = named(count);
      const Map<int> copy = map;
      map.set("new", 1);
      map.erase(name(0));
      if (!finds_all(copy, count) || map.find("new") == nullptr || copy.find("new") != nullptr)
        return false;
    }
    return true;
  }());
}

TEST_CASE("Map: moves and leaves an empty one behind") {
  CHECK_BOTH([] {
    for (const std::size_t count : {3u, 30u}) {
      Map<int> from = named(count);
      Map<int> to(std::move(from));
      if (!finds_all(to, count) || !from.empty() || from.find(name(0)) != nullptr) return false;
      from = named(count);
      to = std::move(from);
      if (!finds_all(to, count)) return false;
    }
    return true;
  }());
}

TEST_CASE("Map: assignment takes everything") {
  CHECK_BOTH([] {
    for (const std::size_t count : {3u, 30u}) {
      Map<int> from = named(count);
      from.set("5", 5);
      Map<int> other{{"1", 1}, {"2", 2}, {"3", 3}};
      Map<int> fresh;
      other = from;
      fresh = std::move(from);
      for (Map<int>* const map : {&other, &fresh}) {
        for (std::size_t i = 0; i != count; ++i) {
          if (map->find(name(i)) == nullptr) return false;
        }
        map->set("7", 7);
        map->set("4", 4);
        if ((*map)[0].key != "4" || (*map)[2].key != "7" || map->size() != count + 3) return false;
      }
    }
    return true;
  }());
}

TEST_CASE("Map: a moved-from one can be used again") {
  CHECK_BOTH([] {
    Map<int> from{{"1", 1}, {"a", 2}};
    const Map<int> to(std::move(from));
    from.set("2", 2);
    from.set("1", 3);
    from.set("b", 1);
    return keys(from) == "1;2;b;" && keys(to) == "1;a;";
  }());
}

TEST_CASE("Map: of other ranges of pairs") {
  CHECK(keys(std::map<std::string, int>{{"b", 1}, {"a", 2}, {"1", 3}}) == "1;a;b;");
  CHECK(keys(std::vector<std::pair<Text, int>>{{Text("b"), 1}, {Text("a"), 2}}) == "b;a;");
  CHECK(keys(std::vector<std::pair<const char*, int>>{{"b", 1}, {"a", 2}}) == "b;a;");
  const char* key = "k";
  CHECK(keys(Map<int>{{key, 1}, {"l", 2}}) == "k;l;");
}

TEST_CASE("Map: is a range for the standard library") {
  STATIC_REQUIRE(std::bidirectional_iterator<decltype(std::declval<Map<int>&>().begin())>);
  STATIC_REQUIRE(std::bidirectional_iterator<decltype(std::declval<const Map<int>&>().begin())>);
  CHECK_BOTH([] {
    const Map<int> map{{"b", 1}, {"a", 2}, {"c", 3}};
    const auto found = std::find_if(map.begin(), map.end(), [](const auto& entry) { return entry.value == 2; });
    return found->key == "a" && std::prev(map.end())->key == "c" && std::distance(map.begin(), map.end()) == 3;
  }());
}

TEST_CASE("Map: an entry has a key and a value") {
  CHECK_BOTH(keys(Map<int>{{"a", 1}, {"b", {}}}) == "a;b;");
  STATIC_REQUIRE(std::is_constructible_v<MapEntry<Text>, Text, Text>);
  STATIC_REQUIRE(!std::is_convertible_v<MapEntry<Text>, MapEntry<int>>);
  STATIC_REQUIRE(!is_empty_in_braces<MapEntry<Text>>);
}

TEST_CASE("Map: compares keys and values in their order") {
  CHECK_BOTH(Map<int>{{"a", 1}, {"b", 2}} == Map<int>{{"a", 1}, {"b", 2}});
  CHECK_BOTH(Map<int>{{"a", 1}, {"b", 2}} != Map<int>{{"b", 2}, {"a", 1}});
  CHECK_BOTH(Map<int>{{"2", 1}, {"1", 2}} == Map<int>{{"1", 2}, {"2", 1}});
  CHECK_BOTH(Map<int>{{"a", 1}} != Map<int>{{"a", 2}});
  CHECK_BOTH(Map<int>{{"a", 1}} != Map<int>{});
}

TEST_CASE("Map: of structs without a default") {
  CHECK_BOTH([] {
    Map<Item> map{{"b", {Number(1)}}, {"0", {Number(2)}}};
    const Map<Item> copy = map;
    map.erase("0");
    return copy.size() == 2 && copy[0].value.number.value == 2 && map.size() == 1 &&
           map.find("b") != nullptr;
  }());
}
