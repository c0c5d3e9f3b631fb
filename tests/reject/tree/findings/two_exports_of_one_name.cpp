// SPDX-License-Identifier: Apache-2.0
// reject-gcc: two_outputs_of_one_environment_cannot_export_the_same_name_rename_one
// reject-clang: The output 'Stack/A' of the same environment exports the name "name" too:
// reject-clang: rename one of the two exports [ack: constcloud:core.duplicateExport] (at Stack/B)
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "A", {.value = "x", .export_name = {"name"}});
  cc::CfnOutput(stack, "B", {.value = "y", .export_name = {"another"}});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "A", {.value = "x", .export_name = {"name"}});
  cc::CfnOutput(stack, "B", {.value = "y", .export_name = {"name"}});
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
