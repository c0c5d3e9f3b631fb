// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_mapping.hpp>

#include <constcloud/elements/cfn_output.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Aws = cc::Aws;
using cc::CfnMapping;
using cc::CfnOutput;
using cc::Json;
using cc::Map;
using cc::Stack;
using cc::Text;
using trees::Refusal;
using trees::template_of;

namespace {

constexpr CfnMapping small(const Stack& stack, bool lazy = false) {
  return CfnMapping(stack, "M", {.lazy = lazy, .mapping = Map<Map<Json>>{{"a", {{"b", "ab"}}}}});
}

}  // namespace

TEST_CASE("CfnMapping: stands in Mappings, values may come later") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnMapping map = small(s);
               map.set_value("a", "list", Json::array({"x", 1}));
               map.set_value("new", "b", true);
               map.set_value("a", "b", "changed");
             }) == R"({"Mappings":{"M":{"a":{"b":"changed","list":["x",1]},"new":{"b":true}}}})");
}

TEST_CASE("CfnMapping: is looked up at deployment") {
  constexpr auto found = [](auto f) {
    return trees::shown_in_stack([f](const Stack& s) { return f(small(s)).json(); });
  };
  CHECK_BOTH(found([](const CfnMapping& m) { return m.find_in_map(Aws::region, "b"); }) ==
             R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"b"]})");
  CHECK_BOTH(found([](const CfnMapping& m) { return m.find_in_map("a", "b"); }) == R"({"Fn::FindInMap":["M","a","b"]})");
  CHECK_BOTH(found([](const CfnMapping& m) { return m.find_in_map("zz", "b", "d"); }) ==
             R"({"Fn::FindInMap":["M","zz","b",{"DefaultValue":"d"}]})");
  CHECK_BOTH(found([](const CfnMapping& m) { return m.ref(); }) == R"({"Ref":"M"})");
}

TEST_CASE("CfnMapping: a default brings the transform of the language extensions") {
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnOutput(s, "O", {.value = small(s).find_in_map(Aws::region, "b", "d")});
             }).starts_with(R"({"Transform":"AWS::LanguageExtensions","Mappings":)"));
}

TEST_CASE("CfnMapping: a lazy one stands in the template when it is needed there") {
  CHECK_BOTH(template_of([](const Stack& s) { CfnOutput(s, "O", {.value = small(s, true).find_in_map("a", "b")}); }) ==
             R"({"Outputs":{"O":{"Value":"ab"}}})");
  CHECK_BOTH(template_of([](const Stack& s) { CfnOutput(s, "O", {.value = small(s, true).find_in_map("a", "zz", "d")}); }) ==
             R"({"Outputs":{"O":{"Value":"d"}}})");
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnOutput(s, "O", {.value = small(s, true).find_in_map(Aws::region, "b")});
             }) == R"({"Mappings":{"M":{"a":{"b":"ab"}}},"Outputs":{"O":{"Value":)"
                   R"({"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"b"]}}}})");
  CHECK_BOTH(template_of([](const Stack& s) { small(s, true); }) == "{}");
}

TEST_CASE("CfnMapping: literal keys that it does not have are refused") {
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)small(s).find_in_map("zz", "b"); }) ==
        Refusal{"Mapping doesn't contain top-level key 'zz'", "S/M"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)small(s).find_in_map("a", "zz"); }) ==
        Refusal{"Mapping doesn't contain second-level key 'zz'", "S/M"});
}

TEST_CASE("CfnMapping: second-level keys are letters and digits") {
  const std::string words = "Attribute name 'b c' must contain only alphanumeric characters.";
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          CfnMapping(s, "M", {.mapping = Map<Map<Json>>{{"a", {{"b c", 1}}}}});
        }).what == words);
  CHECK(trees::refusal_in_stack([](const Stack& s) { small(s).set_value("a", "b c", 1); }).what == words);
}

TEST_CASE("CfnMapping: another stack gets a copy") {
  constexpr auto copied = [] {
    cc::ConstructTree app;
    const CfnMapping map = small(trees::plain_stack(app, "S"));
    const Stack consumer = trees::plain_stack(app, "T");
    CfnOutput(consumer, "O", {.value = map.find_in_map(Aws::region, "b")});
    CfnOutput(consumer, "P", {.value = map.find_in_map("a", "b")});
    return template_text(consumer);
  };
  CHECK_BOTH(copied() ==
             R"({"Outputs":{"O":{"Value":{"Fn::FindInMap":["MappingCopyMc8e57ebde99b133160ca07965cf028064867b2757b",)"
             R"({"Ref":"AWS::Region"},"b"]}},"P":{"Value":{"Fn::FindInMap":)"
             R"(["MappingCopyMc8e57ebde99b133160ca07965cf028064867b2757b","a","b"]}}},)"
             R"("Mappings":{"MappingCopyMc8e57ebde99b133160ca07965cf028064867b2757b":{"a":{"b":"ab"}}}})");
}

TEST_CASE("CfnMapping: one that nobody needs in the template is recommended to be lazy, unless somebody decided") {
  constexpr auto notes = [](const cc::CfnMappingProps& props, bool is_needed) {
    cc::ConstructTree app;
    const Stack stack = trees::plain_stack(app, "S");
    const CfnMapping map(stack, "M", props);
    if (is_needed) CfnOutput(stack, "O", {.value = map.find_in_map(Aws::region, "b")});
    (void)template_text(stack);
    (void)template_text(stack);
    return map.node().metadata().size();
  };
  CHECK_BOTH(notes({}, false) == 1 && notes({}, true) == 0);
  CHECK_BOTH(notes({.lazy = true}, false) == 0 && notes({.lazy = false}, false) == 0);
}
