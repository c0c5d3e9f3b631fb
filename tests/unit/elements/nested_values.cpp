// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/nested_values.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::NestedStack;
using cc::Stack;
using cc::Text;
using cc::detail::NodeData;
using cc::detail::Referent;
using trees::in_app;
using trees::thing;

namespace {

constexpr NodeData& data(const Construct& construct) { return cc::detail::node_of(construct); }

constexpr Referent ref_to(const Construct& construct) { return {&cc::detail::node_of(construct), {}}; }

constexpr bool is_ref_to(const Referent& value, const Construct& construct) {
  return value.target == &cc::detail::node_of(construct) && value.attribute.empty();
}

}  // namespace

TEST_CASE("passed_to: a value comes into nested stacks by one parameter for each of them") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer");
    const NestedStack inner(outer, "Inner");
    const NestedStack innermost(inner, "Innermost");
    const auto x = thing(outer, "X");
    const Referent first = passed_to(data(innermost), ref_to(x));
    const Referent second = passed_to(data(innermost), ref_to(x));
    return first.target->id.starts_with("reference-to-OuterX") &&
           first.target->stack == &cc::detail::node_of(innermost) && first.attribute.empty() &&
           first.target == second.target && inner.node().children().size() == 3 &&
           innermost.node().children().size() == 1;
  }));
}

TEST_CASE("passed_to: a value comes out of nested stacks by one output for each of them") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer");
    const NestedStack inner(outer, "Inner");
    const NestedStack innermost(inner, "Innermost");
    const Referent value = passed_to(data(outer), ref_to(thing(innermost, "X")));
    return value.target == &cc::detail::node_of(inner.nested_stack_resource()) &&
           value.attribute.starts_with("Outputs.") && inner.node().children().size() == 3 &&
           innermost.node().children().size() == 2;
  }));
}

TEST_CASE("passed_to: a value of the own stack or of one that is deployed by itself stays what it is") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const NestedStack inner(Stack(app, "Outer"), "Inner");
    const auto own = thing(inner, "X");
    const auto foreign = thing(Stack(app, "Other"), "X");
    return is_ref_to(passed_to(data(inner), ref_to(own)), own) &&
           is_ref_to(passed_to(data(inner), ref_to(foreign)), foreign);
  }));
}
