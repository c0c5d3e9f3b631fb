// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/aws_iam/group.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_iam/user.hpp>
#include <constcloud/aws_lambda/function.hpp>

#include <map>
#include <optional>
#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = constcloud::aws_apigatewayv2;
namespace iam = constcloud::aws_iam;
namespace lambda = constcloud::aws_lambda;
namespace logs = constcloud::aws_logs;
using apigwv2::WebSocketStage;
using cc::RemovalPolicy;
using cc::Stack;
using cc::Text;
using cc::aws_apigateway::AccessLogFormat;
using trees::Refusal;

namespace {

constexpr auto dev(const cc::Construct& scope) {
  return WebSocketStage::builder(scope, "Stage")
      .web_socket_api(sockets::api_in(scope))
      .stage_name("dev");
}

constexpr Text type = "AWS::ApiGatewayV2::Stage";

/// The properties of a stage that `f` completes, behind those that every stage has.
template <class F>
constexpr Text stage_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(dev(stack)).build(); }, type);
}

/// The attributes of a stage that `f` is called with, without its properties.
template <class F>
constexpr Text attributes_of(F f) {
  const auto found = sockets::resources([&f](Stack& stack) { f(dev(stack).build()); }, type);
  const cc::Json stage = cc::json::parse(found[0]);
  cc::json::Object rest;
  for (const auto& [name, value] : stage.as_object()) {
    if (name != Text("Type") && name != Text("Properties")) rest.set(name, value);
  }
  return cc::Json(std::move(rest)).to_text();
}

constexpr apigwv2::IDomainName domain_in(const cc::Construct& scope) {
  return apigwv2::DomainName::from_domain_name_attributes(
      scope, "Domain",
      {.name = "ws.example.com",
       .regional_domain_name = "d-1.example.com",
       .regional_hosted_zone_id = "Z1"});
}

}  // namespace

TEST_CASE("WebSocketStage: the least, by builder and in braces") {
  constexpr auto plain = [](auto b) { return b; };
  CHECK_BOTH(stage_of(plain) == R"({"ApiId":{"Ref":"ApiF70053CD"},"StageName":"dev"})");
  constexpr auto braces = [](Stack& stack) {
    WebSocketStage(stack, "Stage", {.stage_name = "dev", .web_socket_api = sockets::api_in(stack)});
  };
  CHECK_BOTH(sockets::properties(braces, type) == stage_of(plain));
}

TEST_CASE("WebSocketStage: deployment, description, names") {
  CHECK_BOTH(stage_of([](auto b) { return std::move(b).auto_deploy(true); }) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AutoDeploy":true,"StageName":"dev"})");
  CHECK_BOTH(stage_of([](auto b) { return std::move(b).auto_deploy(false); }) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AutoDeploy":false,"StageName":"dev"})");
  CHECK_BOTH(stage_of([](auto b) { return std::move(b).description(""); }) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"Description":"","StageName":"dev"})");
  constexpr auto given = [](Stack& stack) {
    const cc::CfnResource parameter = trees::thing(stack, "P");
    WebSocketStage(stack, "Stage",
                   {.stage_name = parameter.ref(), .web_socket_api = sockets::api_in(stack)});
  };
  CHECK_BOTH(sockets::properties(given, type) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"StageName":{"Ref":"P"}})");
}

TEST_CASE("WebSocketStage: throttle and detailed metrics") {
  constexpr auto settings = [](auto f) {
    const cc::Json properties = cc::json::parse(stage_of(f));
    const cc::Json* found = properties.find("DefaultRouteSettings");
    if (found == nullptr) return Text("none");
    return found->to_text();
  };
  CHECK_BOTH(settings([](auto b) {
               return std::move(b).throttle({.burst_limit = 200, .rate_limit = 0.5});
             }) == R"({"ThrottlingBurstLimit":200,"ThrottlingRateLimit":0.5})");
  CHECK_BOTH(settings([](auto b) { return std::move(b).throttle({.rate_limit = 0}); }) ==
             R"({"ThrottlingRateLimit":0})");
  CHECK_BOTH(settings([](auto b) { return std::move(b).throttle({.burst_limit = 0}); }) ==
             R"({"ThrottlingBurstLimit":0})");
  CHECK_BOTH(settings([](auto b) { return std::move(b).throttle({}); }) == "{}");
  CHECK_BOTH(settings([](auto b) { return std::move(b).detailed_metrics_enabled(true); }) ==
             R"({"DetailedMetricsEnabled":true})");
  CHECK_BOTH(settings([](auto b) { return std::move(b).detailed_metrics_enabled(false); }) ==
             "none");
  CHECK_BOTH(settings([](auto b) {
               return std::move(b).detailed_metrics_enabled(false).throttle({});
             }) == R"({"DetailedMetricsEnabled":false})");
}

