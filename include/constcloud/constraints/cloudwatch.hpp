// SPDX-License-Identifier: Apache-2.0
#pragma once
// What CloudWatch accepts as dimensions, periods, and names and descriptions of alarms.
#include <constcloud/base/error.hpp>
#include <constcloud/constraints/literal.hpp>
#include <constcloud/text/number.hpp>
#include <constcloud/text/utf8.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void
a_dimension_name_must_be_1_to_255_printable_ascii_characters_without_a_leading_colon_rename_the_dimension(
    const Text& name) {
  throw Error(Text::concat({"Metric: the dimension name '", name,
                            "' must be printable ASCII, not only blanks, and must not start with a colon"}));
}
[[noreturn]] inline void a_dimension_name_must_be_1_to_255_characters(const Text& name) {
  throw Error(Text::concat({"Dimension name must be at least 1 and no more than 255 characters; received ", name}));
}
[[noreturn]] inline void a_dimension_value_must_be_1_to_255_printable_ascii_characters_give_such_a_value(
    const Text& value) {
  throw Error(Text::concat({"Metric: the dimension value '", value, "' must be printable ASCII, and not only blanks"}));
}
[[noreturn]] inline void a_dimension_value_must_be_1_to_255_characters(const Text& value) {
  throw Error(Text::concat({"Dimension value must be at least 1 and no more than 255 characters; received ", value}));
}
[[noreturn]] inline void a_dimension_must_have_a_value(const Text& name) {
  throw Error(Text::concat({"Dimension value of 'undefined' is invalid for key: ", name}));
}
[[noreturn]] inline void a_metric_has_at_most_30_dimensions(std::size_t count) {
  throw Error(
      Text::concat({"The maximum number of dimensions is 30, received ", Json(static_cast<double>(count)).to_text()}));
}
[[noreturn]] inline void a_period_must_be_1_5_10_or_30_seconds_or_a_multiple_of_60(double seconds) {
  throw Error(
      Text::concat({"'period' must be 1, 5, 10, 30, or a multiple of 60 seconds, received ", Json(seconds).to_text()}));
}
[[noreturn]] inline void an_alarm_name_must_be_1_to_255_characters_without_control_characters_rename_the_alarm(
    const Text& name, const Text& path = {}) {
  throw Error(Text::concat({"Alarm: alarm_name '", name, "' must be 1 to 255 characters, none a control character"}),
              path);
}
[[noreturn]] inline void an_alarm_description_must_be_at_most_1024_characters_shorten_it(const Text& description,
                                                                                         const Text& path = {}) {
  throw Error(Text::concat({"Alarm: alarm_description must be at most 1024 characters: shorten '", description, "'"}),
              path);
}
[[noreturn]] inline void evaluate_low_sample_count_percentile_must_be_evaluate_or_ignore_choose_one_of_them(
    const Text& choice, const Text& path = {}) {
  throw Error(Text::concat({"Alarm: evaluate_low_sample_count_percentile '", choice, "' must be evaluate or ignore"}),
              path);
}
}  // namespace refuse

namespace constraints {

inline constexpr std::size_t most_dimensions = 30;

/// Printable ASCII with something to see in it.
constexpr bool is_visible_ascii(const char* data, std::size_t size) {
  bool visible = false;
  for (std::size_t i = 0; i != size; ++i) {
    if (data[i] < ' ' || data[i] > '~') return false;
    visible = visible || data[i] != ' ';
  }
  return visible;
}
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html
constexpr bool is_dimension_length(const char* data, std::size_t size) {
  return size != 0 && (size <= 255 || text::utf16_length(data, size) <= 255);
}
constexpr bool is_dimension_value(const char* data, std::size_t size) {
  return size <= 255 && is_visible_ascii(data, size);
}
constexpr bool is_dimension_name(const char* data, std::size_t size) {
  return is_dimension_value(data, size) && data[0] != ':';
}
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
constexpr bool is_alarm_name(const char* data, std::size_t size) {
  if (size == 0 || text::utf16_length(data, size) > 255) return false;
  for (std::size_t i = 0; i != size; ++i) {
    if ((data[i] >= '\0' && data[i] < ' ') || data[i] == '\x7f') return false;
  }
  return true;
}
constexpr bool is_alarm_description(const char* data, std::size_t size) {
  return text::utf16_length(data, size) <= 1024;
}
constexpr bool is_low_sample_count_choice(const char* data, std::size_t size) {
  return detail::equal_chars(data, size, "evaluate", 8) || detail::equal_chars(data, size, "ignore", 6);
}
/// A number of whole seconds.
constexpr bool is_period(double seconds) {
  if (seconds == 1 || seconds == 5 || seconds == 10 || seconds == 30) return true;
  return seconds < 6e16 && text::is_whole(seconds / 60);
}

}  // namespace constraints

/// The name of a dimension of a metric.
CONSTCLOUD_CHECKED_LITERAL(
    DimensionName, constraints::is_dimension_name,
    a_dimension_name_must_be_1_to_255_printable_ascii_characters_without_a_leading_colon_rename_the_dimension,
    "Metric: a dimension name must be 1 to 255 printable ASCII characters, not only blanks, and "
    "must not start with a colon: rename the dimension");
/// The value of a dimension of a metric.
CONSTCLOUD_CHECKED_LITERAL(DimensionValue, constraints::is_dimension_value,
                           a_dimension_value_must_be_1_to_255_printable_ascii_characters_give_such_a_value,
                           "Metric: a dimension value must be 1 to 255 printable ASCII characters, not only blanks: "
                           "give such a value, or leave the dimension out");
/// The name of an alarm.
CONSTCLOUD_CHECKED_LITERAL(AlarmName, constraints::is_alarm_name,
                           an_alarm_name_must_be_1_to_255_characters_without_control_characters_rename_the_alarm,
                           "Alarm: alarm_name must be 1 to 255 characters, none a control "
                           "character: rename the alarm, or leave its name out");
/// The description of an alarm.
CONSTCLOUD_CHECKED_LITERAL(AlarmDescription, constraints::is_alarm_description,
                           an_alarm_description_must_be_at_most_1024_characters_shorten_it,
                           "Alarm: alarm_description must be at most 1024 characters: shorten it");
/// What an alarm on a percentile does while there are few samples.
CONSTCLOUD_CHECKED_LITERAL(
    LowSampleCountChoice, constraints::is_low_sample_count_choice,
    evaluate_low_sample_count_percentile_must_be_evaluate_or_ignore_choose_one_of_them,
    "Alarm: evaluate_low_sample_count_percentile must be evaluate or ignore: choose one of them");

/// The dimensions of a metric: names to values that may be known only at deployment. Names and values that are not 1 to
/// 255 printable characters of ASCII are refused ("Metric: the dimension name ...").
class [[nodiscard]] Dimensions : public Map<Value<Text>> {
 public:
  using item_type = MapEntry<DimensionValue, DimensionName>;
  constexpr Dimensions() = default;
  constexpr Dimensions(std::initializer_list<item_type> dimensions) {
    for (const auto& [name, value] : dimensions) set(name.literal(), value);
  }
  constexpr Dimensions(const Map<Value<Text>>& dimensions) : Map<Value<Text>>(dimensions) {}
  /// Copies any range of pairs (std::map ...).
  template <class Range>
    requires requires(const Range& r) {
      { r.begin()->first } -> constcloud::detail::converts_to<Text>;
      { r.begin()->second } -> constcloud::detail::converts_to<Value<Text>>;
    }
  constexpr Dimensions(const Range& range) : Map<Value<Text>>(range) {}
};

}  // namespace constcloud
