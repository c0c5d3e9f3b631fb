// SPDX-License-Identifier: Apache-2.0
// reject-clang: Duration: this is no ISO 8601 duration of days, hours, minutes and seconds: write it as in P1DT2H3M4.5S
// reject-gcc: this_is_no_iso_duration
#include <constcloud/values/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Duration duration() { return cc::Duration::parse("P7D"); }
#else
cc::Duration duration() { return cc::Duration::parse("P1W"); }
#endif
