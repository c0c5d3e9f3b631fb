// SPDX-License-Identifier: Apache-2.0
// reject: true or false is wanted here
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<bool> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props, const int* pointer) { props = {.field = pointer != nullptr}; }
#else
void f(Props& props, const int* pointer) { props = {.field = pointer}; }
#endif
