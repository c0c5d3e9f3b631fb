// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who may connect to WebSocket APIs.
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_lambda_authorizer.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/core.hpp>
