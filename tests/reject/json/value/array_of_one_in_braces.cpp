// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/json/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::json::Value f() { return {{"Names", cc::json::Value::array({"a"})}}; }
#else
cc::json::Value f() { return {{"Names", {"a"}}}; }
#endif
