// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: VpcLinkProps::subnets
// reject: VpcLinkProps::vpc
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::VpcLink::builder(stack, "L").subnets({"subnet-1"}).vpc("vpc-1").build(); }
#else
void f(cc::Stack& stack) { apigwv2::VpcLink::builder(stack, "L").build(); }
#endif
