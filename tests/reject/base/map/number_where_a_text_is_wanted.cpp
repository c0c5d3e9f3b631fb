// SPDX-License-Identifier: Apache-2.0
// reject: a text is wanted here, one that is known when the program runs: "..."
#include <constcloud/base/map.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Map<cc::Text> f() { return {{"key", "1"}}; }
#else
cc::Map<cc::Text> f() { return {{"key", 1}}; }
#endif
