// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/synth/depends_on.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::template_of;
using trees::thing;

namespace {

/// The ids of the resources that one waits for, each with a blank behind it.
constexpr Text awaited_by(const cc::CfnResource& resource) {
  cc::detail::NodeData& node = cc::detail::node_of(resource);
  cc::detail::resolve_dependencies(*node.root);
  Text ids;
  for (const cc::detail::NodeData* awaited :
       cc::detail::state_of<cc::detail::ResourceElement>(node, "CfnResource").resolved_dependencies) {
    ids = Text::concat({ids, awaited->id, " "});
  }
  return ids;
}

}  // namespace

TEST_CASE("depends_on: a dependency on a construct is one on all its resources, sorted and each once") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack s(app, "S");
               const Construct group(s, "Group");
               thing(group, "b");
               thing(group, "a");
               const auto user = thing(s, "User");
               user.node().add_dependency(group);
               user.add_dependency(cc::CfnResource::of(group.node().find_child("b")));
               return awaited_by(user);
             }) == "a b ");
}

TEST_CASE("depends_on: what waits for nothing any more is told so") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack s(app, "S");
               const auto a = thing(s, "A");
               const auto b = thing(s, "B");
               a.node().add_dependency(b);
               const Text before = awaited_by(a);
               a.node().remove_dependency(b);
               return Text::concat({before, "|", awaited_by(a)});
             }) == "B |");
}

TEST_CASE("depends_on: no resource waits for itself, for one of another stack or for one that is left out") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack s(app, "S");
               const Construct group(s, "Group");
               const auto a = thing(group, "A");
               group.node().add_dependency(group);
               a.node().add_dependency(thing(Stack(app, "T"), "B"));
               const auto left_out = thing(s, "C");
               cc::detail::state_of<cc::detail::ResourceElement>(cc::detail::node_of(left_out), "CfnResource")
                   .left_out = true;
               a.node().add_dependency(left_out);
               left_out.node().add_dependency(thing(s, "D"));
               return Text::concat({awaited_by(a), "|", awaited_by(left_out), "|",
                                    Text(s.dependencies()[0].artifact_id())});
             }) == "||T");
}

TEST_CASE("depends_on: all of a group wait for all of another") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack s(app, "S");
    const Construct sources(s, "Sources");
    const Construct targets(s, "Targets");
    for (const Text& id : {Text("c"), Text("B"), Text("a"), Text("10"), Text("9")}) {
      thing(sources, id);
      thing(targets, id);
    }
    sources.node().add_dependency(targets);
    for (const Construct& source : sources.node().children()) {
      if (awaited_by(cc::CfnResource::of(source)) != "10 9 a B c ") return false;
    }
    return true;
  }));
}

TEST_CASE("depends_on: a nested stack waits by the resource that stands for it") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack s(app, "S");
               const cc::NestedStack nested(s, "N");
               const auto inner = thing(nested, "Inner");
               const auto outer = thing(s, "Outer");
               outer.node().add_dependency(inner);
               return awaited_by(outer);
             }) == "N.NestedStackResource ");
}
