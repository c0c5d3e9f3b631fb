// SPDX-License-Identifier: Apache-2.0
#pragma once
// ApiKey: what clients show to be counted, and limited, by usage plans.
#include <constcloud/aws_apigatewayv2/i_api_key.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `ApiKeyOptions`.
struct ApiKeyOptions {
  /// Default: CloudFormation makes one.
  Optional<Value<Text>> api_key_name{};
  Optional<Value<Text>> description{};
  /// The key itself, 20 to 128 characters, which the template then has in clear. Default: API Gateway makes one.
  Optional<ApiKeyValue> value{};
};

/// CDK: `ApiKeyProps`.
struct ApiKeyProps {
  /// Default: CloudFormation makes one.
  Optional<Value<Text>> api_key_name{};
  /// Who it is sold to, in the AWS Marketplace.
  Optional<Value<Text>> customer_id{};
  Optional<Value<Text>> description{};
  /// Clients may use it. Default: true.
  Optional<Value<bool>> enabled{};
  /// Its id is another than its value. Default: false.
  Optional<Value<bool>> generate_distinct_id{};
  /// The key itself, 20 to 128 characters, which the template then has in clear. Default: API Gateway makes one.
  Optional<ApiKeyValue> value{};
};

/// AWS::ApiGateway::ApiKey. Nothing is required. A usage plan says which stages it opens, and how often. Refuses a
/// value of another length than 20 to 128 characters ("ApiKey: value ... must have 20 to 128 characters"). CDK:
/// `ApiKey`,
/// https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2/ApiKey.html
class ApiKey : public Handle<ApiKey, internal::ApiKeyState, IApiKey> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.ApiKey";
  constexpr ApiKey() = default;
  CONSTCLOUD_CONSTEXPR ApiKey(const Construct& scope, const Text& id, const ApiKeyProps& props = {});
  /// A key made elsewhere, of the account and the region of the stack of `scope`.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IApiKey from_api_key_id(const Construct& scope, const Text& id,
                                                                    const Value<Text>& api_key_id);
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/api_key.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/api_key.hpp>
#endif
