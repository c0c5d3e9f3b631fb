// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/dependency.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::NestedStack;
using cc::Stack;
using cc::detail::NodeData;
using trees::in_app;
using trees::thing;

namespace {

constexpr NodeData& data(const Construct& construct) { return cc::detail::node_of(construct); }

constexpr bool waits(const Construct& source, const Construct& target, const Construct& waiting,
                     const Construct& awaited) {
  const cc::detail::Dependency found = cc::detail::dependency_between(data(source), data(target));
  return found.source == cc::detail::node_or_null_of(waiting) && found.target == cc::detail::node_or_null_of(awaited);
}

/// A stack, a nested one with one of its own, and another stack; a resource in each.
struct Stacks {
  constexpr explicit Stacks(const Construct& app)
      : outer(app, "Outer"),
        inner(outer, "Inner"),
        innermost(inner, "Innermost"),
        other(app, "Other"),
        in_outer(thing(outer, "A")),
        in_inner(thing(inner, "A")),
        in_innermost(thing(innermost, "A")),
        in_other(thing(other, "A")) {}
  Stack outer;
  NestedStack inner;
  NestedStack innermost;
  Stack other;
  cc::CfnResource in_outer;
  cc::CfnResource in_inner;
  cc::CfnResource in_innermost;
  cc::CfnResource in_other;
};

}  // namespace

TEST_CASE("dependency_between: two of one stack wait for each other themselves") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack stack(app, "S");
    const auto a = thing(stack, "A");
    const auto b = thing(stack, "B");
    return waits(a, b, a, b) && waits(b, a, b, a);
  }));
}

TEST_CASE("dependency_between: what stands side by side waits, out of nested stacks and into them") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    return waits(s.in_outer, s.in_innermost, s.in_outer, s.inner) &&
           waits(s.in_innermost, s.in_outer, s.inner, s.in_outer) &&
           waits(s.in_innermost, s.in_inner, s.innermost, s.in_inner);
  }));
}

TEST_CASE("dependency_between: different stacks wait for each other, however deep") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    return waits(s.in_innermost, s.in_other, s.outer, s.other) && waits(s.other, s.inner, s.other, s.outer);
  }));
}

TEST_CASE("dependency_between: nobody waits for itself or for what it holds") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    const Construct nobody;
    return waits(s.inner, s.inner, nobody, nobody) && waits(s.outer, s.in_innermost, nobody, nobody);
  }));
}

TEST_CASE("dependency_between: what stands around a construct cannot be waited for") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          const Stacks s(app);
          cc::detail::dependency_between(data(s.in_innermost), data(s.inner));
        }) == trees::Refusal{"'Outer/Inner/Innermost/A' cannot depend on parent nested-stack 'Outer/Inner'",
                             "Outer/Inner/Innermost/A"});
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          const Stacks s(app);
          cc::detail::dependency_between(data(s.other), data(app));
        }) == trees::Refusal{"'Other' cannot depend on parent stage ''", "Other"});
}

TEST_CASE("resources_of: a nested stack has one, other stacks have none of their own") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    const auto of_inner = cc::detail::resources_of(data(s.inner));
    const Construct group(s.outer, "Group");
    thing(group, "B");
    const NestedStack grouped(group, "Nested");
    thing(grouped, "C");
    return of_inner.size() == 1 && of_inner[0] == &cc::detail::node_of(s.inner.nested_stack_resource()) &&
           cc::detail::resources_of(data(group)).size() == 3 && cc::detail::resources_of(data(s.outer)).size() == 0;
  }));
}

TEST_CASE("add_dependency: a resource waits once, and no more when that is taken back") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    const cc::CfnResource resource = s.inner.nested_stack_resource();
    s.in_inner.add_dependency(s.in_outer);
    s.in_innermost.add_dependency(s.in_outer);
    const bool waits_once = resource.obtain_dependencies().size() == 1;
    s.in_inner.remove_dependency(s.in_outer);
    return waits_once && resource.obtain_dependencies().size() == 0;
  }));
}

TEST_CASE("add_dependency: of stacks knows the resource that it is for") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stacks s(app);
    s.in_innermost.add_dependency(s.in_other);
    const bool known = s.outer.dependencies().size() == 1 && s.in_innermost.obtain_dependencies().size() == 1;
    s.in_innermost.remove_dependency(s.in_other);
    return known && s.outer.dependencies().size() == 0;
  }));
}
