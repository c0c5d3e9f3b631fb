// SPDX-License-Identifier: Apache-2.0
// reject-clang: Group: group_name must be 1 to 128 letters, digits or _+=,.@-: rename the group
// reject-gcc: a_group_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_group
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::GroupName f() { return "the.team"; }
#else
constcloud::aws_iam::GroupName f() { return "the team"; }
#endif
