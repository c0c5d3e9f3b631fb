// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ids of constructs that are made of what users give.
#include <constcloud/tree/construct.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_id_must_not_hold_a_value_that_is_known_at_deployment_only(const Place& at, const Text& id) {
  at.stop({"ID components may not include unresolved tokens: ", id});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// The id of those three parts, whose middle one must be known.
inline CONSTCLOUD_CONSTEXPR Text checked_id(const detail::NodeData& scope, const Text& before, const Value<Text>& given,
                                            const Text& behind) {
  const Text id = Text::concat({before, detail::shown(given), behind});
  if (given.is_token()) {
    refuse::an_id_must_not_hold_a_value_that_is_known_at_deployment_only(scope, detail::sanitize_id(id));
  }
  return id;
}

}  // namespace constcloud::aws_apigatewayv2::internal
