// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/optional.hpp>

#include <optional>
#include <string>

#include "support/texts.hpp"

using constcloud::Json;
using constcloud::List;
using constcloud::Map;
using constcloud::Optional;
using constcloud::Required;
using constcloud::Text;
using constcloud::Value;

namespace {

struct Point {
  int x = 0;
  int y = 0;
};
enum class Color : unsigned char { red, green };
template <class F>
using argument_t = typename F::a_struct_is_given_as_its_fields_in_braces;

/// A value type that takes literals, as those of constraints/ do.
struct Name : Value<Text> {
  constexpr Name() = default;
  template <std::size_t N>
  consteval Name(const char (&literal)[N]) : Value<Text>(literal) {}
  template <constcloud::detail::run_time_text S>
  constexpr Name(const S& characters) : Value<Text>(Text(characters)) {}
};

/// A type that says what it wants, as the interfaces of constructs do.
struct Wanted {
  constexpr Wanted() = default;
  constexpr explicit Wanted(int n) : number(n) {}
  template <class T>
    requires(!std::derived_from<T, Wanted>)
  constexpr Wanted(const T&) {
    static_assert(constcloud::detail::never<T>, "a Wanted is wanted here");
  }
  int number = 0;
};
struct MoreWanted : Wanted {
  constexpr explicit MoreWanted(int n) : Wanted(n) {}
};

constexpr int sum(const Optional<Point>& point) {
  if (!point) return -1;
  return point->x + point->y;
}

}  // namespace

TEST_CASE("Optional: of values that know that they are unset") {
  CHECK_BOTH(!Optional<Value<Text>>().has_value());
  CHECK_BOTH(!Optional<Value<Text>>(constcloud::nullopt));
  CHECK_BOTH(Optional<Value<Text>>("").has_value());
  CHECK_BOTH(Optional<Value<Text>>("dev")->literal() == "dev");
  CHECK_BOTH(Optional<Value<bool>>(false).has_value());
  CHECK_BOTH(Optional<Value<double>>(0).has_value());
  CHECK_BOTH(Optional<Name>("n")->literal() == "n");
  STATIC_REQUIRE(sizeof(Optional<Value<Text>>) == sizeof(Value<Text>));
}

TEST_CASE("Optional: of texts, numbers, enumerations and containers") {
  CHECK_BOTH(*Optional<Text>("x") == "x");
  CHECK_BOTH(Optional<Text>("").has_value());
  CHECK_BOTH(!Optional<bool>());
  CHECK_BOTH(Optional<bool>(false).has_value() && !*Optional<bool>(false));
  CHECK_BOTH(*Optional<Color>(Color::green) == Color::green);
  CHECK_BOTH(Optional<List<Text>>({"a", "b"})->size() == 2);
  CHECK_BOTH(Optional<List<Text>>(List<Text>()).has_value());
  CHECK_BOTH(Optional<Map<Text>>({{"k", "v"}})->find("k") != nullptr);
}

TEST_CASE("Optional, Required: of every text that a program has, and of literals") {
  CHECK_KIND_OF_TEXT(Optional<Text>, [](const auto& field) { return *field; });
  CHECK_KIND_OF_TEXT(Required<Text>, [](const auto& field) { return *field; });
  CHECK_KIND_OF_TEXT(Optional<Value<Text>>, [](const auto& field) { return field->literal(); });
  CHECK_KIND_OF_TEXT(Required<Value<Text>>, [](const auto& field) { return field->literal(); });
  CHECK_KIND_OF_TEXT(Optional<Json>, [](const auto& field) { return field->as_text(); });
  static constexpr char literal[] = "viewed";
  CHECK_BOTH(Optional<Text>(literal)->data() == literal);
  CHECK_BOTH(Optional<Value<Text>>(literal)->literal().data() == literal);
  CHECK_BOTH(Optional<Json>(literal)->as_text().data() == literal);
}

TEST_CASE("Optional, Required: of JSON, of which braces make an object") {
  CHECK_BOTH(Optional<Json>({{"a", {{"b", "c"}}}})->to_text() == R"({"a":{"b":"c"}})");
  CHECK_BOTH(Required<Value<Json>>({{"a", "b"}})->to_text() == R"({"a":"b"})");
  CHECK_BOTH(Optional<Value<Json>>({{"a", "b"}, {"c", {}}})->to_text() == R"({"a":"b","c":{}})");
  CHECK_BOTH(Optional<Value<Json>>("text")->as_text() == "text");
  CHECK_BOTH(Optional<Value<Json>>(Json::array({1}))->to_text() == "[1]");
  CHECK_BOTH(Optional<Map<Json>>({{"a", {{"b", "c"}}}})->find("a")->to_text() == R"({"b":"c"})");
  CHECK_KIND_OF_TEXT(Optional<Value<Json>>, [](const auto& field) { return field->as_text(); });
  struct Props {
    Required<Value<Json>> schema;
    Optional<Json> free{};
  };
  CHECK_BOTH([] {
    const Props props{.schema = {{"type", {{"S", "x"}}}}, .free = {{"k", "v"}}};
    return props.schema->to_text() == R"({"type":{"S":"x"}})" && props.free->to_text() == R"({"k":"v"})";
  }());
}

