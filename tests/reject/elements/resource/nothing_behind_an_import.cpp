// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_import_has_no_resource_a_class_of_ones_own_names_it_with_stand_for
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: an_import_has_no_resource_a_class_of_ones_own_names_it_with_stand_for
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

struct Mine : cc::Resource {
  constexpr Mine(const cc::Construct& scope, const cc::Text& id) : Resource(scope, id, "Mine") {
    const cc::aws_iam::CfnUser user(*this, "Resource", {});
#ifdef CONSTCLOUD_CONTROL
    stand_for(user);
#endif
    resource<cc::aws_iam::CfnUser>().props().user_name = "bob";
  }
};
constexpr void f(cc::Stack& stack) { Mine(stack, "Mine"); }
constexpr auto constant = cc::compiled_template<f>("S");
