// SPDX-License-Identifier: Apache-2.0
// reject: a VpcLink is wanted here: pass the VpcLink, or import one with VpcLink::from_vpc_link_attributes
#include <constcloud/aws_apigatewayv2_integrations/http_alb_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

#ifdef CONSTCLOUD_CONTROL
auto f(apigwv2::VpcLink link) { return integrations::HttpAlbIntegration("I", "arn:l", {.vpc_link = link}); }
#else
auto f(apigwv2::VpcLink) { return integrations::HttpAlbIntegration("I", "arn:l", {.vpc_link = "link"}); }
#endif