TEST_CASE("WebSocketStage: stage variables") {
  constexpr auto variables = [](auto f) {
    const cc::Json properties =
        cc::json::parse(sockets::properties([&f](Stack& stack) { f(stack); }, type));
    const cc::Json* found = properties.find("StageVariables");
    if (found == nullptr) return Text("none");
    return found->to_text();
  };
  CHECK_BOTH(variables([](Stack& stack) { dev(stack).stage_variables({}).build(); }) == "none");
  CHECK_BOTH(
      variables([](Stack& stack) {
        dev(stack).stage_variables({{"b", "1"}, {"a", "2"}, {"10", "3"}, {"9", "4"}}).build();
      }) == R"({"9":"4","10":"3","b":"1","a":"2"})");
  CHECK_BOTH(variables([](Stack& stack) {
               const WebSocketStage stage = dev(stack).stage_variables({{"a", "1"}}).build();
               stage.add_stage_variable("b", "2");
               stage.add_stage_variable("a", "again");
               stage.add_stage_variable("api", stage.api().api_id());
             }) == R"({"a":"again","b":"2","api":{"Ref":"ApiF70053CD"}})");
  CHECK_BOTH(variables([](Stack& stack) { dev(stack).build().add_stage_variable("only", "1"); }) ==
             R"({"only":"1"})");
  CHECK(variables([](Stack& stack) {
          dev(stack).stage_variables(std::map<std::string, std::string>{{"k", "v"}}).build();
        }) == R"({"k":"v"})");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          dev(stack).build().add_stage_variable(Text(std::string("a b")), "v");
        }).what ==
        "stage_variables: the name 'a b' must be letters, digits and underscores");
}

TEST_CASE("WebSocketStage: access logs") {
  constexpr auto settings = [](auto f) {
    const cc::Json properties = cc::json::parse(sockets::properties(
        [&f](Stack& stack) {
          const auto group = logs::LogGroup::from_log_group_arn(
              stack, "Log", "arn:aws:logs:us-east-1:1:log-group:chat");
          f(dev(stack), group).build();
        },
        type));
    return properties.find("AccessLogSettings")->to_text();
  };
  CHECK_BOTH(
      settings([](auto b, const auto& group) {
        return std::move(b).access_log_settings({.destination = group});
      }) ==
      R"({"DestinationArn":"arn:aws:logs:us-east-1:1:log-group:chat:*","Format":"$context.identity.sourceIp )"
      R"($context.identity.caller $context.identity.user [$context.requestTime] \"$context.eventType )"
      R"($context.routeKey $context.connectionId\" $context.status $context.requestId"})");
  CHECK_BOTH(
      settings([](auto b, const auto& group) {
        return std::move(b).access_log_settings(
            {.destination = apigwv2::LogGroupLogDestination(group),
             .format = AccessLogFormat::custom("$context.requestId")});
      }) ==
      R"({"DestinationArn":"arn:aws:logs:us-east-1:1:log-group:chat:*","Format":"$context.requestId"})");
}

TEST_CASE("WebSocketStage: a mapping under a domain") {
  constexpr auto with_key = [](Stack& stack) {
    dev(stack).domain_mapping({.domain_name = domain_in(stack), .mapping_key = "a/b"}).build();
  };
  constexpr auto without = [](Stack& stack) {
    dev(stack).domain_mapping({.domain_name = domain_in(stack)}).build();
  };
  constexpr Text mapping = "AWS::ApiGatewayV2::ApiMapping";
  CHECK_BOTH(
      sockets::properties(with_key, mapping) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"ApiMappingKey":"a/b","DomainName":"ws.example.com","Stage":"dev"})");
  CHECK_BOTH(sockets::properties(without, mapping) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"DomainName":"ws.example.com","Stage":"dev"})");
  constexpr auto child = [](const Stack& stack) {
    const WebSocketStage stage =
        dev(stack).domain_mapping({.domain_name = domain_in(stack), .mapping_key = "v1"}).build();
    return stage.node().children()[1].node().id();
  };
  CHECK_BOTH(trees::in_stack(child) == "S--Domainv1");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          dev(stack)
              .domain_mapping({.domain_name = domain_in(stack), .mapping_key = Text(std::string())})
              .build();
        }).what == "empty string for api mapping key not allowed");
}

