// SPDX-License-Identifier: Apache-2.0
#pragma once
// What CloudWatch accepts as dimensions, periods, and names and descriptions of alarms.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
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
}  // namespace refuse

namespace constraints::cloudwatch {

inline constexpr std::size_t most_dimensions = 30;

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html
inline constexpr length_between has_length_of_dimension(1, 255);

constexpr bool has_more_than_blanks(const char* data, std::size_t size) { return !all_of(" ")(data, size); }
constexpr bool starts_without_colon(const char* data, std::size_t size) { return size == 0 || data[0] != ':'; }

inline constexpr auto is_dimension_value = length_between(1, 255) && all_of(printable) && where(has_more_than_blanks);

/// A number of whole seconds.
constexpr bool is_period(double seconds) {
  if (seconds == 1 || seconds == 5 || seconds == 10 || seconds == 30) return true;
  return seconds < 6e16 && text::is_whole(seconds / 60);
}

}  // namespace constraints::cloudwatch

namespace aws_cloudwatch {

/// The name of a dimension of a metric.
CONSTCLOUD_CHECKED_FIELD(
    DimensionName, cloudwatch::is_dimension_value && where(cloudwatch::starts_without_colon),
    a_dimension_name_must_be_1_to_255_printable_ascii_characters_without_a_leading_colon_rename_the_dimension,
    "Metric: a dimension name",
    "must be 1 to 255 printable ASCII characters, not only blanks, and must not start with a colon",
    "rename the dimension", [](const Text& name) {
      if (!constraints::cloudwatch::has_length_of_dimension(name.data(), name.size())) {
        return Text::concat({"Dimension name must be at least 1 and no more than 255 characters; received ", name});
      }
      return Text::concat({"Metric: the dimension name '", name,
                           "' must be printable ASCII, not only blanks, and must not start with a colon"});
    });
/// The value of a dimension of a metric.
CONSTCLOUD_CHECKED_FIELD(
    DimensionValue, cloudwatch::is_dimension_value,
    a_dimension_value_must_be_1_to_255_printable_ascii_characters_give_such_a_value, "Metric: a dimension value",
    "must be 1 to 255 printable ASCII characters, not only blanks",
    "give such a value, or leave the dimension out", [](const Text& text) {
      if (!constraints::cloudwatch::has_length_of_dimension(text.data(), text.size())) {
        return Text::concat({"Dimension value must be at least 1 and no more than 255 characters; received ", text});
      }
      return Text::concat({"Metric: the dimension value '", text, "' must be printable ASCII, and not only blanks"});
    });
/// The name of an alarm.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
CONSTCLOUD_CHECKED_FIELD(AlarmName, length_between(1, 255) && none_of(CharSet('\0', '\x1f') | "\x7f"),
                         an_alarm_name_must_be_1_to_255_characters_without_control_characters_rename_the_alarm,
                         "Alarm: alarm_name", "must be 1 to 255 characters, none a control character",
                         "rename the alarm, or leave its name out");
/// The description of an alarm.
CONSTCLOUD_CHECKED_FIELD(AlarmDescription, at_most(1024),
                         an_alarm_description_must_be_at_most_1024_characters_shorten_it,
                         "Alarm: alarm_description", "must be at most 1024 characters", "shorten it");
/// What an alarm on a percentile does while there are few samples.
CONSTCLOUD_CHECKED_FIELD(LowSampleCountChoice, equals("evaluate") || equals("ignore"),
                         evaluate_low_sample_count_percentile_must_be_evaluate_or_ignore_choose_one_of_them,
                         "Alarm: evaluate_low_sample_count_percentile", "must be evaluate or ignore",
                         "choose one of them");

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
      { r.begin()->first } -> detail::converts_to<Text>;
      { r.begin()->second } -> detail::converts_to<Value<Text>>;
    }
  constexpr Dimensions(const Range& range) : Map<Value<Text>>(range) {}
};

}  // namespace aws_cloudwatch

}  // namespace constcloud
