// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/i_managed_policy.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using iam::IManagedPolicy;

TEST_CASE("IManagedPolicy: an ARN, and whose construct it is") {
  constexpr auto known = [](cc::Stack& stack) {
    const cc::CfnResource thing = trees::thing(stack, "Thing");
    const IManagedPolicy policy = IManagedPolicy::of_arn("arn", thing, true);
    const IManagedPolicy foreign = IManagedPolicy::of_arn("arn");
    return policy.managed_policy_arn().literal() == Text("arn") && policy.construct() == thing && policy.is_owned() &&
           !foreign.is_owned() && !foreign.construct();
  };
  CHECK_BOTH(trees::in_stack(known));
}

TEST_CASE("IManagedPolicy: the same policy is not one of the same ARN") {
  constexpr auto same = [](cc::Stack& stack) {
    const cc::CfnResource thing = trees::thing(stack, "Thing");
    const IManagedPolicy one = IManagedPolicy::of_arn("arn");
    const IManagedPolicy copy = one;
    return one == copy && !(one == IManagedPolicy::of_arn("arn")) &&
           IManagedPolicy::of_arn("a", thing) == IManagedPolicy::of_arn("a", thing) &&
           !(IManagedPolicy::of_arn("a", thing) == one);
  };
  CHECK_BOTH(trees::in_stack(same));
}
