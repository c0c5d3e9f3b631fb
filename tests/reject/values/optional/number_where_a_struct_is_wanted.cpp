// SPDX-License-Identifier: Apache-2.0
// reject: a struct is wanted here: its fields in two pairs of braces, {{.name = value}}, or its type before them
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::TagProps> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = {{.priority = 1}}}; }
#else
void f(Props& props) { props = {.field = 1}; }
#endif
