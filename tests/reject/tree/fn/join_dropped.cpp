// SPDX-License-Identifier: Apache-2.0
// reject-gcc: ignoring returned value of type 'constcloud::Value<constcloud::Text>', declared with attribute 'nodiscard'
// reject-clang: ignoring return value of type 'Value<constcloud::Text>' declared with 'nodiscard' attribute
#include <constcloud/core.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Value<cc::Text> f() { return cc::Fn::join(",", {"a", cc::Aws::region}); }
#else
void f() { cc::Fn::join(",", {"a", cc::Aws::region}); }
#endif
