// SPDX-License-Identifier: Apache-2.0
// reject: a whole number is wanted here, or a value that is known at deployment
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::Value<long long>> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = 1}; }
#else
void f(Props& props) { props = {.field = 1.5}; }
#endif
