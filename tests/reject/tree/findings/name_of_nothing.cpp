// SPDX-License-Identifier: Apache-2.0
// reject-gcc: what_a_template_refers_to_must_stand_in_it_refer_to_what_is_there
// reject-clang: It refers to 'Tabel', which does not stand in the template:
// reject-clang: refer to what is there [ack: constcloud:core.danglingReference] (at Stack/O)
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>
#include <constcloud/tree/fn.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::CfnResource(stack, "Table", {.type = "A::B::C"});
  cc::CfnOutput(stack, "O", {.value = cc::Fn::ref("Table")});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnResource(stack, "Table", {.type = "A::B::C"});
  cc::CfnOutput(stack, "O", {.value = cc::Fn::ref("Tabel")});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
