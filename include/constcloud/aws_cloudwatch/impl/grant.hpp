// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_cloudwatch/grant.hpp.
#include <constcloud/aws_cloudwatch/grant.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_iam/grant.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

CONSTCLOUD_CONSTEXPR aws_iam::Grant Metric::grant_put_metric_data(const aws_iam::IGrantable& grantee) {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"cloudwatch:PutMetricData"}, .grantee = grantee, .resource_arns = {"*"}});
}

}  // namespace constcloud::aws_cloudwatch
