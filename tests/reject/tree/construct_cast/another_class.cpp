// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_construct_is_cast_to_a_class_that_it_is_not_of
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_construct_is_cast_to_a_class_that_it_is_not_of
#include <constcloud/aws_s3.hpp>
#include <constcloud/core.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
using Wanted = cc::aws_s3::Bucket;
#else
using Wanted = cc::CfnResource;
#endif
constexpr void f(cc::Stack& stack) {
  cc::aws_s3::Bucket(stack, "Bucket");
  (void)cc::construct_cast<Wanted>(stack.node().find_child("Bucket")).stack();
}
constexpr auto constant = cc::compiled_template<f>("S");
