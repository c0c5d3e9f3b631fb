// SPDX-License-Identifier: Apache-2.0
#pragma once
// What API Gateway v2 accepts as stage names, stage variables, throttles, quotas, mapping keys, descriptions, route keys
// and API keys.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// The name of a stage.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-stage.html
CONSTCLOUD_CHECKED_FIELD(
    StageName, (length_between(1, 128) && all_of(alnum | "-_")) || equals("$default"),
    a_stage_name_must_be_1_to_128_letters_digits_hyphens_or_underscores_or_dollar_default_rename_the_stage,
    "WebSocketStage: stage_name", "must be 1 to 128 letters, digits, hyphens or underscores, or $default",
    "rename the stage");
/// The name of an API.
/// https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html
CONSTCLOUD_CHECKED_FIELD(ApiName, at_most(128), an_api_name_must_be_at_most_128_characters_shorten_it,
                         "WebSocketApi: api_name", "must be at most 128 characters", "shorten it");
/// A description of an API or a stage.
CONSTCLOUD_CHECKED_FIELD(Description, at_most(1024), a_description_must_be_at_most_1024_characters_shorten_it,
                         "description", "must be at most 1024 characters", "shorten it");

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::constraints::apigatewayv2 {
/// Parts between single slashes.
constexpr bool is_path_of_parts(const char* data, std::size_t size) {
  if (size == 0 || data[0] == '/' || data[size - 1] == '/') return false;
  for (std::size_t i = 1; i != size; ++i) {
    if (data[i] == '/' && data[i - 1] == '/') return false;
  }
  return true;
}
/// `$request.body.action`, `${context.routeKey}/x`, `\\$default`: there is a dollar sign, and each that is not escaped
/// begins a variable.
constexpr bool is_selection_expression(const char* data, std::size_t size) {
  bool has_variable = false;
  const auto begins = [&](std::size_t at, const char* word) {
    for (; *word != '\0'; ++word, ++at) {
      if (at == size || data[at] != *word) return false;
    }
    return at != size && alnum.has(data[at]);
  };
  for (std::size_t i = 0; i != size; ++i) {
    if (data[i] == '\\' && i + 1 != size && data[i + 1] == '$') {
      has_variable = true;
      ++i;
      continue;
    }
    if (data[i] != '$') continue;
    const bool in_braces = i + 1 != size && data[i + 1] == '{';
    const std::size_t name = i + (in_braces ? 2 : 1);
    if (!begins(name, "request.") && !begins(name, "context.") && !begins(name, "stageVariables.")) return false;
    if (in_braces) {
      while (i != size && data[i] != '}') ++i;
      if (i == size) return false;
    }
    has_variable = true;
  }
  return has_variable;
}
}  // namespace constcloud::constraints::apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// The path of an API under a domain.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
CONSTCLOUD_CHECKED_FIELD(
    MappingKey, length_between(1, 300) && all_of(alnum | "$-_.+!*'()/") && where(apigatewayv2::is_path_of_parts),
    an_api_mapping_key_must_be_path_parts_of_letters_digits_and_its_punctuation_change_the_key,
    "DomainMappingOptions: mapping_key",
    "must be 1 to 300 letters, digits or $-_.+!*'() in parts between single slashes",
    "change the key, or leave it out for the root of the domain", [](const Text& key) {
      if (key.empty()) return Text("empty string for api mapping key not allowed");
      return Text::concat({"DomainMappingOptions: mapping_key '", key,
                           "' must be 1 to 300 letters, digits or $-_.+!*'() in parts between single slashes"});
    });
/// The name of a stage variable.
CONSTCLOUD_CHECKED_TEXT(StageVariableName, not_empty && all_of(alnum | "_"),
                        a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it,
                        "stage_variables: the name", "must be letters, digits and underscores",
                        "rename it");
/// The value of a stage variable.
CONSTCLOUD_CHECKED_TEXT(
    StageVariableValue, length_between(1, 512) && all_of(alnum | "-._~:/?#&=,"),
    a_stage_variable_value_must_be_1_to_512_letters_digits_or_its_punctuation_encode_what_else_it_holds,
    "stage_variables: the value", "must be 1 to 512 letters, digits or -._~:/?#&=,",
    "encode what else it holds");
