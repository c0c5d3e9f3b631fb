// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_apigatewayv2/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_apigatewayv2/impl/api_key.hpp>
#include <constcloud/aws_apigatewayv2/impl/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/impl/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/impl/i_api_key.hpp>
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/impl/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/impl/rate_limited_api_key.hpp>
#include <constcloud/aws_apigatewayv2/impl/usage_plan.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_integration.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_route_integration.hpp>
#include <constcloud/aws_apigatewayv2/impl/web_socket_stage.hpp>
