// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_output.hpp>

#include <constcloud/stacks/json_text.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::CfnOutput;
using cc::Construct;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::plain_stack;
using trees::Refusal;
using trees::refusal_of;
using trees::template_of;
using trees::thing;

namespace {

/// The templates of the producer `S` and the consumer `U` after `f`.
template <class F>
constexpr Text two_templates(F f) {
  cc::ConstructTree app;
  const Stack producer = plain_stack(app, "S");
  const Stack consumer = plain_stack(app, "U");
  f(producer, consumer);
  (void)template_text(producer);  // rendering twice must change nothing
  return Text::concat({template_text(producer), " ", template_text(consumer)});
}
template <class F>
Refusal refusal_between(F f) {
  return refusal_of([&f] { return two_templates(f); });
}

constexpr Stack in_region(const Construct& app, const Text& id, const Text& account, const Text& region) {
  return Stack(app, id, {.env = cc::Environment{.account = account, .region = region}});
}

}  // namespace

TEST_CASE("CfnOutput: its members in CloudFormation's order") {
  CHECK_BOTH(template_of([](const Stack& s) { CfnOutput(s, "O", {.value = ""}); }) == R"({"Outputs":{"O":{"Value":""}}})");
  CHECK_BOTH(template_of([](const Stack& s) {
               const cc::CfnCondition c(s, "C", {.expression = cc::Fn::condition_equals(1, 1)});
               CfnOutput(s, "O", {.value = "v", .condition = c, .description = "d", .export_name = "n", .key = "Key"});
             }) == R"({"Conditions":{"C":{"Fn::Equals":[1,1]}},"Outputs":{"Key":{"Description":"d","Value":"v",)"
                   R"("Export":{"Name":"n"},"Condition":"C"}}})");
}

TEST_CASE("CfnOutput: is changed later") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const cc::CfnCondition c(s, "C", {.expression = cc::Fn::condition_equals(1, 1)});
               const CfnOutput o(s, "O", {.value = "a"});
               o.set_value("b");
               o.set_description("d");
               o.set_export_name(cc::Aws::stack_name);
               o.set_condition(c);
               if (o.value().literal() != "b") thing(s, "wrong");
             }) == R"({"Conditions":{"C":{"Fn::Equals":[1,1]}},"Outputs":{"O":{"Description":"d","Value":"b",)"
                   R"("Export":{"Name":{"Ref":"AWS::StackName"}},"Condition":"C"}}})");
}

TEST_CASE("CfnOutput: a value that is not there") {
  CHECK(trees::refusal_in_stack([](const Stack& s) { CfnOutput(s, "O", {.value = cc::Value<Text>()}); }) ==
        Refusal{"Missing value for CloudFormation output at path \"S/O\"", "S/O"});
}

TEST_CASE("CfnOutput: export names that CloudFormation refuses") {
  const std::string head = "Validation failed with the following errors:\n  [S/O] Export name ";
  const auto refused = [](const std::string& name) {
    return trees::refusal_in_stack([&name](const Stack& s) { CfnOutput(s, "O", {.value = "x", .export_name = name}); }).what;
  };
  CHECK(refused("") == head + "cannot be empty");
  CHECK(refused(std::string(256, 'n')) == head + "cannot exceed 255 characters (got 256 characters)");
  CHECK(refused("a b") == head + "must only include alphanumeric characters, colons, or hyphens (got 'a b')");
  CHECK(refused("a:b-C1") == "nothing was refused");
  CHECK(refused(std::string(255, 'n')) == "nothing was refused");
}

TEST_CASE("CfnOutput: is imported elsewhere") {
  CHECK_BOTH(two_templates([](const Stack& s, const Stack& u) {
               const CfnOutput o(s, "O", {.value = "x", .export_name = "Shared"});
               CfnOutput(u, "P", {.value = o.import_value()});
             }) == R"({"Outputs":{"O":{"Value":"x","Export":{"Name":"Shared"}}}} )"
                   R"({"Outputs":{"P":{"Value":{"Fn::ImportValue":"Shared"}}}})");
  CHECK(refusal_between([](const Stack& s, const Stack& u) {
          CfnOutput(u, "P", {.value = CfnOutput(s, "O", {.value = "x"}).import_value()});
        }) == Refusal{"Add an exportName to the CfnOutput at 'S/O' in order to use 'output.importValue'", "S/O"});
  CHECK(refusal_between([](const Stack& s, const Stack&) {
          CfnOutput(s, "P", {.value = CfnOutput(s, "O", {.value = "x", .export_name = "n"}).import_value()});
        }) == Refusal{"'importValue' property of 'S/O' should only be used in a different Stack", "S/O"});
}

TEST_CASE("references between stacks: are exported once, after the stack's own outputs") {
  CHECK_BOTH(two_templates([](const Stack& s, const Stack& u) {
               const auto a = thing(s, "A");
               CfnOutput(u, "O", {.value = a.ref()});
               CfnOutput(u, "P", {.value = a.ref() + a.get_att("X.Y")});
               CfnOutput(s, "Late", {.value = "x"});
             }) == R"({"Resources":{"A":{"Type":"A::B::C"}},"Outputs":{"Late":{"Value":"x"},)"
                   R"("ExportsOutputRefABDCE71D8":{"Value":{"Ref":"A"},"Export":{"Name":"S:ExportsOutputRefABDCE71D8"}},)"
                   R"("ExportsOutputFnGetAttAXYA3ABFA03":{"Value":{"Fn::GetAtt":["A","X.Y"]},)"
                   R"("Export":{"Name":"S:ExportsOutputFnGetAttAXYA3ABFA03"}}}} )"
                   R"({"Outputs":{"O":{"Value":{"Fn::ImportValue":"S:ExportsOutputRefABDCE71D8"}},)"
                   R"("P":{"Value":{"Fn::Join":["",[{"Fn::ImportValue":"S:ExportsOutputRefABDCE71D8"},)"
                   R"({"Fn::ImportValue":"S:ExportsOutputFnGetAttAXYA3ABFA03"}]]}}}})");
}

