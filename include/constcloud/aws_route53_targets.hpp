// SPDX-License-Identifier: Apache-2.0
#pragma once
// What records of Route 53 may be aliases of. CDK: `aws-cdk-lib/aws-route53-targets`.
#include <constcloud/aws_route53_targets/api_gatewayv2_domain_properties.hpp>
#include <constcloud/core.hpp>
