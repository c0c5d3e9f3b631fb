// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statistics: helpers that write them, and the reading of every form in which they may be given.
#include <constcloud/base/error.hpp>
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_cloudwatch {

namespace internal {

constexpr Text number_text(double number) { return Json(number).to_text(); }

CONSTCLOUD_CONSTEXPR Text up_to(const Text& prefix, double percentage);
CONSTCLOUD_CONSTEXPR Text between(const Text& prefix, double from, double to);

}  // namespace internal

/// Writes statistics as CloudWatch names them. Percentages outside of 0 to 100 are refused
/// ("Expecting a percentage").
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html CDK:
/// `Stats`.
namespace Stats {

/// How many data points there are.
inline constexpr Text sample_count = "SampleCount";
inline constexpr Text average = "Average";
inline constexpr Text sum = "Sum";
inline constexpr Text minimum = "Minimum";
inline constexpr Text maximum = "Maximum";
/// The mean of the middle half of the data points.
inline constexpr Text iqm = "IQM";

/// The value that `percent` percent of the data points do not exceed.
inline CONSTCLOUD_CONSTEXPR Text percentile(double percent) { return internal::up_to("p", percent); }
inline CONSTCLOUD_CONSTEXPR Text p(double percent) { return percentile(percent); }
/// The mean of the lowest `percent` percent.
inline CONSTCLOUD_CONSTEXPR Text trimmed_mean(double percent) { return internal::up_to("tm", percent); }
/// The mean of what lies between two percentiles.
inline CONSTCLOUD_CONSTEXPR Text trimmed_mean(double from, double to) { return internal::between("TM", from, to); }
inline CONSTCLOUD_CONSTEXPR Text tm(double percent) { return trimmed_mean(percent); }
inline CONSTCLOUD_CONSTEXPR Text tm(double from, double to) { return trimmed_mean(from, to); }
/// The mean where what lies outside counts as the value at the border.
inline CONSTCLOUD_CONSTEXPR Text winsorized_mean(double percent) { return internal::up_to("wm", percent); }
inline CONSTCLOUD_CONSTEXPR Text winsorized_mean(double from, double to) { return internal::between("WM", from, to); }
inline CONSTCLOUD_CONSTEXPR Text wm(double percent) { return winsorized_mean(percent); }
inline CONSTCLOUD_CONSTEXPR Text wm(double from, double to) { return winsorized_mean(from, to); }
/// How many data points lie within.
inline CONSTCLOUD_CONSTEXPR Text trimmed_count(double percent) { return internal::up_to("tc", percent); }
inline CONSTCLOUD_CONSTEXPR Text trimmed_count(double from, double to) { return internal::between("TC", from, to); }
inline CONSTCLOUD_CONSTEXPR Text tc(double percent) { return trimmed_count(percent); }
inline CONSTCLOUD_CONSTEXPR Text tc(double from, double to) { return trimmed_count(from, to); }
/// The sum of the data points that lie within.
inline CONSTCLOUD_CONSTEXPR Text trimmed_sum(double percent) { return internal::up_to("ts", percent); }
inline CONSTCLOUD_CONSTEXPR Text trimmed_sum(double from, double to) { return internal::between("TS", from, to); }
inline CONSTCLOUD_CONSTEXPR Text ts(double percent) { return trimmed_sum(percent); }
inline CONSTCLOUD_CONSTEXPR Text ts(double from, double to) { return trimmed_sum(from, to); }
/// The share of the data points with values up to `value`, in percent.
constexpr Text percentile_rank(double value) { return Text::concat({"PR(:", internal::number_text(value), ")"}); }
/// The share of the data points with values between two values.
CONSTCLOUD_CONSTEXPR Text percentile_rank(double from, double to);
constexpr Text pr(double value) { return percentile_rank(value); }
inline CONSTCLOUD_CONSTEXPR Text pr(double from, double to) { return percentile_rank(from, to); }

}  // namespace Stats

namespace internal {

enum class StatisticKind : unsigned char {
  simple,    ///< one of the five that CloudFormation calls `Statistic`
  extended,  ///< all other known ones
  unknown,   ///< kept as it is given
};

struct ParsedStatistic {
  Text text;
  StatisticKind kind;
};

template <bool Upper>
constexpr Text in_case(const Text& text) {
  Buffer buffer(text.size() + 1);
  for (const char c : text) buffer.push(Upper ? text::to_upper(c) : text::to_lower(c));
  return Text(std::move(buffer));
}

/// The number at the start of a text as JavaScript's parseFloat reads it: what follows it does not
/// matter.
struct LeadingNumber {
  bool found = false;
  bool negative = false;
  double magnitude = 0;
};
struct Bound {
  bool valid = true;
  bool present = false;
  bool percent = false;
};
}  // namespace internal

}  // namespace aws_cloudwatch

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_cloudwatch/impl/stats.hpp>
#endif
