// SPDX-License-Identifier: Apache-2.0
#include <constcloud/fmt.hpp>

#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/tree/fn.hpp>
#include <fmt/compile.h>

#include <string>

#include "support/trees.hpp"

using constcloud::Construct;
using constcloud::Duration;
using constcloud::Error;
using constcloud::Json;
using constcloud::TagMap;
using constcloud::Text;
using constcloud::TextList;
using constcloud::Value;
using constcloud::aws_apigatewayv2::CfnStage;

namespace {

/// What a compiled format gives, in either world.
template <class Format, class... Args>
constexpr Text compiled(const Format& format, const Args&... args) {
  char chars[128] = {};
  const char* const end = fmt::format_to(static_cast<char*>(chars), format, args...);
  return Text::copy(static_cast<const char*>(chars), static_cast<std::size_t>(end - chars));
}

struct Chat : Construct {
  constexpr Chat(const Construct& scope, const Text& id) : Construct(scope, id) {}
};

}  // namespace

TEST_CASE("fmt: a text is itself, with the specifications of strings") {
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), Text("dev")) == "dev");
  CHECK_BOTH(compiled(FMT_COMPILE("<{}>"), Text()) == "<>");
  CHECK(fmt::format("{}", Text("dev")) == "dev");
  CHECK(fmt::format("{:>6}|{:*<6}|{:.2}|{:{}}", Text("dev"), Text("dev"), Text("dev"), Text("dev"), 4) ==
        "   dev|dev***|de|dev ");
  CHECK(fmt::format("{}", Text(std::string("made at run time"))) == "made at run time");
}

TEST_CASE("fmt: a value is compact JSON, a text as itself") {
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), Value<Text>("a \"b\"")) == "a \"b\"");
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), Json("x")) == "x");
  CHECK_BOTH(compiled(FMT_COMPILE("{} {} {}"), Value<bool>(true), Value<long long>(3), Value<double>(0.5)) ==
             "true 3 0.5");
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), TextList({"a", "b"})) == R"(["a","b"])");
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), Json::object({{"b", 1}, {"a", nullptr}})) == R"({"b":1,"a":null})");
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), TagMap{{"k", "v"}}) == R"({"k":"v"})");
  CHECK(fmt::format("{}", "at " + Value<Text>(constcloud::Aws::region)) ==
        R"({"Fn::Join":["",["at ",{"Ref":"AWS::Region"}]]})");
  CHECK(fmt::format("{:->5}", Value<long long>(42)) == "---42");
}

TEST_CASE("fmt: a reference to a construct has no text outside a template") {
  constcloud::ConstructTree app;
  constcloud::Stack stack(app, "Chat");
  const CfnStage stage(stack, "Stage", {.api_id = "abc", .stage_name = "dev"});
  CHECK_THROWS_WITH(fmt::format("{}", Value<Text>(stage.ref())),
                    Catch::Matchers::StartsWith("a reference has no text outside a template"));
}

TEST_CASE("fmt: a duration as it was given") {
  CHECK_BOTH(compiled(FMT_COMPILE("{}"), Duration::minutes(5)) == "Duration.minutes(5)");
  CHECK(fmt::format("{:>22}", Duration::seconds(1.5)) == " Duration.seconds(1.5)");
}

TEST_CASE("fmt: a construct and all that derive from it are their paths") {
  constcloud::ConstructTree app;
  constcloud::Stack stack(app, "Chat");
  const Chat chat(stack, "Rooms");
  const CfnStage stage(chat, "Stage", {.api_id = "abc", .stage_name = "dev"});
  CHECK(fmt::format("{}", static_cast<const Construct&>(app)) == "<root>");
  CHECK(fmt::format("{} {} {}", stack, chat, stage) == "Chat Chat/Rooms Chat/Rooms/Stage");
  CHECK(fmt::format("{:_^10}", stack) == "___Chat___");
  CHECK(fmt::format("{}", Construct(stage)) == "Chat/Rooms/Stage");
  CHECK_BOTH(trees::in_stack([](const auto& scope) { return compiled(FMT_COMPILE("{}"), Chat(scope, "c")); }) ==
             "S/c");
}

TEST_CASE("fmt: an error is its message, after its path where there is one") {
  CHECK(fmt::format("{}", Error("no such stage")) == "no such stage");
  CHECK(fmt::format("{}", Error("no such stage", "Chat/Stage")) == "[Chat/Stage] no such stage");
  CHECK(fmt::format("{:.<16}", Error("no such stage")) == "no such stage...");
}
