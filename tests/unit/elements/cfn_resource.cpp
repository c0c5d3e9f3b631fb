// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_resource.hpp>

#include <constcloud/cfn/apigatewayv2/stage.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::CfnDeletionPolicy;
using cc::CfnResource;
using cc::Construct;
using cc::Json;
using cc::RemovalPolicy;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::Refusal;
using trees::template_of;
using trees::thing;

namespace {

/// The DependsOn of the resource `R` after `f(stack)`.
template <class F>
constexpr Text depends_on(F f) {
  cc::ConstructTree app;
  const Stack stack = trees::plain_stack(app, "S");
  f(stack);
  const Json parsed = cc::json::parse(template_text(stack));
  const Json* list = parsed.find("Resources")->find("R")->find("DependsOn");
  if (list == nullptr) return "none";
  Text all;
  for (const Json& id : list->as_array()) all = Text::concat({all, id.as_text(), " "});
  return all;
}

/// `DeletionPolicy/UpdateReplacePolicy` after a removal policy was applied.
constexpr Text policies(cc::Optional<RemovalPolicy> policy, const cc::RemovalPolicyOptions& options = {},
                        const Text& type = "AWS::RDS::DBInstance") {
  cc::ConstructTree app;
  const Stack stack = trees::plain_stack(app, "S");
  const CfnResource r(stack, "R", {.type = type});
  r.apply_removal_policy(policy, options);
  const Json parsed = cc::json::parse(template_text(stack));
  const Json& resource = *parsed.find("Resources")->find("R");
  Text all = resource.find("DeletionPolicy")->as_text();
  const Json* replacement = resource.find("UpdateReplacePolicy");
  if (replacement != nullptr) all = Text::concat({all, "/", replacement->as_text()});
  for (const auto& entry : r.node().metadata()) all = Text::concat({all, " ", entry.type, ": ", entry.data.as_text()});
  return all;
}

}  // namespace

TEST_CASE("CfnResource: no property is lost in braces") {
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnResource(s, "R", {.type = "A::B::C", .properties = {{"VisibilityTimeout", 60}, {"Fifo", true}}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"VisibilityTimeout":60,"Fifo":true}}}})");
  // One pair of braces more, which is that of the map.
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnResource(s, "R", {.type = "A::B::C", .properties = {{{"VisibilityTimeout", 60}}}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"VisibilityTimeout":60}}}})");
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnResource(s, "R", {.type = "A::B::C", .properties = {{{"Fifo", true}}}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"Fifo":true}}}})");
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnResource(s, "R", {.type = "A::B::C", .properties = {{{"VisibilityTimeout", 60}, {"Fifo", true}}}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"VisibilityTimeout":60,"Fifo":true}}}})");
}

TEST_CASE("CfnResource: braces in properties and overrides are objects") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnResource r(s, "R",
                                   {.type = "A::B::C",
                                    .properties = {{"Item", {{"id", {{"S", "y"}}}}}, {"Block", {}}}});
               r.add_property_override("Item.more", {{"N", "1"}});
               r.add_override("Metadata", {{"a", {{"b", Json::array({1})}}}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"Item":{"id":{"S":"y"},"more":{"N":"1"}},)"
                   R"("Block":{}},"Metadata":{"a":{"b":[1]}}}}})");
}

TEST_CASE("CfnResource: free-form properties in JavaScript's key order") {
  CHECK_BOTH(template_of([](const Stack& s) {
               thing(s, "R", {{"z", 1}, {"a", Json::object({{"b", Json::array({})}})}, {"10", "x"}, {"9", "y"}, {"u", Json()}});
             }) == R"({"Resources":{"R":{"Type":"A::B::C","Properties":{"9":"y","10":"x","z":1,"a":{"b":[]}}}}})");
  CHECK_BOTH(template_of([](const Stack& s) { thing(s, "R", {{"u", Json()}}); }) ==
             R"({"Resources":{"R":{"Type":"A::B::C"}}})");
  CHECK(trees::refusal_in_stack([](const Stack& s) { CfnResource(s, "R", {.type = ""}); }) ==
        Refusal{"The `type` property is required", "S/R"});
}

