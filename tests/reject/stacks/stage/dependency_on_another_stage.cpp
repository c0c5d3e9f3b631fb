// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_dependency_cannot_cross_stages_put_both_into_one_stage
// reject-clang: You cannot have a dependency from 'Stack' (in the App) to 'A/Other' (in Stage 'A')
// reject-clang: put both into one stage (at Stack)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/stacks/stage.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { stack.add_dependency(cc::Stack(stack.node().root(), "Other")); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { stack.add_dependency(cc::Stack(cc::Stage(stack.node().root(), "A"), "Other")); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
