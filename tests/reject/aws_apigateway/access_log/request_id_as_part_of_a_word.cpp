// SPDX-License-Identifier: Apache-2.0
// reject-clang: AccessLogFormat
// reject-gcc: this_context_variable_is_unknown_to_api_gateway_correct_its_name
#include <constcloud/aws_apigateway/access_log.hpp>

namespace cc = constcloud;
namespace apigw = cc::aws_apigateway;

#ifdef CONSTCLOUD_CONTROL
constexpr auto f() { return apigw::AccessLogFormat::custom("$context.requestId").is_undefined(); }
#else
constexpr auto f() { return apigw::AccessLogFormat::custom("$context.requestIdentity").is_undefined(); }
#endif
