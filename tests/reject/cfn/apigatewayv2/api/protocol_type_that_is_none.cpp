// SPDX-License-Identifier: Apache-2.0
// reject-clang: CfnApi: protocol_type must be HTTP or WEBSOCKET: give one of them
// reject-gcc: must_be_HTTP_or_WEBSOCKET_give_one_of_them
#include <constcloud/cfn/apigatewayv2/api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::CfnApi::builder(stack, "A").protocol_type("HTTP").build(); }
#else
void f(cc::Stack& stack) { apigwv2::CfnApi::builder(stack, "A").protocol_type("http").build(); }
#endif
