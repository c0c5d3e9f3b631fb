// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/api_gateway_managed_overrides.hpp>
#include <constcloud/cfn/apigatewayv2/api_mapping.hpp>
#include <constcloud/cfn/apigatewayv2/authorizer.hpp>
#include <constcloud/cfn/apigatewayv2/deployment.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/integration.hpp>
#include <constcloud/cfn/apigatewayv2/integration_response.hpp>
#include <constcloud/cfn/apigatewayv2/model.hpp>
#include <constcloud/cfn/apigatewayv2/portal_product.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/cfn/apigatewayv2/route_response.hpp>
#include <constcloud/cfn/apigatewayv2/routing_rule.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/cfn/apigatewayv2/vpc_link.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnApiBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnApiGatewayManagedOverridesBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnApiMappingBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnAuthorizerBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnDeploymentBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnDomainNameBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnIntegrationBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnIntegrationResponseBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnModelBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnPortalProductBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnRouteBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnRouteResponseBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnRoutingRuleBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnStageBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::CfnVpcLinkBuilder)
