// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/nested_stack.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::NestedStack;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::thing;

TEST_CASE("NestedStack: stands in a stack, whose environment it has") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer", {.env = {{.account = "123456789012", .region = "eu-west-1"}}});
    const NestedStack inner(Construct(outer, "Group"), "Inner");
    return inner.nested() && !outer.nested() && inner.nested_stack_parent() == outer && !outer.nested_stack_parent() &&
           inner.environment() == "aws://123456789012/eu-west-1" && Stack::of(thing(inner, "X")) == inner;
  }));
}

TEST_CASE("NestedStack: a construct beside it holds the resource that stands for it, its default child") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer");
    const NestedStack inner(outer, "Inner");
    const cc::CfnResource resource = inner.nested_stack_resource();
    return resource.node().path() == "Outer/Inner.NestedStack/Inner.NestedStackResource" &&
           resource.cfn_resource_type() == "AWS::CloudFormation::Stack" && inner.node().default_child() == resource &&
           resource.stack() == outer;
  }));
}

TEST_CASE("NestedStack: its template is called after its path, with the stack around it") {
  CHECK_BOTH(in_app([](const Construct& app) {
    return NestedStack(Stack(app, "Outer"), "Inner").template_file() == "OuterInner590FD8F7.nested.template.json";
  }));
}

TEST_CASE("NestedStack: is known from other stacks") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer");
    const Construct inner = NestedStack(outer, "Inner");
    return NestedStack::is_nested_stack(inner) && Stack::is_stack(inner) && !NestedStack::is_nested_stack(outer) &&
           !NestedStack::is_nested_stack(NestedStack()) && !NestedStack::is_nested_stack("Inner");
  }));
}

TEST_CASE("NestedStack: as a Stack it has no name before it is deployed") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          const NestedStack inner(Stack(app, "Outer"), "Inner");
          (void)Stack::of(thing(inner, "X")).stack_name();
        }) == trees::Refusal{"the name of a nested stack is known when it is deployed", "Outer/Inner"});
}

TEST_CASE("NestedStack: its name and id are pseudo parameters within it, parts of the resource's id elsewhere") {
  CHECK_BOTH(trees::template_of([](const Stack& s) {
               const NestedStack inner(s, "N");
               thing(s, "X").add_property_override("Name", inner.stack_name());
               inner.nested_stack_resource().override_logical_id("R");
               inner.nested_stack_resource().add_deletion_override("Properties");
               inner.nested_stack_resource().add_deletion_override("UpdateReplacePolicy");
               inner.nested_stack_resource().add_deletion_override("DeletionPolicy");
             }) == R"({"Resources":{"R":{"Type":"AWS::CloudFormation::Stack"},"X":{"Type":"A::B::C","Properties":)"
                   R"({"Name":{"Fn::Select":[1,{"Fn::Split":["/",{"Ref":"R"}]}]}}}}})");
  CHECK_BOTH(in_app([](const Construct& app) {
    const NestedStack inner(Stack(app, "Outer"), "N");
    cc::CfnOutput(inner, "O", {.value = inner.stack_id()});
    return template_text(inner) ==
           "{\n \"Outputs\": {\n  \"O\": {\n   \"Value\": {\n    \"Ref\": \"AWS::StackId\"\n   "
           "}\n  }\n }\n}";
  }));
}
