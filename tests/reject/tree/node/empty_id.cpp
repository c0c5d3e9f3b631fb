// SPDX-License-Identifier: Apache-2.0
// reject-gcc: only_root_constructs_may_have_an_empty_id
// reject-clang: Only root constructs may have an empty ID: give the Construct under this construct an id (at Stack)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::Construct(stack, "A"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::Construct(stack, ""); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
