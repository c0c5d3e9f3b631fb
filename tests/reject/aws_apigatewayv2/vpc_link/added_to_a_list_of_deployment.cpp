// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_list_that_is_known_at_deployment_only_takes_no_more_items
// reject-clang: a list that is known at deployment only takes no more items: give all items where the link is made (at Stack/L)
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>
#include <constcloud/core.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::VpcLink(stack, "L", {.subnets = {"subnet-1"}, .vpc = "vpc-1"}).add_subnets({"subnet-2"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::VpcLink(stack, "L", {.subnets = cc::Fn::split(",", cc::Fn::import_value("Subnets")), .vpc = "vpc-1"})
      .add_subnets({"subnet-2"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
