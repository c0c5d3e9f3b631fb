// SPDX-License-Identifier: Apache-2.0
// reject: a_struct_is_given_as_its_fields_in_braces
// reject-gcc: 'constcloud::aws_apigatewayv2::ThrottleSettings'
// reject-clang: a_struct_is_given_as_its_fields_in_braces<ThrottleSettings>' (aka 'ThrottleSettings')
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)apigwv2::WebSocketStage::builder(stack, "S").throttle({.rate_limit = 100}); }
#else
void f(cc::Stack& stack) { (void)apigwv2::WebSocketStage::builder(stack, "S").throttle(100); }
#endif
