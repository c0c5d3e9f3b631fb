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
    const cc::detail::NodeData& deployed = cc::detail::node_of(outer);
    const cc::detail::Resolution resolution = resolve(cc::detail::root_of(app));
    return before == again && !(before == after) && resolution.nested_templates_of(deployed)->size() == 1 &&
           cc::detail::stack_state(deployed).file_assets.empty();
  }));
}
