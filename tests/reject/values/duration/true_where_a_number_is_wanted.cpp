// SPDX-License-Identifier: Apache-2.0
// reject: a number is wanted here, as in Duration::seconds(30), or one known at deployment
#include <constcloud/values/duration.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Duration duration = cc::Duration::minutes(5);
#else
cc::Duration duration = cc::Duration::minutes(true);
#endif
