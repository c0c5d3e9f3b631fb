// SPDX-License-Identifier: Apache-2.0
// reject-clang: Duration: the amount must not be negative: give 0 or more
// reject-gcc: a_duration_must_not_be_negative
#include <constcloud/values/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr cc::Duration duration = cc::Duration::minutes(1);
#else
constexpr cc::Duration duration = cc::Duration::minutes(-1);
#endif
