// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/reference_finder.hpp>

#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/elements/cfn_mapping.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_rule.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::CfnResource;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::detail::node_of;
using cc::detail::ReferenceFinder;
using trees::thing;

namespace {

/// What is met below `Here`, in which `f(stack, resource of another stack)` made something: the attributes in order.
template <class F>
constexpr Text met_after(F f) {
  cc::ConstructTree app;
  const Stack here(app, "Here");
  const CfnResource there = thing(Stack(app, "There"), "A");
  f(here, there);
  ReferenceFinder finder;
  auto look_at = [&finder](const cc::detail::NodeData& node) { finder.look_at(node); };
  cc::detail::for_each_node(node_of(here), look_at);
  Text all;
  for (std::size_t i = 0; i != finder.size(); ++i) {
    if (finder[i].consumer != &node_of(here)) return "of another stack";
    const cc::detail::Referent& value = finder[i].value;
    all = Text::concat({all, value.target == &node_of(there) ? Text() : Text("?"), value.attribute, ";"});
  }
  return all;
}

}  // namespace

TEST_CASE("ReferenceFinder: meets each reference to another stack once, in order") {
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource& a) {
               thing(s, "X", {{"b", a.get_att("B")}, {"deep", Json::array({1, {{"a", a.get_att("A")}}})}});
               thing(s, "Y", {{"b", a.get_att("B")}, {"ref", a.ref()}});
             }) == "B;A;;");
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource&) {
               thing(s, "Y", {{"own", thing(s, "X").ref()}, {"pseudo", cc::Aws::region}});
             }) == "");
}

TEST_CASE("ReferenceFinder: looks into all kinds of values that are known when they are written") {
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource& a) {
               thing(s, "X",
                     {{"concat", "x" + cc::Value<Text>(a.get_att("Concat"))},
                      {"join", cc::Fn::join("-", {"x", a.get_att("Join")})},
                      {"list", cc::Fn::join("-", cc::TextList(a.get_att("List")))},
                      {"call", cc::Fn::len(cc::TextList(a.get_att("Len")))},
                      {"text", s.to_json_string({{"k", "q\"" + cc::Value<Text>(a.get_att("Text"))}})},
                      {"quoted", s.to_json_string({{"k", cc::Fn::join("\"", {"x", a.get_att("Quoted")})}})}});
             }) == "Concat;Join;List;Len;Text;Quoted;");
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource& a) {
               const cc::aws_iam::PolicyDocument document({.statements = {{cc::aws_iam::PolicyStatement(
                   {.actions = {{"a:b"}}, .resources = {{a.get_att("Resource")}}})}}});
               thing(s, "X", {{"document", document.token()}, {"text", s.to_json_string(document.token())}});
               const cc::aws_logs::ResourcePolicy policy(s, "P");
               policy.document().add_statements(
                   cc::aws_iam::PolicyStatement({.actions = {{"a:b"}}, .resources = {{a.get_att("Log")}}}));
             }) == "Resource;Log;");
}

TEST_CASE("ReferenceFinder: looks at all elements, and at all that a resource has") {
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource& a) {
               const CfnResource x = thing(s, "X");
               x.set_creation_policy({{"p", a.get_att("Creation")}});
               x.set_update_policy({{"p", a.get_att("Update")}});
               x.add_metadata("m", a.get_att("Metadata"));
               x.add_property_override("p.q", a.get_att("Override"));
               cc::CfnOutput(s, "O", {.value = a.get_att("Output"), .export_name = cc::Value<Text>(a.get_att("Name"))});
               cc::CfnCondition(s, "C", {.expression = cc::Fn::condition_equals(a.get_att("Condition"), 1)});
               cc::CfnMapping(s, "M", {.mapping = {{"a", {{"b", Json(a.get_att("Mapping"))}}}}});
             }) == "Creation;Update;Metadata;Override;Output;Name;Condition;Mapping;");
}

TEST_CASE("ReferenceFinder: a name of a mapping of another stack is a reference to it") {
  CHECK_BOTH(met_after([](const Stack& s, const CfnResource& a) {
               const cc::CfnMapping mapping(a.stack(), "M", {.mapping = {{"a", {{"b", "c"}}}}});
               thing(s, "X", {{"m", mapping.find_in_map(cc::Aws::region, "b")}});
             }) == "?the name of the mapping;");
}
