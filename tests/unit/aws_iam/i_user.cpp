// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/i_user.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using iam::IUser;

TEST_CASE("IUser: what an owned and an imported user have in common") {
  constexpr auto owned = [](cc::Stack& stack) {
    const IUser user = iam::User(stack, "User");
    return trees::shown(cc::Json::array({user.user_arn(), user.user_name(), *user.principal_account()}), stack);
  };
  CHECK_BOTH(trees::in_stack(owned) ==
             Text(R"([{"Fn::GetAtt":["User00B015A1","Arn"]},{"Ref":"User00B015A1"},{"Ref":"AWS::AccountId"}])"));
  constexpr auto imported = [](cc::Stack& stack) {
    const IUser user = iam::User::from_user_arn(stack, "User", "arn:aws:iam::123456789012:user/path/bob");
    return trees::shown(cc::Json::array({user.user_arn(), user.user_name(), *user.principal_account()}), stack);
  };
  CHECK_BOTH(trees::in_stack(imported) ==
             Text(R"(["arn:aws:iam::123456789012:user/path/bob","bob","123456789012"])"));
}

TEST_CASE("IUser: the groups of an owned user stand with the user, those of an import on their own") {
  constexpr auto groups = [](cc::Stack& stack) {
    const IUser owned = iam::User(stack, "User");
    const IUser imported = iam::User::from_user_name(stack, "Bob", "bob");
    const iam::Group group(stack, "Group");
    owned.add_to_group(group);
    owned.add_to_group(iam::Group::from_group_name(stack, "People", "people"));
    imported.add_to_group(group);
    imported.add_to_group(group);
  };
  CHECK_BOTH(identities::property(groups, "User00B015A1", "Groups") == Text(R"([{"Ref":"GroupC77FDACD"},"people"])"));
  CHECK_BOTH(identities::member(groups, "bobGroup0", "Properties") ==
             Text(R"({"GroupName":{"Ref":"GroupC77FDACD"},"Users":["bob"]})"));
  CHECK_BOTH(identities::member(groups, "bobGroup1", "Type") == Text(R"("AWS::IAM::UserToGroupAddition")"));
}
