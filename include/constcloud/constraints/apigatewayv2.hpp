// SPDX-License-Identifier: Apache-2.0
#pragma once
// What API Gateway v2 accepts as stage names, stage variables, throttles, mapping keys, descriptions and route keys.
#include <constcloud/constraints/checked.hpp>
#include <constcloud/text/number.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void
a_stage_name_must_be_1_to_128_letters_digits_hyphens_or_underscores_or_dollar_default_rename_the_stage(
    const Text& name) {
  throw Error(Text::concat({"WebSocketStage: stage_name '", name,
                            "' must be 1 to 128 letters, digits, hyphens or underscores, or $default"}));
}
[[noreturn]] inline void a_description_must_be_at_most_1024_characters_shorten_it(const Text& description) {
  throw Error(Text::concat({"a description must be at most 1024 characters: shorten '", description, "'"}));
}
[[noreturn]] inline void an_api_mapping_key_must_not_be_empty_leave_mapping_key_out_for_the_root() {
  throw Error("empty string for api mapping key not allowed");
}
[[noreturn]] inline void an_api_mapping_key_must_be_path_parts_of_letters_digits_and_its_punctuation_change_the_key(
    const Text& key) {
  if (key.empty()) an_api_mapping_key_must_not_be_empty_leave_mapping_key_out_for_the_root();
  throw Error(Text::concat({"DomainMappingOptions: mapping_key '", key,
                            "' must be 1 to 300 letters, digits or $-_.+!*'() in parts between single slashes"}));
}
[[noreturn]] inline void a_throttle_rate_limit_must_be_0_or_more_requests_a_second_give_such_a_number(double) {
  throw Error("ThrottleSettings: rate_limit must be 0 or more requests a second");
}
[[noreturn]] inline void a_throttle_burst_limit_must_be_a_whole_number_from_0_up_give_such_a_number(double) {
  throw Error("ThrottleSettings: burst_limit must be a whole number from 0 up");
}
[[noreturn]] inline void a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it(const Text& name) {
  throw Error(
      Text::concat({"WebSocketStage: the stage variable name '", name, "' must be letters, digits and underscores"}));
}
[[noreturn]] inline void
a_stage_variable_value_must_be_1_to_512_letters_digits_or_its_punctuation_encode_what_else_it_holds(const Text& value) {
  throw Error(Text::concat(
      {"WebSocketStage: the stage variable value '", value, "' must be 1 to 512 letters, digits or -._~:/?#&=,"}));
}
[[noreturn]] inline void an_id_must_not_hold_a_value_that_is_known_at_deployment_only(const Text& path,
                                                                                      const Text& id) {
  throw Error(Text::concat({"ID components may not include unresolved tokens: ", id}), path);
}
[[noreturn]] inline void a_route_key_must_be_1_to_128_characters_name_the_action_that_it_serves(const Text& key) {
  throw Error(Text::concat({"WebSocketRoute: route_key '", key, "' must be 1 to 128 characters"}));
}
}  // namespace refuse

namespace constraints {

constexpr bool contains_char(const char* set, char c) {
  for (; *set != '\0'; ++set) {
    if (*set == c) return true;
  }
  return false;
}
constexpr bool all_alphanumeric_or(const char* set, const char* data, std::size_t size) {
  for (std::size_t i = 0; i != size; ++i) {
    if (!detail::is_alphanumeric(data[i]) && !contains_char(set, data[i])) return false;
  }
  return true;
}

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-stage.html
constexpr bool is_stage_name(const char* data, std::size_t size) {
  return size != 0 && size <= 128 &&
         (all_alphanumeric_or("-_", data, size) || detail::equal_chars(data, size, "$default", 8));
}
constexpr bool is_description(const char* data, std::size_t size) { return text::utf16_length(data, size) <= 1024; }
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
constexpr bool is_mapping_key(const char* data, std::size_t size) {
  if (size == 0 || size > 300 || data[0] == '/' || data[size - 1] == '/') return false;
  for (std::size_t i = 1; i != size; ++i) {
    if (data[i] == '/' && data[i - 1] == '/') return false;
  }
  return all_alphanumeric_or("$-_.+!*'()/", data, size);
}
constexpr bool is_rate(double rate) { return rate >= 0; }
constexpr bool is_burst(double burst) {
  return burst >= 0 && burst < 2147483648.0 && text::is_whole(burst);
}
constexpr bool is_variable_name(const char* data, std::size_t size) {
  return size != 0 && all_alphanumeric_or("_", data, size);
}
constexpr bool is_variable_value(const char* data, std::size_t size) {
  return size != 0 && size <= 512 && all_alphanumeric_or("-._~:/?#&=,", data, size);
}
constexpr bool is_route_key(const char*, std::size_t size) { return size != 0 && size <= 128; }

}  // namespace constraints

