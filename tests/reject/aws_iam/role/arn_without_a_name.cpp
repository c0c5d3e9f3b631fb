// SPDX-License-Identifier: Apache-2.0
// reject-clang: Role: from_role_arn wants an ARN with a name in it, got 'arn:aws:iam::123456789012:role': copy one like arn:aws:iam::123456789012:role/name
// reject-gcc: the_arn_of_a_role_ends_with_its_name
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  (void)iam::Role::from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/name");
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  (void)iam::Role::from_role_arn(stack, "R", "arn:aws:iam::123456789012:role");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
