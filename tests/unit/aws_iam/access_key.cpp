// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/access_key.hpp>

#include <constcloud/aws_iam/user.hpp>
#include <constcloud/elements/cfn_output.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_iam::AccessKey;
using cc::aws_iam::AccessKeyStatus;
using cc::aws_iam::User;

TEST_CASE("AccessKey: of a user, with its secret as a reference") {
  const auto keys = [](Stack& stack) {
    const AccessKey key = AccessKey::builder(stack, "K")
                              .user(User::from_user_name(stack, "U", "bob"))
                              .serial(3)
                              .status(AccessKeyStatus::inactive)
                              .build();
    cc::CfnOutput(stack, "Id", {.value = key.access_key_id()});
    cc::CfnOutput(stack, "Secret", {.value = key.secret_access_key().unsafe_unwrap()});
  };
  CHECK_BOTH(trees::template_of(keys).contains(
      R"({"Type":"AWS::IAM::AccessKey","Properties":{"Serial":3,"Status":"Inactive","UserName":"bob"}})"));
  CHECK_BOTH(trees::template_of(keys).contains(R"("Id":{"Value":{"Ref":"K)"));
  CHECK_BOTH(trees::template_of(keys).contains(R"(,"SecretAccessKey"]}})"));
}

TEST_CASE("AccessKeyStatus: as IAM writes them") {
  CHECK_BOTH(cc::aws_iam::to_text(AccessKeyStatus::active) == "Active" &&
             cc::aws_iam::to_text(AccessKeyStatus::inactive) == "Inactive" &&
             cc::aws_iam::to_text(AccessKeyStatus::expired) == "Expired");
}
