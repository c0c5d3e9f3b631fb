// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/keyed_list.hpp>

#include <string>

#include "support/both.hpp"

using constcloud::List;
using constcloud::Text;
using constcloud::detail::Keyed;
using constcloud::detail::KeyedItems;
using constcloud::detail::KeyedList;
using constcloud::detail::TextKeys;

namespace {

struct Word : Keyed {
  constexpr explicit Word(const Text& its_text) : text(its_text) {}
  Text text;
};
/// How often somebody asked a word for its text.
std::size_t looks = 0;

constexpr const Text& text_of(const Word& word) {
  if (!__builtin_is_constant_evaluated()) ++looks;
  return word.text;
}

using WordList = KeyedList<Word, TextKeys, text_of>;

/// A list with the words in it.
class Words {
 public:
  constexpr Words() = default;
  constexpr Words(std::initializer_list<Text> texts) {
    for (const Text& text : texts) add(text);
  }
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;
  constexpr ~Words() {
    for (Word* word : all_) delete word;
  }
  constexpr void add(const Text& text) { list_.add(*all_.push_back(new Word(text))); }
  constexpr bool erase(const Text& text) {
    const Word* erased = list_.erase(text);
    return erased != nullptr && erased->text == text;
  }
  constexpr bool has(const Text& text) const {
    const Word* found = list_.find(text);
    return found != nullptr && found->text == text;
  }
  constexpr std::size_t size() const { return list_.size(); }
  /// The texts in order, with semicolons behind them.
  constexpr Text shown() const {
    Text all;
    for (const Word* word : list_.in_order()) all = Text::concat({all, word->text, ";"});
    return all;
  }
  constexpr WordList& list() { return list_; }

