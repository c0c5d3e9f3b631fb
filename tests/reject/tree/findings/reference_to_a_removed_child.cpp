// SPDX-License-Identifier: Apache-2.0
// reject-gcc: what_a_template_refers_to_must_stand_in_it_refer_to_what_is_there
// reject-clang: It refers to 'Stack/A', which does not stand in the template:
// reject-clang: refer to what is there [ack: constcloud:core.danglingReference] (at Stack/B)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::CfnResource a(stack, "A", {.type = "A::B::C"});
  cc::CfnResource(stack, "B", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Other", a.ref()}}});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::CfnResource a(stack, "A", {.type = "A::B::C"});
  cc::CfnResource(stack, "B", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Other", a.ref()}}});
  stack.node().try_remove_child("A");
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
