// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/aws_iam.hpp>

#include <constcloud/aws_lambda/function.hpp>

#include "support/templates.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_lambda::Function;
using cc::aws_lambda::FunctionUrlAuthType;
using cc::aws_lambda::IFunction;
using trees::Refusal;

namespace {

constexpr Text far_arn = "arn:aws:lambda:us-east-1:123456789012:function:far";

constexpr IFunction callable(const cc::Construct& scope) {
  return Function::from_function_attributes(scope, "Fn", {.function_arn = far_arn, .same_environment = true});
}
constexpr iam::IRole role(const cc::Construct& scope, const Text& account = "123456789012") {
  return iam::Role::from_role_arn(scope, "R", Text::concat({"arn:aws:iam::", account, ":role/r"}));
}
constexpr iam::ServicePrincipal events() { return iam::ServicePrincipal("events.amazonaws.com"); }

/// The properties of the permission that `F` makes.
template <class F>
constexpr Text permission_of(F add) {
  return templates::properties([&](Stack& stack) { add(callable(stack)); }, "AWS::Lambda::Permission");
}

cc::List<cc::detail::MetadataEntry> metadata_after(void (*use)(const IFunction&), const Text& arn) {
  return trees::in_stack([&](Stack& stack) {
    const IFunction function = Function::from_function_arn(stack, "Fn", arn);
    use(function);
    return function.node().metadata();
  });
}

}  // namespace

TEST_CASE("add_permission: a principal may invoke") {
  CHECK_BOTH(permission_of([](const IFunction& function) { function.add_permission("P", {.principal = events()}); }) ==
             R"({"Action":"lambda:InvokeFunction",)"
             R"("FunctionName":"arn:aws:lambda:us-east-1:123456789012:function:far","Principal":"events.amazonaws.com"})");
}

TEST_CASE("add_permission: every field") {
  CHECK_BOTH(permission_of([](const IFunction& function) {
               function.add_permission("P", {.principal = events(),
                                             .action = "lambda:*",
                                             .event_source_token = "skill",
                                             .function_url_auth_type = FunctionUrlAuthType::none,
                                             .invoked_via_function_url = false,
                                             .organization_id = "o-1",
                                             .source_account = "123456789012",
                                             .source_arn = "arn:aws:s3:::b"});
             }) ==
             R"({"Action":"lambda:*","EventSourceToken":"skill",)"
             R"("FunctionName":"arn:aws:lambda:us-east-1:123456789012:function:far","FunctionUrlAuthType":"NONE",)"
             R"("InvokedViaFunctionUrl":false,"Principal":"events.amazonaws.com","PrincipalOrgID":"o-1",)"
             R"("SourceAccount":"123456789012","SourceArn":"arn:aws:s3:::b"})");
}

TEST_CASE("add_permission: conditions of the principal become fields, fields come first") {
  const auto conditional = [](const IFunction& function) {
    function.add_permission(
        "P", {.principal = events().with_conditions({{"ArnLike", {{"aws:SourceArn", "by-condition"}}},
                                                     {"StringEquals", {{"aws:SourceAccount", "1"}}}}),
              .source_arn = "by-field"});
  };
  CHECK_BOTH(permission_of(conditional).contains(R"("SourceAccount":"1","SourceArn":"by-field"})"));
  CHECK_BOTH(permission_of([](const IFunction& function) {
               function.add_permission("P", {.principal = iam::OrganizationPrincipal("o-abcdefghij")});
             }).contains(R"("Principal":"*","PrincipalOrgID":"o-abcdefghij"})"));
}

TEST_CASE("add_permission: it stands under the function, or where it is told to") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    callable(stack).add_permission("P", {.principal = events()});
    callable(cc::Construct(stack, "Other")).add_permission("P", {.principal = events(), .scope = stack});
    return stack.node().find_child("Fn").node().try_find_child("P") && stack.node().try_find_child("P");
  }));
}

TEST_CASE("add_permission: an import that may be elsewhere gets a warning and no permission") {
  const auto metadata = metadata_after(
      [](const IFunction& function) { function.add_permission("P", {.principal = events()}); }, far_arn);
  REQUIRE(metadata.size() == 1);
  CHECK(metadata[0].type == "aws:cdk:warning");
  CHECK(metadata[0].data.as_text() ==
        "addPermission() has no effect on a Lambda Function with region=us-east-1, account=123456789012, in a Stack with "
        "region=${Token}, account=${Token}. Suppress this warning if this is intentional, or pass sameEnvironment=true to "
        "fromFunctionAttributes() if you would like to add the permissions. [ack: UnclearLambdaEnvironment]");
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               Function::from_function_arn(stack, "Fn", far_arn).add_permission("P", {.principal = events()});
             }) == "{}");
}

