// SPDX-License-Identifier: Apache-2.0
// reject: tags are wanted here: {{.key = "key", .propagate_at_launch = true, .value = "value"}}
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::AutoScalingTagList> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = {{.key = "k", .propagate_at_launch = true, .value = "v"}}}; }
#else
void f(Props& props) { props = {.field = "x"}; }
#endif
