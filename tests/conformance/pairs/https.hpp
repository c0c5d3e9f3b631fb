// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the C++ halves of pairs with HTTP APIs share.
#include <constcloud/aws_apigatewayv2/http.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http.hpp>

#include "services.hpp"

using apigwv2::HttpApi;
using apigwv2::HttpMethod;
using apigwv2::HttpRoute;
using apigwv2::HttpRouteKey;
using apigwv2::HttpStage;
using authorizers::HttpIamAuthorizer;
using integrations::HttpLambdaIntegration;
using integrations::HttpUrlIntegration;

inline CONSTCLOUD_CONSTEXPR HttpUrlIntegration url(const Text& id = "Url") {
  return HttpUrlIntegration(id, "https://example.com");
}

/// The metrics of an API or a stage.
template <class Of>
inline CONSTCLOUD_CONSTEXPR void show_metrics(Stack& stack, const Of& of) {
  alarm(stack, "ClientError", of.metric_client_error());
  alarm(stack, "ServerError", of.metric_server_error());
  alarm(stack, "DataProcessed", of.metric_data_processed());
  alarm(stack, "Count", of.metric_count());
  alarm(stack, "IntegrationLatency", of.metric_integration_latency());
  alarm(stack, "Latency", of.metric_latency());
  alarm(stack, "Own", of.metric("Own", {.period = Duration::minutes(1)}));
  alarm(stack, "Max", of.metric_count({.label = "most", .statistic = "max"}));
  alarm(stack, "P99", of.metric_latency({.statistic = "p99"}));
}
