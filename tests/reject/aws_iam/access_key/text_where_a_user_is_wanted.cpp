// SPDX-License-Identifier: Apache-2.0
// reject: a user is wanted here: pass an aws_iam::User, or import one with User::from_user_name(...)
#include <constcloud/aws_iam.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

void f(cc::Stack& stack) {
#ifdef CONSTCLOUD_CONTROL
  iam::AccessKey::builder(stack, "Key").user(iam::User(stack, "User")).build();
}
#else
  iam::AccessKey::builder(stack, "Key").user("bob").build();
}
#endif
