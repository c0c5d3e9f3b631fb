// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_depends_on_stacks_of_the_app_only
// reject-clang: Artifact Stack depends on non-existing artifact Other: keep that stack, or do not depend on it (at Stack)
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr void f(cc::Stack& stack) {
  const cc::Construct app = stack.node().root();
  stack.add_dependency(cc::Stack(app, "Other"));
#ifndef CONSTCLOUD_CONTROL
  app.node().try_remove_child("Other");
#endif
}
constexpr auto constant = cc::compiled_template<f>("S");
