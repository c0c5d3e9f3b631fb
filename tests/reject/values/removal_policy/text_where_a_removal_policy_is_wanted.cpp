// SPDX-License-Identifier: Apache-2.0
// reject: a RemovalPolicy is wanted here, such as RemovalPolicy::retain
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::RemovalPolicy> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = cc::RemovalPolicy::retain}; }
#else
void f(Props& props) { props = {.field = "retain"}; }
#endif
