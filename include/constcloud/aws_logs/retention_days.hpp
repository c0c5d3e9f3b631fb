// SPDX-License-Identifier: Apache-2.0
#pragma once
// RetentionDays and LogGroupClass: how long a log group keeps its events, and what it can do with them.
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_logs {

/// How long a log group keeps its events. The numbers are days; AWS knows no others. CDK: `RetentionDays`.
enum class RetentionDays : short {
  one_day = 1,
  three_days = 3,
  five_days = 5,
  one_week = 7,
  two_weeks = 14,
  one_month = 30,
  two_months = 60,
  three_months = 90,
  four_months = 120,
  five_months = 150,
  six_months = 180,
  one_year = 365,
  thirteen_months = 400,
  eighteen_months = 545,
  two_years = 731,
  three_years = 1096,
  five_years = 1827,
  six_years = 2192,
  seven_years = 2557,
  eight_years = 2922,
  nine_years = 3288,
  ten_years = 3653,
  infinite = 9999,  ///< for good: the template then names no retention
};
template <class Given>
constexpr void wanted_here(const RetentionDays*) {
  static_assert(fits_here<Given>, "a RetentionDays is wanted here, such as RetentionDays::one_week");
}

/// What a log group can do and costs. CDK: `LogGroupClass`.
enum class LogGroupClass : unsigned char {
  standard,           ///< everything
  infrequent_access,  ///< cheaper, with fewer features
  delivery,           ///< events are only passed on to a destination
};
template <class Given>
constexpr void wanted_here(const LogGroupClass*) {
  static_assert(fits_here<Given>, "a LogGroupClass is wanted here, such as LogGroupClass::standard");
}
constexpr Text to_text(LogGroupClass log_group_class) {
  switch (log_group_class) {
    case LogGroupClass::standard:
      return "STANDARD";
    case LogGroupClass::infrequent_access:
      return "INFREQUENT_ACCESS";
    case LogGroupClass::delivery:
      return "DELIVERY";
  }
  return {};
}

}  // namespace constcloud::aws_logs
