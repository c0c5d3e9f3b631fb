// SPDX-License-Identifier: Apache-2.0
// reject-clang: Role: the name of an inline policy must be 1 to 128 letters, digits or _+=,.@-: rename the policy
// reject-gcc: an_inline_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::InlinePolicyName f() { return "may-send"; }
#else
constcloud::aws_iam::InlinePolicyName f() { return "may send"; }
#endif
