// SPDX-License-Identifier: Apache-2.0
#pragma once
// ApiMapping: a stage under a path of a custom domain.
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/i_stage.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `ApiMappingProps`.
struct ApiMappingProps {
  /// An HTTP API or a WebSocket API.
  Required<IApi> api;
  Required<IDomainName> domain_name;
  /// The path under the domain. Default: its root.
  Optional<MappingKey> api_mapping_key{};
  /// Default: the default stage of an HTTP API that has one; of others it is required.
  Optional<IStage> stage{};
};

/// CDK: `ApiMappingAttributes`.
struct ApiMappingAttributes {
  Required<Value<Text>> api_mapping_id;
  Optional<Value<Text>> domain_name{};
};

namespace internal {
struct ApiMappingState final : StateOf<ApiMappingState, ResourceState> {
  constexpr ~ApiMappingState() override {}
  Value<Text> id;
  IDomainName domain_name;
  Value<Text> domain_text;  // what is known of the domain of an import
  Optional<MappingKey> key;
};

}  // namespace internal

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What a mapping is referred to by. CDK: `ApiMappingReference`.
class [[nodiscard]] ApiMappingReference {
 public:
  constexpr const Value<Text>& api_mapping_id() const { return id_; }
  /// Of an import that was given one: else "Cannot use object in this API: 'domainName' was not supplied when calling
  /// ApiMapping.fromApiMappingAttributes()".
  CONSTCLOUD_CONSTEXPR const Value<Text>& domain_name() const;

 private:
  friend class IApiMapping;
  constexpr ApiMappingReference(const Text& path, const Value<Text>& id, const Value<Text>& domain_name)
      : path_(path), id_(id), domain_name_(domain_name) {}

  Text path_;
  Value<Text> id_;
  Value<Text> domain_name_;
};

/// Any mapping. CDK: `IApiMapping`.
class IApiMapping : public Handle<IApiMapping, internal::ApiMappingState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IApiMapping";
  using Handle::Handle;

  constexpr Value<Text> api_mapping_id() const { return own().id; }
  constexpr ApiMappingReference api_mapping_ref() const {
    return ApiMappingReference(node().path(), own().id, own().domain_text);
  }
};
template <class Given>
constexpr void wanted_here(const IApiMapping*) {
  static_assert(fits_here<Given>,
                "an ApiMapping is wanted here: pass the ApiMapping, or import one with "
                "ApiMapping::from_api_mapping_attributes");
}

/// AWS::ApiGatewayV2::ApiMapping, which waits for its stage. Required: api, domain_name, and stage where the API has no
/// default one ("stage property must be specified"). Refuses an empty key ("empty string for api mapping key not
/// allowed"). CDK: `ApiMapping`.
class ApiMapping : public Handle<ApiMapping, internal::ApiMappingState, IApiMapping> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.ApiMapping";
  constexpr ApiMapping() = default;
  CONSTCLOUD_CONSTEXPR ApiMapping(const Construct& scope, const Text& id, const ApiMappingProps& props);
  /// A mapping made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IApiMapping
  from_api_mapping_attributes(const Construct& scope, const Text& id, const ApiMappingAttributes& attributes);

  constexpr IDomainName domain_name() const { return own().domain_name; }
  constexpr Optional<MappingKey> mapping_key() const { return own().key; }
  /// `https://<domain>/<key>`
  CONSTCLOUD_CONSTEXPR Value<Text> domain_url() const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/api_mapping.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/api_mapping.hpp>
#endif
