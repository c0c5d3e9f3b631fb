// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_logs/resource_policy.hpp>

#include <constcloud/aws_iam/principals.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::aws_logs::ResourcePolicy;
using trees::Refusal;

namespace {

constexpr iam::PolicyStatement statement(const cc::Value<cc::Text>& resource) {
  return iam::PolicyStatement(
      {.actions = {"logs:PutLogEvents"}, .principals = {iam::AnyPrincipal()}, .resources = {resource}});
}

}  // namespace

TEST_CASE("ResourcePolicy: its document is a JSON text, as it stands when the template is made") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               const ResourcePolicy policy = ResourcePolicy::builder(stack, "P")
                                                 .policy_statements({statement("*")})
                                                 .resource_policy_name("named")
                                                 .build();
               policy.document().add_statements(statement(cc::Aws::stack_id));
             }) ==
             R"({"Resources":{"PResourcePolicy2C1186E1":{"Type":"AWS::Logs::ResourcePolicy","Properties":{)"
             R"("PolicyDocument":{"Fn::Join":["",["{\"Statement\":[{\"Action\":\"logs:PutLogEvents\",\"Effect\":\"Allow\",)"
             R"(\"Principal\":{\"AWS\":\"*\"},\"Resource\":\"*\"},{\"Action\":\"logs:PutLogEvents\",\"Effect\":\"Allow\",)"
             R"(\"Principal\":{\"AWS\":\"*\"},\"Resource\":\"",{"Ref":"AWS::StackId"},)"
             R"("\"}],\"Version\":\"2012-10-17\"}"]]},"PolicyName":"named"}}}})");
}

TEST_CASE("ResourcePolicy: a generated name has the ids from the stack down") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               ResourcePolicy(stack, "P", {.policy_statements = {statement("*")}});
             }).contains(R"("PolicyName":"SPF1D5D0F1")"));
}

TEST_CASE("ResourcePolicy: an empty one is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { ResourcePolicy(stack, "P"); }) ==
        Refusal{"Supplied properties not correct for \"CfnResourcePolicyProps\"\n  policyDocument: required but missing",
                "S/P"});
}
