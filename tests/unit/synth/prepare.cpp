// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/prepare.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using trees::Refusal;
using trees::template_of;
using trees::thing;

TEST_CASE("prepare: a dependency on a construct is one on all its resources, sorted and each once") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const Construct group(s, "Group");
               thing(group, "b");
               thing(group, "a");
               const auto user = thing(s, "User");
               user.node().add_dependency(group);
               user.add_dependency(cc::CfnResource::of(group.node().find_child("b")));
             }).contains(R"("DependsOn":["Groupa)"));
}

TEST_CASE("prepare: a resource does not depend on itself") {
  CHECK_BOTH(!template_of([](const Stack& s) {
                const Construct group(s, "Group");
                thing(group, "a");
                group.node().add_dependency(group);
              }).contains("DependsOn"));
}

namespace {

constexpr bool exports_and_imports() {
  cc::ConstructTree app;
  const Stack producer = trees::plain_stack(app, "P");
  const Stack consumer = trees::plain_stack(app, "C");
  const auto a = thing(producer, "A");
  thing(consumer, "B", {{"Name", a.ref()}, {"Arn", cc::Json(a.get_att("Arn"))}});
  const cc::Text imports = consumer.template_text();
  return imports.contains(R"("Name":{"Fn::ImportValue":"P:ExportsOutputRefA)") &&
         imports.contains(R"("Arn":{"Fn::ImportValue":"P:ExportsOutputFnGetAttAArn)") &&
         producer.template_text().contains(
             R"("Value":{"Fn::GetAtt":["A","Arn"]},"Export":{"Name":"P:ExportsOutputFnGetAttAArn)") &&
         consumer.dependencies().size() == 1;
}

}  // namespace

TEST_CASE("prepare: references across stacks become exports and imports, and stack dependencies") {
  CHECK_BOTH(exports_and_imports());
}

TEST_CASE("prepare: stacks that would depend on each other are refused") {
  const Refusal refusal = trees::refusal_of([] {
    cc::ConstructTree app;
    const Stack one = trees::plain_stack(app, "S1");
    const Stack two = trees::plain_stack(app, "S2");
    const auto a = thing(one, "A");
    const auto b = thing(two, "B", {{"Name", a.ref()}});
    thing(one, "C", {{"Name", b.ref()}});
    (void)one.template_text();
  });
  CHECK(refusal.what.find("would create a cyclic reference.") != std::string::npos);
}

TEST_CASE("prepare: what validations find is said of all constructs at once") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          s.node().add_validation([] { return cc::List<cc::Text>{"first", "second"}; });
          Construct(s, "A").node().add_validation([] { return cc::List<cc::Text>{"third"}; });
        }).what == "Validation failed with the following errors:\n  [S] first\n  [S] second\n  [S/A] third");
}
