// SPDX-License-Identifier: Apache-2.0
#pragma once
// DomainName: a name of one's own for APIs.
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_certificatemanager/certificate.hpp>
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/constraints/domain_name.hpp>

namespace constcloud::aws_apigatewayv2 {

/// Where the endpoint of a domain stands. CDK: `EndpointType`.
enum class EndpointType : unsigned char {
  edge,      ///< in CloudFront's edge locations
  regional,  ///< in the region
};
constexpr Text to_text(EndpointType type) {
  if (type == EndpointType::edge) return "EDGE";
  return "REGIONAL";
}

/// The oldest TLS version that is spoken. CDK: `SecurityPolicy`.
enum class SecurityPolicy : unsigned char { tls_1_0, tls_1_2 };
constexpr Text to_text(SecurityPolicy policy) {
  if (policy == SecurityPolicy::tls_1_0) return "TLS_1_0";
  return "TLS_1_2";
}

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
  /// Such as `ws.example.com`.
  Required<DomainNameText> domain_name;
  Required<aws_certificatemanager::ICertificate> certificate;
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
  return fields<&P::domain_name, &P::certificate, &P::certificate_name, &P::endpoint_type, &P::ip_address_type,
                &P::mtls, &P::ownership_certificate, &P::security_policy>();
}

/// CDK: `DomainNameAttributes`.
struct DomainNameAttributes {
  Required<Value<Text>> name;
  Required<Value<Text>> regional_domain_name;
  Required<Value<Text>> regional_hosted_zone_id;
};

