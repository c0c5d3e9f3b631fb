// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/rate_limited_api_key.hpp.
#include <constcloud/aws_apigatewayv2/rate_limited_api_key.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR RateLimitedApiKey::RateLimitedApiKey(const Construct& scope, const Text& id,
                                                          const RateLimitedApiKeyProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  ApiKeyProps of_key;
  copy_fields(props, of_key);
  const ApiKey key(*this, "Resource", of_key);
  if (props.api_stages || props.quota || props.throttle) {
    UsagePlanProps of_plan{.api_stages = props.api_stages, .quota = props.quota, .throttle = props.throttle};
    UsagePlan(*this, "UsagePlanResource", of_plan).add_api_key(key);
  }
  own().id = key.key_id();
  own().arn = key.key_arn();
}

}  // namespace constcloud::aws_apigatewayv2
