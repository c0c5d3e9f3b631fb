// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_description_holds_at_most_512_characters
// reject-clang: Stack description must be <= 1024 bytes. Received description: 'ddd
// reject-clang: shorten description to 512 characters (at Other)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::Stack(
      stack.node().root(), "Other",
      {.description =
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::Stack(
      stack.node().root(), "Other",
      {.description =
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
