// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_route53/address_record.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_route53::ARecordBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_route53::AaaaRecordBuilder)
