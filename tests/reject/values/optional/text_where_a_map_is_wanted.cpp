// SPDX-License-Identifier: Apache-2.0
// reject: names with values are wanted here: {{"name", value}}
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::Map<cc::Value<cc::Text>>> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = {{"k", "v"}}}; }
#else
void f(Props& props) { props = {.field = "x"}; }
#endif
