// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/i_group.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using iam::IGroup;

TEST_CASE("IGroup: what an owned and an imported group have in common") {
  constexpr auto owned = [](cc::Stack& stack) {
    const IGroup group = iam::Group(stack, "Group");
    return trees::shown(cc::Json::array({group.group_arn(), group.group_name(), *group.principal_account()}), stack);
  };
  CHECK_BOTH(trees::in_stack(owned) ==
             Text(R"([{"Fn::GetAtt":["GroupC77FDACD","Arn"]},{"Ref":"GroupC77FDACD"},{"Ref":"AWS::AccountId"}])"));
  constexpr auto imported = [](cc::Stack& stack) {
    const IGroup group = iam::Group::from_group_arn(stack, "Group", "arn:aws:iam::123456789012:group/path/people");
    return trees::shown(cc::Json::array({group.group_arn(), group.group_name(), *group.principal_account()}), stack);
  };
  CHECK_BOTH(trees::in_stack(imported) ==
             Text(R"(["arn:aws:iam::123456789012:group/path/people","path/people","123456789012"])"));
}

TEST_CASE("IGroup: users come into it") {
  constexpr auto users = [](cc::Stack& stack) {
    const IGroup group = iam::Group(stack, "Group");
    group.add_user(iam::User(stack, "User"));
  };
  CHECK_BOTH(identities::property(users, "User00B015A1", "Groups") == Text(R"([{"Ref":"GroupC77FDACD"}])"));
}
