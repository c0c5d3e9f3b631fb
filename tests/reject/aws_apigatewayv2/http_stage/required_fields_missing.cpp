// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: HttpStageProps::http_api
#include <constcloud/aws_apigatewayv2/http_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IHttpApi api) { apigwv2::HttpStage::builder(stack, "S").http_api(api).build(); }
#else
void f(cc::Stack& stack, apigwv2::IHttpApi) { apigwv2::HttpStage::builder(stack, "S").build(); }
#endif
