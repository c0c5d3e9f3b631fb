// SPDX-License-Identifier: Apache-2.0
// reject-clang: ApiKey: value must have 20 to 128 characters: make it longer, or leave it out to have one made
// reject-gcc: an_api_key_must_have_20_to_128_characters_make_it_longer_or_have_one_made
#include <constcloud/aws_apigatewayv2/api_key.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::ApiKey::builder(stack, "Key").value("0123456789abcdefghij").build(); }
#else
void f(cc::Stack& stack) { apigwv2::ApiKey::builder(stack, "Key").value("0123456789abcdefghi").build(); }
#endif
