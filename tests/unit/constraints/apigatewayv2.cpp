// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/apigatewayv2.hpp>

#include <map>
#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace api = constcloud::aws_apigatewayv2;
using cc::Text;
using trees::Refusal;

namespace {

/// Whether a type accepts a text.
template <class T>
constexpr bool holds(const Text& text) {
  return T::accepts(text.data(), text.size());
}

constexpr Text repeat(const Text& unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.append(unit.data(), unit.size());
  return Text(std::move(buffer));
}

/// What a T of a value that is known at run time alone is refused for.
template <class T>
Refusal refusal_of(const std::string& value) {
  return trees::refusal_of([&value] { T(Text(value)).validate({}); });
}

}  // namespace

TEST_CASE("stage names: 1 to 128 letters, digits, hyphens and underscores, or $default") {
  CHECK_BOTH(holds<api::StageName>("a"));
  CHECK_BOTH(holds<api::StageName>("aZ09-_"));
  CHECK_BOTH(holds<api::StageName>("$default"));
  CHECK_BOTH(holds<api::StageName>(repeat("x", 128)));
  CHECK_BOTH(!holds<api::StageName>(repeat("x", 129)));
  CHECK_BOTH(!holds<api::StageName>(""));
  CHECK_BOTH(!holds<api::StageName>("my dev"));
  CHECK_BOTH(!holds<api::StageName>("$prod"));
  CHECK_BOTH(!holds<api::StageName>("$default2"));
  CHECK_BOTH(!holds<api::StageName>("a.b"));
  CHECK_BOTH(!holds<api::StageName>("\xc3\xa9"));
  CHECK_BOTH(api::StageName("dev").literal() == "dev");
  CHECK(api::StageName(std::string("dev")).literal() == "dev");
  CHECK(refusal_of<api::StageName>("my dev") ==
        Refusal{"WebSocketStage: stage_name 'my dev' must be 1 to 128 letters, digits, hyphens or "
                "underscores, or "
                "$default",
                ""});
}