/// What a route is chosen by.
CONSTCLOUD_CHECKED_FIELD(RouteKey, length_between(1, 128),
                         a_route_key_must_be_1_to_128_characters_name_the_action_that_it_serves,
                         "WebSocketRoute: route_key", "must be 1 to 128 characters",
                         "name the action that it serves");
/// What the routes of an API are chosen by.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
CONSTCLOUD_CHECKED_FIELD(
    RouteSelectionExpression, where(apigatewayv2::is_selection_expression),
    a_route_selection_expression_must_have_variables_of_request_context_or_stage_variables_such_as_request_body_action,
    "WebSocketApi: route_selection_expression",
    "must have a variable, and only those of $request, $context and $stageVariables",
    "write it like $request.body.action");
/// Requests a second.
CONSTCLOUD_CHECKED_NUMBER(ThrottleRate, double, at_least(0),
                          a_throttle_rate_limit_must_be_0_or_more_requests_a_second_give_such_a_number,
                          "ThrottleSettings: rate_limit", "must be 0 or more requests a second",
                          "give such a number");
/// Requests at once.
CONSTCLOUD_CHECKED_NUMBER(ThrottleBurst, long long, whole_between(0, largest_integer),
                          a_throttle_burst_limit_must_be_a_whole_number_from_0_up_give_such_a_number,
                          "ThrottleSettings: burst_limit", "must be a whole number from 0 up",
                          "give such a number");
/// Requests in a period.
CONSTCLOUD_CHECKED_NUMBER(QuotaLimit, long long, whole_between(0, largest_integer),
                          a_quota_limit_must_be_a_whole_number_from_0_up_give_such_a_number, "QuotaSettings: limit",
                          "must be a whole number from 0 up", "give such a number", [](double limit) {
                            if (limit >= 0 && limit < constraints::largest_integer) {
                              return Text("Throttle quota limit should be an integer");
                            }
                            return detail::words_of(limit, "QuotaSettings: limit", "must be a whole number from 0 up");
                          });
/// Requests that are taken off the first period.
CONSTCLOUD_CHECKED_NUMBER(QuotaOffset, long long, whole_between(0, largest_integer),
                          a_quota_offset_must_be_a_whole_number_from_0_up_give_such_a_number, "QuotaSettings: offset",
                          "must be a whole number from 0 up", "give such a number");
/// The value of an API key.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-key-file-format.html
CONSTCLOUD_CHECKED_FIELD(ApiKeyValue, length_between(20, 128),
                         an_api_key_must_have_20_to_128_characters_make_it_longer_or_have_one_made,
                         "ApiKey: value", "must have 20 to 128 characters",
                         "make it longer, or leave it out to have one made");

/// The variables of a stage: checked names to checked values. Other names than of letters, digits and underscores, and
/// values that are not 1 to 512 characters of a URL, are refused ("stage_variables: the name ...").
class [[nodiscard]] StageVariables : public Map<StageVariableValue> {
 public:
  using item_type = MapEntry<StageVariableValue, StageVariableName>;
  constexpr StageVariables() = default;
  constexpr StageVariables(std::initializer_list<item_type> variables) {
    for (const auto& [name, value] : variables) set(key_of(name), value);
  }
  /// Copies any range of pairs (std::map ...), checking each.
  template <class Range>
    requires requires(const Range& r) {
      { r.begin()->first } -> detail::converts_to<Text>;
      { r.begin()->second } -> detail::converts_to<Text>;
    }
  constexpr StageVariables(const Range& range) {
    for (const auto& [name, value] : range)
      set(StageVariableName(Text(name)).literal(), StageVariableValue(Text(value)));
  }

  /// The text of a name. One that is known at deployment only cannot be a key of a template.
  static constexpr Text key_of(const StageVariableName& name) {
    if (name.is_token()) {
      StageVariableName::a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it({}, "${Token}");
    }
    return name.literal();
  }
};

}  // namespace constcloud::aws_apigatewayv2
