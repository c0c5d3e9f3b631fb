// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/value.hpp>

#include <constcloud/json/parser.hpp>

#include <concepts>
#include <string>
#include <string_view>

#include "support/both.hpp"

using constcloud::Map;
using constcloud::Text;
using constcloud::json::Array;
using constcloud::json::Kind;
using constcloud::json::Layout;
using constcloud::json::Leaf;
using constcloud::json::LeafContext;
using constcloud::json::Object;
using constcloud::json::Value;
using constcloud::json::Writer;

namespace {

constexpr Value document() {
  return Value::object({{"name", "a\nb"},
                        {"list", Value::array({1, true, nullptr, Value::object({{"x", 2.5}})})},
                        {"7", "seven"}});
}

/// Writes itself as a reference.
struct Named final : Leaf {
  constexpr explicit Named(Text text) : name(std::move(text)) {}
  constexpr ~Named() override {}
  constexpr Value resolved(const LeafContext*) const override { return Value::object({{"Ref", name}}); }
  constexpr bool equals(const Leaf& other) const override {
    return other.meaning() != nullptr && *other.meaning() == name;
  }
  constexpr const Text* meaning() const override { return &name; }
  Text name;
};
struct Unique final : Leaf {
  constexpr ~Unique() override {}
  constexpr Value resolved(const LeafContext*) const override { return nullptr; }
};

template <class T>
concept of_empty_braces = requires(void (*take)(const T&)) { take({}); };

constexpr Value leaf(const Text& name) { return Value(new Named(name)); }
constexpr Value unique() { return Value(new Unique); }

constexpr Value nested(std::size_t depth) {
  Value value = 1;
  for (std::size_t i = 0; i != depth; ++i) {
    if (i % 2 == 0) {
      value = Value::array({value});
    } else {
      value = Value::object({{"a", value}});
    }
  }
  return value;
}

}  // namespace

