// SPDX-License-Identifier: Apache-2.0
// reject-clang: ManagedPolicy: managed_policy_name must be 1 to 128 letters, digits or _+=,.@-: rename the policy
// reject-gcc: a_managed_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::ManagedPolicyName f() { return "may-send"; }
#else
constcloud::aws_iam::ManagedPolicyName f() { return "may send"; }
#endif
