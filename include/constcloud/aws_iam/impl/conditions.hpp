// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/conditions.hpp.
#include <constcloud/aws_iam/conditions.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_INLINE void a_condition_is_a_map_of_keys_to_values() {
  throw Error("A Condition should be represented as a map of operator to value");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR Conditions::Conditions(std::initializer_list<item_type> operators) {
  for (const item_type& entry : operators) set(entry.key, Json(entry.value));
}

CONSTCLOUD_CONSTEXPR void Conditions::add(const Text& name, const Json& keys) {
  if (!keys.is_token()) refuse::a_condition_is_a_map_of_keys_to_values();
  Json* known = find(name);
  if (known == nullptr || !known->is(json::Kind::object) || !keys.is(json::Kind::object)) {
    set(name, keys);
    return;
  }
  json::Object& object = known->edit_object();
  for (const auto& [key, value] : keys.as_object()) object.set(key, value);
}

}  // namespace constcloud::aws_iam
