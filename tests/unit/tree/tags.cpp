// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/tags.hpp>

#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/iam/user.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Json;
using cc::Stack;
using cc::Tags;
using cc::Text;

namespace {

/// A user, who has a list of tags, in a construct.
constexpr cc::aws_iam::CfnUser user(const Construct& scope, cc::aws_iam::CfnUserProps props = {}) {
  return cc::aws_iam::CfnUser(scope, "User", std::move(props));
}
/// The tags of the only user after `f(stack)`: `key=value` with blanks behind; `none` when there are none.
template <class F>
constexpr Text tags_after(F f) {
  cc::ConstructTree app;
  const Stack stack = trees::plain_stack(app, "S");
  f(stack);
  const Json parsed = cc::json::parse(template_text(stack));
  const Json* properties = parsed.find("Resources")->as_object()[0].value.find("Properties");
  if (properties == nullptr || properties->find("Tags") == nullptr) return "none";
  Text all;
  for (const Json& tag : properties->find("Tags")->as_array()) {
    all = Text::concat({all, tag.find("Key")->as_text(), "=", tag.find("Value")->as_text(), " "});
  }
  return all;
}
/// A resource of one that has its tags in a field of another name, beside a list of tags that is not for them.
struct CfnZoneProps {
  cc::Optional<cc::TagList> hosted_zone_tags{};
  cc::Optional<cc::List<cc::CfnTag>> tags{};
};
template <class P = CfnZoneProps>
consteval auto fields_of(const CfnZoneProps*) {
  return cc::fields<&P::hosted_zone_tags, &P::tags>("HostedZoneTags", "Tags");
}
struct CfnZone : cc::TypedCfnResource<CfnZoneProps> {
  constexpr CfnZone(const Construct& scope, const Text& id, CfnZoneProps props)
      : TypedCfnResource(scope, id, "CfnZone", "Test::Zone", std::move(props)) {}
};

struct CfnGroupProps {
  cc::Optional<cc::AutoScalingTagList> tags{};
};
template <class P = CfnGroupProps>
consteval auto fields_of(const CfnGroupProps*) {
  return cc::fields<&P::tags>("Tags");
}
struct CfnGroup : cc::TypedCfnResource<CfnGroupProps> {
  constexpr CfnGroup(const Construct& scope, const Text& id, CfnGroupProps props)
      : TypedCfnResource(scope, id, "CfnGroup", "Test::Group", std::move(props)) {}
};

constexpr Text stack_tags_after(void (*f)(const Stack&)) {
  cc::ConstructTree app;
  const Stack stack(app, "S", {.tags = cc::Map<Text>{{"own", "o"}}});
  f(stack);
  (void)template_text(stack);
  Text all;
  for (const auto& [key, value] : stack.tags()) all = Text::concat({all, key, "=", value, " "});
  return all;
}

}  // namespace

TEST_CASE("Tags: are inherited, and sorted by key") {
  CHECK_BOTH(tags_after([](const Stack& s) { user(s); }) == "none");
  CHECK_BOTH(tags_after([](const Stack& s) {
               const Construct inner(s, "inner");
               user(inner);
               Tags::of(inner).add("b", "inner");
               Tags::of(s).add("c", "stack");
               Tags::of(s.node().root()).add("a", "app");
             }) == "a=app b=inner c=stack ");
}

TEST_CASE("Tags: are inherited by the field that is for them, whatever its name") {
  constexpr auto properties = [] {
    cc::ConstructTree app;
    const Stack stack = trees::plain_stack(app, "S");
    Tags::of(stack).add("b", "stack");
    CfnZone(stack, "Zone", {.hosted_zone_tags = {{"a", "own"}}, .tags = {{.key = "c", .value = "other"}}});
    const Json parsed = cc::json::parse(template_text(stack));
    return parsed.find("Resources")->find("Zone")->find("Properties")->to_text();
  };
  CHECK_BOTH(properties() == R"({"HostedZoneTags":[{"Key":"a","Value":"own"},{"Key":"b","Value":"stack"}],)"
                             R"("Tags":[{"Key":"c","Value":"other"}]})");
}

TEST_CASE("Tags: reach the instances of an Auto Scaling group unless told otherwise") {
  constexpr auto properties = [] {
    cc::ConstructTree app;
    const Stack stack = trees::plain_stack(app, "S");
    Tags::of(stack).add("b", "stack");
    Tags::of(stack).add("a", "stack", {.apply_to_launched_instances = false});
    CfnGroup(stack, "Group", {.tags = {{.key = "a", .propagate_at_launch = true, .value = "own"}}});
    const Json parsed = cc::json::parse(template_text(stack));
    return parsed.find("Resources")->find("Group")->find("Properties")->to_text();
  };
  CHECK_BOTH(properties() == R"({"Tags":[{"Key":"a","PropagateAtLaunch":false,"Value":"stack"},)"
                             R"({"Key":"b","PropagateAtLaunch":true,"Value":"stack"}]})");
}

