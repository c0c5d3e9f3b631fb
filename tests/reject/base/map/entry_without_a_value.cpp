// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/base/map.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Map<cc::Text> f() { return {{"key", "value"}}; }
#else
cc::Map<cc::Text> f() { return {{"key"}}; }
#endif
