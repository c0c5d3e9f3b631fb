// SPDX-License-Identifier: Apache-2.0
// reject-gcc: resources_must_not_wait_for_each_other_in_a_circle_take_one_reference_away
// reject-clang: Circular dependency between resources: Stack/B -> Stack/A -> Stack/B:
// reject-clang: take one of these references away (at Stack/B)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr cc::CfnResource resource(const cc::Stack& stack, const cc::Text& id) {
  return cc::CfnResource(stack, id, {.type = "A::B::C"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const auto a = resource(stack, "A");
  const auto b = resource(stack, "B");
  a.add_property_override("Other", b.ref());
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const auto a = resource(stack, "A");
  const auto b = resource(stack, "B");
  a.add_property_override("Other", b.ref());
  b.add_property_override("Other", a.get_att("Arn"));
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
