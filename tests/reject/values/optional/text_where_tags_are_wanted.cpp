// SPDX-License-Identifier: Apache-2.0
// reject: tags are wanted here: {{"key", "value"}}
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::TagMap> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = {{"k", "v"}}}; }
#else
void f(Props& props) { props = {.field = "x"}; }
#endif
