// SPDX-License-Identifier: Apache-2.0
// reject: a text is wanted here: "...", or a value that is known at deployment
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::Value<cc::Text>> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = "x"}; }
#else
void f(Props& props) { props = {.field = 42}; }
#endif