TEST_CASE("add_permission: of the stack's account, an import takes it") {
  const auto takes = [](const Text& account) {
    return trees::in_app([&](cc::Construct& app) {
      const Stack stack(app, "S", {.env = {{.account = account}}});
      Function::from_function_arn(stack, "Fn", far_arn).add_permission("P", {.principal = events()});
      return static_cast<bool>(stack.node().find_child("Fn").node().try_find_child("P"));
    });
  };
  CHECK_BOTH(takes("123456789012"));
  CHECK_BOTH(!takes("210987654321"));
}

TEST_CASE("grant_invoke: by the policy of a role, of the function and its versions") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               const Stack here = stack;
               Function::from_function_attributes(here, "Fn", {.function_arn = far_arn, .skip_permissions = true})
                   .grant_invoke(role(here));
             })
                 .contains(R"({"Action":"lambda:InvokeFunction","Effect":"Allow","Resource":[)"
                           R"("arn:aws:lambda:us-east-1:123456789012:function:far",)"
                           R"("arn:aws:lambda:us-east-1:123456789012:function:far:*"]})"));
}

TEST_CASE("grant_invoke: a service gets a permission whose id is a hash of it, once") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const IFunction function = callable(stack);
    const bool succeeded = function.grant_invoke(events()).success() && function.grant_invoke(events()).success();
    return succeeded && function.node().children().size() == 1 &&
           function.node().children()[0].node().id() == "Invoke1f--BIBwkGKTIwSRmFV8O1yjU9AK+dA1Znl7HToNrxfA=";
  }));
}

TEST_CASE("grant_invoke: each part of a composite principal") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const IFunction function = callable(stack);
    const auto grants = function.grant_invoke_composite_principal(
        iam::CompositePrincipal(events(), iam::ServicePrincipal("sns.amazonaws.com")));
    return grants.size() == 2 && grants[0].success() && grants[1].success() && function.node().children().size() == 2;
  }));
}

TEST_CASE("grant_invoke: who waits for the grant waits for the permission") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               callable(stack).grant_invoke(events()).apply_before(trees::thing(stack, "Thing"));
             }).contains(R"("Thing":{"Type":"A::B::C","DependsOn":["FnInvoke1fBIBwkGKTIwSRmFV8O1yjU9AKdA1Znl7HToNrxfA)"));
}

TEST_CASE("grant_invoke: an import that takes no permission is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          Function::from_function_arn(stack, "Fn", far_arn).grant_invoke(events());
        }) ==
        Refusal{"Cannot modify permission to lambda function. Function is either imported or $LATEST version.\n"
                "If the function is imported from the same account use `fromFunctionAttributes()` API with the "
                "`sameEnvironment` flag.\n"
                "If the function is imported from a different account and already has the correct permissions use "
                "`fromFunctionAttributes()` API with the `skipPermissions` flag.",
                "S/Fn"});
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return Function::from_function_attributes(stack, "Fn", {.function_arn = far_arn, .skip_permissions = true})
        .grant_invoke(events())
        .success();
  }));
}

TEST_CASE("add_to_role_policy: goes to the role of an import, if it has one") {
  const auto added = [](bool has_role) {
    return trees::template_of([&](Stack& stack) {
      const IFunction function =
          has_role ? Function::from_function_attributes(stack, "Fn", {.function_arn = far_arn, .role = role(stack)})
                   : Function::from_function_arn(stack, "Fn", far_arn);
      function.add_to_role_policy(iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}}));
    });
  };
  CHECK_BOTH(added(true).contains(R"("Roles":["r"])"));
  CHECK_BOTH(added(false) == "{}");
}

TEST_CASE("add_to_role_policy: each statement in a policy of its own where the context says so") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    stack.node().set_context("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy", true);
    const IFunction function =
        Function::from_function_attributes(stack, "Fn", {.function_arn = far_arn, .role = role(stack)});
    function.add_to_role_policy(iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}}));
    function.add_to_role_policy(iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}}));
    const auto children = function.node().children();
    return children.size() == 2 && children[0].node().id() == "inlinePolicyAddedToExecutionRole-0" &&
           children[1].node().id() == "inlinePolicyAddedToExecutionRole-1";
  }));
}

TEST_CASE("metrics: of the function, with the statistics of the CDK") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const auto metric = callable(stack).metric("ConcurrentExecutions", {.statistic = "max"});
    return metric.namespace_().literal() == "AWS/Lambda" && metric.metric_name().literal() == "ConcurrentExecutions" &&
           metric.statistic() == "Maximum" && metric.dimensions()->find("FunctionName")->literal() == "far";
  }));
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const IFunction function = callable(stack);
    return function.metric_errors().statistic() == "Sum" && function.metric_invocations().statistic() == "Sum" &&
           function.metric_throttles().statistic() == "Sum" && function.metric_duration().statistic() == "Average" &&
           function.metric_errors({.statistic = "avg"}).statistic() == "Average";
  }));
}
