// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_event_bridge_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/detail/service_call.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_event_bridge_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpEventBridgeIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const {
  const HttpIntegrationSubtype subtype = props.subtype.value_or(HttpIntegrationSubtype::eventbridge_put_events);
  check_service(options, subtype, "EventBridge-", "EventBridge-");
  ParameterMapping mapping;
  if (props.parameter_mapping) {
    mapping = *props.parameter_mapping;
  } else {
    mapping.custom("Detail", "$request.body.Detail")
        .custom("DetailType", "$request.body.DetailType")
        .custom("Source", "$request.body.Source");
  }
  if (mapping.mappings().find("EventBusName") == nullptr) {
    mapping.custom("EventBusName", *props.event_bus_ref->event_bus_name);
  }
  return service_call(options, subtype, "AllowEventBridgePutEvents", "events:PutEvents",
                      *props.event_bus_ref->event_bus_arn, mapping);
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
