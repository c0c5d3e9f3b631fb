// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/unknown_principal.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using iam::UnknownPrincipal;

TEST_CASE("UnknownPrincipal: takes any statement, and says who has to add it") {
  constexpr auto warned = [](Stack& stack) {
    const cc::CfnResource thing = trees::thing(stack, "Thing");
    const iam::Grant grant = iam::Grant::add_to_principal({.actions = {"a:B"},
                                                           .grantee = UnknownPrincipal({.resource = thing}),
                                                           .resource_arns = {identities::role_in(stack).role_arn()}});
    grant.apply_before(thing);
    if (!grant.success()) return Text();
    return identities::warning_of(thing);
  };
  CHECK_BOTH(trees::in_stack(warned) ==
             Text(R"(Add statement to this resource's role: {"Action":"a:B","Effect":"Allow","Resource":)"
                  R"({"Fn::GetAtt":["Role1ABCC5F0","Arn"]}} [ack: @aws-cdk/aws-iam:unknownPrincipalAddStatementToRole])"));
}

TEST_CASE("UnknownPrincipal: nobody that a policy could name") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          iam::PolicyStatement({.principals = {UnknownPrincipal({.resource = trees::thing(stack, "Thing")})}});
        }) == trees::Refusal{"Cannot get policy fragment of S/Thing, resource imported without a role", "S/Thing"});
  constexpr auto path = [](Stack& stack) {
    return UnknownPrincipal({.resource = trees::thing(stack, "Thing")}).to_string() == Text("S/Thing");
  };
  CHECK_BOTH(trees::in_stack(path));
}
