// SPDX-License-Identifier: Apache-2.0
// reject-clang: HttpStage: stage_name must be 1 to 128 letters, digits, hyphens or underscores, or $default: rename the stage
// reject-gcc: the_stage_name_of_an_http_api_must_be_1_to_128_letters_digits_hyphens_underscores_or_dollar_default_rename_it
#include <constcloud/aws_apigatewayv2/http_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)apigwv2::HttpStage::builder(stack, "S").stage_name("dev"); }
#else
void f(cc::Stack& stack) { (void)apigwv2::HttpStage::builder(stack, "S").stage_name("my dev"); }
#endif
