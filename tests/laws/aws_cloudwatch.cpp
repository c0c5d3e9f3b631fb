// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_cloudwatch/alarm.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_cloudwatch::AlarmBuilder)
