// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/assets/nested_template.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::NestedStack;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::thing;

TEST_CASE("place_nested_template: a changed template takes the place of the one before") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack outer(app, "Outer");
    const NestedStack inner(outer, "Inner");
    thing(inner, "X");
    const Text before = template_text(outer);
    const Text again = template_text(outer);
    thing(inner, "Y");
    const Text after = template_text(outer);
    return before == again && !(before == after) && cc::detail::stack_state(cc::detail::node_of(outer)).file_assets.size() == 1;
  }));
}
