// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the C++ halves of pairs with L2 constructs share. Its twin is support.js.
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_authorizers.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_certificatemanager.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_logs.hpp>

#include "alarms.hpp"

namespace acm = constcloud::aws_certificatemanager;
namespace apigwv2 = constcloud::aws_apigatewayv2;
namespace authorizers = constcloud::aws_apigatewayv2_authorizers;
namespace integrations = constcloud::aws_apigatewayv2_integrations;
namespace lambda = constcloud::aws_lambda;
namespace logs = constcloud::aws_logs;

/// An inline function that answers every message.
inline CONSTCLOUD_CONSTEXPR lambda::Function handler(const Construct& scope, const Text& id = "Handler") {
  return lambda::Function::builder(scope, id)
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(lambda::Code::from_inline("exports.handler = async () => ({ statusCode: 200 })"))
      .build();
}

inline CONSTCLOUD_CONSTEXPR integrations::WebSocketMockIntegration mock(const Text& id = "Mock") {
  return integrations::WebSocketMockIntegration(id);
}

inline CONSTCLOUD_CONSTEXPR acm::ICertificate imported_certificate(const Construct& scope,
                                                                   const Text& id = "Certificate") {
  return acm::Certificate::from_certificate_arn(
      scope, id, "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012");
}

/// The environment of a construct as the CDK shows it: what is known, else the pseudo parameters.
inline CONSTCLOUD_CONSTEXPR Value<Text> region_of(const constcloud::Resource& resource) {
  const auto region = resource.env().region;
  if (region) return *region;  // no conditional operator: g++ 12 would destroy its result twice
  return constcloud::Aws::region;
}
inline CONSTCLOUD_CONSTEXPR Value<Text> account_of(const constcloud::Resource& resource) {
  const auto account = resource.env().account;
  if (account) return *account;
  return constcloud::Aws::account_id;
}

/// The resource behind an L2 construct, for the escape hatches.
inline CONSTCLOUD_CONSTEXPR CfnResource default_resource(const Construct& construct) {
  return CfnResource::of(construct);
}
