// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/json/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::json::Value f(const cc::json::Value& value) { return cc::json::Value::array({value, value}); }
#else
cc::json::Value f(const cc::json::Value& value) { return {value, value}; }
#endif
