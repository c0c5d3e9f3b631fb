// SPDX-License-Identifier: Apache-2.0
#pragma once
// IApiKey: an API key, made by this app or imported.
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct ApiKeyState final : StateOf<ApiKeyState, ResourceState> {
  constexpr ~ApiKeyState() override {}
  Value<Text> id;
  Value<Text> arn;
};
}  // namespace internal

/// Any API key. CDK: `IApiKey`.
class IApiKey : public Handle<IApiKey, internal::ApiKeyState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IApiKey";
  using Handle::Handle;

  /// What the key is known by; its value is a secret that no template has.
  constexpr const Value<Text>& key_id() const { return own().id; }
  constexpr const Value<Text>& key_arn() const { return own().arn; }
  constexpr ApiKeyReference api_key_ref() const { return {.api_key_id = own().id}; }

  /// Lets `grantee` read the key: `apigateway:GET`.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_read(const aws_iam::IGrantable& grantee) const;
  /// Lets `grantee` make and change it: `apigateway:POST`, `PUT`, `PATCH` and `DELETE`.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_write(const aws_iam::IGrantable& grantee) const;
  /// Both.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_read_write(const aws_iam::IGrantable& grantee) const;
};
template <class Given>
constexpr void wanted_here(const IApiKey*) {
  static_assert(fits_here<Given>,
                "an API key is wanted here: pass the ApiKey, or import one with ApiKey::from_api_key_id");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_api_key.hpp>
#endif
