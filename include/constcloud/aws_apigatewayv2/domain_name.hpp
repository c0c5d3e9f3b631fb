// SPDX-License-Identifier: Apache-2.0
#pragma once
// DomainName: a name of one's own for APIs.
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_certificatemanager/i_certificate.hpp>
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/constraints/domain_name.hpp>

namespace constcloud::aws_apigatewayv2 {

/// Where the endpoint of a domain stands. CDK: `EndpointType`.
enum class EndpointType : unsigned char {
  edge,      ///< in CloudFront's edge locations
  regional,  ///< in the region
};
template <class Given>
constexpr void wanted_here(const EndpointType*) {
  static_assert(constcloud::detail::fits_here<Given>, "an EndpointType is wanted here, such as EndpointType::regional");
}
constexpr Text to_text(EndpointType type);

/// The oldest TLS version that is spoken. CDK: `SecurityPolicy`.
enum class SecurityPolicy : unsigned char { tls_1_0, tls_1_2 };
template <class Given>
constexpr void wanted_here(const SecurityPolicy*) {
  static_assert(constcloud::detail::fits_here<Given>,
                "a SecurityPolicy is wanted here, such as SecurityPolicy::tls_1_2");
}
constexpr Text to_text(SecurityPolicy policy);

/// Clients that show certificates of their own. CDK: `MTLSConfig`.
struct MTLSConfig {
  /// The bucket of the trust store.
  Required<aws_s3::IBucket> bucket;
  /// The key of the trust store's PEM file.
  Required<Value<Text>> key;
  /// The version of that object. Default: the newest.
  Optional<Value<Text>> version{};
};
consteval auto fields_of(const MTLSConfig*) {
  return fields<&MTLSConfig::bucket, &MTLSConfig::key, &MTLSConfig::version>();
}

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
template <class P = DomainNameProps>
consteval auto fields_of(const DomainNameProps*) {
  return fields<&P::certificate, &P::domain_name, &P::certificate_name, &P::endpoint_type, &P::ip_address_type,
                &P::mtls, &P::ownership_certificate, &P::security_policy>();
}

/// CDK: `DomainNameAttributes`.
struct DomainNameAttributes {
  Required<Value<Text>> name;
  Required<Value<Text>> regional_domain_name;
  Required<Value<Text>> regional_hosted_zone_id;
};

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] DomainNameBuilder;

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct DomainNameState final : constcloud::detail::ResourceState {
  constexpr ~DomainNameState() override {}
  constexpr bool is(constcloud::detail::StateType type) const override {
    return is_type_of(this, type) || ResourceState::is(type);
  }
  Value<Text> name;
  Value<Text> regional_domain_name;
  Value<Text> regional_hosted_zone_id;
  Value<Text> arn;
};
}  // namespace detail

/// Any custom domain. CDK: `IDomainName`.
class IDomainName : public Resource {
 public:
  constexpr IDomainName() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IDomainName*) {
    return {&constcloud::detail::state_type_of<detail::DomainNameState>, "aws-cdk-lib.aws_apigatewayv2.IDomainName"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IDomainName> && !std::is_pointer_v<T>)
  constexpr IDomainName(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a DomainName is wanted here: pass the DomainName, or import one with "
                  "DomainName::from_domain_name_attributes");
  }
  constexpr Value<Text> name() const { return own().name; }
  constexpr Value<Text> regional_domain_name() const { return own().regional_domain_name; }
  constexpr Value<Text> regional_hosted_zone_id() const { return own().regional_hosted_zone_id; }
  constexpr Value<Text> domain_name_arn() const { return own().arn; }

 protected:
  constexpr IDomainName(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::DomainNameState) {}
  constexpr detail::DomainNameState& own() const { return state<detail::DomainNameState>("DomainName"); }
};

/// AWS::ApiGatewayV2::DomainName. Required: domain_name, certificate. Refuses an ownership certificate without mTLS
/// ("ownership certificate can only be used with mtls domains") and a second endpoint of a type ("an endpoint with type
/// REGIONAL already exists"). CDK: `DomainName`.
class DomainName : public IDomainName {
 public:
  using Props = DomainNameProps;
  constexpr DomainName() = default;
  static constexpr constcloud::detail::MadeAs made_as(const DomainName*) {
    return {&constcloud::detail::state_type_of<detail::DomainNameState>,
            "aws-cdk-lib.aws_apigatewayv2.DomainName", true};
  }
  constexpr DomainName(const Construct& scope, const Text& id, const Props& props);
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr DomainNameBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return DomainNameBuilder<Mask>(scope, id);
  }
  /// A domain made elsewhere.
  [[nodiscard]] static constexpr IDomainName from_domain_name_attributes(const Construct& scope, const Text& id,
                                                                         const DomainNameAttributes& attributes);

  /// Another endpoint, of another type.
  constexpr void add_endpoint(const EndpointOptions& options) const;
};

template <constcloud::detail::FieldMask Set>
class DomainNameBuilder : public Builder<DomainNameBuilder, DomainName, DomainNameProps, Set> {
  CONSTCLOUD_BUILDER(DomainNameBuilder, DomainName, DomainNameProps)
  CONSTCLOUD_REQUIRED(certificate)
  CONSTCLOUD_REQUIRED(domain_name)
  CONSTCLOUD_OPTIONAL(certificate_name)
  CONSTCLOUD_OPTIONAL(endpoint_type)
  CONSTCLOUD_OPTIONAL(ip_address_type)
  CONSTCLOUD_OPTIONAL(mtls)
  CONSTCLOUD_OPTIONAL(ownership_certificate)
  CONSTCLOUD_OPTIONAL(security_policy)
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/domain_name.hpp>
#endif
