// SPDX-License-Identifier: Apache-2.0
#pragma once
// The units of metrics and the colours of graphs.
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

/// The unit of a metric: with it, only data points are looked at that were published with that
/// unit. CDK: `Unit`.
enum class Unit : unsigned char {
  seconds,
  microseconds,
  milliseconds,
  bytes,
  kilobytes,
  megabytes,
  gigabytes,
  terabytes,
  bits,
  kilobits,
  megabits,
  gigabits,
  terabits,
  percent,
  count,
  bytes_per_second,
  kilobytes_per_second,
  megabytes_per_second,
  gigabytes_per_second,
  terabytes_per_second,
  bits_per_second,
  kilobits_per_second,
  megabits_per_second,
  gigabits_per_second,
  terabits_per_second,
  count_per_second,
  none,
};
template <class Given>
constexpr void wanted_here(const Unit*) {
  static_assert(fits_here<Given>, "a Unit is wanted here, such as Unit::seconds");
}

/// The unit in CloudFormation's words.
constexpr Text to_text(Unit unit) {
  switch (unit) {
    case Unit::seconds:
      return "Seconds";
    case Unit::microseconds:
      return "Microseconds";
    case Unit::milliseconds:
      return "Milliseconds";
    case Unit::bytes:
      return "Bytes";
    case Unit::kilobytes:
      return "Kilobytes";
    case Unit::megabytes:
      return "Megabytes";
    case Unit::gigabytes:
      return "Gigabytes";
    case Unit::terabytes:
      return "Terabytes";
    case Unit::bits:
      return "Bits";
    case Unit::kilobits:
      return "Kilobits";
    case Unit::megabits:
      return "Megabits";
    case Unit::gigabits:
      return "Gigabits";
    case Unit::terabits:
      return "Terabits";
    case Unit::percent:
      return "Percent";
    case Unit::count:
      return "Count";
    case Unit::bytes_per_second:
      return "Bytes/Second";
    case Unit::kilobytes_per_second:
      return "Kilobytes/Second";
    case Unit::megabytes_per_second:
      return "Megabytes/Second";
    case Unit::gigabytes_per_second:
      return "Gigabytes/Second";
    case Unit::terabytes_per_second:
      return "Terabytes/Second";
    case Unit::bits_per_second:
      return "Bits/Second";
    case Unit::kilobits_per_second:
      return "Kilobits/Second";
    case Unit::megabits_per_second:
      return "Megabits/Second";
    case Unit::gigabits_per_second:
      return "Gigabits/Second";
    case Unit::terabits_per_second:
      return "Terabits/Second";
    case Unit::count_per_second:
      return "Count/Second";
    case Unit::none:
      return "None";
  }
  return {};
}

/// Colours that go well together in graphs; any other `#rrggbb` may be given as a text. CDK:
/// `Color`.
struct Color {
  static constexpr Text blue = "#1f77b4";
  static constexpr Text brown = "#8c564b";
  static constexpr Text green = "#2ca02c";
  static constexpr Text grey = "#7f7f7f";
  static constexpr Text orange = "#ff7f0e";
  static constexpr Text pink = "#e377c2";
  static constexpr Text purple = "#9467bd";
  static constexpr Text red = "#d62728";
};

}  // namespace constcloud::aws_cloudwatch
