// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_logical_id_must_be_1_to_255_letters_and_digits
// reject-clang: Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '': give the construct an id with letters or digits (at Stack/--)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::CfnResource(stack, "R-1", {.type = "A::B::C"}); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::CfnResource(stack, "--", {.type = "A::B::C"}); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