 private:
  List<Word*> all_;
  WordList list_;
};

constexpr Text numbered(const Text& before, std::size_t number, const Text& after = {}) {
  char digits[20]{};
  std::size_t at = 20;
  do {
    digits[--at] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  return Text::concat({before, Text::copy(digits + at, 20 - at), after});
}

/// `count` words of which each is found, and one is not.
template <class F>
constexpr bool finds_all(std::size_t count, F text_of) {
  Words words;
  for (std::size_t i = 0; i != count; ++i) words.add(text_of(i));
  for (std::size_t i = 0; i != count; ++i) {
    if (!words.has(text_of(i))) return false;
  }
  return words.size() == count && !words.has(text_of(count));
}

/// How often words are looked at, one on the average, while `count` are added and found.
template <class F>
double looks_a_word(std::size_t count, F text_of) {
  looks = 0;
  CHECK(finds_all(count, text_of));
  return static_cast<double>(looks) / static_cast<double>(count);
}

}  // namespace

TEST_CASE("KeyedList: JavaScript's order of keys, of few and of many") {
  CHECK_BOTH(Words{"b", "10", "a", "9", "0", "4294967295", "4294967294", "01"}.shown() ==
             "0;9;10;4294967294;b;a;4294967295;01;");
  CHECK_BOTH([] {
    Words words{"b", "1000", "a"};
    for (std::size_t i = 40; i-- != 20;) words.add(numbered("", i));
    words.add("c");
    return words.shown() == "20;21;22;23;24;25;26;27;28;29;30;31;32;33;34;35;36;37;38;39;1000;b;a;c;";
  }());
  CHECK_BOTH(Words{}.shown().empty() && Words{}.size() == 0 && !Words{}.has("a"));
}

TEST_CASE("KeyedList: finds few and many") {
  for (const std::size_t count : {1u, 15u, 16u, 17u, 32u, 33u, 70u}) {
    CHECK(finds_all(count, [](std::size_t i) { return numbered("id", i); }));
    CHECK(finds_all(count, [](std::size_t i) { return numbered("", i); }));
  }
  STATIC_REQUIRE(finds_all(16, [](std::size_t i) { return numbered("id", i); }));
  STATIC_REQUIRE(finds_all(70, [](std::size_t i) { return numbered("id", i); }));
}

TEST_CASE("KeyedList: in constant evaluation, keys whose samples are equal are told apart") {
  // A sample is the first character, the middle one and the last three.
  CHECK_BOTH(TextKeys::hash_of("abXdefgh_ijklmnop", true) == TextKeys::hash_of("abcdefgh_ijklmnop", true));
  CHECK_BOTH(TextKeys::hash_of("abcdefgh_ijklmnoq", true) != TextKeys::hash_of("abcdefgh_ijklmnop", true));
  CHECK(TextKeys::hash_of("abXdefgh_ijklmnop", false) != TextKeys::hash_of("abcdefgh_ijklmnop", false));
  CHECK_BOTH(finds_all(200, [](std::size_t i) { return numbered("Table", 100 + i, "OfTheThirdConstruct"); }));
  // Of many it looks at all characters.
  constexpr auto samples_after = [](std::size_t count) {
    Words words;
    for (std::size_t i = 0; i != count; ++i) words.add(numbered("Table", 100 + i, "OfTheThirdConstruct"));
    return words.list().place_of("absent").hash == TextKeys::hash_of("absent", true);
  };
  constexpr bool of_few = samples_after(30);
  constexpr bool of_many = samples_after(200);
  CHECK((of_few && !of_many));
  CHECK(!samples_after(30));
  CHECK_BOTH(TextKeys::hash_of("", true) == 0 && TextKeys::hash_of("ab", true) == TextKeys::hash_of("ba", true));
}

TEST_CASE("KeyedList: erases few and many, and adds again") {
  constexpr auto erases = [](std::size_t count) {
    Words words;
    for (std::size_t i = 0; i != count; ++i) words.add(numbered("id", i));
    words.add("7");
    for (std::size_t i = 0; i < count; i += 2) {
      if (!words.erase(numbered("id", i)) || words.erase(numbered("id", i)) || words.has(numbered("id", i))) return false;
    }
    if (words.size() != 1 + count / 2) return false;
    for (std::size_t i = 0; i < count; i += 2) words.add(numbered("id", i));
    const auto all = words.list().in_order();
    return all.size() == count + 1 && all[0]->text == "7" && all[1]->text == "id1" && words.has("id0") &&
           all[1 + count / 2]->text == "id0" && words.erase("7") && !words.erase("8");
  };
  CHECK_BOTH(erases(8));
  CHECK_BOTH(erases(40));
}

TEST_CASE("KeyedList: moves and leaves an empty one behind") {
  constexpr auto moves = [](std::size_t count) {
    Words words;
    for (std::size_t i = 0; i != count; ++i) words.add(numbered("id", i));
    WordList moved(std::move(words.list()));
    const bool is_left_empty = words.list().empty() && words.list().find("id0") == nullptr;
    WordList assigned;
    assigned = std::move(moved);
    return is_left_empty && assigned.size() == count && assigned.find("id0") != nullptr;
  };
  CHECK_BOTH(moves(3));
  CHECK_BOTH(moves(30));
}

TEST_CASE("KeyedList: looks at a few words for each, however many there are") {
  constexpr auto name = [](std::size_t i) { return numbered("id", i); };
  constexpr auto index = [](std::size_t i) { return numbered("", i); };
  constexpr auto descending = [](std::size_t i) { return numbered("", 1'000'000 - i); };
  constexpr auto tail = [](std::size_t i) { return numbered("Table", i, "OfTheThirdConstruct"); };
  constexpr std::size_t many = 100'000;
  CHECK(looks_a_word(many, name) < 8);
  CHECK(looks_a_word(many, index) < 12);
  CHECK(looks_a_word(many, descending) < 12);
  CHECK(looks_a_word(many, tail) < 8);
}

TEST_CASE("KeyedList: looks at a few words to erase each of many") {
  Words words;
  constexpr std::size_t many = 100'000;
  for (std::size_t i = 0; i != many; ++i) words.add(numbered("id", i));
  looks = 0;
  for (std::size_t i = 0; i != many; ++i) CHECK(words.erase(numbered("id", i)));
  CHECK(looks < 4 * many);
  CHECK(words.size() == 0);
  CHECK(words.list().in_order().empty());
}

namespace {

struct Price {
  Text name;
  int price = 0;
};
using Prices = KeyedItems<Price, TextKeys, &Price::name>;

constexpr Prices prices(std::size_t count) {
  Prices all;
  for (std::size_t i = 0; i != count; ++i) {
    const Text name = numbered("item", i);
    all.emplace(all.place_of(name), name, static_cast<int>(i));
  }
  return all;
}

/// What copies and moves of `count` prices leave.
constexpr bool are_owned(std::size_t count) {
  Prices all = prices(count);
  Prices copy = all;
  copy.find("item0")->price = 7;
  if (all.find("item0")->price != 0 || copy.size() != count) return false;
  all = copy;
  Prices moved = std::move(copy);
  int sum = 0;
  for (const Price& price : moved) sum += price.price;
  const int whole = static_cast<int>(count);
  return all.find("item0")->price == 7 && sum == 7 + whole * (whole - 1) / 2 && moved.erase("item1") &&
         !moved.erase("item1") && moved.size() == count - 1 && moved[1].name == "item2" && copy.empty();
}

}  // namespace

TEST_CASE("KeyedItems: few and many are copied with what belongs to them, moved, and erased") {
  CHECK_BOTH(are_owned(3));
  CHECK_BOTH(are_owned(16));
  CHECK_BOTH(are_owned(17));
  CHECK_BOTH(are_owned(100));
}
