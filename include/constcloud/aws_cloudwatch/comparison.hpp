// SPDX-License-Identifier: Apache-2.0
#pragma once
// How an alarm compares, and what it makes of missing data.
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

/// How the statistic stands to the threshold when the alarm goes off. The last three compare with a
/// band of expected values instead (`MathExpression::anomaly_detection_for`).
/// CDK: `ComparisonOperator`.
enum class ComparisonOperator : unsigned char {
  greater_than_or_equal_to_threshold,
  greater_than_threshold,
  less_than_threshold,
  less_than_or_equal_to_threshold,
  less_than_lower_or_greater_than_upper_threshold,
  greater_than_upper_threshold,
  less_than_lower_threshold,
};
template <class Given>
constexpr void wanted_here(const ComparisonOperator*) {
  static_assert(fits_here<Given>,
                "a ComparisonOperator is wanted here, such as ComparisonOperator::greater_than_or_equal_to_threshold");
}

/// The operator in CloudFormation's words.
constexpr Text to_text(ComparisonOperator comparison) {
  switch (comparison) {
    case ComparisonOperator::greater_than_or_equal_to_threshold:
      return "GreaterThanOrEqualToThreshold";
    case ComparisonOperator::greater_than_threshold:
      return "GreaterThanThreshold";
    case ComparisonOperator::less_than_threshold:
      return "LessThanThreshold";
    case ComparisonOperator::less_than_or_equal_to_threshold:
      return "LessThanOrEqualToThreshold";
    case ComparisonOperator::less_than_lower_or_greater_than_upper_threshold:
      return "LessThanLowerOrGreaterThanUpperThreshold";
    case ComparisonOperator::greater_than_upper_threshold:
      return "GreaterThanUpperThreshold";
    case ComparisonOperator::less_than_lower_threshold:
      return "LessThanLowerThreshold";
  }
  return {};
}

/// What an alarm makes of periods without data. CDK: `TreatMissingData`.
enum class TreatMissingData : unsigned char {
  breaching,      ///< as if the threshold were crossed
  not_breaching,  ///< as if all were well
  ignore,         ///< the state stays as it is
  missing,        ///< left out; without any data the state is `INSUFFICIENT_DATA`
};
template <class Given>
constexpr void wanted_here(const TreatMissingData*) {
  static_assert(fits_here<Given>, "a TreatMissingData is wanted here, such as TreatMissingData::not_breaching");
}

/// The choice in CloudFormation's words.
constexpr Text to_text(TreatMissingData choice) {
  switch (choice) {
    case TreatMissingData::breaching:
      return "breaching";
    case TreatMissingData::not_breaching:
      return "notBreaching";
    case TreatMissingData::ignore:
      return "ignore";
    case TreatMissingData::missing:
      return "missing";
  }
  return {};
}

namespace internal {

/// Whether it compares with a band of expected values.
constexpr bool is_band_operator(ComparisonOperator comparison) {
  return comparison >= ComparisonOperator::less_than_lower_or_greater_than_upper_threshold;
}

/// The sign of an operator that compares with a threshold.
constexpr Text sign_of(ComparisonOperator comparison) {
  switch (comparison) {
    case ComparisonOperator::greater_than_or_equal_to_threshold:
      return ">=";
    case ComparisonOperator::greater_than_threshold:
      return ">";
    case ComparisonOperator::less_than_threshold:
      return "<";
    case ComparisonOperator::less_than_or_equal_to_threshold:
      return "<=";
    default:
      return {};
  }
}

}  // namespace internal

}  // namespace constcloud::aws_cloudwatch
