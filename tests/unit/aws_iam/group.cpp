// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/group.hpp>

#include <string>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using iam::Group;
using iam::ManagedPolicy;
using identities::publishing;
using identities::reading;

TEST_CASE("Group: the least and everything") {
  constexpr auto least = [](Stack& stack) { Group(stack, "Group"); };
  CHECK_BOTH(identities::resources(least).to_text() == Text(R"({"GroupC77FDACD":{"Type":"AWS::IAM::Group"}})"));
  constexpr auto full = [](Stack& stack) {
    Group::builder(stack, "Group")
        .group_name("people")
        .managed_policies({ManagedPolicy::from_managed_policy_arn(stack, "P", "arn:p")})
        .path("/people/")
        .build();
  };
  CHECK_BOTH(identities::member(full, "GroupC77FDACD", "Properties") ==
             Text(R"({"GroupName":"people","ManagedPolicyArns":["arn:p"],"Path":"/people/"})"));
}

TEST_CASE("Group: statements go to a default policy") {
  constexpr auto methods = [](Stack& stack) {
    const Group group(stack, "Group");
    group.add_to_policy(reading());
    group.add_to_principal_policy(publishing());
    group.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
  };
  CHECK_BOTH(identities::ids(methods) == Text("GroupC77FDACD,GroupDefaultPolicy402C318A,Inline6CF80F9D"));
  CHECK_BOTH(identities::property(methods, "GroupDefaultPolicy402C318A", "Groups") ==
             Text(R"([{"Ref":"GroupC77FDACD"}])"));
  CHECK_BOTH(identities::property(methods, "Inline6CF80F9D", "Groups") == Text(R"([{"Ref":"GroupC77FDACD"}])"));
}

TEST_CASE("Group: imports take statements, but no managed policies") {
  constexpr auto imported = [](Stack& stack) {
    const iam::IGroup people = Group::from_group_name(stack, "People", "people");
    people.add_to_policy(reading());
    people.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("X"));
  };
  CHECK_BOTH(identities::ids(imported) == Text("PeopleDefaultPolicyFD634305"));
  CHECK_BOTH(identities::property(imported, "PeopleDefaultPolicyFD634305", "Groups") == Text(R"(["people"])"));
}

TEST_CASE("Group: managed policies stand once each, and more than ten give a warning") {
  const auto warning = [](int at_once, int later) {
    return std::string(trees::in_stack([=](Stack& stack) {
      cc::List<iam::IManagedPolicy> policies;
      const auto policy = [](int i) { return ManagedPolicy::from_aws_managed_policy_name("P" + std::to_string(i)); };
      for (int i = 0; i != at_once; ++i) policies.push_back(policy(i));
      const Group group = Group::builder(stack, "Group").group_name("people").managed_policies(policies).build();
      for (int i = 0; i != later; ++i) group.add_managed_policy(policy(100 + i));
      return identities::warning_of(group);
    }));
  };
  CHECK(warning(10, 0) == "there is no such warning");
  const std::string text =
      "You added 11 to IAM Group people. The maximum number of managed policies attached to an IAM group is 10. [ack: "
      "@aws-cdk/aws-iam:groupMaxPoliciesExceeded]";
  CHECK(warning(11, 0) == text);
  CHECK(warning(10, 1) == text);
  constexpr auto once = [](Stack& stack) {
    const Group group(stack, "Group");
    const iam::IManagedPolicy policy = ManagedPolicy::from_managed_policy_arn(stack, "P", "arn:p");
    group.add_managed_policy(policy);
    group.add_managed_policy(policy);
  };
  CHECK_BOTH(identities::property(once, "GroupC77FDACD", "ManagedPolicyArns") == Text(R"(["arn:p"])"));
}
