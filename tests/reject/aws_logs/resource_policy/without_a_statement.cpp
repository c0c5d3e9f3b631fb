// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_resource_policy_needs_at_least_one_statement
// reject-clang: policyDocument: required but missing: add a statement to the ResourcePolicy (at Stack/P)
#include <constcloud/aws_logs.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;
namespace iam = cc::aws_iam;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  logs::ResourcePolicy(stack, "P").document().add_statements(iam::PolicyStatement(
      {.actions = {"logs:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}));
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  logs::ResourcePolicy(stack, "P");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
