// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_apigatewayv2_integrations/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_apigatewayv2_integrations/impl/http_event_bridge_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_lambda_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_private_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_service_discovery_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_sqs_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_step_functions_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/http_url_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_aws_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_lambda_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_mock_integration.hpp>
