// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/permissions_boundary.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Json;
using cc::Stack;
using cc::StackProps;
using cc::Text;

namespace {

/// The template of a stack with a role and something else, after the context says that boundary.
constexpr Text with_boundary(const Json& boundary, const StackProps& props = {}) {
  cc::ConstructTree app;
  app.node().set_context("@aws-cdk/core:permissionsBoundary", boundary);
  StackProps plain = props;
  plain.suppress_template_indentation = true;
  plain.synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false});
  const Stack stack(app, "S", plain);
  cc::CfnResource(stack, "R", {.type = "AWS::IAM::Role", .properties = cc::Map<Json>{{"Path", "/"}}});
  cc::CfnResource(stack, "Q", {.type = "AWS::SQS::Queue"});
  return template_text(stack);
}

constexpr cc::Environment here() { return {.account = "123456789012", .region = "eu-west-1"}; }

}  // namespace

TEST_CASE("permissions boundary: roles have it, other resources do not") {
  CHECK_BOTH(with_boundary(Json::object({{"arn", "b-${AWS::Region}"}}), {.env = here()}) ==
             R"({"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{"Path":"/","PermissionsBoundary":)"
             R"("b-eu-west-1"}},"Q":{"Type":"AWS::SQS::Queue"}}})");
  CHECK_BOTH(with_boundary(Json::object({{"name", "b"}}), {.env = here()})
                 .contains(R"("PermissionsBoundary":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},)"
                           R"(":iam::123456789012:policy/b"]]})"));
}

TEST_CASE("permissions boundary: a context value without a name or an ARN gives none") {
  CHECK_BOTH(!with_boundary(Json::object({})).contains("PermissionsBoundary"));
  CHECK_BOTH(!with_boundary(nullptr).contains("PermissionsBoundary"));
  CHECK_BOTH(!with_boundary("text").contains("PermissionsBoundary"));
}

TEST_CASE("permissions boundary: names only what the stack knows") {
  const auto refused = [](const Text& arn) {
    return trees::refusal_of([&arn] { (void)with_boundary(Json::object({{"arn", arn}})); });
  };
  CHECK(refused("in-${AWS::Region}") ==
        trees::Refusal{"The permissions boundary in-${AWS::Region} includes a pseudo parameter, which is not supported "
                       "for environment agnostic stacks",
                       "S"});
  CHECK(refused("of-${AWS::AccountId}").path == "S");
  CHECK(refused("${AWS::Partition}").path == "S");
}
