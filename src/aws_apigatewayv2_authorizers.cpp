// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_apigatewayv2_authorizers/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_jwt_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_lambda_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_user_pool_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/impl/web_socket_lambda_authorizer.hpp>