TEST_CASE("WebSocketStage: attributes and statics") {
  constexpr auto url = [](const Stack& stack) { return dev(stack).build().url().json(); };
  CHECK_BOTH(
      trees::shown_in_stack(url) ==
      R"({"Fn::Join":["",["wss://",{"Ref":"ApiF70053CD"},".execute-api.",{"Ref":"AWS::Region"},".",)"
      R"({"Ref":"AWS::URLSuffix"},"/dev"]]})");
  constexpr auto callback_url = [](const Stack& stack) {
    return dev(stack).build().callback_url().json();
  };
  CHECK_BOTH(
      trees::shown_in_stack(callback_url) ==
      R"({"Fn::Join":["",["https://",{"Ref":"ApiF70053CD"},".execute-api.",{"Ref":"AWS::Region"},".",)"
      R"({"Ref":"AWS::URLSuffix"},"/dev"]]})");
  constexpr auto concrete = [](const cc::Construct& app) {
    const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
    const WebSocketStage stage = dev(stack).build();
    const cc::Environment env = stage.env();
    return *env.account == "123456789012" && *env.region == "us-east-1" &&
           trees::shown(stage.url().json(), stack) ==
               R"({"Fn::Join":["",["wss://",{"Ref":"ApiF70053CD"},".execute-api.us-east-1.",{"Ref":"AWS::URLSuffix"},"/dev"]]})";
  };
  CHECK_BOTH(trees::in_app(concrete));
  constexpr auto others = [](const Stack& stack) {
    const auto api = sockets::api_in(stack);
    const WebSocketStage stage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
    const cc::CfnResource l1 = cc::CfnResource::of(stage);
    return stage.api() == api && stage.stage_name().literal() == "dev" && stage.stack() == stack &&
           stage.node().path() == "S/Stage" && stage.node().id() == "Stage" &&
           stage.to_string() == "S/Stage" && !stage.env().account && !stage.env().region &&
           WebSocketStage::is_construct(stage) && WebSocketStage::is_resource(stage) &&
           WebSocketStage::is_owned_resource(stage) && WebSocketStage::is_construct(l1) &&
           !WebSocketStage::is_resource(l1) && !WebSocketStage::is_owned_resource(l1) &&
           !WebSocketStage::is_construct(1) && !WebSocketStage::is_resource("stage");
  };
  CHECK_BOTH(trees::in_stack(others));
}

TEST_CASE("WebSocketStage: removal policies") {
  CHECK_BOTH(attributes_of([](const WebSocketStage&) {}) == "{}");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy(RemovalPolicy::destroy);
             }) == R"({"UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy(RemovalPolicy::retain);
             }) == R"({"UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) { s.apply_removal_policy(); }) ==
             R"({"UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy(RemovalPolicy::retain_on_update_or_delete);
             }) == R"({"UpdateReplacePolicy":"Retain","DeletionPolicy":"RetainExceptOnCreate"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy(RemovalPolicy::snapshot);
             }) == R"({"UpdateReplacePolicy":"Snapshot","DeletionPolicy":"Snapshot"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy(RemovalPolicy::destroy,
                                      {.apply_to_update_replace_policy = false});
             }) == R"({"DeletionPolicy":"Delete"})");
  CHECK_BOTH(attributes_of([](const WebSocketStage& s) {
               s.apply_removal_policy({}, {.default_ = RemovalPolicy::destroy});
             }) == R"({"UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"})");
  constexpr auto warning = [](const Stack& stack) {
    const WebSocketStage stage = dev(stack).build();
    stage.apply_removal_policy(RemovalPolicy::snapshot);
    return sockets::warning_of(stage.node().default_child());
  };
  CHECK_BOTH(trees::in_stack(warning) ==
             "AWS::ApiGatewayV2::Stage does not support snapshot removal policy. This policy will "
             "be ignored. "
             "[ack: @aws-cdk/core:AWS::ApiGatewayV2::StageSnapshotRemovalPolicyIgnored]");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          dev(stack).build().apply_removal_policy(static_cast<RemovalPolicy>(9));
        }).what.find("Invalid removal policy") == 0);
}