TEST_CASE("references between stacks: one stack is deployed after the other") {
  constexpr auto dependencies = [](const Construct& app) {
    const Stack producer(app, "S");
    const Stack consumer(app, "U");
    CfnOutput(consumer, "O", {.value = thing(producer, "A").ref()});
    (void)template_text(consumer);
    return consumer.dependencies().size() == 1 && consumer.dependencies()[0] == producer &&
           producer.dependencies().empty();
  };
  CHECK_BOTH(in_app(dependencies));
}

TEST_CASE("references between stacks: also from a stack within the other") {
  constexpr auto within = [](const Construct& app) {
    const Stack outer = plain_stack(app, "S");
    const Stack inner = plain_stack(outer, "U");
    CfnOutput(inner, "O", {.value = thing(outer, "A").ref()});
    return template_text(outer);
  };
  CHECK_BOTH(in_app(within) ==
             R"({"Resources":{"A":{"Type":"A::B::C"}},"Outputs":{"ExportsOutputRefABDCE71D8":{"Value":{"Ref":"A"},)"
             R"("Export":{"Name":"S:ExportsOutputRefABDCE71D8"}}}})");
}

TEST_CASE("references between stacks: the names of exports are cut at the front") {
  const auto exported = [] {
    const cc::ConstructTree app;
    const Stack producer(app, std::string(100, 'T'));
    const std::string text(producer.export_value(thing(Construct(producer, std::string(200, 'x')), "A").ref()).to_text());
    return text;
  };
  const std::string import_ = exported();
  const std::string name = import_.substr(20, import_.size() - 22);
  CHECK(import_.substr(0, 20) == R"({"Fn::ImportValue":")");
  CHECK(name.size() == 255);
  CHECK(name.substr(0, 102) == std::string(100, 'T') + ":x");
  CHECK(name.ends_with("A74C2E5E05A0649E8"));
}

TEST_CASE("references between stacks: not across regions or accounts") {
  const auto refused = [](const Text& account, const Text& region) {
    return refusal_of([&] {
      const cc::ConstructTree app;
      const auto a = thing(in_region(app, "S", "1", "us-east-1"), "A");
      const Stack consumer = region.empty() ? Stack(app, "U") : in_region(app, "U", account, region);
      CfnOutput(consumer, "O", {.value = a.ref()});
      return template_text(consumer).size();
    });
  };
  CHECK(refused("1", "us-east-1").what == "nothing was refused");
  CHECK(refused("", "") == Refusal{"Stack \"U\" cannot reference {S/A[Ref]} in stack \"S\". Cross stack/region references "
                                   "are only supported for stacks with an explicit region defined. ",
                                   "U"});
  const std::string other =
      "Stack \"U\" cannot reference {S/A[Ref]} in stack \"S\", which is in another region or account: pass the value on "
      "as a parameter";
  CHECK(refused("1", "us-east-2") == Refusal{other, "U"});
  CHECK(refused("2", "us-east-1") == Refusal{other, "U"});
}

TEST_CASE("export_value: a reference, or anything that gets a name") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const auto a = thing(s, "A");
               const auto b = thing(s, "B");
               const auto import_ = s.export_value(a.ref(), {.description = "d"});
               s.export_value("text", {.description = "e", .name = "N"});
               s.export_value(b.ref());
               if (s.export_value(a.ref(), {.description = "late"}).to_text() != import_.to_text()) thing(s, "wrong");
             }) == R"({"Resources":{"A":{"Type":"A::B::C"},"B":{"Type":"A::B::C"}},"Outputs":{)"
                   R"("ExportsOutputRefABDCE71D8":{"Description":"d","Value":{"Ref":"A"},)"
                   R"("Export":{"Name":"S:ExportsOutputRefABDCE71D8"}},)"
                   R"("ExportsOutputRefB826DFE55":{"Value":{"Ref":"B"},"Export":{"Name":"S:ExportsOutputRefB826DFE55"}},)"
                   R"("ExportN":{"Description":"e","Value":"text","Export":{"Name":"N"}}}})");
  CHECK_BOTH(trees::in_stack([](const Stack& s) { return s.export_value(thing(s, "A").ref()).to_text(); }) ==
             R"({"Fn::ImportValue":"S:ExportsOutputRefABDCE71D8"})");
  CHECK_BOTH(template_of([](const Stack& s) {
               const auto a = thing(s, "A");
               s.rename_logical_id("A", "B");
               s.export_value(a.ref());
             }) == R"({"Resources":{"B":{"Type":"A::B::C"}},"Outputs":{"ExportsOutputRefB826DFE55":{"Value":{"Ref":"B"},)"
                   R"("Export":{"Name":"S:ExportsOutputRefB826DFE55"}}}})");
}

TEST_CASE("export_value: what cannot be exported") {
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)s.export_value("text"); }) ==
        Refusal{"exportValue: either supply 'name' or make sure to export a resource attribute (like "
                "'bucket.bucketName')",
                "S"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)s.export_value("x" + thing(s, "A").ref()); }).what ==
        "exportValue: either supply 'name' or make sure to export a resource attribute (like 'bucket.bucketName')");
  CHECK(refusal_between([](const Stack& s, const Stack& u) { (void)u.export_value(thing(s, "A").ref()); }) ==
        Refusal{"Referenced resource must be in stack 'U', got 'S/A'", "U"});
}
