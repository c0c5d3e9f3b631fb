// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/text.hpp>

#include <concepts>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>

#include "support/texts.hpp"

using constcloud::Buffer;
using constcloud::Text;
namespace detail = constcloud::detail;

namespace {

/// Owned characters, as opposed to a literal's.
constexpr Text owned(const Text& text) { return Text::copy(text.data(), text.size()); }

constexpr unsigned char plain = detail::text_is_plain;
constexpr unsigned char plain_alphanumeric = detail::text_is_plain | detail::text_is_alphanumeric;

/// The same answer of a literal and of an owned copy.
template <class F>
constexpr bool of_both(const Text& text, F&& holds) {
  return holds(text) && holds(owned(text));
}

}  // namespace

TEST_CASE("Text: a literal is viewed") {
  static constexpr char literal[] = "abc";
  CHECK_BOTH(Text(literal).data() == literal);
  CHECK_BOTH(Text("abc").size() == 3);
  CHECK_BOTH(Text("").empty());
  CHECK_BOTH(Text().empty());
  CHECK_BOTH(Text("a\0b").size() == 3);
}

TEST_CASE("Text: a constant holds a literal") {
  static constexpr Text constant = "constant";
  CHECK_BOTH(constant == "constant");
}

TEST_CASE("Text: other characters are copied") {
  std::string string = "from a string";
  const Text text = string;
  string[0] = 'F';
  CHECK(text == "from a string");
  CHECK(Text(std::string_view("a view")) == "a view");
  CHECK(Text(std::string()).empty());
  CHECK(Text(std::string_view()).data() != nullptr);
  CHECK_BOTH(Text(std::string_view("a view")) == "a view");
  CHECK_BOTH(owned("abc") == "abc");
  CHECK_BOTH(owned("").empty());
}

TEST_CASE("Text: what a pointer names and what a buffer holds is copied") {
  CHECK_KIND_OF_TEXT(Text, [](const Text& text) { return text; });
  char buffer[8] = "abc";
  CHECK((Text(buffer) == buffer));
  CHECK((buffer != Text("abcd")));
  STATIC_REQUIRE(!std::is_constructible_v<Text, decltype(nullptr)>);
}

TEST_CASE("Text: none is made of a pointer and a length by accident") {
  CHECK_BOTH(Text::copy("abcdef", 3) == "abc");
  CHECK_BOTH(Text::copy("a\0b", 3).size() == 3);
  CHECK_BOTH(Text::copy("", 0).empty());
  STATIC_REQUIRE(!std::is_constructible_v<Text, const char*, std::size_t>);
  STATIC_REQUIRE(!std::is_constructible_v<Text, const char*, bool>);
  STATIC_REQUIRE(!std::is_constructible_v<Text, const char*, const char*>);
  STATIC_REQUIRE(!std::is_constructible_v<Buffer, char*, std::size_t>);
}

TEST_CASE("Text: converts to other strings when asked") {
  CHECK(std::string(Text("abc")) == "abc");
  CHECK(static_cast<std::string>(Text::concat({"a", "\0"})) == std::string("a\0", 2));
  CHECK_BOTH(std::string_view(Text("abc")) == "abc");
  STATIC_REQUIRE(!std::is_convertible_v<Text, std::string>);
}

TEST_CASE("Text: takes a buffer") {
  CHECK_BOTH([] {
    Buffer buffer;
    buffer.append("a b", 3);
    const char* const characters = buffer.data();
    const Text text(std::move(buffer));
    return text == "a b" && text.data() == characters && text.traits() == plain &&
           buffer.size() == 0;
  }());
  CHECK_BOTH([] {
    Buffer buffer(10);
    return Text(std::move(buffer)).empty();
  }());
  CHECK_BOTH([] {
    Buffer buffer;
    buffer.append("abc", 3);
    return Text::adopt(buffer, plain).traits() == plain;
  }());
}

