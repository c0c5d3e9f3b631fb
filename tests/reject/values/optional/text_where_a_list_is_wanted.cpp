// SPDX-License-Identifier: Apache-2.0
// reject: a list of texts is wanted here: {"first", "second"}, or a value that is known at deployment
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::TextList> field{};
};

#ifdef CONSTCLOUD_CONTROL
void f(Props& props) { props = {.field = {"x"}}; }
#else
void f(Props& props) { props = {.field = "x"}; }
#endif
