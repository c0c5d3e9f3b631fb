// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_nested_stack_stands_in_another_stack
// reject-clang: Nested stacks must be defined within scope of another non-nested stack
// reject-clang: make it in the scope of a stack (at Inner)
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::NestedStack(stack, "Inner"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::NestedStack(stack.node().root(), "Inner"); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
