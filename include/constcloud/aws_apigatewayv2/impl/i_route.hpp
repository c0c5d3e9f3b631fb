// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_route.hpp.
#include <constcloud/aws_apigatewayv2/i_route.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_route_has_its_id_after_its_integration_and_its_authorizer(const Place& at) {
  at.refuse("a route has no id while its integration and its authorizer are bound to it",
            "ask for it when the route is made");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> IRoute::route_id() const {
  if (own().route_id.is_undefined()) {
    refuse::a_route_has_its_id_after_its_integration_and_its_authorizer(data());
  }
  return own().route_id;
}

}  // namespace constcloud::aws_apigatewayv2
