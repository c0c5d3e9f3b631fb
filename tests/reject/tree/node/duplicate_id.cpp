// SPDX-License-Identifier: Apache-2.0
// reject-gcc: there_is_already_a_construct_with_this_id_give_the_second_one_another
// reject-clang: There is already a Construct with name 'A' in Stack [Stack]: give the second one another id (at Stack/A)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::Construct(stack, "A");
  cc::Construct(stack, "B");
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::Construct(stack, "A");
  cc::Construct(stack, "A");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