TEST_CASE("Text: copies share, and each lives as long as it likes") {
  CHECK_BOTH([] {
    Text copy;
    {
      const Text original = owned("characters");
      copy = original;
      if (copy.data() != original.data()) return false;
    }
    return copy == "characters";
  }());
  CHECK_BOTH([] {
    const Text original = owned("abc");
    const Text copy(original);
    return copy.data() == original.data() && copy == original;
  }());
  CHECK_BOTH([] {
    Text text = owned("abc");
    const Text& alias = text;
    text = alias;
    return text == "abc";
  }());
  CHECK_BOTH([] {
    Text text = owned("abc");
    text = owned("other");
    const Text before = text;
    text = Text("literal");
    return text == "literal" && before == "other";
  }());
}

TEST_CASE("Text: moves") {
  CHECK_BOTH([] {
    Text from = owned("abc");
    const char* const characters = from.data();
    const Text to(std::move(from));
    return to.data() == characters && to == "abc";
  }());
  CHECK_BOTH([] {
    Text from = owned("abc");
    Text to = owned("before");
    to = std::move(from);
    from = "again";
    return to == "abc" && from == "again";
  }());
  CHECK_BOTH([] {
    Text text = owned("abc");
    Text& alias = text;
    text = std::move(alias);
    return text == "abc";
  }());
  STATIC_REQUIRE(std::is_nothrow_move_constructible_v<Text>);
  STATIC_REQUIRE(std::is_nothrow_move_assignable_v<Text>);
  STATIC_REQUIRE(std::regular<Text>);
}

TEST_CASE("Text: concat") {
  CHECK_BOTH(Text::concat({"ab", "", owned("cd"), "e"}) == "abcde");
  CHECK_BOTH(Text::concat({}).empty());
  CHECK_BOTH(Text::concat({"", ""}).empty());
  CHECK_BOTH(Text::concat({"ab", "1"}).traits() == plain_alphanumeric);
  CHECK_BOTH(Text::concat({"ab", "-", "c"}).traits() == plain);
  CHECK_BOTH(Text::concat({"ab", "\"", "c"}).traits() == 0);
}

TEST_CASE("Text: traits") {
  CHECK_BOTH(of_both("azAZ09", [](const Text& t) { return t.traits() == plain_alphanumeric; }));
  CHECK_BOTH(of_both("", [](const Text& t) { return t.is_plain() && t.is_alphanumeric(); }));
  CHECK_BOTH(of_both("a b~!", [](const Text& t) { return t.is_plain() && !t.is_alphanumeric(); }));
  // long literals, which nobody looked at before
  CHECK_BOTH(of_both("abcdefghijklmnopqrstuvwxyz0123456789ABC", [](const Text& t) {
    return t.traits() == plain_alphanumeric && t.substr(1).traits() == plain_alphanumeric &&
           Text::concat({t, "-"}).traits() == plain && Text(t).is_alphanumeric();
  }));
  CHECK_BOTH(of_both("a sentence of more characters, all printable", [](const Text& t) {
    return t.traits() == plain && t.is_plain() && !t.is_alphanumeric() && Text::concat({"a", t}).is_plain();
  }));
  CHECK_BOTH(of_both("a sentence of more characters,\nin two lines", [](const Text& t) {
    return t.traits() == 0 && !t.is_plain() && Text::concat({"a", t}).traits() == 0;
  }));
  for (int byte = 0; byte != 256; ++byte) {
    const char characters[] = {'a', static_cast<char>(byte), 'z'};
    const Text text = Text::copy(characters, 3);
    const bool printable = byte >= 0x20 && byte < 0x7f;
    CAPTURE(byte);
    CHECK(text.is_plain() == (printable && byte != '"' && byte != '\\'));
    CHECK(text.is_alphanumeric() == ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                                     (byte >= 'a' && byte <= 'z')));
  }
}

TEST_CASE("Text: looks at its characters") {
  CHECK_BOTH(of_both("abc", [](const Text& t) {
    return t[0] == 'a' && t.back() == 'c' && t.end() - t.begin() == 3 && !t.empty();
  }));
}

TEST_CASE("Text: starts_with, ends_with") {
  CHECK_BOTH(of_both("abcabc", [](const Text& t) {
    return t.starts_with("") && t.starts_with("abc") && t.starts_with("abcabc") &&
           !t.starts_with("abcabca") && !t.starts_with("b");
  }));
  CHECK_BOTH(of_both("abcabd", [](const Text& t) {
    return t.ends_with("") && t.ends_with("abd") && t.ends_with("abcabd") &&
           !t.ends_with("xabcabd") && !t.ends_with("abc");
  }));
}

