// SPDX-License-Identifier: Apache-2.0
#pragma once
// What constructs of API Gateway are referred to by: the CDK's `ApiReference` and its kin.
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `ApiReference`.
struct ApiReference {
  Value<Text> api_id;
};
/// CDK: `StageReference`.
struct StageReference {
  Value<Text> api_id;
  Value<Text> stage_name;
};
/// CDK: `RouteReference`.
struct RouteReference {
  Value<Text> api_id;
  Value<Text> route_id;
};
/// CDK: `IntegrationReference`.
struct IntegrationReference {
  Value<Text> api_id;
  Value<Text> integration_id;
};
/// CDK: `AuthorizerReference`.
struct AuthorizerReference {
  Value<Text> api_id;
  Value<Text> authorizer_id;
};
/// CDK: `DomainNameReference`.
struct DomainNameReference {
  Value<Text> domain_name;
  Value<Text> domain_name_arn;
};
/// CDK: `VpcLinkReference`.
struct VpcLinkReference {
  Value<Text> vpc_link_id;
};
/// CDK: `ApiKeyReference`.
struct ApiKeyReference {
  Value<Text> api_key_id;
};
/// CDK: `UsagePlanReference`.
struct UsagePlanReference {
  Value<Text> usage_plan_id;
};

}  // namespace constcloud::aws_apigatewayv2
