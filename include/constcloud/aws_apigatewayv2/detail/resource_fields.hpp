// SPDX-License-Identifier: Apache-2.0
#pragma once
// How fields of the L2 constructs are written into resources.
#include <constcloud/tree/fault.hpp>
#include <constcloud/values/duration.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_integration_timeout_must_be_50_milliseconds_to_29_seconds(const Place& at) {
  at.refuse("Integration timeout must be between 50 milliseconds and 29 seconds.", "change timeout");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// The text of an enumeration.
template <class T>
constexpr Optional<Value<Text>> text_of(const Optional<T>& field) {
  if (!field.has_value()) return {};
  return Value<Text>(to_text(*field));
}

/// Free-form JSON of a map.
inline CONSTCLOUD_CONSTEXPR Optional<Value<Json>> json_of(const Optional<Map<Value<Text>>>& map) {
  if (!map) return {};
  json::Object object;
  for (const auto& [name, value] : *map) object.set(name, value.json());
  return Value<Json>(Json(std::move(object)));
}

inline CONSTCLOUD_CONSTEXPR Optional<Value<long long>> timeout_in_millis(const Optional<Duration>& timeout,
                                                                         const detail::Place& at) {
  if (!timeout) return {};
  const Value<double> milliseconds = timeout->as_milliseconds();
  if (!milliseconds.is_token() && (milliseconds.literal() < 50 || milliseconds.literal() > 29'000)) {
    refuse::an_integration_timeout_must_be_50_milliseconds_to_29_seconds(at);
  }
  return Value<long long>(milliseconds);
}

}  // namespace constcloud::aws_apigatewayv2::internal
