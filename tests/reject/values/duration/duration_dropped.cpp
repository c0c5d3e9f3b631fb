// SPDX-License-Identifier: Apache-2.0
// reject-gcc: ignoring returned value of type 'constcloud::Duration', declared with attribute 'nodiscard'
// reject-clang: ignoring return value of type 'Duration' declared with 'nodiscard' attribute
#include <constcloud/values/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Duration f(const cc::Duration& timeout) { return timeout.plus(cc::Duration::seconds(1)); }
#else
void f(const cc::Duration& timeout) { timeout.plus(cc::Duration::seconds(1)); }
#endif
