// SPDX-License-Identifier: Apache-2.0
// reject: an authorizer is wanted here: wrap it, as in HttpLambdaAuthorizer("Id", handler)
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
apigwv2::IHttpRouteAuthorizer f() { return apigwv2::HttpNoneAuthorizer(); }
#else
apigwv2::IHttpRouteAuthorizer f() { return 1; }
#endif
