// SPDX-License-Identifier: Apache-2.0
// reject-clang: WebSocketApi: api_name must be at most 128 characters: shorten it
// reject-gcc: an_api_name_must_be_at_most_128_characters_shorten_it
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#define TEN "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::WebSocketApi::builder(stack, "Api").api_name(HUNDRED TEN TEN "01234567").build(); }
#else
void f(cc::Stack& stack) { apigwv2::WebSocketApi::builder(stack, "Api").api_name(HUNDRED TEN TEN "012345678").build(); }
#endif
