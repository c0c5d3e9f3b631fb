// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/grant.hpp>

#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>

#include "support/trees.hpp"

using constcloud::Stack;
using constcloud::aws_cloudwatch::Metric;
namespace iam = constcloud::aws_iam;

TEST_CASE("Metric::grant_put_metric_data: a statement in the policy of whom it is given to") {
  CHECK_BOTH(
      trees::template_of([](Stack& stack) {
        const iam::Role role(stack, "Role",
                             {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
        Metric::grant_put_metric_data(role);
      }).contains(R"({"Action":"cloudwatch:PutMetricData","Effect":"Allow","Resource":"*"})"));
}
