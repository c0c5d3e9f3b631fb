// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_name_in_a_template_holds_letters_and_digits_alone_rename_it
// reject-clang: CloudFormation wants names of letters and digits, got 'my-id':
// reject-clang: rename it [ack: constcloud:core.invalidLogicalId] (at Stack/R)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>
#include <constcloud/tree/annotations.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::CfnResource resource(stack, "R", {.type = "A::B::C"});
  resource.override_logical_id("my-id");
  cc::Annotations::of(resource).acknowledge_warning("constcloud:core.invalidLogicalId");
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnResource(stack, "R", {.type = "A::B::C"}).override_logical_id("my-id");
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
