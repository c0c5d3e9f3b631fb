// SPDX-License-Identifier: Apache-2.0
// reject: an access key is wanted here: pass an aws_iam::AccessKey
#include <constcloud/aws_iam.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

void rotate(const iam::IAccessKey&);
void f(const iam::User& user, const iam::AccessKey& key) {
  (void)key;
#ifdef CONSTCLOUD_CONTROL
  rotate(key);
}
#else
  rotate(user);
}
#endif
