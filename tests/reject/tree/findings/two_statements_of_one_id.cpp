// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the_statements_of_a_policy_have_different_ids_rename_one
// reject-clang: Two statements of a policy have the id 'Same':
// reject-clang: rename one of them [ack: constcloud:aws_iam.duplicateStatementId] (at Stack/R/DefaultPolicy/Resource)
#include <constcloud/aws_iam.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const iam::Role role(stack, "R", {.assumed_by = iam::AccountRootPrincipal()});
  role.add_to_policy(iam::PolicyStatement({.actions = {{"a:b"}}, .resources = {{"*"}}, .sid = "Same"}));
  role.add_to_policy(iam::PolicyStatement({.actions = {{"a:c"}}, .resources = {{"*"}}, .sid = "Other"}));
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  const iam::Role role(stack, "R", {.assumed_by = iam::AccountRootPrincipal()});
  role.add_to_policy(iam::PolicyStatement({.actions = {{"a:b"}}, .resources = {{"*"}}, .sid = "Same"}));
  role.add_to_policy(iam::PolicyStatement({.actions = {{"a:c"}}, .resources = {{"*"}}, .sid = "Same"}));
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
