// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/json_text.hpp>

#include <constcloud/elements/cfn_parameter.hpp>
#include <constcloud/json/parser.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Json;
using cc::Text;
using trees::shown_in_stack;

namespace {

constexpr Text plain(const Json& value, std::size_t space = 0) {
  return cc::json::parse(
             trees::shown_in_stack([&](const cc::Stack& stack) { return stack.to_json_string(value, space).json(); }))
      .as_text();
}

constexpr Json everything() {
  return Json::object({{"a", "b"},
                       {"n", 1.5},
                       {"t", true},
                       {"z", nullptr},
                       {"u", Json()},
                       {"list", Json::array({1, "x", Json(), nullptr})},
                       {"o", Json(cc::json::Object())},
                       {"e", Json(cc::json::Array())}});
}

}  // namespace

TEST_CASE("to_json_string: literals alone are a text when they are written, no sooner") {
  CHECK_BOTH(plain(everything()) == R"({"a":"b","n":1.5,"t":true,"z":null,"list":[1,"x",null],"o":{},"e":[]})");
  CHECK_BOTH(plain(5) == "5");
  CHECK_BOTH(plain("a\"b\n") == R"("a\"b\n")");
  CHECK_BOTH(plain(Json::object({{"key\"", "line\nbreak\\"}})) == R"({"key\"":"line\nbreak\\"})");
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) { return stack.to_json_string(Json()).is_undefined(); }));
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) { return stack.to_json_string(5).is_token(); }));
  CHECK_BOTH(trees::shown_in_stack([](const cc::Stack& stack) {
               return cc::Fn::split(":", stack.to_json_string(5)).json();
             }) == R"({"Fn::Split":[":","5"]})");
}

TEST_CASE("to_json_string: braces are an object, of one member as of two") {
  CHECK_BOTH(plain({{"requestId", "x"}}) == R"({"requestId":"x"})");
  CHECK_BOTH(plain({{"requestId", "x"}, {"status", {{"code", 1}}}}) == R"({"requestId":"x","status":{"code":1}})");
}

TEST_CASE("to_json_string: with line breaks") {
  CHECK_BOTH(plain(Json::object({{"a", 1}, {"b", Json::array({1, Json(cc::json::Object())})}, {"c", Json(cc::json::Array())}}),
                   2) == "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    {}\n  ],\n  \"c\": []\n}");
}

TEST_CASE("to_json_string: intrinsics stand between the literals, in quotes") {
  constexpr auto deep = [](const cc::Stack& stack) {
    const auto t = trees::thing(stack, "T");
    return stack
        .to_json_string(Json::object(
            {{"a", t.ref()},
             {"n", 1},
             {"d", Json::object({{"b", Json::array({"x\"" + t.ref() + "\"", t.get_att("A.B")})}})}}))
        .json();
  };
  CHECK_BOTH(shown_in_stack(deep) ==
             R"({"Fn::Join":["",["{\"a\":\"",{"Ref":"T"},"\",\"n\":1,\"d\":{\"b\":[\"x\\\"",{"Ref":"T"},)"
             R"("\\\"\",\"",{"Fn::GetAtt":["T","A.B"]},"\"]}}"]]})");
  CHECK_BOTH(shown_in_stack([](const cc::Stack& stack) { return stack.to_json_string(trees::thing(stack, "T").ref()); }) ==
             R"({"Fn::Join":["",["\"",{"Ref":"T"},"\""]]})");
}

TEST_CASE("to_json_string: the literals within an intrinsic are characters of a JSON string") {
  constexpr auto joined = [](const cc::Stack& stack) {
    const auto t = trees::thing(stack, "T");
    return stack.to_json_string(Json::object({{"a", cc::Fn::join("\"", {t.ref(), "x\\"})}, {"b", cc::Fn::sub("q\"${T}")}}))
        .json();
  };
  CHECK_BOTH(shown_in_stack(joined) ==
             R"({"Fn::Join":["",["{\"a\":\"",{"Fn::Join":["\\\"",[{"Ref":"T"},"x\\\\"]]},"\",\"b\":\"",)"
             R"({"Fn::Sub":"q\\\"${T}"},"\"}"]]})");
  constexpr auto late = [](const cc::Stack& stack) {
    return stack.to_json_string(Json::object({{"a", cc::Fn::find_in_map("M", "a", "b", "say \"d\"")}})).json();
  };
  CHECK_BOTH(shown_in_stack(late) ==
             R"({"Fn::Join":["",["{\"a\":\"",{"Fn::FindInMap":["M","a","b",{"DefaultValue":"say \\\"d\\\""}]},"\"}"]]})");
}

