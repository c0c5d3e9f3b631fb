// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/circle_finder.hpp>
#include <constcloud/tree/fn.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::CfnResource;
using cc::Stack;
using cc::Text;
using trees::Refusal;

namespace {

constexpr CfnResource resource(const cc::Construct& scope, const Text& id) {
  return CfnResource(scope, id, {.type = "A::B::C"});
}

/// A chain of so many resources, each of which names the next one; closed, where the last names the first.
constexpr void chain(const Stack& stack, int count, bool closed) {
  const CfnResource first = resource(stack, "R0");
  CfnResource last = first;
  for (int i = 1; i != count; ++i) {
    const CfnResource next = resource(stack, Text::concat({"R", cc::Json(i).to_text()}));
    last.add_property_override("Next", next.ref());
    last = next;
  }
  if (closed) last.add_property_override("Next", first.ref());
}

}  // namespace

TEST_CASE("circles: names of later resources close none by themselves") {
  constexpr auto all_see_the_last = [](Stack& stack) {
    const CfnResource a = resource(stack, "A");
    const CfnResource b = resource(stack, "B");
    const CfnResource c = resource(stack, "C");
    a.add_property_override("B", b.ref());
    a.add_property_override("C", c.get_att("Arn"));
    b.add_dependency(c);
    a.add_dependency(b);
  };
  CHECK_BOTH(trees::template_of(all_see_the_last).contains("DependsOn"));
  CHECK_BOTH(trees::template_of([](Stack& stack) { chain(stack, 40, false); }).contains("R39"));
}

TEST_CASE("circles: of references, of dependencies, of both, of one, and of many") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const CfnResource a = resource(stack, "A");
          a.add_property_override("Own", a.get_att("Arn"));
        }) == Refusal{"Circular dependency between resources: S/A -> S/A", "S/A"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const CfnResource a = resource(stack, "A");
          const CfnResource b = resource(stack, "B");
          a.add_dependency(b);
          b.add_property_override("P", cc::Fn::join("", {"x", a.ref()}));
        }).what == "Circular dependency between resources: S/B -> S/A -> S/B");
  CHECK(trees::refusal_in_stack([](Stack& stack) { chain(stack, 3, true); }).what ==
        "Circular dependency between resources: S/R1 -> S/R2 -> S/R0 -> S/R1");
  CHECK(trees::refusal_in_stack([](Stack& stack) { chain(stack, 450, true); }).what.size() > 3000);
}

TEST_CASE("circles: what does not belong to one is not named") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const CfnResource first = resource(stack, "First");
          const CfnResource a = resource(stack, "A");
          const CfnResource b = resource(stack, "B");
          first.add_property_override("A", a.ref());
          a.add_property_override("B", b.ref());
          b.add_property_override("A", a.ref());
        }).what == "Circular dependency between resources: S/A -> S/B -> S/A");
}

TEST_CASE("circles: two nodes with a common one behind them are none") {
  constexpr auto diamond = [](Stack& stack) {
    const CfnResource top = resource(stack, "Top");
    const CfnResource left = resource(stack, "Left");
    const CfnResource right = resource(stack, "Right");
    const CfnResource bottom = resource(stack, "Bottom");
    top.add_dependency(left);
    top.add_dependency(right);
    left.add_dependency(bottom);
    right.add_dependency(bottom);
  };
  CHECK_BOTH(trees::template_of(diamond).contains("Bottom"));
}
