// SPDX-License-Identifier: Apache-2.0
// reject-clang: an IAM action must be a service prefix, a colon and an action name
// reject-gcc: an_action_must_be_a_service_prefix_a_colon_and_a_name_or_an_asterisk_correct_the_action
#include <constcloud/constraints/iam.hpp>

#ifdef CONSTCLOUD_CONTROL
constcloud::aws_iam::IamAction f() { return "sns:Publish"; }
#else
constcloud::aws_iam::IamAction f() { return "snsPublish"; }
#endif