TEST_CASE("to_json_string: numbers that are known only at deployment stand without quotes") {
  constexpr auto numbers = [](const cc::Stack& stack) {
    const cc::CfnParameter p(stack, "P", {.type = "Number"});
    return stack
        .to_json_string(Json::object({{"number", p.value_as_number()},
                                      {"text", p.value_as_string()},
                                      {"any", p.value()},
                                      {"length", cc::Fn::len(cc::Fn::split(",", p.value_as_string()))}}))
        .json();
  };
  CHECK_BOTH(shown_in_stack(numbers) ==
             R"({"Fn::Join":["",["{\"number\":",{"Ref":"P"},",\"text\":\"",{"Ref":"P"},"\",\"any\":\"",{"Ref":"P"},)"
             R"("\",\"length\":",{"Fn::Length":{"Fn::Split":[",",{"Ref":"P"}]}},"}"]]})");
}

TEST_CASE("to_json_string: joins with other texts, and imports from other stacks") {
  CHECK_BOTH(shown_in_stack([](const cc::Stack& stack) {
               return ("<" + stack.to_json_string(Json::object({{"a", trees::thing(stack, "T").ref()}})) + ">").json();
             }) == R"({"Fn::Join":["",["<{\"a\":\"",{"Ref":"T"},"\"}>"]]})");
  constexpr auto imported = [] {
    cc::ConstructTree app;
    const cc::Stack producer(app, "S");
    const cc::Stack consumer(app, "U");
    const auto t = trees::thing(producer, "T");
    return trees::shown(consumer.to_json_string(Json::object({{"a", t.ref()}})), consumer);
  };
  CHECK_BOTH(imported() == R"({"Fn::Join":["",["{\"a\":\"",{"Fn::ImportValue":"S:ExportsOutputRefT1B7F69AB"},"\"}"]]})");
}

TEST_CASE("to_json_string: a list that is known only at deployment is refused") {
  constexpr char refusal[] = "a list that is known only at deployment has no JSON text: join it to one text with Fn::join";
  const auto refusal_of = [](auto make) {
    return trees::refusal_of([make] {
      return trees::in_stack([make](const cc::Stack& stack) { return stack.to_json_string(Json::array({make(stack)})); });
    });
  };
  CHECK(refusal_of([](const cc::Stack&) { return cc::Fn::split(",", cc::Aws::region); }).what == refusal);
  CHECK(refusal_of([](const cc::Stack&) { return cc::Fn::cidr("a", 1); }).what == refusal);
  CHECK(refusal_of([](const cc::Stack& stack) {
          return cc::CfnParameter(stack, "P", {.type = "CommaDelimitedList"}).value_as_list();
        }).what == refusal);
  CHECK(refusal_of([](const cc::Stack&) -> cc::TextList { return cc::Aws::notification_arns; }).what == refusal);
}

TEST_CASE("Fn::to_json_string: a value's text, or the intrinsic function") {
  CHECK_BOTH(cc::Fn::to_json_string(Json::object({{"a", Json::array({1, "x"})}})).literal() == R"({"a":[1,"x"]})");
  CHECK_BOTH(shown_in_stack([](const cc::Stack& stack) {
               return cc::Fn::to_json_string(Json::object({{"b", Json::array({trees::thing(stack, "T").ref()})}})).json();
             }) == R"({"Fn::Join":["",["{\"b\":[\"",{"Ref":"T"},"\"]}"]]})");
  CHECK_BOTH(trees::template_of([](cc::Stack& stack) {
               trees::thing(stack, "T", {{"P", cc::Fn::to_json_string(cc::Aws::region)}});
             }) == R"({"Transform":"AWS::LanguageExtensions","Resources":{"T":{"Type":"A::B::C","Properties":)"
                   R"({"P":{"Fn::ToJsonString":{"Ref":"AWS::Region"}}}}}})");
}

TEST_CASE("Fn::to_json_string: texts within an intrinsic stand as they are, a list cannot stand in a text") {
  CHECK_BOTH(shown_in_stack([](const cc::Stack& stack) {
               const cc::Value<Text> join = cc::Fn::join("\"", {trees::thing(stack, "T").ref(), "x"});
               return cc::Fn::to_json_string(Json::object({{"b", join}})).json();
             }) == R"({"Fn::Join":["",["{\"b\":\"",{"Fn::Join":["\"",[{"Ref":"T"},"x"]]},"\"}"]]})");
  CHECK(trees::refusal_of([] {
          return cc::Fn::to_json_string(Json::array({cc::Fn::split(",", cc::Aws::region)}));
        }).what ==
        "Found an encoded list token string in a scalar string context. Use 'Fn.select(0, list)' (not 'list[0]') to "
        "extract elements from token lists.");
}
