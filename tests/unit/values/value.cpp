// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/value.hpp>

#include <constcloud/tree/fn.hpp>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "support/texts.hpp"

using constcloud::Json;
using constcloud::List;
using constcloud::Text;
using constcloud::TextList;
using constcloud::Token;
using constcloud::Value;

namespace {

constexpr Token ref() { return constcloud::Fn::ref("R"); }

template <class V>
constexpr Text text_of(const V& value) {
  return value.json().to_text();
}

}  // namespace

TEST_CASE("Value<Text>: a literal, or an intrinsic") {
  CHECK_BOTH(text_of(Value<Text>("a\"b")) == R"("a\"b")");
  CHECK_BOTH(Value<Text>("dev").literal() == "dev");
  CHECK_BOTH(Value<Text>(Text("dev")).literal() == "dev");
  CHECK_BOTH(Value<Text>(std::string_view("view")).literal() == "view");
  CHECK(Value<Text>(std::string("string")).literal() == "string");
  CHECK_BOTH(!Value<Text>("").is_token() && !Value<Text>("").is_undefined());
  CHECK_BOTH(Value<Text>(ref()).is_token());
  CHECK_BOTH(Value<Text>(ref()).literal().empty());
  CHECK_BOTH(text_of(Value<Text>(ref())) == R"({"Ref":"R"})");
  CHECK_BOTH(Value<Text>().is_undefined());
}

TEST_CASE("Value<Text>: of every text that a program has, and of literals") {
  CHECK_KIND_OF_TEXT(Value<Text>, [](const Value<Text>& value) { return value.literal(); });
  CHECK_KIND_OF_TEXT(Json, [](const Json& value) { return value.as_text(); });
  static constexpr char literal[] = "viewed";
  CHECK_BOTH(Value<Text>(literal).literal().data() == literal);
  CHECK_BOTH(Json(literal).as_text().data() == literal);
  CHECK_BOTH(TextList{literal}.as_array()[0].as_text().data() == literal);
  const char* name = "run time";
  CHECK(text_of(TextList{"a", name}) == R"(["a","run time"])");
  CHECK(text_of(TextList(std::vector<const char*>{name, "b"})) == R"(["run time","b"])");
  CHECK(text_of(name + Value<Text>(ref())) == R"({"Fn::Join":["",["run time",{"Ref":"R"}]]})");
}

TEST_CASE("Value<bool>: takes nothing but booleans and intrinsics") {
  CHECK_BOTH(text_of(Value<bool>(true)) == "true");
  CHECK_BOTH(text_of(Value<bool>(false)) == "false");
  CHECK_BOTH(Value<bool>(true).literal() && !Value<bool>(false).literal());
  CHECK_BOTH(!Value<bool>(false).is_undefined());
  CHECK_BOTH(Value<bool>(ref()).is_token());
  STATIC_REQUIRE(!std::is_convertible_v<int, Value<bool>>);
  STATIC_REQUIRE(!std::is_convertible_v<const char*, Value<bool>>);
}

TEST_CASE("Value<double>: numbers of every type but bool and characters") {
  CHECK_BOTH(text_of(Value<double>(1.5)) == "1.5");
  CHECK_BOTH(text_of(Value<double>(7)) == "7");
  CHECK_BOTH(text_of(Value<double>(0u)) == "0");
  CHECK_BOTH(Value<double>(2.5f).literal() == 2.5);
  STATIC_REQUIRE(!std::is_convertible_v<bool, Value<double>>);
  STATIC_REQUIRE(!std::is_convertible_v<char, Value<double>>);
  STATIC_REQUIRE(std::is_convertible_v<signed char, Value<double>>);
  STATIC_REQUIRE(!std::is_convertible_v<const char*, Value<double>>);
}

TEST_CASE("Value<long long>: whole numbers; a fractional one does not convert") {
  CHECK_BOTH(text_of(Value<long long>(-3)) == "-3");
  CHECK_BOTH(Value<long long>(4'000'000'000).literal() == 4'000'000'000);
  STATIC_REQUIRE(!std::is_convertible_v<double, Value<long long>>);
  STATIC_REQUIRE(!std::is_convertible_v<char, Value<long long>>);
  STATIC_REQUIRE(!std::is_convertible_v<char32_t, Value<long long>>);
  CHECK_BOTH(text_of(Value<long long>(Value<double>(3.0))) == "3");
  CHECK_THROWS_WITH(Value<long long>(Value<double>(2.5)), Catch::Matchers::ContainsSubstring("2.5"));
  CHECK_BOTH(text_of(Value<long long>(Value<double>(-1e300))) == "-1e+300");
  CHECK_BOTH(Value<long long>(Value<double>(-1e300)).literal() == std::numeric_limits<long long>::min());
  CHECK_BOTH(Value<long long>(~0ULL).literal() == std::numeric_limits<long long>::max());
  STATIC_REQUIRE(!std::is_convertible_v<bool, Value<long long>>);
}

TEST_CASE("Value<Json>: free-form JSON, with intrinsics in it") {
  CHECK_BOTH(text_of(Value<Json>(Json::object({{"a", Json::array({1, ref()})}}))) == R"({"a":[1,{"Ref":"R"}]})");
  CHECK_BOTH(Value<Json>(Json(nullptr)).json().is(constcloud::json::Kind::null));
  CHECK_BOTH(text_of(Value<Json>({{"a", {{"b", ref()}}}, {"c", {}}})) == R"({"a":{"b":{"Ref":"R"}},"c":{}})");
  CHECK_BOTH(text_of(Value<Json>({{"a", "b"}})) == R"({"a":"b"})");
  CHECK_BOTH(text_of(Value<Json>("text")) == R"("text")" && text_of(Value<Json>(true)) == "true");
  CHECK_BOTH(text_of(Value<Json>(ref())) == R"({"Ref":"R"})");
  CHECK_BOTH(text_of(Value<Json>(constcloud::Map<Json>{{"a", 1}})) == R"({"a":1})");
  CHECK_KIND_OF_TEXT(Value<Json>, [](const Value<Json>& value) { return value.as_text(); });
}

TEST_CASE("TextList: texts and intrinsics, or an intrinsic that gives all") {
  CHECK_BOTH(text_of(TextList{"a", ref(), "b"}) == R"(["a",{"Ref":"R"},"b"])");
  CHECK_BOTH(text_of(TextList(List<Text>{"a", "b"})) == R"(["a","b"])");
  CHECK_BOTH(!TextList{"a"}.is_token());
  CHECK_BOTH(TextList(ref()).is_token());
  CHECK(text_of(TextList(std::vector<std::string>{"x", "y"})) == R"(["x","y"])");
}

TEST_CASE("Value: what it is made of converts, what it is not does not") {
  STATIC_REQUIRE(std::is_convertible_v<Token, Value<Text>>);
  STATIC_REQUIRE(std::is_convertible_v<std::string, Value<Text>>);
  STATIC_REQUIRE(!std::is_convertible_v<int, Value<Text>>);
  STATIC_REQUIRE(!std::is_convertible_v<Json, Value<Text>>);
  STATIC_REQUIRE(std::is_convertible_v<Token, Json>);
}