template <constcloud::detail::FieldMask Set = 0>
class DomainNameBuilder;

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::refuse {
[[noreturn]] inline void an_ownership_certificate_goes_with_mtls_add_mtls_or_remove_it(const Text& message,
                                                                                       const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void an_endpoint_of_this_type_already_exists(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace constcloud::refuse

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct DomainNameState final : constcloud::detail::ResourceState {
  constexpr ~DomainNameState() override {}
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
  constexpr explicit IDomainName(constcloud::detail::NodeData* data) : Resource(data) {}
  template <class T>
    requires(!constcloud::detail::derives_from<T, IDomainName> && !std::is_pointer_v<T>)
  constexpr IDomainName(const T&) {
    static_assert(constcloud::detail::never<T>,
                  "a DomainName is wanted here: pass the DomainName, or import one with "
                  "DomainName::from_domain_name_attributes");
  }
  constexpr Value<Text> name() const { return own().name; }
  constexpr Value<Text> regional_domain_name() const { return own().regional_domain_name; }
  constexpr Value<Text> regional_hosted_zone_id() const { return own().regional_hosted_zone_id; }
  constexpr Value<Text> domain_name_arn() const { return own().arn; }

 protected:
  constexpr IDomainName(const Construct& scope, const Text& id, const Text& type_name)
      : Resource(scope, id, type_name) {}
  constexpr detail::DomainNameState& own() const { return state<detail::DomainNameState>(); }
};

/// AWS::ApiGatewayV2::DomainName. Required: domain_name, certificate. Refuses an ownership certificate without mTLS
/// ("ownership certificate can only be used with mtls domains") and a second endpoint of a type ("an endpoint with type
/// REGIONAL already exists"). CDK: `DomainName`.
class DomainName : public IDomainName {
 public:
  using Props = DomainNameProps;
  constexpr DomainName(const Construct& scope, const Text& id, const Props& props)
      : IDomainName(scope, id, "DomainName") {
    if (props.ownership_certificate && !props.mtls) {
      constcloud::detail::refuse_at(
          *scope.node().data(), refuse::an_ownership_certificate_goes_with_mtls_add_mtls_or_remove_it,
          "ownership certificate can only be used with mtls domains", "add mtls or remove ownership_certificate", id);
    }
    detail::DomainNameState& state = keep(new detail::DomainNameState);
    Optional<CfnDomainName::MutualTlsAuthenticationProperty> mtls;
    if (props.mtls) {
      mtls = CfnDomainName::MutualTlsAuthenticationProperty{
          .truststore_uri = props.mtls->bucket->s3_url_for_object(*props.mtls->key),
          .truststore_version = props.mtls->version};
    }
    const CfnDomainName resource(*this, "Resource",
                                 {.domain_name = *props.domain_name,
                                  .domain_name_configurations = List<CfnDomainName::DomainNameConfigurationProperty>(),
                                  .mutual_tls_authentication = mtls});
    state.name = resource.ref();
    state.regional_domain_name = resource.attr_regional_domain_name();
    state.regional_hosted_zone_id = resource.attr_regional_hosted_zone_id();
    state.arn = resource.attr_domain_name_arn();
    add_endpoint({.certificate = *props.certificate,
                  .certificate_name = props.certificate_name,
                  .endpoint_type = props.endpoint_type,
                  .ip_address_type = props.ip_address_type,
                  .ownership_certificate = props.ownership_certificate,
                  .security_policy = props.security_policy});
  }
  template <constcloud::detail::FieldMask None = 0>
  static constexpr DomainNameBuilder<None> builder(const Construct& scope, const Text& id) {
    return DomainNameBuilder<None>(scope, id);
  }
  /// A domain made elsewhere.
  static constexpr IDomainName from_domain_name_attributes(const Construct& scope, const Text& id,
                                                           const DomainNameAttributes& attributes) {
    auto* state = new detail::DomainNameState;
    state->name = *attributes.name;
    state->regional_domain_name = *attributes.regional_domain_name;
    state->regional_hosted_zone_id = *attributes.regional_hosted_zone_id;
    state->arn = Stack::of(scope).format_arn({.service = "apigateway",
                                              .resource = "domainnames",
                                              .resource_name = *attributes.name,
                                              .arn_format = ArnFormat::slash_resource_slash_resource_name});
    return IDomainName(import_node(scope, id, state));
  }

  /// Another endpoint, of another type.
  constexpr void add_endpoint(const EndpointOptions& options) const {
    const Text type = to_text(options.endpoint_type.value_or(EndpointType::regional));
    List<CfnDomainName::DomainNameConfigurationProperty>& endpoints =
        *resource<CfnDomainName>().props().domain_name_configurations;
    for (const auto& endpoint : endpoints) {
      if (endpoint.endpoint_type->literal() == type) {
        constcloud::detail::refuse_at(data(), refuse::an_endpoint_of_this_type_already_exists,
                                      Text::concat({"an endpoint with type ", type, " already exists"}),
                                      "change endpoint_type");
      }
    }
    Optional<Value<Text>> ownership;
    if (options.ownership_certificate) ownership = options.ownership_certificate->certificate_arn();
    endpoints.push_back({.certificate_arn = options.certificate->certificate_arn(),
                         .certificate_name = options.certificate_name,
                         .endpoint_type = type,
                         .ip_address_type = detail::text_of(options.ip_address_type),
                         .ownership_verification_certificate_arn = ownership,
                         .security_policy = detail::text_of(options.security_policy)});
  }
};

template <constcloud::detail::FieldMask Set>
class DomainNameBuilder : public Builder<DomainNameBuilder, DomainName, DomainNameProps, Set> {
  CONSTCLOUD_BUILDER(DomainNameBuilder, DomainName, DomainNameProps)
  CONSTCLOUD_REQUIRED(domain_name)
  CONSTCLOUD_REQUIRED(certificate)
  CONSTCLOUD_OPTIONAL(certificate_name)
  CONSTCLOUD_OPTIONAL(endpoint_type)
  CONSTCLOUD_OPTIONAL(ip_address_type)
  CONSTCLOUD_OPTIONAL(mtls)
  CONSTCLOUD_OPTIONAL(ownership_certificate)
  CONSTCLOUD_OPTIONAL(security_policy)
};

}  // namespace constcloud::aws_apigatewayv2
