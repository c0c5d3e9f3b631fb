// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stage_id_holds_letters_digits_hyphens_underscores_and_periods_after_a_letter
// reject-clang: invalid stage name "1prod". Stage name must start with a letter
// reject-clang: give the stage another id (at 1prod)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/stacks/stage.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::Stage(stack.node().root(), "prod1"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::Stage(stack.node().root(), "1prod"); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
