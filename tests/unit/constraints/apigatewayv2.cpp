// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/apigatewayv2.hpp>

#include <map>
#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints;
using cc::Text;
using trees::Refusal;

namespace {

template <std::size_t N>
constexpr bool holds(bool (*rule)(const char*, std::size_t), const char (&literal)[N]) {
  return rule(literal, N - 1);
}
constexpr bool holds(bool (*rule)(const char*, std::size_t), const Text& text) {
  return rule(text.data(), text.size());
}

constexpr Text repeat(const Text& unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.append(unit.data(), unit.size());
  return Text(std::move(buffer));
}

/// What making a T of a value that is known at run time alone is refused for.
template <class T>
Refusal refusal_of(const std::string& value) {
  return trees::refusal_of([&value] { return T(Text(value)); });
}

}  // namespace

TEST_CASE("stage names: 1 to 128 letters, digits, hyphens and underscores, or $default") {
  CHECK_BOTH(holds(rules::is_stage_name, "a"));
  CHECK_BOTH(holds(rules::is_stage_name, "aZ09-_"));
  CHECK_BOTH(holds(rules::is_stage_name, "$default"));
  CHECK_BOTH(holds(rules::is_stage_name, repeat("x", 128)));
  CHECK_BOTH(!holds(rules::is_stage_name, repeat("x", 129)));
  CHECK_BOTH(!holds(rules::is_stage_name, ""));
  CHECK_BOTH(!holds(rules::is_stage_name, "my dev"));
  CHECK_BOTH(!holds(rules::is_stage_name, "$prod"));
  CHECK_BOTH(!holds(rules::is_stage_name, "$default2"));
  CHECK_BOTH(!holds(rules::is_stage_name, "a.b"));
  CHECK_BOTH(!holds(rules::is_stage_name, "\xc3\xa9"));
  CHECK_BOTH(cc::StageName("dev").literal() == "dev");
  CHECK(cc::StageName(std::string("dev")).literal() == "dev");
  CHECK(refusal_of<cc::StageName>("my dev") ==
        Refusal{"WebSocketStage: stage_name 'my dev' must be 1 to 128 letters, digits, hyphens or "
                "underscores, or "
                "$default",
                ""});
}

TEST_CASE("descriptions: at most 1,024 characters, as JavaScript counts them") {
  CHECK_BOTH(holds(rules::is_description, ""));
  CHECK_BOTH(holds(rules::is_description, repeat("d", 1024)));
  CHECK_BOTH(!holds(rules::is_description, repeat("d", 1025)));
  CHECK_BOTH(holds(rules::is_description, repeat("\xc3\xa9", 1024)));
  CHECK_BOTH(!holds(rules::is_description, repeat("\xc3\xa9", 1025)));
  CHECK_BOTH(holds(rules::is_description, repeat("\xf0\x9f\x98\x80", 512)));
  CHECK_BOTH(!holds(rules::is_description, repeat("\xf0\x9f\x98\x80", 513)));
  const std::string longest(1025, 'd');
  CHECK(refusal_of<cc::Description1024>(longest).what ==
        "a description must be at most 1024 characters: shorten '" + longest + "'");
}

TEST_CASE("mapping keys: parts of a path between single slashes") {
  CHECK_BOTH(holds(rules::is_mapping_key, "chat"));
  CHECK_BOTH(holds(rules::is_mapping_key, "a/b/c"));
  CHECK_BOTH(holds(rules::is_mapping_key, "$-_.+!*'()aZ0"));
  CHECK_BOTH(holds(rules::is_mapping_key, repeat("k", 300)));
  CHECK_BOTH(!holds(rules::is_mapping_key, repeat("k", 301)));
  for (const Text& bad :
       {Text(""), Text("/a"), Text("a/"), Text("a//b"), Text("a b"), Text("a?b"), Text("/")}) {
    INFO(bad.data());
    CHECK(!holds(rules::is_mapping_key, bad));
  }
  STATIC_REQUIRE(!holds(rules::is_mapping_key, "a//b"));
  STATIC_REQUIRE(!holds(rules::is_mapping_key, "/a"));
  STATIC_REQUIRE(!holds(rules::is_mapping_key, "a/"));
  STATIC_REQUIRE(!holds(rules::is_mapping_key, ""));
  CHECK(refusal_of<cc::MappingKey>("") ==
        Refusal{"empty string for api mapping key not allowed", ""});
  CHECK(refusal_of<cc::MappingKey>("a b") ==
        Refusal{"DomainMappingOptions: mapping_key 'a b' must be 1 to 300 letters, digits or "
                "$-_.+!*'() in parts between "
                "single slashes",
                ""});
}

