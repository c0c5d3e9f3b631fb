// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/literal.hpp>

#include <concepts>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::json::Kind;
using constcloud::json::Value;
using namespace constcloud::literals;

TEST_CASE("_json: a value like any other") {
  STATIC_REQUIRE(std::same_as<decltype(R"([])"_json), Value>);
  CHECK_BOTH(R"({"a": 1, "b": [true, null, "x"]})"_json.to_text() ==
             R"({"a":1,"b":[true,null,"x"]})");
  CHECK_BOTH("7"_json == Value(7));
  CHECK_BOTH("null"_json.is(Kind::null));
  CHECK_BOTH(R"("\u00e9\ud83d\ude00")"_json.as_text() == "\xc3\xa9\xf0\x9f\x98\x80");
}

TEST_CASE("_json: a value of its own each time") {
  CHECK_BOTH([] {
    Value values[2];
    for (Value& value : values) value = R"({"a": [1]})"_json;
    values[0].edit_object().find("a")->edit_array().push_back(2);
    return values[0].to_text() == R"({"a":[1,2]})" && values[1].to_text() == R"({"a":[1]})";
  }());
}

TEST_CASE("_json: its strings live as long as the program") {
  const Text text = R"(["abc"])"_json.as_array()[0].as_text();
  CHECK(text == "abc");
  CHECK_BOTH([] {
    Text name;
    {
      const Value value = R"({"name": "value"})"_json;
      name = value.as_object()[0].key;
    }
    return name == "name";
  }());
}

TEST_CASE("_json: spans lines") {
  CHECK_BOTH(R"(
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]
    }
  )"_json.find("Statement")
                 ->as_array()[0]
                 .find("Effect")
                 ->as_text() == "Allow");
}
