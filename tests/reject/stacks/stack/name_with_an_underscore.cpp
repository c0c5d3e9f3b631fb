// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_name_holds_letters_digits_and_hyphens_after_a_letter
// reject-clang: compiled_template: the name of a stack holds letters, digits and hyphens after a letter: correct it
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack&) {}
constexpr auto constant = cc::compiled_template<f>("My-Stack");
#else
constexpr void f(cc::Stack&) {}
constexpr auto constant = cc::compiled_template<f>("my_stack");
#endif
