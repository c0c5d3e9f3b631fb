// SPDX-License-Identifier: Apache-2.0
// reject-clang: path must be a slash, or up to 512 characters without blanks that begin and end with a slash
// reject-gcc: a_path_in_iam_must_be_a_slash_or_characters_between_slashes_correct_the_path
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::IamPath f() { return "/people/"; }
#else
constcloud::aws_iam::IamPath f() { return "people/"; }
#endif
