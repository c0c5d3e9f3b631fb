// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_holds_at_most_500_resources_split_it
// reject-clang: Number of resources in stack 'Stack': 501 is greater than allowed maximum of 500: A::B::C (501)
// reject-clang: split the stack, or raise the context value @aws-cdk/core:stackResourceLimit (at Stack)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr void add(cc::Stack& stack, int count) {
  for (int i = 0; i != count; ++i) {
    cc::CfnResource(stack, cc::Text::concat({"R", cc::Json(i).to_text()}), {.type = "A::B::C"});
  }
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { add(stack, 500); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { add(stack, 501); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
