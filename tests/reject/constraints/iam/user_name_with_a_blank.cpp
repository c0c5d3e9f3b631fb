// SPDX-License-Identifier: Apache-2.0
// reject-clang: User: user_name must be 1 to 64 letters, digits or _+=,.@-: rename the user
// reject-gcc: a_user_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_user
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::UserName f() { return "jane.doe"; }
#else
constcloud::aws_iam::UserName f() { return "jane doe"; }
#endif
