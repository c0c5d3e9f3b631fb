// SPDX-License-Identifier: Apache-2.0
// reject: JSON has no characters: write a text, "a", or a number, int(c)
#include <constcloud/json/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::json::Value f(char c) { return cc::json::Value::object({{"text", "a"}, {"number", int(c)}}); }
#else
cc::json::Value f(char c) { return cc::json::Value::object({{"text", c}}); }
#endif
