// SPDX-License-Identifier: Apache-2.0
// reject-clang: Role: path must be a slash, or up to 512 characters without blanks that begin and end with
// reject-gcc: a_role_path_must_be_a_slash_or_characters_between_slashes_correct_the_path
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::RolePath f() { return "/service/chat/"; }
#else
constcloud::aws_iam::RolePath f() { return "/service/chat"; }
#endif
