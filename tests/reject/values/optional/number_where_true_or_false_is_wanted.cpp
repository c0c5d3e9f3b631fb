// SPDX-License-Identifier: Apache-2.0
// reject: true or false is wanted here
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<bool> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = true}; }
#else
void f(Props& props) { props = {.field = 1}; }
#endif