TEST_CASE("selection expressions: variables of a request, of its context and of the stage") {
  CHECK_BOTH(holds<api::RouteSelectionExpression>("$request.body.action"));
  CHECK_BOTH(holds<api::RouteSelectionExpression>("${request.body.action}-${context.stage}"));
  CHECK_BOTH(holds<api::RouteSelectionExpression>("v1/$stageVariables.kind"));
  CHECK_BOTH(holds<api::RouteSelectionExpression>("\\$default"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>(""));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("request.body.action"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("$"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("$request"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("$request."));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("$body.action"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("$request.body.a $default"));
  CHECK_BOTH(!holds<api::RouteSelectionExpression>("${request.body.action"));
  CHECK(refusal_of<api::RouteSelectionExpression>("garbage").what ==
        "WebSocketApi: route_selection_expression 'garbage' must have a variable, and only those of $request, $context "
        "and $stageVariables");
}

TEST_CASE("API names: at most 128 characters") {
  CHECK_BOTH(holds<api::ApiName>(""));
  CHECK_BOTH(holds<api::ApiName>(repeat("n", 128)));
  CHECK_BOTH(!holds<api::ApiName>(repeat("n", 129)));
}

TEST_CASE("quotas: whole numbers from 0 up") {
  CHECK_BOTH(api::QuotaLimit::accepts(0) && api::QuotaLimit::accepts(2147483647));
  CHECK_BOTH(!api::QuotaLimit::accepts(-1) && !api::QuotaLimit::accepts(0.5) && !api::QuotaLimit::accepts(2147483648.0));
  CHECK_BOTH(api::QuotaOffset::accepts(0) && !api::QuotaOffset::accepts(-1) && !api::QuotaOffset::accepts(0.5));
}

TEST_CASE("API keys: 20 to 128 characters") {
  CHECK_BOTH(holds<api::ApiKeyValue>(repeat("k", 20)) && holds<api::ApiKeyValue>(repeat("k", 128)));
  CHECK_BOTH(!holds<api::ApiKeyValue>(repeat("k", 19)) && !holds<api::ApiKeyValue>(repeat("k", 129)));
}

TEST_CASE("descriptions: at most 1,024 characters, as JavaScript counts them") {
  CHECK_BOTH(holds<api::Description>(""));
  CHECK_BOTH(holds<api::Description>(repeat("d", 1024)));
  CHECK_BOTH(!holds<api::Description>(repeat("d", 1025)));
  CHECK_BOTH(holds<api::Description>(repeat("\xc3\xa9", 1024)));
  CHECK_BOTH(!holds<api::Description>(repeat("\xc3\xa9", 1025)));
  CHECK_BOTH(holds<api::Description>(repeat("\xf0\x9f\x98\x80", 512)));
  CHECK_BOTH(!holds<api::Description>(repeat("\xf0\x9f\x98\x80", 513)));
  const std::string longest(1025, 'd');
  CHECK(refusal_of<api::Description>(longest).what == "description '" + longest + "' must be at most 1024 characters");
}

TEST_CASE("mapping keys: parts of a path between single slashes") {
  CHECK_BOTH(holds<api::MappingKey>("chat"));
  CHECK_BOTH(holds<api::MappingKey>("a/b/c"));
  CHECK_BOTH(holds<api::MappingKey>("$-_.+!*'()aZ0"));
  CHECK_BOTH(holds<api::MappingKey>(repeat("k", 300)));
  CHECK_BOTH(!holds<api::MappingKey>(repeat("k", 301)));
  for (const Text& bad :
       {Text(""), Text("/a"), Text("a/"), Text("a//b"), Text("a b"), Text("a?b"), Text("/")}) {
    INFO(bad.data());
    CHECK(!holds<api::MappingKey>(bad));
  }
  STATIC_REQUIRE(!holds<api::MappingKey>("a//b"));
  STATIC_REQUIRE(!holds<api::MappingKey>("/a"));
  STATIC_REQUIRE(!holds<api::MappingKey>("a/"));
  STATIC_REQUIRE(!holds<api::MappingKey>(""));
  CHECK(refusal_of<api::MappingKey>("") == Refusal{"empty string for api mapping key not allowed", ""});
  CHECK(refusal_of<api::MappingKey>("a b") ==
        Refusal{"DomainMappingOptions: mapping_key 'a b' must be 1 to 300 letters, digits or "
                "$-_.+!*'() in parts between "
                "single slashes",
                ""});
}

TEST_CASE("throttles: rates from 0 up, bursts of whole numbers") {
  CHECK_BOTH(api::ThrottleRate::accepts(0) && api::ThrottleRate::accepts(0.5) && api::ThrottleRate::accepts(1e9));
  CHECK_BOTH(!api::ThrottleRate::accepts(-0.001));
  CHECK_BOTH(!api::ThrottleRate::accepts(__builtin_nan("")));
  CHECK_BOTH(api::ThrottleBurst::accepts(0) && api::ThrottleBurst::accepts(2147483647.0));
  CHECK_BOTH(!api::ThrottleBurst::accepts(-1) && !api::ThrottleBurst::accepts(1.5) &&
             !api::ThrottleBurst::accepts(2147483648.0));
  CHECK_BOTH(!api::ThrottleBurst::accepts(__builtin_nan("")));
  CHECK_BOTH(api::ThrottleRate(0.5).as_number() == 0.5);
  CHECK_BOTH(api::ThrottleBurst(7).as_number() == 7);
  CHECK(api::ThrottleRate::checked(2.5).as_number() == 2.5);
  CHECK(trees::refusal_of([] { return api::ThrottleRate::checked(-1); }) ==
        Refusal{"ThrottleSettings: rate_limit must be 0 or more requests a second, got -1", ""});
  CHECK(trees::refusal_of([] { return api::ThrottleBurst::checked(1.5); }) ==
        Refusal{"ThrottleSettings: burst_limit must be a whole number from 0 up, got 1.5", ""});
  CHECK(trees::refusal_of([] { return api::ThrottleBurst(cc::Value<long long>(-1)); }) ==
        Refusal{"ThrottleSettings: burst_limit must be a whole number from 0 up, got -1", ""});
}

TEST_CASE(
    "stage variables: names of letters, digits and underscores; values of 1 to 512 characters") {
  CHECK_BOTH(holds<api::StageVariableName>("Key_1"));
  CHECK_BOTH(!holds<api::StageVariableName>("") && !holds<api::StageVariableName>("a-b"));
  CHECK_BOTH(holds<api::StageVariableValue>("aZ09-._~:/?#&=,"));
  CHECK_BOTH(holds<api::StageVariableValue>(repeat("v", 512)));
  CHECK_BOTH(!holds<api::StageVariableValue>(repeat("v", 513)));
  CHECK_BOTH(!holds<api::StageVariableValue>("") && !holds<api::StageVariableValue>("a b"));
  CHECK(refusal_of<api::StageVariableName>("a-b") ==
        Refusal{"stage_variables: the name 'a-b' must be letters, digits and underscores", ""});
  CHECK(refusal_of<api::StageVariableValue>("a b") ==
        Refusal{"stage_variables: the value 'a b' must be 1 to 512 letters, digits "
                "or -._~:/?#&=,",
                ""});
}

TEST_CASE("StageVariables: of braces and of maps") {
  constexpr auto of_braces = [] {
    const api::StageVariables variables{{"b", "1"}, {"a", "2"}, {"b", "3"}};
    return variables.size() == 2 && variables.find("b")->literal() == "3" &&
           variables.find("a")->literal() == "2";
  };
  CHECK_BOTH(of_braces());
  const std::map<std::string, std::string> map{{"k", "v"}, {"l", "w"}};
  const char* key = "key";
  char buffer[8] = "a b";
  const api::StageVariables of_pointers{{key, key}, {"l", key}};
  CHECK(of_pointers.find("key")->literal() == "key");
  CHECK(of_pointers.find("l")->literal() == "key");
  CHECK(trees::refusal_of([&] { return api::StageVariableValue(buffer); }) ==
        refusal_of<api::StageVariableValue>("a b"));
  CHECK(trees::refusal_of([&] { return api::StageVariables{{buffer, key}}; }).what ==
        "stage_variables: the name 'a b' must be letters, digits and underscores");
  const api::StageVariables variables(map);
  CHECK(variables.size() == 2);
  CHECK(variables.find("l")->literal() == "w");
  CHECK(trees::refusal_of([] { return api::StageVariables(std::map<std::string, std::string>{{"a b", "v"}}); }).what ==
        "stage_variables: the name 'a b' must be letters, digits and underscores");
  CHECK(trees::refusal_of([] { return api::StageVariables(std::map<std::string, std::string>{{"a", ""}}); }).what ==
        "stage_variables: the value '' must be 1 to 512 letters, digits or "
        "-._~:/?#&=,");
}

TEST_CASE("route keys: 1 to 128 characters") {
  CHECK_BOTH(holds<api::RouteKey>("$connect") && holds<api::RouteKey>(repeat("k", 128)));
  CHECK_BOTH(!holds<api::RouteKey>("") && !holds<api::RouteKey>(repeat("k", 129)));
  CHECK(refusal_of<api::RouteKey>("") == Refusal{"WebSocketRoute: route_key '' must be 1 to 128 characters", ""});
}

TEST_CASE("values that are known at deployment pass every check") {
  constexpr auto reference = [](const cc::Stack& stack) { return trees::thing(stack, "T").ref(); };
  CHECK_BOTH(trees::in_stack([&](const cc::Stack& stack) {
    const cc::Value<Text> ref = reference(stack);
    return api::StageName(ref).is_token() && api::MappingKey(ref).is_token() && api::RouteKey(ref).is_token() &&
           api::StageVariableValue(ref).is_token() && api::Description(ref).is_token();
  }));
}