TEST_CASE("Tags: the nearer and the later one counts") {
  CHECK_BOTH(tags_after([](const Stack& s) {
               const auto u = user(s);
               Tags::of(u).add("team", "near");
               Tags::of(s).add("team", "far");
               Tags::of(s).add("x", "1");
               Tags::of(s).add("x", "2");
             }) == "team=near x=2 ");
  CHECK_BOTH(tags_after([](const Stack& s) {
               user(s, {.tags = {{.key = "team", .value = "own"}, {.key = "a", .value = "own"}}});
               Tags::of(s).add("team", "stack");
             }) == "a=own team=stack ");
}

TEST_CASE("Tags: keys that are equal for people stay in their order") {
  CHECK_BOTH(tags_after([](const Stack& s) {
               user(s, {.tags = {{.key = "a\x01", .value = "1"}, {.key = "a", .value = "2"}}});
             }) == "a\x01=1 a=2 ");
  CHECK_BOTH(tags_after([](const Stack& s) {
               user(s, {.tags = {{.key = "a", .value = "2"}, {.key = "a\x01", .value = "1"}}});
             }) == "a=2 a\x01=1 ");
}

TEST_CASE("Tags: priorities go before nearness") {
  CHECK_BOTH(tags_after([](const Stack& s) {
               const auto u = user(s, {.tags = {{.key = "b", .value = "own"}}});
               Tags::of(s).add("b", "low", {.priority = 49});
               Tags::of(s).add("c", "2");
               Tags::of(u).add("c", "3", {.priority = 99});
               Tags::of(s).add("d", "strong", {.priority = 300});
               Tags::of(u).add("d", "near");
             }) == "b=own c=2 d=strong ");
  // 50 is the priority of the tags of a resource itself.
  CHECK_BOTH(tags_after([](const Stack& s) {
               user(s, {.tags = {{.key = "a", .value = "own"}, {.key = "b", .value = "own"}}});
               Tags::of(s).add("a", "as strong", {.priority = 50});
               Tags::of(s).remove("b", {.priority = 50});
             }) == "a=as strong ");
}

TEST_CASE("Tags: removal") {
  CHECK_BOTH(tags_after([](const Stack& s) {
               const auto u = user(s, {.tags = {{.key = "own", .value = "1"}, {.key = "kept", .value = "1"}}});
               Tags::of(s).add("team", "x");
               Tags::of(u).remove("team");
               Tags::of(u).remove("own");
               Tags::of(u).remove("kept", {.priority = 49});
               Tags::of(u).add("team", "after");
             }) == "kept=1 ");
  CHECK_BOTH(tags_after([](const Stack& s) {
               const auto u = user(s, {.tags = {{.key = "own", .value = "1"}}});
               Tags::of(u).remove("own");
             }) == "none");
}

TEST_CASE("Tags: for some types only") {
  CHECK_BOTH(tags_after([](const Stack& s) {
               user(s);
               Tags::of(s).add("only", "users", {.include_resource_types = {"AWS::IAM::User"}});
               Tags::of(s).add("roles", "x", {.include_resource_types = {"AWS::IAM::Role"}});
               Tags::of(s).add("not", "users", {.exclude_resource_types = {"AWS::IAM::User"}});
             }) == "only=users ");
}

TEST_CASE("Tags: of resources that have them as an object, and of those that have none") {
  constexpr auto build = [](const Stack& s) {
    cc::aws_apigatewayv2::CfnApi(s, "Api", {.tags = cc::Map<cc::TextValue>{{"b", "1"}}});
    trees::thing(s, "T");
    Tags::of(s).add("a", cc::Aws::region);
    Tags::of(s).add("10", "x");
  };
  CHECK_BOTH(trees::template_of(build) ==
             R"({"Resources":{"Api":{"Type":"AWS::ApiGatewayV2::Api","Properties":{"Tags":)"
             R"({"10":"x","a":{"Ref":"AWS::Region"},"b":"1"}}},"T":{"Type":"A::B::C"}}})");
}

TEST_CASE("Tags: of the stack itself") {
  CHECK_BOTH(stack_tags_after([](const Stack& s) {
               Tags::of(s).add("b", "1");
               Tags::of(s.node().root()).add("a", "2");
               Tags::of(s).add("never", "x", {.exclude_resource_types = {"aws:cdk:stack"}});
               Tags::of(s).add("token", cc::Aws::region);
             }) == "a=2 b=1 own=o ");
  CHECK_BOTH(stack_tags_after([](const Stack& s) { Tags::of(s).remove("own"); }).empty());
  CHECK_BOTH(stack_tags_after([](const Stack&) {}) == "own=o ");
}

TEST_CASE("Tags: rendering again changes nothing") {
  constexpr auto build = [](const Stack& s) {
    const auto u = user(s, {.tags = {{.key = "own", .value = "1"}}});
    Tags::of(s).add("team", "x");
    Tags::of(s).add("weak", "y", {.priority = 10});
    Tags::of(u).remove("own");
    (void)template_text(s);
  };
  CHECK_BOTH(tags_after(build) == "team=x weak=y ");
}
