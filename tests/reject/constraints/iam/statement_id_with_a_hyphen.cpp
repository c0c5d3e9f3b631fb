// SPDX-License-Identifier: Apache-2.0
// reject-clang: PolicyStatement: sid must be letters and digits: rename the statement
// reject-gcc: a_statement_id_must_be_letters_and_digits_rename_the_statement
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::StatementId f() { return "AllowAll"; }
#else
constcloud::aws_iam::StatementId f() { return "allow-all"; }
#endif
