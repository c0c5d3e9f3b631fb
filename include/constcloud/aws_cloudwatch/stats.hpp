// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statistics: helpers that write them, and the reading of every form in which they may be given.
#include <constcloud/base/error.hpp>
#include <constcloud/core/optional.hpp>
#include <constcloud/text/parse_number.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_percentage_must_be_between_0_and_100(double percentage) {
  throw Error(Text::concat({"Expecting a percentage, got: ", Json(percentage).to_text()}));
}
}  // namespace refuse

namespace aws_cloudwatch {

namespace detail {

constexpr Text number_text(double number) { return Json(number).to_text(); }

constexpr void check_percentage(double percentage) {
  if (percentage < 0 || percentage > 100) refuse::a_percentage_must_be_between_0_and_100(percentage);
}
constexpr Text up_to(const Text& prefix, double percentage) {
  check_percentage(percentage);
  return Text::concat({prefix, number_text(percentage)});
}
constexpr Text between(const Text& prefix, double from, double to) {
  check_percentage(from);
  check_percentage(to);
  return Text::concat({prefix, "(", number_text(from), "%:", number_text(to), "%)"});
}

}  // namespace detail

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
constexpr Text percentile(double percent) { return detail::up_to("p", percent); }
constexpr Text p(double percent) { return percentile(percent); }
/// The mean of the lowest `percent` percent.
constexpr Text trimmed_mean(double percent) { return detail::up_to("tm", percent); }
/// The mean of what lies between two percentiles.
constexpr Text trimmed_mean(double from, double to) { return detail::between("TM", from, to); }
constexpr Text tm(double percent) { return trimmed_mean(percent); }
constexpr Text tm(double from, double to) { return trimmed_mean(from, to); }
/// The mean where what lies outside counts as the value at the border.
constexpr Text winsorized_mean(double percent) { return detail::up_to("wm", percent); }
constexpr Text winsorized_mean(double from, double to) { return detail::between("WM", from, to); }
constexpr Text wm(double percent) { return winsorized_mean(percent); }
constexpr Text wm(double from, double to) { return winsorized_mean(from, to); }
/// How many data points lie within.
constexpr Text trimmed_count(double percent) { return detail::up_to("tc", percent); }
constexpr Text trimmed_count(double from, double to) { return detail::between("TC", from, to); }
constexpr Text tc(double percent) { return trimmed_count(percent); }
constexpr Text tc(double from, double to) { return trimmed_count(from, to); }
/// The sum of the data points that lie within.
constexpr Text trimmed_sum(double percent) { return detail::up_to("ts", percent); }
constexpr Text trimmed_sum(double from, double to) { return detail::between("TS", from, to); }
constexpr Text ts(double percent) { return trimmed_sum(percent); }
constexpr Text ts(double from, double to) { return trimmed_sum(from, to); }
/// The share of the data points with values up to `value`, in percent.
constexpr Text percentile_rank(double value) { return Text::concat({"PR(:", detail::number_text(value), ")"}); }
/// The share of the data points with values between two values.
constexpr Text percentile_rank(double from, double to) {
  return Text::concat({"PR(", detail::number_text(from), ":", detail::number_text(to), ")"});
}
constexpr Text pr(double value) { return percentile_rank(value); }
constexpr Text pr(double from, double to) { return percentile_rank(from, to); }

}  // namespace Stats

