// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_apigatewayv2_integrations/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_aws_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_lambda_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_mock_integration.hpp>
