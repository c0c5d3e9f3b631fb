// SPDX-License-Identifier: Apache-2.0
// reject: an AccessKeyStatus is wanted here, such as AccessKeyStatus::inactive
#include <constcloud/aws_iam.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

void f(cc::Stack& stack, const iam::User& user) {
#ifdef CONSTCLOUD_CONTROL
  iam::AccessKey(stack, "Key", {.user = user, .status = iam::AccessKeyStatus::inactive});
}
#else
  iam::AccessKey(stack, "Key", {.user = user, .status = "Inactive"});
}
#endif
