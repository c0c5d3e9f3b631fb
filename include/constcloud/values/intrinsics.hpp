// SPDX-License-Identifier: Apache-2.0
#pragma once
// The intrinsic functions of CloudFormation, one row each, with all that the library wants to know of them.
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// What is known of an intrinsic function.
struct Intrinsic {
  Text name;
  json::TokenType gives = json::TokenType::text;
  bool is_replaced_whole = false;  ///< an override of its call takes its place; of another it merges the members
  bool wants_transform = false;    ///< always: CloudFormation knows it only with `AWS::LanguageExtensions`
  bool may_name_parameter = false;  ///< the CDK gives a name that it computes to a parameter of the template
};

inline constexpr Intrinsic intrinsics[] = {
    {.name = "Ref", .is_replaced_whole = true},
    {.name = "Fn::And", .is_replaced_whole = true},
    {.name = "Fn::Base64", .is_replaced_whole = true},
    {.name = "Fn::Cidr", .gives = json::TokenType::list, .is_replaced_whole = true},
    {.name = "Fn::Contains"},
    {.name = "Fn::EachMemberEquals"},
    {.name = "Fn::EachMemberIn"},
    {.name = "Fn::Equals", .is_replaced_whole = true},
    {.name = "Fn::FindInMap", .is_replaced_whole = true},  // wants the transform where it has a default
    {.name = "Fn::GetAZs", .gives = json::TokenType::list, .is_replaced_whole = true},
    {.name = "Fn::GetAtt", .is_replaced_whole = true},
    {.name = "Fn::GetStackOutput"},
    {.name = "Fn::If", .is_replaced_whole = true, .may_name_parameter = true},
    {.name = "Fn::ImportValue", .is_replaced_whole = true},
    {.name = "Fn::Join", .is_replaced_whole = true, .may_name_parameter = true},
    {.name = "Fn::Length", .gives = json::TokenType::number, .wants_transform = true},
    {.name = "Fn::Not", .is_replaced_whole = true},
    {.name = "Fn::Or", .is_replaced_whole = true},
    {.name = "Fn::RefAll", .gives = json::TokenType::list},
    {.name = "Fn::Select", .is_replaced_whole = true},
    {.name = "Fn::Split", .gives = json::TokenType::list, .is_replaced_whole = true},
    {.name = "Fn::Sub", .is_replaced_whole = true},
    {.name = "Fn::ToJsonString", .wants_transform = true},
    {.name = "Fn::Transform", .is_replaced_whole = true},
    {.name = "Fn::ValueOf"},
    {.name = "Fn::ValueOfAll", .gives = json::TokenType::list},
};

/// The row of that name; nullptr where there is none.
constexpr const Intrinsic* find_intrinsic(const Text& name) {
  for (const Intrinsic& row : intrinsics) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

/// What an object is the call of: the row of its only member; nullptr for anything else.
constexpr const Intrinsic* intrinsic_called_by(const Json& value) {
  if (!value.is(json::Kind::object) || value.size() != 1) return nullptr;
  return find_intrinsic(value.as_object()[0].key);
}

void an_intrinsic_function_has_a_row_in_the_table_add_one();

/// The name of an intrinsic function, as a literal. One without a row does not compile.
struct IntrinsicName {
  template <std::size_t N>
  consteval IntrinsicName(const char (&name)[N]) : row(find_intrinsic(name)) {
    if (row == nullptr) an_intrinsic_function_has_a_row_in_the_table_add_one();
  }
  const Intrinsic* row;
};

}  // namespace constcloud::detail
