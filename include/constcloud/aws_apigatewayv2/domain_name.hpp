// SPDX-License-Identifier: Apache-2.0
#pragma once
// DomainName: a name of one's own for APIs.
#include <constcloud/aws_apigatewayv2/ip_address_type.hpp>
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/aws_certificatemanager/i_certificate.hpp>
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/constraints/domain_name.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// Where the endpoint of a domain stands. CDK: `EndpointType`.
enum class EndpointType : unsigned char {
  edge,      ///< in CloudFront's edge locations
  regional,  ///< in the region
};
template <class Given>
constexpr void wanted_here(const EndpointType*) {
  static_assert(fits_here<Given>, "an EndpointType is wanted here, such as EndpointType::regional");
}
CONSTCLOUD_CONSTEXPR Text to_text(EndpointType type);

/// The oldest TLS version that is spoken. CDK: `SecurityPolicy`.
enum class SecurityPolicy : unsigned char { tls_1_0, tls_1_2 };
template <class Given>
constexpr void wanted_here(const SecurityPolicy*) {
  static_assert(fits_here<Given>, "a SecurityPolicy is wanted here, such as SecurityPolicy::tls_1_2");
}
CONSTCLOUD_CONSTEXPR Text to_text(SecurityPolicy policy);

/// Clients that show certificates of their own. CDK: `MTLSConfig`.
struct MTLSConfig {
  /// The bucket of the trust store.
  Required<aws_s3::IBucket> bucket;
  /// The key of the trust store's PEM file.
  Required<Value<Text>> key;
  /// The version of that object. Default: the newest.
  Optional<Value<Text>> version{};
};

/// One endpoint of a domain. CDK: `EndpointOptions`.
struct EndpointOptions {
  Required<aws_certificatemanager::ICertificate> certificate;
  Optional<Value<Text>> certificate_name{};
  /// Default: regional.
  Optional<EndpointType> endpoint_type{};
  Optional<IpAddressType> ip_address_type{};
  /// A public certificate that shows who owns the domain; with mTLS alone.
  Optional<aws_certificatemanager::ICertificate> ownership_certificate{};
  Optional<SecurityPolicy> security_policy{};
};

/// CDK: `DomainNameProps`.
struct DomainNameProps {
  Required<aws_certificatemanager::ICertificate> certificate;
  /// Such as `ws.example.com`.
  Required<DomainNameText> domain_name;
  Optional<Value<Text>> certificate_name{};
  /// Default: regional.
  Optional<EndpointType> endpoint_type{};
  Optional<IpAddressType> ip_address_type{};
  Optional<MTLSConfig> mtls{};
  /// A public certificate that shows who owns the domain; with mTLS alone.
  Optional<aws_certificatemanager::ICertificate> ownership_certificate{};
  Optional<SecurityPolicy> security_policy{};
};

/// CDK: `DomainNameAttributes`.
struct DomainNameAttributes {
  Required<Value<Text>> name;
  Required<Value<Text>> regional_domain_name;
  Required<Value<Text>> regional_hosted_zone_id;
};

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct DomainNameState final : StateOf<DomainNameState, ResourceState> {
  constexpr ~DomainNameState() override {}
  Value<Text> name;
  Value<Text> regional_domain_name;
  Value<Text> regional_hosted_zone_id;
  Value<Text> arn;
};

}  // namespace internal

/// Any custom domain. CDK: `IDomainName`.
class IDomainName : public Handle<IDomainName, internal::DomainNameState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IDomainName";
  using Handle::Handle;

  constexpr Value<Text> name() const { return own().name; }
  constexpr Value<Text> regional_domain_name() const { return own().regional_domain_name; }
  constexpr Value<Text> regional_hosted_zone_id() const { return own().regional_hosted_zone_id; }
  constexpr Value<Text> domain_name_arn() const { return own().arn; }
  constexpr DomainNameReference domain_name_ref() const {
    return {.domain_name = own().name, .domain_name_arn = own().arn};
  }
};
template <class Given>
constexpr void wanted_here(const IDomainName*) {
  static_assert(fits_here<Given>,
                "a DomainName is wanted here: pass the DomainName, or import one with "
                "DomainName::from_domain_name_attributes");
}

/// AWS::ApiGatewayV2::DomainName. Required: domain_name, certificate. Refuses an ownership certificate without mTLS
/// ("ownership certificate can only be used with mtls domains") and a second endpoint of a type ("an endpoint with type
/// REGIONAL already exists"). CDK: `DomainName`.
class DomainName : public Handle<DomainName, internal::DomainNameState, IDomainName> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.DomainName";
  constexpr DomainName() = default;
  CONSTCLOUD_CONSTEXPR DomainName(const Construct& scope, const Text& id, const DomainNameProps& props);
  /// A domain made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IDomainName
  from_domain_name_attributes(const Construct& scope, const Text& id, const DomainNameAttributes& attributes);

  /// Another endpoint, of another type.
  CONSTCLOUD_CONSTEXPR void add_endpoint(const EndpointOptions& options) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/domain_name.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/domain_name.hpp>
#endif
