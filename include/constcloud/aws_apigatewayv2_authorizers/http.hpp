// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who may call HTTP APIs. Not in <constcloud/aws_apigatewayv2_authorizers.hpp>: who makes WebSocket APIs does not compile
// it.
#include <constcloud/aws_apigatewayv2/http.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http_jwt_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http_lambda_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/http_user_pool_authorizer.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/core.hpp>
