// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'grant_management_api_access'
// reject-clang: no member named 'grant_management_api_access'
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/aws_iam/role.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketStage stage, cc::aws_iam::Role role) {
  stage.grant_management_api_access(role);
}
#else
void f(apigwv2::IWebSocketStage stage, cc::aws_iam::Role role) {
  stage.grant_management_api_access(role);
}
#endif
