// SPDX-License-Identifier: Apache-2.0
#pragma once
// Conditions: the circumstances under which a statement applies.
#include <constcloud/base/error.hpp>
#include <constcloud/core/value.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_condition_is_a_map_of_keys_to_values() {
  throw Error("A Condition should be represented as a map of operator to value");
}
}  // namespace refuse

namespace aws_iam {

/// Operators to keys to values: `{{"StringEquals", {{"aws:PrincipalTag/team", "chat"}}}}`. A value is a text, a
/// `Json::array` of texts, or an intrinsic. CDK: `Conditions`.
class Conditions : public Map<Json> {
 public:
  using item_type = MapEntry<Map<Json>>;
  constexpr Conditions() = default;
  constexpr Conditions(std::initializer_list<item_type> operators) {
    for (const item_type& entry : operators) set(entry.key, Json(entry.value));
  }
  /// A JSON object of operators; what is neither an object nor an intrinsic below them is refused.
  template <constcloud::detail::same_as<Json> J>
  constexpr Conditions(const J& operators) {
    if (!operators.is(json::Kind::object)) refuse::a_condition_is_a_map_of_keys_to_values();
    for (const auto& [name, keys] : operators.as_object()) add(name, keys);
  }

  /// Adds the keys of one operator to those that it has; a key again gets the new value. Only objects and intrinsics
  /// are taken.
  constexpr void add(const Text& name, const Json& keys) {
    if (!keys.is(json::Kind::object) && !keys.is(json::Kind::leaf)) refuse::a_condition_is_a_map_of_keys_to_values();
    Json* known = find(name);
    if (known == nullptr || !known->is(json::Kind::object) || !keys.is(json::Kind::object)) {
      set(name, keys);
      return;
    }
    json::Object& object = known->edit_object();
    for (const auto& [key, value] : keys.as_object()) object.set(key, value);
  }
};

}  // namespace aws_iam

}  // namespace constcloud
