// SPDX-License-Identifier: Apache-2.0
// reject-gcc: from initializer list would use explicit constructor
// reject-clang: chosen constructor is explicit in copy-initialization
#include <constcloud/json/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void take(const cc::json::Value& value);
void f() { take(cc::json::Value::object({})); }
#else
void take(const cc::json::Value& value);
void f() { take({}); }
#endif
