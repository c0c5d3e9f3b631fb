// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_cloudwatch/stats.hpp.
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/text/parse_number.hpp>
#include <constcloud/values/optional.hpp>
#include <limits>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void a_percentage_must_be_between_0_and_100(double percentage) {
  throw Error(Text::concat({"Expecting a percentage, got: ", Json(percentage).to_text()}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

CONSTCLOUD_CONSTEXPR void check_percentage(double percentage) {
  if (percentage < 0 || percentage > 100) refuse::a_percentage_must_be_between_0_and_100(percentage);
}

CONSTCLOUD_CONSTEXPR Text up_to(const Text& prefix, double percentage) {
  check_percentage(percentage);
  return Text::concat({prefix, number_text(percentage)});
}

CONSTCLOUD_CONSTEXPR Text between(const Text& prefix, double from, double to) {
  check_percentage(from);
  check_percentage(to);
  return Text::concat({prefix, "(", number_text(from), "%:", number_text(to), "%)"});
}

}  // namespace constcloud::aws_cloudwatch::internal

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::Stats {

CONSTCLOUD_CONSTEXPR Text percentile_rank(double from, double to) {
  return Text::concat({"PR(", internal::number_text(from), ":", internal::number_text(to), ")"});
}

}  // namespace constcloud::aws_cloudwatch::Stats

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

CONSTCLOUD_CONSTEXPR bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Whether `text` starts with a lower-case prefix, whatever the case of the text.
CONSTCLOUD_CONSTEXPR bool starts_like(const Text& text, const char* prefix, std::size_t size) {
  if (text.size() < size) return false;
  for (std::size_t i = 0; i != size; ++i) {
    if (text::to_lower(text[i]) != prefix[i]) return false;
  }
  return true;
}

CONSTCLOUD_CONSTEXPR LeadingNumber leading_number(const char* data, std::size_t size) {
  LeadingNumber number;
  std::size_t from = 0;
  if (size != 0 && (data[0] == '-' || data[0] == '+')) {
    number.negative = data[0] == '-';
    from = 1;
  }
  if (Text::copy(data + from, size - from).starts_with("Infinity")) {
    number.found = true;
    number.magnitude = std::numeric_limits<double>::infinity();
    return number;
  }
  std::size_t end = from;
  bool digits = false;
  for (; end != size && text::is_digit(data[end]); ++end) digits = true;
  if (end != size && data[end] == '.') {
    std::size_t after = end + 1;
    for (; after != size && text::is_digit(data[after]); ++after) digits = true;
    if (digits) end = after;
  }
  if (!digits) return number;
  if (end + 1 < size && text::to_lower(data[end]) == 'e') {
    std::size_t power = end + 1;
    if (data[power] == '-' || data[power] == '+') ++power;
    if (power != size && text::is_digit(data[power])) {
      while (power != size && text::is_digit(data[power])) ++power;
      end = power;
    }
  }
  number.found = true;
  number.magnitude = text::parse_number(data + from, end - from);
  return number;
}

/// `p99`, `tm90.5`: a decimal number from 0 to 100 after the prefix.
CONSTCLOUD_CONSTEXPR bool is_single_statistic(const Text& text, std::size_t prefix) {
  std::size_t at = prefix;
  while (at != text.size() && text::is_digit(text[at])) ++at;
  if (at == prefix) return false;
  if (at != text.size()) {
    if (text[at] != '.' || at + 1 == text.size()) return false;
    while (++at != text.size()) {
      if (!text::is_digit(text[at])) return false;
    }
  }
  return text::parse_number(text.data() + prefix, text.size() - prefix) <= 100;
}

CONSTCLOUD_CONSTEXPR Bound bound_of(const char* data, std::size_t size) {
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
CONSTCLOUD_CONSTEXPR bool is_pair_statistic(const Text& text, std::size_t from) {
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
CONSTCLOUD_CONSTEXPR ParsedStatistic parse_statistic(const Text& given) {
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

}  // namespace constcloud::aws_cloudwatch::internal