TEST_CASE("Optional: no text is a number or true") {
  STATIC_REQUIRE(texts::Forms::none<Optional<bool>>);
  STATIC_REQUIRE(!Optional<bool>::takes<const char (&)[6]>);
  STATIC_REQUIRE(texts::Forms::none<Optional<double>>);
  STATIC_REQUIRE(texts::Forms::none<Optional<Value<bool>>>);
  STATIC_REQUIRE(texts::Forms::none<Optional<Value<double>>>);
  STATIC_REQUIRE(texts::Forms::none<Optional<Color>>);
  CHECK_BOTH(*Optional<bool>(true) && !*Optional<bool>(false));
}

TEST_CASE("Optional: of structs, which live on their own") {
  CHECK_BOTH(sum({}) == -1);
  CHECK_BOTH(sum(Point{.x = 1, .y = 2}) == 3);
  CHECK_BOTH(sum({{}}) == 0);
  CHECK_BOTH(sum({{.y = 2}}) == 2);
  constexpr auto copies_are_independent = [] {
    Optional<Point> one = Point{.x = 1};
    Optional<Point> two = one;
    two->x = 5;
    one = Optional<Point>(two);
    two->x = 7;
    Optional<Point> moved = std::move(two);
    return one->x == 5 && moved->x == 7;
  };
  CHECK_BOTH(copies_are_independent());
}

TEST_CASE("Optional: value_or") {
  CHECK_BOTH(Optional<Text>().value_or("other") == "other");
  CHECK_BOTH(Optional<Text>("own").value_or("other") == "own");
  CHECK_BOTH(Optional<Value<Text>>().value_or("other").literal() == "other");
}

TEST_CASE("Optional: from optionals of the standard and of types that convert") {
  CHECK(!Optional<Text>(std::nullopt));
  CHECK(*Optional<Text>(std::optional<std::string>("run time")) == "run time");
  CHECK(!Optional<Text>(std::optional<std::string>()));
  CHECK_BOTH(*Optional<bool>(std::optional<bool>(true)));
  CHECK_BOTH(!Optional<Value<Text>>(Optional<Text>()));
  CHECK_BOTH(Optional<Value<Text>>(Optional<Text>("t"))->literal() == "t");
}

TEST_CASE("Optional: of types that take anything, to say what they want") {
  CHECK_BOTH(!Optional<Wanted>(constcloud::nullopt));
  CHECK_BOTH(!Optional<Wanted>(std::nullopt));
  CHECK_BOTH(Optional<Wanted>(MoreWanted(5))->number == 5);
  CHECK_BOTH(Optional<Wanted>(std::optional<MoreWanted>(MoreWanted(5)))->number == 5);
  CHECK_BOTH(!Optional<Wanted>(std::optional<MoreWanted>()));
  CHECK_BOTH(Optional<Wanted>(Optional<Wanted>(Wanted(7)))->number == 7);
}

TEST_CASE("Required: converts like Optional, and has no default but the one of a builder") {
  CHECK_BOTH(Required<Value<Text>>("dev")->literal() == "dev");
  CHECK_BOTH(*Required<double>(2) == 2);
  CHECK_BOTH(!Required<Text>(constcloud::detail::Unset(constcloud::nullopt)).has_value());
  STATIC_REQUIRE(!Required<Value<Text>>::takes<int>);
  STATIC_REQUIRE(!Required<Text>::takes<constcloud::Nullopt>);
  STATIC_REQUIRE(!Required<Text>::takes<std::optional<Text>>);
}

TEST_CASE("Optional: numbers are of one kind, and neither true nor a member of an enumeration") {
  STATIC_REQUIRE((Optional<bool>::takes<bool> && Optional<bool>::takes<std::true_type>));
  STATIC_REQUIRE((!Optional<bool>::takes<int> && !Optional<bool>::takes<const char*>));
  STATIC_REQUIRE((Optional<int>::takes<long> && !Optional<int>::takes<double> && !Optional<int>::takes<bool>));
  STATIC_REQUIRE((Optional<double>::takes<int> && Optional<double>::takes<float> && !Optional<double>::takes<bool>));
  STATIC_REQUIRE((Optional<Value<long long>>::takes<int> && !Optional<Value<long long>>::takes<double>));
  STATIC_REQUIRE((Optional<Color>::takes<Color> && !Optional<Color>::takes<int>));
}

TEST_CASE("Optional: what a setter takes is a struct, or what makes a required field") {
  STATIC_REQUIRE(std::is_same_v<argument_t<Optional<Point>>, Point>);
  STATIC_REQUIRE(std::is_same_v<argument_t<Optional<Text>>, argument_t<Required<Text>>>);
  STATIC_REQUIRE(!argument_t<Optional<Text>>::takes<constcloud::Nullopt>);
  constexpr auto of_empty_braces = [](argument_t<Optional<List<Text>>> list) { return list->size(); };
  CHECK_BOTH(of_empty_braces({}) == 0 && of_empty_braces({"a"}) == 1);
}
