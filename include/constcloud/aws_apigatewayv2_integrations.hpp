// SPDX-License-Identifier: Apache-2.0
#pragma once
// What routes of WebSocket APIs integrate with.
#include <constcloud/aws_apigatewayv2_integrations/web_socket_aws_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_lambda_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/core.hpp>