TEST_CASE("throttles: rates from 0 up, bursts of whole numbers") {
  CHECK_BOTH(rules::is_rate(0) && rules::is_rate(0.5) && rules::is_rate(1e9));
  CHECK_BOTH(!rules::is_rate(-0.001));
  CHECK_BOTH(!rules::is_rate(__builtin_nan("")));
  CHECK_BOTH(rules::is_burst(0) && rules::is_burst(2147483647.0));
  CHECK_BOTH(!rules::is_burst(-1) && !rules::is_burst(1.5) && !rules::is_burst(2147483648.0));
  CHECK_BOTH(!rules::is_burst(__builtin_nan("")));
  CHECK_BOTH(cc::ThrottleRate(0.5).as_number() == 0.5);
  CHECK_BOTH(cc::ThrottleBurst(7).as_number() == 7);
  CHECK(cc::ThrottleRate::checked(2.5).as_number() == 2.5);
  CHECK(trees::refusal_of([] { return cc::ThrottleRate::checked(-1); }) ==
        Refusal{"ThrottleSettings: rate_limit must be 0 or more requests a second", ""});
  CHECK(trees::refusal_of([] { return cc::ThrottleBurst::checked(1.5); }) ==
        Refusal{"ThrottleSettings: burst_limit must be a whole number from 0 up", ""});
  CHECK(trees::refusal_of([] { return cc::ThrottleBurst(cc::Value<long long>(-1)); }) ==
        Refusal{"ThrottleSettings: burst_limit must be a whole number from 0 up", ""});
}

TEST_CASE(
    "stage variables: names of letters, digits and underscores; values of 1 to 512 characters") {
  CHECK_BOTH(holds(rules::is_variable_name, "Key_1"));
  CHECK_BOTH(!holds(rules::is_variable_name, "") && !holds(rules::is_variable_name, "a-b"));
  CHECK_BOTH(holds(rules::is_variable_value, "aZ09-._~:/?#&=,"));
  CHECK_BOTH(holds(rules::is_variable_value, repeat("v", 512)));
  CHECK_BOTH(!holds(rules::is_variable_value, repeat("v", 513)));
  CHECK_BOTH(!holds(rules::is_variable_value, "") && !holds(rules::is_variable_value, "a b"));
  CHECK(refusal_of<cc::StageVariableName>("a-b") ==
        Refusal{
            "WebSocketStage: the stage variable name 'a-b' must be letters, digits and underscores",
            ""});
  CHECK(refusal_of<cc::StageVariableValue>("a b") ==
        Refusal{"WebSocketStage: the stage variable value 'a b' must be 1 to 512 letters, digits "
                "or -._~:/?#&=,",
                ""});
}

TEST_CASE("StageVariables: of braces and of maps") {
  constexpr auto of_braces = [] {
    const cc::StageVariables variables{{"b", "1"}, {"a", "2"}, {"b", "3"}};
    return variables.size() == 2 && variables.find("b")->literal() == "3" &&
           variables.find("a")->literal() == "2";
  };
  CHECK_BOTH(of_braces());
  const std::map<std::string, std::string> map{{"k", "v"}, {"l", "w"}};
  const char* key = "key";
  char buffer[8] = "a b";
  const cc::StageVariables of_pointers{{key, key}, {"l", key}};
  CHECK(of_pointers.find("key")->literal() == "key");
  CHECK(of_pointers.find("l")->literal() == "key");
  CHECK(trees::refusal_of([&] { return cc::StageVariableValue(buffer); }) == refusal_of<cc::StageVariableValue>("a b"));
  CHECK(trees::refusal_of([&] { return cc::StageVariables{{buffer, key}}; }).what ==
        "WebSocketStage: the stage variable name 'a b' must be letters, digits and underscores");
  const cc::StageVariables variables(map);
  CHECK(variables.size() == 2);
  CHECK(variables.find("l")->literal() == "w");
  CHECK(trees::refusal_of([] {
          return cc::StageVariables(std::map<std::string, std::string>{{"a b", "v"}});
        }).what ==
        "WebSocketStage: the stage variable name 'a b' must be letters, digits and underscores");
  CHECK(trees::refusal_of([] {
          return cc::StageVariables(std::map<std::string, std::string>{{"a", ""}});
        }).what ==
        "WebSocketStage: the stage variable value '' must be 1 to 512 letters, digits or "
        "-._~:/?#&=,");
}

TEST_CASE("route keys: 1 to 128 characters") {
  CHECK_BOTH(holds(rules::is_route_key, "$connect") &&
             holds(rules::is_route_key, repeat("k", 128)));
  CHECK_BOTH(!holds(rules::is_route_key, "") && !holds(rules::is_route_key, repeat("k", 129)));
  CHECK(refusal_of<cc::RouteKey>("") ==
        Refusal{"WebSocketRoute: route_key '' must be 1 to 128 characters", ""});
}

TEST_CASE("values that are known at deployment pass every check") {
  constexpr auto reference = [](const cc::Stack& stack) { return trees::thing(stack, "T").ref(); };
  CHECK_BOTH(trees::in_stack([&](const cc::Stack& stack) {
    const cc::Value<Text> ref = reference(stack);
    return cc::StageName(ref).is_token() && cc::MappingKey(ref).is_token() &&
           cc::RouteKey(ref).is_token() && cc::StageVariableValue(ref).is_token() &&
           cc::Description1024(ref).is_token();
  }));
}
