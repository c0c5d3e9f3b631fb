// SPDX-License-Identifier: Apache-2.0
// reject-gcc: conversion from
// reject-clang: no viable conversion
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
cc::Value<cc::Text> value = "1";
#else
cc::Value<cc::Text> value = 1;
#endif
