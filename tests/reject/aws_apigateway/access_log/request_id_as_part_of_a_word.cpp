// SPDX-License-Identifier: Apache-2.0
// reject-clang: AccessLogFormat
// reject-gcc: an_access_log_format_must_hold_context_request_id_or_context_extended_request_id_add_one_of_them
#include <constcloud/aws_apigateway/access_log.hpp>

namespace cc = constcloud;
namespace apigw = cc::aws_apigateway;

#ifdef CONSTCLOUD_CONTROL
constexpr auto f() { return apigw::AccessLogFormat::custom("$context.requestId").is_undefined(); }
#else
constexpr auto f() { return apigw::AccessLogFormat::custom("$context.requestIdentity").is_undefined(); }
#endif
