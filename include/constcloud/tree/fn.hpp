// SPDX-License-Identifier: Apache-2.0
#pragma once
// Fn: every intrinsic function of CloudFormation. CDK: `Fn`.
#include <constcloud/values/intrinsics.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// A condition as `Fn::If` and the condition functions take it: a `CfnCondition` or the result of such a function.
class [[nodiscard]] ConditionExpression {
 public:
  constexpr ConditionExpression() = default;
  constexpr ConditionExpression(Token token) : json_(token.json()) {}
  constexpr const Json& json() const { return json_; }

 private:
  Json json_;
};
template <class Given>
constexpr void wanted_here(const ConditionExpression*) {
  static_assert(detail::fits_here<Given>,
                "a condition is wanted here: Fn::condition_equals(left, right) or another of Fn::condition_...");
}

namespace detail {

/// A call of a function that CloudFormation knows in templates with the transform `AWS::LanguageExtensions` only.
struct ExtensionCall final : json::Leaf {
  constexpr explicit ExtensionCall(Json function_call) : call(std::move(function_call)) {}
  constexpr ~ExtensionCall() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(call);
  }
  Json call;
};
constexpr Token extension_call(Json call) { return make_leaf<ExtensionCall>(std::move(call)); }

/// The call of a function.
inline CONSTCLOUD_CONSTEXPR Token call(IntrinsicName function, Json argument) {
  Json call = Json::object({{function.row->name, std::move(argument)}});
  if (function.row->wants_transform) return extension_call(std::move(call));
  return Token(std::move(call));
}

/// More than ten operands stand in groups of ten.
constexpr Token nest_in_tens(IntrinsicName function, const json::Array& operands) {
  if (operands.size() == 1) return Token(operands[0]);
  if (operands.size() <= 10) return call(function, Json(operands));
  json::Array groups;
  for (std::size_t from = 0; from < operands.size(); from += 10) {
    json::Array group;
    for (std::size_t i = from; i != operands.size() && i != from + 10; ++i) group.push_back(operands[i]);
    groups.push_back(nest_in_tens(function, group).json());
  }
  return nest_in_tens(function, groups);
}

}  // namespace detail

/// The intrinsic functions. Those that take a literal apart do so at once, as in the CDK.
namespace Fn {

/// `{"Ref": name}` of a logical name that is not an element of the tree.
inline CONSTCLOUD_CONSTEXPR Token ref(const Text& logical_name) { return detail::call("Ref", Json(logical_name)); }
/// `{"Fn::GetAtt": [name, attribute]}` of a logical name; resources have their own `get_att`.
CONSTCLOUD_CONSTEXPR Token get_att(const Text& logical_name, const Text& attribute);

/// The values with `delimiter` between them, at least one. Of literals alone it is one text in the template; until then
/// it is a token as any other call, which nobody looks into and nobody checks: literals are joined with `+`.
CONSTCLOUD_CONSTEXPR Value<Text> join(const Text& delimiter, const TextList& values);

/// The parts of `source` between the delimiters: at once for a literal, else `Fn::Split`.
CONSTCLOUD_CONSTEXPR TextList split(const Text& delimiter, const Value<Text>& source);

/// The element at `index`, from 0: at once of a literal list, else `Fn::Select`.
CONSTCLOUD_CONSTEXPR Value<Text> select(long long index, const TextList& values);

/// `Fn::Split` of which the number of parts is known: each part is an `Fn::Select`. A literal has the parts it has.
CONSTCLOUD_CONSTEXPR List<Value<Text>> split(const Text& delimiter, const Value<Text>& source,
                                             std::size_t assumed_length);

inline CONSTCLOUD_CONSTEXPR Value<Text> sub(const Text& body) { return detail::call("Fn::Sub", Json(body)); }
CONSTCLOUD_CONSTEXPR Value<Text> sub(const Text& body, const Map<Value<Text>>& variables);
inline CONSTCLOUD_CONSTEXPR Value<Text> base64(const Value<Text>& data) {
  return detail::call("Fn::Base64", data.json());
}
/// `count` address blocks, 1 to 256, of 2^`size_mask` addresses out of `ip_block`.
CONSTCLOUD_CONSTEXPR TextList cidr(const Value<Text>& ip_block, long long count, const Optional<Text>& size_mask = {});
/// The host name in a URL: what stands between `//` and the next `/`. Refused: a literal without `//`.
CONSTCLOUD_CONSTEXPR Value<Text> parse_domain_name(const Value<Text>& url);
inline CONSTCLOUD_CONSTEXPR TextList get_azs(const Value<Text>& region = "") {
  return detail::call("Fn::GetAZs", region.json());
}
CONSTCLOUD_CONSTEXPR Value<Text> import_value(const Value<Text>& export_name);
CONSTCLOUD_CONSTEXPR TextList import_list_value(const Value<Text>& export_name, std::size_t assumed_length,
                                                const Text& delimiter = ",");
CONSTCLOUD_CONSTEXPR Value<Text> find_in_map(const Text& map_name, const Value<Text>& top_level_key,
                                             const Value<Text>& second_level_key);
/// With a default the template is transformed by `AWS::LanguageExtensions`.
CONSTCLOUD_CONSTEXPR Value<Text> find_in_map(const Text& map_name, const Value<Text>& top_level_key,
                                             const Value<Text>& second_level_key, const Value<Text>& default_value);
CONSTCLOUD_CONSTEXPR Token transform(const Text& macro_name, const Map<Json>& parameters);
/// The length of a list: at once of a literal one, else `Fn::Length` and the transform `AWS::LanguageExtensions`.
CONSTCLOUD_CONSTEXPR Value<double> len(const TextList& list);
/// An output of a stack of any region, of any account that has a role for it.
CONSTCLOUD_CONSTEXPR Value<Text> get_stack_output(const Value<Text>& stack_name, const Value<Text>& output_name,
                                                  const Optional<Value<Text>>& region = {},
                                                  const Optional<Value<Text>>& role_arn = {});

CONSTCLOUD_CONSTEXPR ConditionExpression condition_and(std::initializer_list<ConditionExpression> conditions);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_or(std::initializer_list<ConditionExpression> conditions);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_not(const ConditionExpression& condition);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_equals(const Json& left, const Json& right);
CONSTCLOUD_CONSTEXPR Token condition_if(const Text& condition_id, const Json& if_true, const Json& if_false);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_contains(const TextList& texts, const Value<Text>& value);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_each_member_equals(const TextList& texts, const Value<Text>& value);
CONSTCLOUD_CONSTEXPR ConditionExpression condition_each_member_in(const TextList& to_check, const TextList& to_match);
inline CONSTCLOUD_CONSTEXPR TextList ref_all(const Text& parameter_type) {
  return detail::call("Fn::RefAll", Json(parameter_type));
}
CONSTCLOUD_CONSTEXPR Value<Text> value_of(const Text& parameter_or_logical_id, const Text& attribute);
CONSTCLOUD_CONSTEXPR TextList value_of_all(const Text& parameter_type, const Text& attribute);

}  // namespace Fn

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/fn.hpp>
#endif
