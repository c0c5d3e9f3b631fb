// SPDX-License-Identifier: Apache-2.0
#pragma once
// ThrottleSettings: how many requests are taken.
#include <constcloud/constraints/apigatewayv2.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// How many requests a stage, or a usage plan, takes. CDK: `ThrottleSettings`.
struct ThrottleSettings {
  /// Requests at once, a whole number from 0 up.
  Optional<ThrottleBurst> burst_limit{};
  /// Requests a second, from 0 up.
  Optional<ThrottleRate> rate_limit{};
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/throttle_settings.hpp>
