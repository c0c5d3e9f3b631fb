// SPDX-License-Identifier: Apache-2.0
#pragma once
// Hosted zones and records of Route 53. CDK: `aws-cdk-lib/aws-route53`.
#include <constcloud/aws_route53/address_record.hpp>
#include <constcloud/aws_route53/hosted_zone.hpp>
#include <constcloud/aws_route53/i_hosted_zone.hpp>
#include <constcloud/aws_route53/record_target.hpp>
#include <constcloud/cfn/route53/record_set.hpp>
#include <constcloud/core.hpp>
