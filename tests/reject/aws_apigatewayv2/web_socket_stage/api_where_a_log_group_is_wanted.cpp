// SPDX-License-Identifier: Apache-2.0
// reject-note: wanted here
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::aws_logs::ILogGroup group) { [[maybe_unused]] apigwv2::AccessLogSettings settings{.destination = apigwv2::LogGroupLogDestination(group)}; }
#else
void f(apigwv2::WebSocketApi api) { [[maybe_unused]] apigwv2::AccessLogSettings settings{.destination = apigwv2::LogGroupLogDestination(api)}; }
#endif
