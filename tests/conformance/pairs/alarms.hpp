// SPDX-License-Identifier: Apache-2.0
#pragma once
// The alarm that the C++ halves of pairs share.
#include <constcloud/aws_cloudwatch.hpp>

#include "identities.hpp"

namespace cloudwatch = constcloud::aws_cloudwatch;

/// An alarm with the least that it needs.
inline CONSTCLOUD_CONSTEXPR cloudwatch::Alarm alarm(const Construct& scope, const Text& id,
                                                    const cloudwatch::Metric& metric) {
  return cloudwatch::Alarm::builder(scope, id).metric(metric).threshold(1).evaluation_periods(1).build();
}
