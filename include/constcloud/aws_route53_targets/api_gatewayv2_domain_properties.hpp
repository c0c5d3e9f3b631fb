// SPDX-License-Identifier: Apache-2.0
#pragma once
// ApiGatewayv2DomainProperties: a custom domain of API Gateway, as the target of a record.
#include <constcloud/aws_route53/record_target.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_route53_targets {

/// The regional endpoint of an `aws_apigatewayv2::DomainName`: its `regional_domain_name()` and
/// `regional_hosted_zone_id()`. CDK: `ApiGatewayv2DomainProperties`.
class [[nodiscard]] ApiGatewayv2DomainProperties {
 public:
  constexpr ApiGatewayv2DomainProperties(const Value<Text>& regional_domain_name,
                                         const Value<Text>& regional_hosted_zone_id)
      : domain_name_(regional_domain_name), hosted_zone_id_(regional_hosted_zone_id) {}

  constexpr aws_route53::AliasRecordTargetConfig bind() const {
    return {.dns_name = domain_name_, .hosted_zone_id = hosted_zone_id_};
  }

 private:
  Value<Text> domain_name_;
  Value<Text> hosted_zone_id_;
};

}  // namespace constcloud::aws_route53_targets
