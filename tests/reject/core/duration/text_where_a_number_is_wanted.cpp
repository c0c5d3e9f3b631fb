// SPDX-License-Identifier: Apache-2.0
// reject-gcc: cannot convert
// reject-clang: could not bind
#include <constcloud/core/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Duration duration = cc::Duration::minutes(5);
#else
cc::Duration duration = cc::Duration::minutes("5");
#endif
