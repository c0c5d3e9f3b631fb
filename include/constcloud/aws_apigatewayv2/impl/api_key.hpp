// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/api_key.hpp.
#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/cfn/apigateway/api_key.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR Value<Text> api_key_arn(const Construct& scope, const Value<Text>& id) {
  return Stack::of(scope).format_arn({.resource = "/apikeys",
                                      .service = "apigateway",
                                      .account = "",
                                      .arn_format = ArnFormat::slash_resource_name,
                                      .resource_name = id});
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR ApiKey::ApiKey(const Construct& scope, const Text& id, const ApiKeyProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  aws_apigateway::CfnApiKeyProps cfn{.enabled = true, .name = props.api_key_name};
  copy_fields(props, cfn);
  const aws_apigateway::CfnApiKey resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.ref();
  own().arn = internal::api_key_arn(*this, own().id);
}

CONSTCLOUD_CONSTEXPR IApiKey ApiKey::from_api_key_id(const Construct& scope, const Text& id,
                                                     const Value<Text>& api_key_id) {
  Owned state = new internal::ApiKeyState;
  state->id = api_key_id;
  state->arn = internal::api_key_arn(scope, api_key_id);
  return import_as<IApiKey>(scope, id, std::move(state));
}

}  // namespace constcloud::aws_apigatewayv2
