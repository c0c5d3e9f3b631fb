// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_percentage_must_be_between_0_and_100
// reject-note-clang: a_percentage_must_be_between_0_and_100
#include <constcloud/aws_cloudwatch/stats.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
constexpr auto size = cloudwatch::Stats::p(100).size();
#else
constexpr auto size = cloudwatch::Stats::p(101).size();
#endif
