// SPDX-License-Identifier: Apache-2.0
// reject-note: a_duration_must_convert_into_a_whole_number
#include <constcloud/values/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr double hours = cc::Duration::minutes(120).to_hours();
#else
constexpr double hours = cc::Duration::minutes(90).to_hours();
#endif
