// SPDX-License-Identifier: Apache-2.0
// reject: somebody who can be given permissions is wanted here: pass a Role, a User, a Group, a Lambda function or a principal
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/aws_iam/role.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketStage stage, cc::aws_iam::Role role) {
  stage.grant_management_api_access(role);
}
#else
void f(apigwv2::WebSocketStage stage) { stage.grant_management_api_access("role"); }
#endif
