// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/context_provider.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::GetContextKeyOptions;
using cc::GetContextValueOptions;
using cc::Json;
using cc::Map;
using cc::Stack;
using cc::Text;
using trees::Refusal;

namespace {

constexpr Stack in_ireland(const Construct& app) {
  return Stack(app, "S", {.env = cc::Environment{.account = "1", .region = "eu-west-1"}});
}

constexpr Text key_of(const GetContextKeyOptions& options) {
  return trees::in_app(
      [&](const Construct& app) { return cc::ContextProvider::get_key(in_ireland(app), options).key; });
}

/// The value that the context `{key: value}` gives.
constexpr Json value_of(const Text& key, const Json& value, const GetContextValueOptions& options) {
  return trees::in_app([&](const Construct& app) {
    app.node().set_context(key, value);
    return cc::ContextProvider::get_value(in_ireland(app), options).value;
  });
}

/// What is reported as missing after `f(stack)`.
template <class F>
std::string missing_after(F f) {
  cc::ConstructTree app;
  const Stack stack = in_ireland(app);
  f(stack);
  std::string all;
  for (const auto& missing : cc::detail::stack_state(cc::detail::node_of(stack)).missing_context) {
    all += std::string(missing.key) + " " + std::string(missing.props.to_text()) + "\n";
  }
  return all;
}

const GetContextValueOptions level{
    .provider = "ssm", .dummy_value = "dummy", .props = Map<Json>{{"parameterName", "/level"}}};

}  // namespace

TEST_CASE("ContextProvider: the key of a question is sorted") {
  CHECK_BOTH(key_of({.provider = "ssm", .props = Map<Json>{{"parameterName", "/level"}}}) ==
             "ssm:account=1:parameterName=/level:region=eu-west-1");
  CHECK_BOTH(key_of({.provider = "p", .props = Map<Json>{{"z", 1}, {"Z", true}}}) ==
             "p:Z=true:account=1:region=eu-west-1:z=1");
  CHECK_BOTH(key_of({.provider = "p", .include_environment = false}) == "p:");
  CHECK_BOTH(key_of({.provider = "p", .additional_cache_key = "k", .include_environment = false}) ==
             "p:additionalCacheKey=k");
}

TEST_CASE("ContextProvider: colons in values are quoted, members and elements have their path") {
  CHECK_BOTH(key_of({.provider = "p", .include_environment = false, .props = Map<Json>{{"a", "b:$:"}}}) ==
             "p:a=b$:$$:");
  CHECK_BOTH(key_of({.provider = "p",
                     .include_environment = false,
                     .props = Map<Json>{{"a", Json::object({{"b", Json::array({"c", 2})}})}}}) == "p:a.b.0=c:a.b.1=2");
}

TEST_CASE("ContextProvider: the value of the context") {
  const auto found = [] {
    return value_of("ssm:account=1:parameterName=/level:region=eu-west-1", "debug",
                    {.provider = "ssm", .dummy_value = "dummy", .props = Map<Json>{{"parameterName", "/level"}}});
  };
  CHECK_BOTH(found() == Json("debug"));
}

TEST_CASE("ContextProvider: what is missing is reported once, and the dummy stands in") {
  CHECK(missing_after([](const Stack& stack) {
          CHECK(cc::ContextProvider::get_value(stack, level).value == Json("dummy"));
          CHECK(cc::ContextProvider::get_value(Construct(stack, "Inner"), level).value == Json("dummy"));
        }) ==
        "ssm:account=1:parameterName=/level:region=eu-west-1 "
        R"({"dummyValue":"dummy","account":"1","region":"eu-west-1","parameterName":"/level"})"
        "\n");
}

TEST_CASE("ContextProvider: whether there must be a value") {
  const auto reported = [](const GetContextValueOptions& options) {
    return missing_after([&](const Stack& stack) { (void)cc::ContextProvider::get_value(stack, options); });
  };
  CHECK(reported({.provider = "p", .include_environment = false, .must_exist = true}) ==
        "p: {\"ignoreErrorOnMissingContext\":false}\n");
  CHECK(reported({.provider = "p", .include_environment = false, .must_exist = false}) ==
        "p: {\"ignoreErrorOnMissingContext\":true}\n");
  CHECK(reported({.provider = "p", .ignore_error_on_missing_context = true, .include_environment = false}) ==
        "p: {\"ignoreErrorOnMissingContext\":true}\n");
}

TEST_CASE("ContextProvider: a lookup that failed is an error, and asked for again") {
  cc::ConstructTree app;
  app.node().set_context("ssm:account=1:parameterName=/level:region=eu-west-1",
                         Json::object({{"$providerError", "no such parameter"}}));
  const Stack stack = in_ireland(app);
  CHECK(cc::ContextProvider::get_value(stack, level).value == Json("dummy"));
  CHECK(cc::ContextProvider::get_value(stack, level).value == Json("dummy"));
  CHECK(cc::detail::stack_state(cc::detail::node_of(stack)).missing_context.size() == 1);
  const auto metadata = stack.node().metadata();
  REQUIRE(metadata.size() == 2);
  CHECK(metadata[0].type == "aws:cdk:error");
  CHECK(metadata[0].data == Json("no such parameter"));
  CHECK(metadata[1].type == "aws:cdk:error-code");
  CHECK(metadata[1].data == Json("ContextProviderError"));
}

TEST_CASE("ContextProvider: refused are tokens, an unknown environment and contraries") {
  const auto refusal = [](const GetContextValueOptions& options) {
    return trees::refusal_of([&] {
      cc::ConstructTree app;
      (void)cc::ContextProvider::get_value(in_ireland(app), options);
    });
  };
  const char* const tokens =
      "Cannot determine scope for context provider p.\n"
      "This usually happens when one or more of the provider props have unresolved tokens";
  const Json region = cc::Aws::region;
  CHECK(refusal({.provider = "p", .props = Map<Json>{{"a", region}}}) == Refusal{tokens, "S"});
  CHECK(refusal({.provider = "p", .props = Map<Json>{{"a", Json::object({{"b", Json::array({region})}})}}}) ==
        Refusal{tokens, "S"});
  CHECK(refusal({.provider = "p", .ignore_error_on_missing_context = true, .must_exist = true}) ==
        Refusal{"Only supply one of 'mustExist' and 'ignoreErrorOnMissingContext'", "S"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)cc::ContextProvider::get_value(stack, level);
        }).what.find("Cannot retrieve value from context provider ssm since account/region are not specified") == 0);
}

TEST_CASE("availability_zones: of an agnostic stack the first two") {
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    const auto zones = Stack(app, "S").availability_zones();
    return zones.size() == 2 && zones[0].to_text() == R"({"Fn::Select":[0,{"Fn::GetAZs":""}]})" &&
           zones[1].to_text() == R"({"Fn::Select":[1,{"Fn::GetAZs":""}]})";
  }));
}

TEST_CASE("availability_zones: those of the context") {
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    app.node().set_context("availability-zones:account=1:region=eu-west-1", Json::array({"a", "b", "c"}));
    const auto zones = in_ireland(app).availability_zones();
    return zones.size() == 3 && zones[2].literal() == "c";
  }));
}