TEST_CASE("Value: kinds") {
  CHECK_BOTH(Value().is(Kind::undefined) && Value().is_undefined());
  CHECK_BOTH(Value(nullptr).is(Kind::null));
  CHECK_BOTH(Value(true).is(Kind::boolean) && Value(true).as_boolean());
  CHECK_BOTH(Value(false).is(Kind::boolean) && !Value(false).as_boolean());
  CHECK_BOTH(Value(3).is(Kind::number) && Value(3).as_number() == 3);
  CHECK_BOTH(Value(2.5F).as_number() == 2.5);
  CHECK_BOTH(Value(9'007'199'254'740'991LL).as_number() == 9007199254740991.0);
  CHECK_BOTH(Value("a").is(Kind::text) && Value("a").as_text() == "a");
  CHECK_BOTH(Value(Text("a")).kind() == Kind::text);
  CHECK_BOTH(Value(std::string_view("a")).as_text() == "a");
  CHECK_BOTH(Value(Array()).is(Kind::array) && Value(Array()).as_array().empty());
  CHECK_BOTH(Value(Object()).is(Kind::object) && Value(Object()).as_object().empty());
  CHECK_BOTH(leaf("a").is(Kind::leaf) && *leaf("a").as_leaf().meaning() == "a");
  CHECK(Value(std::string("a string")).as_text() == "a string");
  CHECK_BOTH(Value(3).as_text() == "" && Value(3).as_text().data() != nullptr);
  const char* pointer = "a pointer";
  CHECK(Value(pointer).as_text() == "a pointer");
  STATIC_REQUIRE(!std::constructible_from<Value, const void*>);
}

TEST_CASE("Value: a constant") {
  static constexpr Value text = "a text";
  static constexpr Value number = 1;
  CHECK_BOTH(text.as_text() == "a text");
  CHECK_BOTH(number.to_text() == "1");
}

TEST_CASE("Value: sizes") {
  CHECK_BOTH(document().size() == 3);
  CHECK_BOTH(Value::array({1, 2}).size() == 2);
  CHECK_BOTH(Value("\xc3\xa9").size() == 2);
  CHECK_BOTH(Value(5).size() == 0 && Value().size() == 0 && Value(nullptr).size() == 0);
}

TEST_CASE("Value: an object of one text may be a constant") {
  static constexpr Value constant = Value::constant("Key\0the text");
  CHECK_BOTH(constant.to_text() == R"({"Key":"the text"})");
  CHECK_BOTH(Value::array({constant}).to_text(Layout::pretty) == "[\n {\n  \"Key\": \"the text\"\n }\n]");
  CHECK_BOTH(constant.is_token());
  CHECK_BOTH(constant == Value::constant("Key\0the text"));
  CHECK_BOTH(!(constant == Value::constant("Key\0another")));
  CHECK_BOTH(!(constant == Value::constant("Keys\0the text")));
}

TEST_CASE("Value: finds members") {
  CHECK_BOTH(document().find("list")->as_array()[3].find("x")->as_number() == 2.5);
  CHECK_BOTH(document().find("none") == nullptr);
  CHECK_BOTH(Value::array({1}).find("0") == nullptr);
  CHECK_BOTH(Value("text").find("size") == nullptr);
}

TEST_CASE("Value: is written as JSON.stringify writes it") {
  CHECK_BOTH(document().to_text() ==
             "{\"7\":\"seven\",\"name\":\"a\\nb\",\"list\":[1,true,null,{\"x\":2.5}]}");
  CHECK_BOTH(document().to_text(Layout::pretty) ==
             "{\n \"7\": \"seven\",\n \"name\": \"a\\nb\",\n \"list\": [\n  1,\n  true,\n  null,\n "
             " {\n   \"x\": 2.5\n  }\n ]\n}");
  CHECK_BOTH(Value().to_text() == "null");
  CHECK_BOTH(Value::array({}).to_text(Layout::pretty) == "[]");
  CHECK_BOTH(Value::object({{"a", Value(Object())}}).to_text(Layout::pretty) == "{\n \"a\": {}\n}");
  CHECK_BOTH(Value::array({leaf("x")}).to_text() == "[{\"Ref\":\"x\"}]");
}

TEST_CASE("Value: what is undefined is not written") {
  CHECK_BOTH(Value::object({{"a", Value()}, {"b", 1}, {"c", Value()}}).to_text() == "{\"b\":1}");
  CHECK_BOTH(Value::object({{"a", Value()}}).to_text(Layout::pretty) == "{}");
  CHECK_BOTH(Value::array({Value(), 1, Value()}).to_text() == "[1]");
}

TEST_CASE("Value: zeros and empty ones are written") {
  CHECK_BOTH(Value::object({{"a", 0}, {"b", ""}, {"c", false}, {"d", nullptr}}).to_text() ==
             "{\"a\":0,\"b\":\"\",\"c\":false,\"d\":null}");
}

TEST_CASE("Value: braces make an object at every depth") {
  CHECK_BOTH(Value({{"a", 1}}).to_text() == R"({"a":1})");
  CHECK_BOTH(Value({{"a", "b"}}).to_text() == R"({"a":"b"})");
  CHECK_BOTH(Value({{"a", "b"}, {"c", "d"}}).to_text() == R"({"a":"b","c":"d"})");
  CHECK_BOTH(Value({{"TableName", "chat"}, {"Item", {{"id", {{"S", "1"}}}, {"on", {{"BOOL", true}}}}}}).to_text() ==
             R"({"TableName":"chat","Item":{"id":{"S":"1"},"on":{"BOOL":true}}})");
  CHECK_BOTH(Value::object({{"a", {{"b", {{"c", {{"d", 1}}}}}}}}).to_text() == R"({"a":{"b":{"c":{"d":1}}}})");
  CHECK_BOTH(Value({{"Block", {}}, {"Deep", {{"Block", {}}}}}).to_text() == R"({"Block":{},"Deep":{"Block":{}}})");
  CHECK_BOTH(Value({{"list", Value::array({1, {{"a", 2}}, {{"b", 3}, {"c", 4}}})}}).to_text() ==
             R"({"list":[1,{"a":2},{"b":3,"c":4}]})");
  CHECK_BOTH(Array{{{"a", 1}}, "x"}[0].to_text() == R"({"a":1})");
  CHECK_BOTH(Value(Object{{"a", {{"b", nullptr}}}}).to_text() == R"({"a":{"b":null}})");
  CHECK_BOTH([] {
    Value value;
    value = {{"a", 1}};
    const Value again{{"a", 1}};
    return value == again;
  }());
  const std::string key = "key";
  CHECK(Value({{key, {{key.c_str(), key}}}}).to_text() == R"({"key":{"key":"key"}})");
  // Empty braces alone could be the empty object or `undefined`: they are neither.
  STATIC_REQUIRE(!of_empty_braces<Value>);
}

TEST_CASE("Value: nests deeply") {
  CHECK_BOTH(nested(64).to_text().size() == 1 + 32 * 2 + 32 * 6);
  CHECK_BOTH(nested(100) == nested(100));
  CHECK(nested(1'000).to_text().size() == 1 + 500 * 2 + 500 * 6);
}

TEST_CASE("Value: copies share until one is changed") {
  CHECK_BOTH([] {
    Value original = document();
    Value copy = original;
    if (&copy.as_object() != &original.as_object()) return false;
    copy.edit_object().set("name", "changed");
    copy.edit_object().find("list")->edit_array().push_back("more");
    return *original.find("name") == Value("a\nb") && original.find("list")->size() == 4 &&
           *copy.find("name") == Value("changed") && copy.find("list")->size() == 5;
  }());
  CHECK_BOTH([] {
    Value array = Value::array({1});
    const Array* const items = &array.as_array();
    array.edit_array().push_back(2);  // not shared, so not copied
    return items == &array.as_array() && array == Value::array({1, 2});
  }());
}

TEST_CASE("Value: assignment") {
  CHECK_BOTH([] {
    Value value = "text";
    value = document();
    value = 5;
    value = Value(nullptr);
    value = "again";
    return value == Value("again");
  }());
  CHECK_BOTH([] {
    Value value = document();
    const Value& alias = value;
    value = alias;
    Value& other = value;
    value = std::move(other);
    return value == document();
  }());
}

TEST_CASE("Value: may be assigned a part of itself") {
  CHECK_BOTH([] {
    Value value = Value::object({{"a", Value::array({1, Value::object({{"b", "deep"}})})}});
    value = *value.find("a");
    value = value.as_array()[1];
    value = *value.find("b");
    return value == Value("deep");
  }());
  CHECK_BOTH([] {
    Value value = Value::object({{"a", Value::array({1, "x"})}});
    value = std::move(*value.edit_object().find("a"));
    value = std::move(value.edit_array()[0]);
    return value == Value(1);
  }());
  CHECK_BOTH([] {
    Value value = 1;
    for (int i = 0; i != 3; ++i) value = Value::array({value});
    return value.to_text() == "[[[1]]]";
  }());
}

TEST_CASE("Value: moves and leaves an undefined one behind") {
  CHECK_BOTH([] {
    Value from = document();
    const Value to(std::move(from));
    return from.is_undefined() && to == document();
  }());
  CHECK_BOTH([] {
    Value from = document();
    Value to = 1;
    to = std::move(from);
    return from.is_undefined() && to == document();
  }());
  STATIC_REQUIRE(std::regular<Value>);
  STATIC_REQUIRE(std::is_nothrow_move_constructible_v<Value>);
}

TEST_CASE("Value: keeps the characters of its text") {
  CHECK_BOTH([] {
    Value value;
    Text back;
    {
      const Text text = Text::concat({"a", "b"});
      value = text;
      back = value.as_text();
      if (back.data() != text.data()) return false;
    }
    value = nullptr;
    return back == "ab";
  }());
}

TEST_CASE("Value: compares by kind and content") {
  CHECK_BOTH(document() == document());
  CHECK_BOTH(Value() == Value() && Value(nullptr) == Value(nullptr));
  CHECK_BOTH(Value() != Value(nullptr));
  CHECK_BOTH(Value(0) != Value(false));
  CHECK_BOTH(Value("1") != Value(1));
  CHECK_BOTH(Value(1) == Value(1.0) && Value(1) != Value(2));
  CHECK_BOTH(Value("a") == Value(Text::concat({"a"})) && Value("a") != Value("b"));
  CHECK_BOTH(Value::array({1, 2}) != Value::array({2, 1}));
  CHECK_BOTH(Value::array({1}) != Value::array({1, 2}));
  CHECK_BOTH(Value::object({{"a", 1}}) != Value::object({{"a", 2}}));
  CHECK_BOTH(Value::object({{"a", 1}}) != Value::object({{"b", 1}}));
  CHECK_BOTH(leaf("a") == leaf("a") && leaf("a") != leaf("b"));
  CHECK_BOTH([] {
    const Value unique = Value(new Unique);
    const Value copy = unique;
    return unique == copy && unique != Value(new Unique) &&
           unique.as_leaf().referenced() == nullptr;
  }());
}

TEST_CASE("Value: of maps and lists") {
  CHECK_BOTH(Value(Map<Value>{{"b", 1}, {"a", "x"}}).to_text() == "{\"b\":1,\"a\":\"x\"}");
  CHECK_BOTH(Value(Array{1, "x", Value()}).to_text() == "[1,\"x\"]");
}

TEST_CASE("Value: written, it is what a parser reads of its text") {
  constexpr auto is_read_back = [](const Value& value) {
    const Value written = value.written(nullptr);
    return written == constcloud::json::parse(value.to_text()) && written.to_text() == value.to_text();
  };
  CHECK_BOTH(is_read_back(document()));
  CHECK_BOTH(is_read_back(Value::object({{"a", Value()}, {"b", Value::array({Value(), leaf("x"), 1})}})));
  CHECK_BOTH(is_read_back(Value::array({Value::constant("Key\0X"), leaf("y"), unique(), ""})));
  CHECK_BOTH(is_read_back(nested(40)));
  CHECK_BOTH(Value().written(nullptr).is(Kind::null));
}

TEST_CASE("Value: written, a number that JSON does not have is null, and counted") {
  constexpr auto lost = [] {
    int count = 0;
    LeafContext context;
    context.lost_numbers = &count;
    const Value written = Value::array({__builtin_nan(""), 1, __builtin_inf()}).written(&context);
    return count == 2 && written.to_text() == "[null,1,null]";
  };
  CHECK_BOTH(lost());
}
