// SPDX-License-Identifier: Apache-2.0
#pragma once
// HTTP APIs of API Gateway v2 with their stages, routes, integrations, authorizers, domains and links. Not in
// <constcloud/aws_apigatewayv2.hpp>: who makes WebSocket APIs does not compile them.
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/http_api_helper.hpp>
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/http_integration.hpp>
#include <constcloud/aws_apigatewayv2/http_route.hpp>
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>
#include <constcloud/aws_apigatewayv2/http_stage.hpp>
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/i_http_stage.hpp>
#include <constcloud/aws_apigatewayv2/parameter_mapping.hpp>
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/api_mapping.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/cfn/apigatewayv2/vpc_link.hpp>
#include <constcloud/core.hpp>
#include <constcloud/synth.hpp>
