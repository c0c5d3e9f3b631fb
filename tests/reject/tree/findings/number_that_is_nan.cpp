// SPDX-License-Identifier: Apache-2.0
// reject-gcc: json_has_neither_nan_nor_infinities_give_a_number_that_it_has
// reject-clang: A number in it is NaN or infinite, and null stands in its place:
// reject-clang: give it a number that JSON has [ack: constcloud:core.nonFiniteNumber] (at Stack/R)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::CfnResource(stack, "R", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Number", 0}}});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnResource(stack, "R", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Number", __builtin_nan("")}}});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
