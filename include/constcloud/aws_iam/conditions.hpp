// SPDX-License-Identifier: Apache-2.0
#pragma once
// Conditions: the circumstances under which a statement applies.
#include <constcloud/base/error.hpp>
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] CONSTCLOUD_INLINE void a_condition_is_a_map_of_keys_to_values();
}  // namespace refuse

namespace aws_iam {

/// Operators to keys to values: `{{"StringEquals", {{"aws:PrincipalTag/team", "chat"}}}}`. A value is a text, a
/// `Json::array` of texts, or an intrinsic. CDK: `Conditions`.
class [[nodiscard]] Conditions : public Map<Json> {
 public:
  using item_type = MapEntry<Map<Json>>;
  constexpr Conditions() = default;
  CONSTCLOUD_CONSTEXPR Conditions(std::initializer_list<item_type> operators);
  /// A JSON object of operators; what is neither an object nor an intrinsic below them is refused.
  template <detail::same_as<Json> J>
  constexpr Conditions(const J& operators) {
    if (!operators.is(json::Kind::object)) refuse::a_condition_is_a_map_of_keys_to_values();
    for (const auto& [name, keys] : operators.as_object()) add(name, keys);
  }

  /// Adds the keys of one operator to those that it has; a key again gets the new value. Only objects and intrinsics
  /// are taken.
  CONSTCLOUD_CONSTEXPR void add(const Text& name, const Json& keys);
};

}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/conditions.hpp>
#endif
