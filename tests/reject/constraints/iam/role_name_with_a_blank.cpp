// SPDX-License-Identifier: Apache-2.0
// reject-clang: Role: role_name must be 1 to 64 letters, digits or _+=,.@-: rename the role
// reject-gcc: a_role_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_role
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::RoleName f() { return "chat-role"; }
#else
constcloud::aws_iam::RoleName f() { return "chat role"; }
#endif