TEST_CASE("Text: find") {
  CHECK_BOTH(of_both("abcabd", [](const Text& t) {
    return t.find("ab") == 0 && t.find("ab", 1) == 3 && t.find("abd") == 3 && t.find("d") == 5 &&
           t.find("ab", 4) == Text::npos && t.find("x") == Text::npos &&
           t.find("abcabda") == Text::npos;
  }));
  CHECK_BOTH(of_both("abc", [](const Text& t) {
    return t.find("") == 0 && t.find("", 3) == 3 && t.find("", 4) == Text::npos &&
           t.find("a", 99) == Text::npos && t.find("a", Text::npos) == Text::npos;
  }));
  CHECK_BOTH(Text().find("") == 0);
  CHECK_BOTH(Text().find("a") == Text::npos);
  CHECK_BOTH(Text("abc").contains("bc"));
  CHECK_BOTH(!Text("abc").contains("ac"));
}

TEST_CASE("Text: substr") {
  CHECK_BOTH(of_both("abc def", [](const Text& t) {
    return t.substr(0) == "abc def" && t.substr(4) == "def" && t.substr(1, 2) == "bc" &&
           t.substr(4, 99) == "def" && t.substr(7).empty() && t.substr(99).empty() &&
           t.substr(2, 0).empty() && t.substr(3, Text::npos) == " def";
  }));
  CHECK_BOTH(of_both("abc def", [](const Text& t) {
    return t.traits() == plain && t.substr(4).traits() == plain_alphanumeric;
  }));
  static constexpr char literal[] = "a literal";
  CHECK_BOTH(Text(literal).substr(2).data() == literal + 2);
  CHECK_BOTH([] {
    Text part;
    {
      const Text whole = owned("abc def");
      part = whole.substr(4);
      if (part.data() == whole.data() + 4) return false;
    }
    return part == "def";
  }());
}

TEST_CASE("Text: part shares the characters") {
  CHECK_BOTH([] {
    Text part;
    const char* characters = nullptr;
    {
      const Text whole = owned("abc def");
      characters = whole.data();
      part = whole.part(4, 2, plain_alphanumeric);
    }
    return part == "de" && part.data() == characters + 4 && part.traits() == plain_alphanumeric;
  }());
}

TEST_CASE("Text: compares by bytes") {
  CHECK_BOTH(Text("abc") == owned("abc"));
  CHECK_BOTH(Text("abc") != Text("abd"));
  CHECK_BOTH(Text("abc") != Text("ab"));
  CHECK_BOTH(Text("") == Text());
  CHECK_BOTH(Text("ab") < Text("abc"));
  CHECK_BOTH(Text("abc") < owned("abd"));
  CHECK_BOTH(Text("b") > Text("abc"));
  CHECK_BOTH(Text("Z") < Text("a"));
  CHECK_BOTH(Text("z") < Text("\xc3\xa9"));
  CHECK_BOTH((Text("a") <=> owned("a")) == std::strong_ordering::equal);
  CHECK_BOTH(Text("abc") == "abc");
  CHECK_BOTH("abc" != Text("ab"));
}

TEST_CASE("Text: compares with arrays that are no literals") {
  static constexpr char filled_up[8] = "abc";
  static constexpr char without_an_end[] = {'a', 'b', 'c'};
  CHECK_BOTH(Text("abc") == filled_up);
  CHECK_BOTH(Text("abcd") != filled_up);
  CHECK_BOTH(Text("abc") == without_an_end);
  CHECK_BOTH(Text("ab") != without_an_end);
  CHECK_BOTH(Text("a\0b") == "a\0b" && Text("a\0") == "a\0" && Text("a") != "a\0b");
}

TEST_CASE("Text: is a key of other containers") {
  std::map<Text, int> numbers{{Text("one"), 1}, {Text("two"), 2}};
  CHECK(numbers[Text(std::string("two"))] == 2);
}
