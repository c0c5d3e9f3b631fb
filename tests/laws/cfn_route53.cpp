// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/route53/record_set.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_route53::CfnRecordSetBuilder)
