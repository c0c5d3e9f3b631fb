// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/fn.hpp.
#include <constcloud/tree/fn.hpp>
#include <constcloud/tree/reference.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void fn_join_needs_at_least_one_value() {
  throw Error("FnJoin requires at least one value to be provided");
}

[[noreturn]] inline void a_condition_function_needs_at_least_one_argument(const Text& function) {
  throw Error(Text::concat({"Fn.", function, "() needs at least one argument"}));
}

[[noreturn]] inline void fn_select_index_must_not_be_negative() {
  throw Error("Fn.select: the index must not be negative");
}

[[noreturn]] inline void fn_cidr_count_must_be_1_to_256(long long count) {
  throw Error(Text::concat(
      {"Fn::Cidr's count attribute must be between 1 and 256, ", Json(count).to_text(), " was provided."}));
}

[[noreturn]] inline void a_url_has_two_slashes_before_its_domain_name(const Text& url) {
  throw Error(Text::concat({"Fn.parseDomainName: '//' is wanted before the domain name of a URL, got '", url, "'"}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Json ExtensionCall::resolved(const json::LeafContext* leaf_context) const {
  const auto* context = static_cast<const RenderContext*>(leaf_context);
  if (context != nullptr && context->extension_calls != nullptr) ++*context->extension_calls;
  return call;
}

CONSTCLOUD_CONSTEXPR json::Array operands_of(std::initializer_list<ConditionExpression> conditions) {
  json::Array operands;
  for (const ConditionExpression& condition : conditions) operands.push_back(condition.json());
  return operands;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::Fn {

CONSTCLOUD_CONSTEXPR Token get_att(const Text& logical_name, const Text& attribute) {
  return detail::call("Fn::GetAtt", Json::array({Json(logical_name), Json(attribute)}));
}

CONSTCLOUD_CONSTEXPR Value<Text> join(const Text& delimiter, const TextList& values) {
  if (values.is(json::Kind::array) && values.size() == 0) refuse::fn_join_needs_at_least_one_value();
  return detail::make_leaf<detail::JoinCall>(delimiter, values.json());
}

CONSTCLOUD_CONSTEXPR TextList split(const Text& delimiter, const Value<Text>& source) {
  if (source.is_token()) return detail::call("Fn::Split", Json::array({Json(delimiter), source.json()}));
  List<Value<Text>> parts;
  const Text text = source.literal();
  std::size_t from = 0;
  if (delimiter.empty()) {  // one part for each character
    for (std::size_t i = 0; i != text.size(); ++i) {
      if (i + 1 != text.size() && (text[i + 1] & 0xc0) == 0x80) continue;
      parts.push_back(text.substr(from, i + 1 - from));
      from = i + 1;
    }
    return parts;
  }
  for (std::size_t at = text.find(delimiter); at != Text::npos; at = text.find(delimiter, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + delimiter.size();
  }
  parts.push_back(text.substr(from));
  return parts;
}

CONSTCLOUD_CONSTEXPR Value<Text> select(long long index, const TextList& values) {
  if (index < 0) refuse::fn_select_index_must_not_be_negative();
  const auto at = static_cast<std::size_t>(index);
  if (!values.is_token()) {
    bool literal = true;
    for (const Json& value : values.json().as_array()) literal = literal && value.is(json::Kind::text);
    if (literal && at >= values.json().size()) return {};
    if (literal) return values.json().as_array()[at].as_text();
  }
  return detail::call("Fn::Select", Json::array({Json(index), values.json()}));
}

CONSTCLOUD_CONSTEXPR List<Value<Text>> split(const Text& delimiter, const Value<Text>& source,
                                             std::size_t assumed_length) {
  const TextList parts = split(delimiter, source);
  if (!parts.is_token()) assumed_length = parts.json().size();
  List<Value<Text>> list;
  for (std::size_t i = 0; i != assumed_length; ++i) list.push_back(select(static_cast<long long>(i), parts));
  return list;
}

CONSTCLOUD_CONSTEXPR Value<Text> sub(const Text& body, const Map<Value<Text>>& variables) {
  json::Object object;
  for (const auto& [name, value] : variables) object.set(name, value.json());
  return detail::call("Fn::Sub", Json::array({Json(body), Json(std::move(object))}));
}

CONSTCLOUD_CONSTEXPR TextList cidr(const Value<Text>& ip_block, long long count, const Optional<Text>& size_mask) {
  if (count < 1 || count > 256) refuse::fn_cidr_count_must_be_1_to_256(count);
  json::Array arguments{ip_block.json(), Json(count)};
  if (size_mask) arguments.push_back(Json(*size_mask));
  return detail::call("Fn::Cidr", Json(std::move(arguments)));
}

CONSTCLOUD_CONSTEXPR Value<Text> parse_domain_name(const Value<Text>& url) {
  const TextList parts = split("//", url);
  if (!parts.is_token() && parts.size() < 2) refuse::a_url_has_two_slashes_before_its_domain_name(url.literal());
  return select(0, split("/", select(1, parts)));
}

CONSTCLOUD_CONSTEXPR Value<Text> import_value(const Value<Text>& export_name) {
  return detail::call("Fn::ImportValue", export_name.json());
}

CONSTCLOUD_CONSTEXPR TextList import_list_value(const Value<Text>& export_name, std::size_t assumed_length,
                                                const Text& delimiter) {
  return split(delimiter, import_value(export_name), assumed_length);
}

CONSTCLOUD_CONSTEXPR Value<Text> find_in_map(const Text& map_name, const Value<Text>& top_level_key,
                                             const Value<Text>& second_level_key) {
  return detail::call("Fn::FindInMap", Json::array({Json(map_name), top_level_key.json(), second_level_key.json()}));
}

CONSTCLOUD_CONSTEXPR Value<Text> find_in_map(const Text& map_name, const Value<Text>& top_level_key,
                                             const Value<Text>& second_level_key, const Value<Text>& default_value) {
  return detail::extension_call(
      detail::call("Fn::FindInMap", Json::array({Json(map_name), top_level_key.json(), second_level_key.json(),
                                                 Json::object({{"DefaultValue", default_value.json()}})})));
}

CONSTCLOUD_CONSTEXPR Token transform(const Text& macro_name, const Map<Json>& parameters) {
  return detail::call("Fn::Transform", Json::object({{"Name", Json(macro_name)}, {"Parameters", Json(parameters)}}));
}

CONSTCLOUD_CONSTEXPR Value<double> len(const TextList& list) {
  if (!list.is_token()) return list.json().size();
  return detail::call("Fn::Length", list.json());
}

CONSTCLOUD_CONSTEXPR Value<Text> get_stack_output(const Value<Text>& stack_name, const Value<Text>& output_name,
                                                  const Optional<Value<Text>>& region,
                                                  const Optional<Value<Text>>& role_arn) {
  json::Object arguments{{"StackName", stack_name.json()}};
  if (region) arguments.set("Region", region->json());
  if (role_arn) arguments.set("RoleArn", role_arn->json());
  arguments.set("OutputName", output_name.json());
  return detail::call("Fn::GetStackOutput", Json(std::move(arguments)));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_and(std::initializer_list<ConditionExpression> conditions) {
  if (conditions.size() == 0) refuse::a_condition_function_needs_at_least_one_argument("conditionAnd");
  return detail::nest_in_tens("Fn::And", detail::operands_of(conditions));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_or(std::initializer_list<ConditionExpression> conditions) {
  if (conditions.size() == 0) refuse::a_condition_function_needs_at_least_one_argument("conditionOr");
  return detail::nest_in_tens("Fn::Or", detail::operands_of(conditions));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_not(const ConditionExpression& condition) {
  return detail::call("Fn::Not", Json::array({condition.json()}));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_equals(const Json& left, const Json& right) {
  return detail::call("Fn::Equals", Json::array({left, right}));
}

CONSTCLOUD_CONSTEXPR Token condition_if(const Text& condition_id, const Json& if_true, const Json& if_false) {
  return detail::call("Fn::If", Json::array({Json(condition_id), if_true, if_false}));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_contains(const TextList& texts, const Value<Text>& value) {
  return detail::call("Fn::Contains", Json::array({texts.json(), value.json()}));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_each_member_equals(const TextList& texts, const Value<Text>& value) {
  return detail::call("Fn::EachMemberEquals", Json::array({texts.json(), value.json()}));
}

CONSTCLOUD_CONSTEXPR ConditionExpression condition_each_member_in(const TextList& to_check, const TextList& to_match) {
  return detail::call("Fn::EachMemberIn", Json::array({to_check.json(), to_match.json()}));
}

CONSTCLOUD_CONSTEXPR Value<Text> value_of(const Text& parameter_or_logical_id, const Text& attribute) {
  return detail::call("Fn::ValueOf", Json::array({Json(parameter_or_logical_id), Json(attribute)}));
}

CONSTCLOUD_CONSTEXPR TextList value_of_all(const Text& parameter_type, const Text& attribute) {
  return detail::call("Fn::ValueOfAll", Json::array({Json(parameter_type), Json(attribute)}));
}

}  // namespace constcloud::Fn
