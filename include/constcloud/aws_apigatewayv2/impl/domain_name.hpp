// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/domain_name.hpp.
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(EndpointType type) {
  if (type == EndpointType::edge) return "EDGE";
  return "REGIONAL";
}

CONSTCLOUD_CONSTEXPR Text to_text(SecurityPolicy policy) {
  if (policy == SecurityPolicy::tls_1_0) return "TLS_1_0";
  return "TLS_1_2";
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_ownership_certificate_goes_with_mtls_add_mtls_or_remove_it(const Place& at) {
  at.refuse("ownership certificate can only be used with mtls domains", "add mtls or remove ownership_certificate");
}

CONSTCLOUD_RULE an_endpoint_of_this_type_already_exists(const Place& at, const Text& type) {
  at.refuse({"an endpoint with type ", type, " already exists"}, "change endpoint_type");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR DomainName::DomainName(const Construct& scope, const Text& id, const DomainNameProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  if (props.ownership_certificate && !props.mtls) {
    refuse::an_ownership_certificate_goes_with_mtls_add_mtls_or_remove_it({detail::node_of(scope), id});
  }
  internal::DomainNameState& state = own();
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
  stand_for(resource);
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

CONSTCLOUD_CONSTEXPR IDomainName DomainName::from_domain_name_attributes(const Construct& scope, const Text& id,
                                                                         const DomainNameAttributes& attributes) {
  Owned state = new internal::DomainNameState;
  state->name = *attributes.name;
  state->regional_domain_name = *attributes.regional_domain_name;
  state->regional_hosted_zone_id = *attributes.regional_hosted_zone_id;
  state->arn = Stack::of(scope).format_arn({.resource = "domainnames",
                                            .service = "apigateway",
                                            .arn_format = ArnFormat::slash_resource_slash_resource_name,
                                            .resource_name = *attributes.name});
  return import_as<IDomainName>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR void DomainName::add_endpoint(const EndpointOptions& options) const {
  const Text type = to_text(options.endpoint_type.value_or(EndpointType::regional));
  List<CfnDomainName::DomainNameConfigurationProperty>& endpoints =
      *resource<CfnDomainName>().props().domain_name_configurations;
  for (const auto& endpoint : endpoints) {
    if (endpoint.endpoint_type->literal() == type) {
      refuse::an_endpoint_of_this_type_already_exists(data(), type);
    }
  }
  Optional<Value<Text>> ownership;
  if (options.ownership_certificate) ownership = options.ownership_certificate->certificate_arn();
  endpoints.push_back({.certificate_arn = options.certificate->certificate_arn(),
                       .certificate_name = options.certificate_name,
                       .endpoint_type = type,
                       .ip_address_type = internal::text_of(options.ip_address_type),
                       .ownership_verification_certificate_arn = ownership,
                       .security_policy = internal::text_of(options.security_policy)});
}

}  // namespace constcloud::aws_apigatewayv2
