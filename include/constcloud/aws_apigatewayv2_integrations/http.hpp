// SPDX-License-Identifier: Apache-2.0
#pragma once
// What routes of HTTP APIs integrate with. Not in <constcloud/aws_apigatewayv2_integrations.hpp>: who makes WebSocket APIs
// does not compile it.
#include <constcloud/aws_apigatewayv2/http.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_alb_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_event_bridge_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_lambda_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_nlb_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_private_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_service_discovery_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_sqs_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_step_functions_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/core.hpp>
