// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_empty_object_as_an_override_is_dropped_give_the_whole_value_where_it_is_made
// reject-clang: The empty object as the override of Properties.Action.Block is dropped:
// reject-clang: give the whole value where the resource is made [ack: constcloud:core.emptyOverride] (at Stack/R)
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::CfnResource resource(stack, "R", {.type = "A::B::C"});
  resource.add_property_override("Action", cc::Json::object({{"Block", cc::Json::object({{"X", 1}})}}));
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::CfnResource resource(stack, "R", {.type = "A::B::C"});
  resource.add_property_override("Action", cc::Json::object({{"Block", cc::json::Object()}}));
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