TEST_CASE("CfnResource: attributes in CloudFormation's order") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const cc::CfnCondition c(s, "C", {.expression = cc::Fn::condition_equals(1, 1)});
               const auto r = thing(s, "R", {{"p", 1}});
               r.set_condition(c);
               r.add_metadata("m", Json::array({1}));
               r.set_description("d");
               r.set_version("1.0");
               r.set_deletion_policy(CfnDeletionPolicy::retain);
               r.set_update_replace_policy(CfnDeletionPolicy::snapshot);
               r.set_update_policy(Json::object({{"WillReplace", true}}));
               r.set_creation_policy(Json::object({{"StartFleet", true}}));
               r.add_dependency(thing(s, "D"));
             }) == R"({"Conditions":{"C":{"Fn::Equals":[1,1]}},"Resources":{"R":{"Type":"A::B::C","Properties":{"p":1},)"
                   R"("DependsOn":["D"],"CreationPolicy":{"StartFleet":true},"UpdatePolicy":{"WillReplace":true},)"
                   R"("UpdateReplacePolicy":"Snapshot","DeletionPolicy":"Retain","Version":"1.0","Description":"d",)"
                   R"("Metadata":{"m":[1]},"Condition":"C"},"D":{"Type":"A::B::C"}}})");
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    const auto r = thing(s, "R");
    const auto& element = cc::detail::state_of<cc::detail::ResourceElement>(cc::detail::node_of(r), "CfnResource");
    const bool none = r.get_metadata("m") == nullptr && element.options == nullptr;
    r.add_metadata("m", 1);
    return none && *r.get_metadata("m") == Json(1);
  }));
}

TEST_CASE("CfnResource: what it says of itself") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) { return thing(Construct(s, "inner"), "R").to_string(); }) ==
             "S/inner/R [A::B::C]");
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    const auto r = thing(s, "R");
    return r.cfn_resource_type() == "A::B::C" && CfnResource::is_cfn_resource(r) && !CfnResource::is_cfn_resource(s) &&
           !r.env().account && r.stack() == s;
  }));
}

TEST_CASE("CfnResource: DependsOn, sorted by path and each once") {
  CHECK_BOTH(depends_on([](const Stack& s) { thing(s, "R"); }) == "none");
  CHECK_BOTH(depends_on([](const Stack& s) {
               const auto r = thing(s, "R");
               for (const Text& id : {Text("b"), Text("B"), Text("a"), Text("1"), Text("a1")}) {
                 r.add_dependency(thing(s, id));
               }
               r.add_dependency(CfnResource::of(s.node().find_child("a")));
               r.add_dependency(r);
             }) == "1 a a1 b B ");
  // a hyphen sorts before a slash, so a-b/x comes before a/x
  CHECK_BOTH(depends_on([](const Stack& s) {
               const auto r = thing(s, "R");
               r.add_dependency(thing(Construct(s, "a"), "x"));
               r.add_dependency(thing(Construct(s, "a-b"), "x"));
             }) == "abxDDFFB397 axE2D645F7 ");
}

TEST_CASE("CfnResource: dependencies of constructs are those of all resources in them") {
  CHECK_BOTH(depends_on([](const Stack& s) {
               const auto r = thing(s, "R");
               const Construct others(s, "others");
               r.node().add_dependency(others);
               thing(others, "Resource");
               thing(Construct(others, "deep"), "Resource");
               others.node().add_dependency(others);
             }) == "othersdeep07980BDD others87DB7930 ");
  CHECK_BOTH(depends_on([](const Stack& s) {
               const auto a = thing(s, "A");
               const auto r = thing(s, "R");
               s.node().add_dependency(a);  // what is in a stack does not wait for parts of it
               r.node().add_dependency(a);
               r.add_dependency(a);
             }) == "A ");
  CHECK(trees::refusal_in_stack([](const Stack& s) { thing(s, "A").node().add_dependency(s); }) ==
        Refusal{"'S/A' cannot depend on parent stack 'S'", "S/A"});
}

