// SPDX-License-Identifier: Apache-2.0
#pragma once
// API Gateway v2: WebSocket APIs with their stages, routes, integrations, authorizers and domains.
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/i_api.hpp>
#include <constcloud/aws_apigatewayv2/i_route.hpp>
#include <constcloud/aws_apigatewayv2/i_stage.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_route_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/ip_address_type.hpp>
#include <constcloud/aws_apigatewayv2/stage_options.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/api_mapping.hpp>
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/route_response.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/core.hpp>
#include <constcloud/synth.hpp>
