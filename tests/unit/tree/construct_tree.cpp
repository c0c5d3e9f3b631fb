// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/construct_tree.hpp>

#include "support/both.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::ConstructTree;

namespace {

struct Counting final : cc::detail::Payload {
  constexpr explicit Counting(int& counter) : count(&counter) {}
  constexpr ~Counting() override { ++*count; }
  constexpr bool is(cc::detail::StateType type) const override { return is_type_of(this, type); }
  int* count;
};
struct Counted : Construct {
  constexpr Counted(const Construct& scope, const cc::Text& id, int& count)
      : Construct(scope, id, "Counted", new Counting(count)) {}
};

}  // namespace

TEST_CASE("ConstructTree: a root without an id") {
  constexpr auto root = [] {
    const ConstructTree tree;
    return tree.node().id().empty() && tree.node().path().empty() && !tree.node().scope() &&
           tree.node().root() == tree && cc::detail::node_of(tree).kind == cc::detail::NodeKind::app;
  };
  CHECK_BOTH(root());
}

TEST_CASE("ConstructTree: owns all nodes, removed ones as well") {
  constexpr auto destroyed = [] {
    int count = 0;
    {
      const ConstructTree tree;
      const Counted a(tree, "a", count);
      const Counted b(a, "b", count);
      const Counted removed(tree, "removed", count);
      tree.node().try_remove_child("removed");
      if (count != 0 || removed.node().path() != "removed") return -1;
    }
    return count;
  };
  CHECK_BOTH(destroyed() == 3);
}

TEST_CASE("ConstructTree: two trees know nothing of each other") {
  constexpr auto apart = [] {
    const ConstructTree one;
    const ConstructTree two;
    const Construct a(one, "same");
    const Construct b(two, "same");
    a.node().lock();
    return !(a == b) && a.node().path() == b.node().path() && Construct(b, "child").node().path() == "same/child";
  };
  CHECK_BOTH(apart());
}