TEST_CASE("CfnResource: dependencies are taken back and replaced") {
  CHECK_BOTH(depends_on([](const Stack& s) {
               const auto r = thing(s, "R");
               const auto a = thing(s, "A");
               const auto b = thing(s, "B");
               const auto c = thing(s, "C");
               r.add_dependency(a);
               r.add_dependency(b);
               r.replace_dependency(a, c);
               r.remove_dependency(b);
               r.remove_dependency(b);
               if (r.obtain_dependencies().size() != 1 || !(r.obtain_dependencies()[0] == c)) r.add_dependency(a);
             }) == "C ");
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "A").replace_dependency(thing(s, "B"), thing(s, "C"));
        }) == Refusal{"\"S/A\" does not depend on \"S/B\"", "S/A"});
}

TEST_CASE("CfnResource: dependencies on other stacks' resources are the stacks'") {
  constexpr auto across = [](const Construct& app) {
    const Stack s = trees::plain_stack(app, "S");
    const Stack t(app, "T");
    const auto a = thing(s, "A");
    const auto b = thing(t, "B");
    const auto c = thing(t, "C");
    a.add_dependency(b);
    a.add_dependency(c);
    const bool known = a.obtain_dependencies().size() == 2 && s.dependencies().size() == 1;
    const bool silent = template_text(s) == R"({"Resources":{"A":{"Type":"A::B::C"}}})";
    a.remove_dependency(b);
    const bool still = s.dependencies().size() == 1;
    a.remove_dependency(c);
    return known && silent && still && s.dependencies().empty() && a.obtain_dependencies().empty();
  };
  CHECK_BOTH(in_app(across));
}

TEST_CASE("CfnResource: removal policies") {
  CHECK_BOTH(policies(RemovalPolicy::destroy) == "Delete/Delete");
  CHECK_BOTH(policies(RemovalPolicy::retain) == "Retain/Retain");
  CHECK_BOTH(policies({}) == "Retain/Retain");
  CHECK_BOTH(policies(RemovalPolicy::retain_on_update_or_delete) == "RetainExceptOnCreate/Retain");
  CHECK_BOTH(policies(RemovalPolicy::snapshot) == "Snapshot/Snapshot");
  CHECK_BOTH(policies(RemovalPolicy::destroy, {.apply_to_update_replace_policy = false}) == "Delete");
  CHECK_BOTH(policies({}, {.default_ = RemovalPolicy::destroy}) == "Delete/Delete");
  CHECK_BOTH(policies(RemovalPolicy::snapshot, {}, "A::B::C") ==
             "Snapshot/Snapshot aws:cdk:warning: A::B::C does not support snapshot removal policy. This policy will be "
             "ignored. [ack: @aws-cdk/core:A::B::CSnapshotRemovalPolicyIgnored]");
}

TEST_CASE("CfnResource: the types that have snapshots") {
  for (const char* type : {"AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
                           "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster",
                           "AWS::RDS::DBInstance", "AWS::Redshift::Cluster"}) {
    CHECK(cc::detail::has_snapshots(std::string(type)));
  }
  CHECK_BOTH(!cc::detail::has_snapshots("AWS::S3::Bucket"));
}

TEST_CASE("TypedCfnResource: its properties may be changed until synthesis") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const apigwv2::CfnStage stage(s, "R", {.api_id = "a", .stage_name = "s"});
               stage.props().description = "late";
               stage.props().stage_variables = cc::Map<cc::TextValue>{{"b", "1"}, {"1", cc::Aws::region}};
             }) == R"({"Resources":{"R":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{"ApiId":"a","Description":"late",)"
                   R"("StageName":"s","StageVariables":{"1":{"Ref":"AWS::Region"},"b":"1"}}}}})");
}

TEST_CASE("resources stand in the order of the tree, those in others after them") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const Construct first(s, "first");
               const auto a = thing(first, "A");
               thing(s, "Z");
               thing(first, "B");
               thing(a, "Nested");
               thing(s, "10");
               thing(s, "9");
             }) == R"({"Resources":{"9":{"Type":"A::B::C"},"10":{"Type":"A::B::C"},"firstA1E42DD17":{"Type":"A::B::C"},)"
                   R"("firstANested44EE7979":{"Type":"A::B::C"},"firstB67C491FB":{"Type":"A::B::C"},)"
                   R"("Z":{"Type":"A::B::C"}}})");
}
