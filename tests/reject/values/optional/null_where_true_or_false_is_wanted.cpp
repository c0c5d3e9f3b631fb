// SPDX-License-Identifier: Apache-2.0
// reject: true or false is wanted here, or a value that is known at deployment
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::Value<bool>> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = false}; }
#else
void f(Props& props) { props = {.field = nullptr}; }
#endif