namespace detail {

enum class StatisticKind : unsigned char {
  simple,    ///< one of the five that CloudFormation calls `Statistic`
  extended,  ///< all other known ones
  unknown,   ///< kept as it is given
};

struct ParsedStatistic {
  Text text;
  StatisticKind kind;
};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

template <bool Upper>
constexpr Text in_case(const Text& text) {
  Buffer buffer(text.size() + 1);
  for (const char c : text) {
    const bool is_lower = c >= 'a' && c <= 'z';
    buffer.push(Upper ? static_cast<char>(is_lower ? c - 32 : c) : lower(c));
  }
  return Text(std::move(buffer));
}

/// Whether `text` starts with a lower-case prefix, whatever the case of the text.
constexpr bool starts_like(const Text& text, const char* prefix, std::size_t size) {
  if (text.size() < size) return false;
  for (std::size_t i = 0; i != size; ++i) {
    if (lower(text[i]) != prefix[i]) return false;
  }
  return true;
}

/// The number at the start of a text as JavaScript's parseFloat reads it: what follows it does not
/// matter.
struct LeadingNumber {
  bool found = false;
  bool negative = false;
  double magnitude = 0;
};
constexpr LeadingNumber leading_number(const char* data, std::size_t size) {
  LeadingNumber number;
  std::size_t from = 0;
  if (size != 0 && (data[0] == '-' || data[0] == '+')) {
    number.negative = data[0] == '-';
    from = 1;
  }
  if (Text(data + from, size - from).starts_with("Infinity")) {
    number.found = true;
    number.magnitude = __builtin_inf();
    return number;
  }
  std::size_t end = from;
  bool digits = false;
  for (; end != size && is_digit(data[end]); ++end) digits = true;
  if (end != size && data[end] == '.') {
    std::size_t after = end + 1;
    for (; after != size && is_digit(data[after]); ++after) digits = true;
    if (digits) end = after;
  }
  if (!digits) return number;
  if (end + 1 < size && lower(data[end]) == 'e') {
    std::size_t power = end + 1;
    if (data[power] == '-' || data[power] == '+') ++power;
    if (power != size && is_digit(data[power])) {
      while (power != size && is_digit(data[power])) ++power;
      end = power;
    }
  }
  number.found = true;
  number.magnitude = text::parse_number(data + from, end - from);
  return number;
}

/// `p99`, `tm90.5`: a decimal number from 0 to 100 after the prefix.
constexpr bool is_single_statistic(const Text& text, std::size_t prefix) {
  std::size_t at = prefix;
  while (at != text.size() && is_digit(text[at])) ++at;
  if (at == prefix) return false;
  if (at != text.size()) {
    if (text[at] != '.' || at + 1 == text.size()) return false;
    while (++at != text.size()) {
      if (!is_digit(text[at])) return false;
    }
  }
  return text::parse_number(text.data() + prefix, text.size() - prefix) <= 100;
}

struct Bound {
  bool valid = true;
  bool present = false;
  bool percent = false;
};
constexpr Bound bound_of(const char* data, std::size_t size) {
  while (size != 0 && is_blank(data[0])) ++data, --size;
  while (size != 0 && is_blank(data[size - 1])) --size;
  Bound bound;
  if (size == 0) return bound;
  bound.present = true;
  bound.percent = data[size - 1] == '%';
  const LeadingNumber number = leading_number(data, bound.percent ? size - 1 : size);
  bound.valid =
      number.found && (!number.negative || number.magnitude == 0) && !(bound.percent && number.magnitude > 100);
  return bound;
}

/// `TM(10%:90%)`, `PR(:300)`: what stands in the parentheses, of which the text has the first at
/// `from - 1`.
constexpr bool is_pair_statistic(const Text& text, std::size_t from) {
  const std::size_t end = text.size() - 1;
  if (text.size() <= from + 1 || text[from - 1] != '(' || text[end] != ')') return false;
  std::size_t colon = end;
  std::size_t second = end;
  for (std::size_t at = from; at != end; ++at) {
    if (text[at] == ')') return false;
    if (text[at] != ':') continue;
    if (colon == end) {
      colon = at;
    } else if (second == end) {
      second = at;
    }
  }
  if (colon == end) return false;
  const Bound low = bound_of(text.data() + from, colon - from);
  const Bound high = bound_of(text.data() + colon + 1, second - colon - 1);
  if (!low.valid || !high.valid || (!low.present && !high.present)) return false;
  return !low.present || !high.present || low.percent == high.percent;
}

/// Reads a statistic in any of its forms and any case; gives CloudWatch's spelling of it.
constexpr ParsedStatistic parse_statistic(const Text& given) {
  const auto is = [&given](const Text& word) {
    return given.size() == word.size() && starts_like(given, word.data(), word.size());
  };
  using enum StatisticKind;
  if (is("average") || is("avg")) return {Stats::average, simple};
  if (is("minimum") || is("min")) return {Stats::minimum, simple};
  if (is("maximum") || is("max")) return {Stats::maximum, simple};
  if (is("samplecount") || is("n")) return {Stats::sample_count, simple};
  if (is("sum")) return {Stats::sum, simple};
  if (is("iqm")) return {Stats::iqm, extended};
  if (given.empty()) return {given, unknown};
  if (starts_like(given, "p", 1) && is_single_statistic(given, 1)) return {in_case<false>(given), extended};
  const bool has_prefix = starts_like(given, "tm", 2) || starts_like(given, "wm", 2) || starts_like(given, "tc", 2) ||
                          starts_like(given, "ts", 2);
  if (has_prefix && is_single_statistic(given, 2)) return {in_case<false>(given), extended};
  if ((has_prefix || starts_like(given, "pr", 2)) && is_pair_statistic(given, 3)) {
    return {in_case<true>(given), extended};
  }
  return {given, unknown};
}

}  // namespace detail

}  // namespace aws_cloudwatch

}  // namespace constcloud