/// The name of a stage.
CONSTCLOUD_CHECKED_TEXT(
    StageName, constraints::is_stage_name,
    a_stage_name_must_be_1_to_128_letters_digits_hyphens_or_underscores_or_dollar_default_rename_the_stage,
    "WebSocketStage: stage_name must be 1 to 128 letters, digits, hyphens or underscores, or "
    "$default: rename the stage");
/// A description of an API or a stage.
CONSTCLOUD_CHECKED_TEXT(Description1024, constraints::is_description,
                        a_description_must_be_at_most_1024_characters_shorten_it,
                        "description must be at most 1024 characters: shorten it");
/// The path of an API under a domain.
CONSTCLOUD_CHECKED_TEXT(MappingKey, constraints::is_mapping_key,
                        an_api_mapping_key_must_be_path_parts_of_letters_digits_and_its_punctuation_change_the_key,
                        "mapping_key must be 1 to 300 letters, digits or $-_.+!*'() in parts between single slashes: "
                        "change the key, or leave it out for the root of the domain");
/// The name of a stage variable.
CONSTCLOUD_CHECKED_TEXT(StageVariableName, constraints::is_variable_name,
                        a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it,
                        "WebSocketStage: a stage variable name must be letters, digits and underscores: rename it");
/// The value of a stage variable.
CONSTCLOUD_CHECKED_TEXT(
    StageVariableValue, constraints::is_variable_value,
    a_stage_variable_value_must_be_1_to_512_letters_digits_or_its_punctuation_encode_what_else_it_holds,
    "WebSocketStage: a stage variable value must be 1 to 512 letters, digits or -._~:/?#&=,: "
    "encode what else it holds");
/// What a route is chosen by.
CONSTCLOUD_CHECKED_TEXT(RouteKey, constraints::is_route_key,
                        a_route_key_must_be_1_to_128_characters_name_the_action_that_it_serves,
                        "WebSocketRoute: route_key must be 1 to 128 characters: name the action that it serves");
/// Requests a second.
CONSTCLOUD_CHECKED_NUMBER(ThrottleRate, double, constraints::is_rate,
                          a_throttle_rate_limit_must_be_0_or_more_requests_a_second_give_such_a_number,
                          "ThrottleSettings: rate_limit must be 0 or more requests a second: give such a number");
/// Requests at once.
CONSTCLOUD_CHECKED_NUMBER(ThrottleBurst, long long, constraints::is_burst,
                          a_throttle_burst_limit_must_be_a_whole_number_from_0_up_give_such_a_number,
                          "ThrottleSettings: burst_limit must be a whole number from 0 up: give such a number");

namespace constraints {
/// The text of a name. One that is known at deployment only cannot be a key of a template.
constexpr Text known_name(const StageVariableName& name) {
  if (name.is_token()) refuse::a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it("${Token}");
  return name.literal();
}
}  // namespace constraints

/// The variables of a stage: checked names to checked values. Other names than of letters, digits and underscores, and
/// values that are not 1 to 512 characters of a URL, are refused ("WebSocketStage: the stage variable name ...").
class [[nodiscard]] StageVariables : public Map<StageVariableValue> {
 public:
  using item_type = MapEntry<StageVariableValue, StageVariableName>;
  constexpr StageVariables() = default;
  constexpr StageVariables(std::initializer_list<item_type> variables) {
    for (const auto& [name, value] : variables) set(constraints::known_name(name), value);
  }
  /// Copies any range of pairs (std::map ...), checking each.
  template <class Range>
    requires requires(const Range& r) {
      { r.begin()->first } -> constcloud::detail::converts_to<Text>;
      { r.begin()->second } -> constcloud::detail::converts_to<Text>;
    }
  constexpr StageVariables(const Range& range) {
    for (const auto& [name, value] : range)
      set(StageVariableName(Text(name)).literal(), StageVariableValue(Text(value)));
  }
};

}  // namespace constcloud
