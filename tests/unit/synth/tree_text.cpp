// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/tree_text.hpp>

#include <constcloud/aws_iam.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/stacks/stage.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::text::Style;

namespace {

constexpr cc::Text shown(const Style& style) {
  cc::ConstructTree app;
  const cc::Stack stack = trees::plain_stack(app, "One");
  const cc::Construct group(stack, "Group");
  trees::thing(group, "Thing").override_logical_id("ThingOfGroup");
  cc::CfnOutput(stack, "Out", {.value = "x"});
  const cc::Stage stage(app, "Prod");
  const cc::Stack named(stage, "Two", {.stack_name = "second"});
  return cc::detail::tree_text(cc::detail::node_of(app), style);
}

}  // namespace

TEST_CASE("Tree text: each construct, stacks with their names, elements with type and logical id") {
  CHECK_BOTH(shown(Style{}) ==
             "App\n"
             "├─ One  Stack One\n"
             "│  ├─ Group\n"
             "│  │  └─ Thing  A::B::C ThingOfGroup\n"
             "│  └─ Out  Output Out\n"
             "└─ Prod  Stage\n"
             "   └─ Two  Stack second\n");
}

TEST_CASE("Tree text: in ASCII and in colours") {
  CHECK(shown({.has_lines = false}).contains("\n|  `- Out  Output Out\n`- Prod"));
  CHECK(shown({.has_colours = true}).contains("Out  \x1b[36mOutput\x1b[0m \x1b[34mOut\x1b[0m\n"));
}

TEST_CASE("Tree text: what is left out of the template is left out") {
  cc::ConstructTree app;
  const cc::Stack stack = trees::plain_stack(app, "S");
  const cc::aws_iam::Policy empty(stack, "Policy");
  (void)cc::detail::resolve(cc::detail::root_of(app));
  CHECK(cc::detail::tree_text(cc::detail::node_of(app), Style{}) == "App\n└─ S  Stack S\n   └─ Policy\n");
}
