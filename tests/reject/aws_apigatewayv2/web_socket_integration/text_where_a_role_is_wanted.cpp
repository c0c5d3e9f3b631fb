// SPDX-License-Identifier: Apache-2.0
// reject: a role is wanted here: pass an aws_iam::Role, or import one with Role::from_role_arn(...)
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/aws_iam/role.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cc::aws_iam::Role role) {
  (void)apigwv2::WebSocketIntegration::builder(stack, "I").credentials_role(role);
}
#else
void f(cc::Stack& stack) {
  (void)apigwv2::WebSocketIntegration::builder(stack, "I")
      .credentials_role("arn:aws:iam::123456789012:role/r");
}
#endif
