// SPDX-License-Identifier: Apache-2.0
// reject: a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/aws_logs/log_group.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::aws_logs::ILogGroup group) {
  [[maybe_unused]] apigwv2::AccessLogSettings settings{.destination =
                                                           apigwv2::LogGroupLogDestination(group)};
}
#else
void f(apigwv2::WebSocketApi api) {
  [[maybe_unused]] apigwv2::AccessLogSettings settings{.destination =
                                                           apigwv2::LogGroupLogDestination(api)};
}
#endif
