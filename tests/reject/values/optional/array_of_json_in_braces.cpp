// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/values/optional.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
struct Props {
  cc::Required<cc::Value<cc::Json>> schema;
};
Props f() { return {.schema = cc::Json::array({"a", "b"})}; }
#else
struct Props {
  cc::Required<cc::Value<cc::Json>> schema;
};
Props f() { return {.schema = {"a", "b"}}; }
#endif
