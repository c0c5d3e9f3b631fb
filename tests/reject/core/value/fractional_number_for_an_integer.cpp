// SPDX-License-Identifier: Apache-2.0
// reject-gcc: could not convert
// reject-clang: no viable conversion
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
cc::Value<long long> value = 1;
#else
cc::Value<long long> value = 1.5;
#endif
