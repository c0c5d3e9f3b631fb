// SPDX-License-Identifier: Apache-2.0
#pragma once
// RateLimitedApiKey: an API key with a usage plan of its own.
#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `RateLimitedApiKeyProps`.
struct RateLimitedApiKeyProps {
  /// Default: CloudFormation makes one.
  Optional<Value<Text>> api_key_name{};
  /// The stages that the key opens.
  Optional<List<UsagePlanPerApiStage>> api_stages{};
  /// Who it is sold to, in the AWS Marketplace.
  Optional<Value<Text>> customer_id{};
  Optional<Value<Text>> description{};
  /// Clients may use it. Default: true.
  Optional<Value<bool>> enabled{};
  /// Its id is another than its value. Default: false.
  Optional<Value<bool>> generate_distinct_id{};
  Optional<QuotaSettings> quota{};
  Optional<ThrottleSettings> throttle{};
  /// The key itself, 20 to 128 characters, which the template then has in clear. Default: API Gateway makes one.
  Optional<ApiKeyValue> value{};
};

/// An ApiKey, and a UsagePlan with the key where stages, a quota or a throttle are given. Nothing is required. Refuses
/// what an ApiKey refuses ("ApiKey: value ... must have 20 to 128 characters"). CDK: `RateLimitedApiKey`,
/// https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2/RateLimitedApiKey.html
class RateLimitedApiKey : public Handle<RateLimitedApiKey, internal::ApiKeyState, IApiKey> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.RateLimitedApiKey";
  constexpr RateLimitedApiKey() = default;
  CONSTCLOUD_CONSTEXPR RateLimitedApiKey(const Construct& scope, const Text& id,
                                         const RateLimitedApiKeyProps& props = {});
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/rate_limited_api_key.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/rate_limited_api_key.hpp>
#endif