TEST_CASE("WebSocketStage: who may manage its connections") {
  constexpr Text policy = "AWS::IAM::Policy";
  constexpr auto role_in = [](const Stack& stack) {
    return iam::Role(stack, "Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  };
  constexpr auto to_role = [role_in](Stack& stack) {
    const WebSocketStage stage = dev(stack).build();
    stage.grant_management_api_access(role_in(stack)).assert_success();
  };
  constexpr auto document = [policy](auto f) {
    return cc::json::parse(sockets::properties(f, policy)).find("PolicyDocument")->to_text();
  };
  CHECK_BOTH(
      document(to_role) ==
      R"({"Statement":[{"Action":"execute-api:ManageConnections","Effect":"Allow","Resource":{"Fn::Join":["",["arn:",)"
      R"({"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":",)"
      R"({"Ref":"ApiF70053CD"},"/dev/*/@connections/*"]]}}],"Version":"2012-10-17"})");
  CHECK_BOTH(sockets::properties(to_role, policy).contains(R"("Roles":[{"Ref":"Role)"));
  constexpr auto to_user = [](Stack& stack) {
    dev(stack).build().grant_management_api_access(iam::User(stack, "User", {}));
  };
  CHECK_BOTH(sockets::properties(to_user, policy).contains(R"("Users":[{"Ref":"User)"));
  constexpr auto to_group = [](Stack& stack) {
    dev(stack).build().grant_management_api_access(iam::Group(stack, "Group", {}));
  };
  CHECK_BOTH(sockets::properties(to_group, policy).contains(R"("Groups":[{"Ref":"Group)"));
  constexpr auto to_function = [](Stack& stack) {
    dev(stack).build().grant_management_api_access(
        lambda::Function(stack, "Fn",
                         {.code = lambda::Code::from_inline("x"),
                          .handler = "index.main",
                          .runtime = lambda::Runtime::python_3_13}));
  };
  CHECK_BOTH(
      sockets::properties(to_function, policy).contains(R"("Roles":[{"Ref":"FnServiceRole)"));
  CHECK_BOTH(sockets::resources(to_function, "AWS::Lambda::Function")[0].contains(
      "FnServiceRoleDefaultPolicy"));
  constexpr auto to_imports = [](Stack& stack) {
    const WebSocketStage stage = dev(stack).build();
    stage.grant_management_api_access(
        iam::Role::from_role_arn(stack, "A", "arn:aws:iam::123456789012:role/path/chat"));
    stage.grant_management_api_access(iam::Role::from_role_name(stack, "B", "named"));
  };
  CHECK_BOTH(sockets::properties(to_imports, policy, 0).contains(R"("Roles":["chat"])"));
  CHECK_BOTH(sockets::properties(to_imports, policy, 1).contains(R"("Roles":["named"])"));
  constexpr auto twice = [role_in](Stack& stack) {
    const WebSocketStage stage = dev(stack).build();
    const iam::Role role = role_in(stack);
    stage.grant_management_api_access(role);
    stage.grant_management_api_access(role);
  };
  CHECK_BOTH(document(twice) == document(to_role));
}

TEST_CASE("WebSocketStage: grants without a policy of their own") {
  constexpr auto of_service = [](const Stack& stack) {
    return dev(stack)
        .build()
        .grant_management_api_access(iam::ServicePrincipal("events.amazonaws.com"))
        .success();
  };
  CHECK_BOTH(!trees::in_stack(of_service));
  constexpr auto of_fixed = [](const Stack& stack) {
    const auto role = iam::Role::from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r",
                                               {.mutable_ = false});
    return dev(stack).build().grant_management_api_access(role).success();
  };
  CHECK_BOTH(trees::in_stack(of_fixed));
  constexpr auto of_unknown = [](const Stack& stack) {
    const WebSocketStage stage = dev(stack).build();
    return stage.grant_management_api_access(iam::UnknownPrincipal({.resource = stage}))
               .success() &&
           sockets::warning_of(stage).contains(
               "[ack: @aws-cdk/aws-iam:unknownPrincipalAddStatementToRole]");
  };
  CHECK_BOTH(trees::in_stack(of_unknown));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          dev(stack)
              .build()
              .grant_management_api_access(iam::ServicePrincipal("events.amazonaws.com"))
              .assert_success();
        }).what.find("could not be added on either identity or resource policy.") !=
        std::string::npos);
}

TEST_CASE("WebSocketStage: what is known at deployment only is no id and no name of a variable") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const cc::Value<Text> key = trees::thing(stack, "Key").ref();
          dev(stack).domain_mapping({.domain_name = domain_in(stack), .mapping_key = key}).build();
        }) == Refusal{"ID components may not include unresolved tokens: S--Domain${Token[TOKEN]}", "S/Stage"});
  CHECK(
      trees::refusal_in_stack([](Stack& stack) {
        dev(stack).build().add_stage_variable(trees::thing(stack, "Key").ref(), "v");
      }).what ==
      "stage_variables: the name '${Token}' must be letters, digits and underscores");
}

TEST_CASE("WebSocketStage: run-time values are checked") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          WebSocketStage(
              stack, "Stage",
              {.stage_name = std::string("my dev"), .web_socket_api = sockets::api_in(stack)});
        }).what ==
        "WebSocketStage: stage_name 'my dev' must be 1 to 128 letters, digits, hyphens or "
        "underscores, or $default");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          dev(stack).throttle({.rate_limit = cc::aws_apigatewayv2::ThrottleRate::checked(-1)}).build();
        }) == Refusal{"ThrottleSettings: rate_limit must be 0 or more requests a second, got -1", ""});
  const std::optional<std::string> description = "of a program";
  CHECK(sockets::properties(
            [&](Stack& stack) { dev(stack).maybe_description(description).build(); }, type) ==
        R"({"ApiId":{"Ref":"ApiF70053CD"},"Description":"of a program","StageName":"dev"})");
}
