// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_permission_is_given_to_an_account_an_arn_a_service_or_an_organization
// reject-clang: Invalid principal type for Lambda permission statement: StarPrincipal. Supported: AccountPrincipal, ArnPrincipal, ServicePrincipal, OrganizationPrincipal: pass one of these as principal (at Stack/Fn)
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;
namespace iam = cc::aws_iam;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  Function::from_function_name(stack, "Fn", "near").add_permission("P", {.principal = iam::AnyPrincipal()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  Function::from_function_name(stack, "Fn", "near").add_permission("P", {.principal = iam::StarPrincipal()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
