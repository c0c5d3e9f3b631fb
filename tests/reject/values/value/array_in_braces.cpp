// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/values/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void take(const cc::Value<cc::Json>& value);
void f() { take(cc::Json::array({"a", "b"})); }
#else
void take(const cc::Value<cc::Json>& value);
void f() { take({"a", "b"}); }
#endif
