// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/comparison.hpp>

#include "support/both.hpp"

using constcloud::aws_cloudwatch::ComparisonOperator;
using constcloud::aws_cloudwatch::TreatMissingData;
namespace detail = constcloud::aws_cloudwatch::internal;

TEST_CASE("ComparisonOperator: words and signs") {
  using enum ComparisonOperator;
  CHECK_BOTH(to_text(greater_than_or_equal_to_threshold) == "GreaterThanOrEqualToThreshold");
  CHECK_BOTH(to_text(less_than_threshold) == "LessThanThreshold");
  CHECK_BOTH(to_text(less_than_lower_or_greater_than_upper_threshold) ==
             "LessThanLowerOrGreaterThanUpperThreshold");
  CHECK_BOTH(detail::sign_of(greater_than_or_equal_to_threshold) == ">=");
  CHECK_BOTH(detail::sign_of(greater_than_threshold) == ">");
  CHECK_BOTH(detail::sign_of(less_than_threshold) == "<");
  CHECK_BOTH(detail::sign_of(less_than_or_equal_to_threshold) == "<=");
}

TEST_CASE("ComparisonOperator: three compare with a band") {
  using enum ComparisonOperator;
  CHECK_BOTH(!detail::is_band_operator(greater_than_or_equal_to_threshold));
  CHECK_BOTH(!detail::is_band_operator(less_than_or_equal_to_threshold));
  CHECK_BOTH(detail::is_band_operator(less_than_lower_or_greater_than_upper_threshold));
  CHECK_BOTH(detail::is_band_operator(greater_than_upper_threshold));
  CHECK_BOTH(detail::is_band_operator(less_than_lower_threshold));
}

TEST_CASE("TreatMissingData: CloudFormation's words") {
  CHECK_BOTH(to_text(TreatMissingData::breaching) == "breaching");
  CHECK_BOTH(to_text(TreatMissingData::not_breaching) == "notBreaching");
  CHECK_BOTH(to_text(TreatMissingData::ignore) == "ignore");
  CHECK_BOTH(to_text(TreatMissingData::missing) == "missing");
}
