// SPDX-License-Identifier: Apache-2.0
#include <constcloud/cfn/apigatewayv2/stage.hpp>

#include "support/trees.hpp"

namespace apigwv2 = constcloud::aws_apigatewayv2;
using apigwv2::CfnStage;
using constcloud::Json;
using constcloud::Stack;
using constcloud::Text;
using trees::template_of;

namespace {

/// Can `build()` be called on a builder of this type?
template <class B>
constexpr bool complete = constcloud::every_required_field_is_set<B>;
using Empty = apigwv2::CfnStageBuilder<>;
using WithApi = decltype(std::declval<Empty>().api_id("a"));
using WithBoth = decltype(std::declval<WithApi>().stage_name("s"));

constexpr Text expected_full =
    R"({"Resources":{"Stage":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{)"
    R"("AccessLogSettings":{"DestinationArn":"arn","Format":"$context.requestId"},"AccessPolicyId":"p","ApiId":"a",)"
    R"("AutoDeploy":false,"ClientCertificateId":"c","DefaultRouteSettings":{"DataTraceEnabled":true,)"
    R"("DetailedMetricsEnabled":false,"LoggingLevel":"INFO","ThrottlingBurstLimit":0,"ThrottlingRateLimit":0.5},)"
    R"("DeploymentId":"d","Description":"","RouteSettings":{"$connect":{}},"StageName":"dev",)"
    R"("StageVariables":{"2":"x","b":"y","a":"z"},"Tags":{"a":"1","b":"2"}}}}})";

}  // namespace

TEST_CASE("CfnStage: all properties, whatever the order of the setters, in the order of their names") {
  constexpr auto built = [](Stack& stack) {
    CfnStage::builder(stack, "Stage")
        .tags({{"b", "2"}, {"a", "1"}})
        .stage_variables({{"b", "y"}, {"a", "z"}, {"2", "x"}})
        .stage_name("dev")
        .route_settings(Json::object({{"$connect", Json(constcloud::json::Object())}}))
        .description("")
        .deployment_id("d")
        .default_route_settings({.data_trace_enabled = true,
                                 .detailed_metrics_enabled = false,
                                 .logging_level = "INFO",
                                 .throttling_burst_limit = 0,
                                 .throttling_rate_limit = 0.5})
        .client_certificate_id("c")
        .auto_deploy(false)
        .api_id("a")
        .access_policy_id("p")
        .access_log_settings({.destination_arn = "arn", .format = "$context.requestId"})
        .build();
  };
  CHECK_BOTH(template_of(built) == expected_full);
}

TEST_CASE("CfnStage: the same from a props struct") {
  constexpr auto made = [](Stack& stack) {
    CfnStage(stack, "Stage",
             {.api_id = "a",
              .stage_name = "dev",
              .access_log_settings = {{.destination_arn = "arn", .format = "$context.requestId"}},
              .access_policy_id = "p",
              .auto_deploy = false,
              .client_certificate_id = "c",
              .default_route_settings = {{.data_trace_enabled = true,
                                          .detailed_metrics_enabled = false,
                                          .logging_level = "INFO",
                                          .throttling_burst_limit = 0,
                                          .throttling_rate_limit = 0.5}},
              .deployment_id = "d",
              .description = "",
              .route_settings = Json::object({{"$connect", Json(constcloud::json::Object())}}),
              .stage_variables = {{"b", "y"}, {"a", "z"}, {"2", "x"}},
              .tags = {{"b", "2"}, {"a", "1"}}});
  };
  CHECK_BOTH(template_of(made) == expected_full);
}

TEST_CASE("CfnStage: what is not set is not written, what is empty is") {
  constexpr auto made = [](Stack& stack) {
    CfnStage(stack, "Stage",
             {.api_id = "a", .stage_name = "", .default_route_settings = CfnStage::RouteSettingsProperty{}});
  };
  CHECK_BOTH(template_of(made) ==
             R"({"Resources":{"Stage":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{"ApiId":"a",)"
             R"("DefaultRouteSettings":{},"StageName":""}}}})");
}

TEST_CASE("CfnStage: properties may change until synthesis; Ref and the CloudFormation type") {
  constexpr auto changed = [](Stack& stack) {
    const CfnStage stage(stack, "Stage", {.api_id = "a", .stage_name = "s"});
    stage.props().stage_name = "changed";
    CfnStage(stack, "Other", {.api_id = "a", .stage_name = stage.ref()});
  };
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return Text(CfnStage(stack, "X", {.api_id = "a", .stage_name = "s"}).cfn_resource_type());
  }) == "AWS::ApiGatewayV2::Stage");
  CHECK_BOTH(template_of(changed) ==
             R"({"Resources":{"Stage":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{"ApiId":"a","StageName":"changed"}},)"
             R"("Other":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{"ApiId":"a","StageName":{"Ref":"Stage"}}}}})");
}

TEST_CASE("CfnStage: a builder is complete when what is required is set") {
  STATIC_REQUIRE(!complete<Empty>);
  STATIC_REQUIRE(!complete<WithApi>);
  STATIC_REQUIRE(complete<WithBoth>);
}

TEST_CASE("CfnStage::of: itself, or the default child of a construct") {
  constexpr auto changed = [](Stack& stack) {
    const constcloud::Construct around(stack, "Around");
    const CfnStage stage(around, "Resource", {.api_id = "a", .stage_name = "dev"});
    const constcloud::Construct found = around.node().find_child("Resource");
    CfnStage::of(found).props().auto_deploy = true;
    CfnStage::of(around).props().stage_name = "prod";
    return CfnStage::of(around) == stage && CfnStage::is_cfn_stage(found) && !CfnStage::is_cfn_stage(around) &&
           !CfnStage::is_cfn_stage(CfnStage()) && *CfnStage::of(around).props().stage_name == Text("prod");
  };
  CHECK_BOTH(trees::in_stack(changed));
}

TEST_CASE("CfnStage::of: another type is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const constcloud::Construct around(stack, "Around");
          trees::thing(around, "Resource");
          (void)CfnStage::of(around).props();
        }) ==
        trees::Refusal{"AWS::ApiGatewayV2::Stage::of is asked of 'S/Around', which is a Construct whose default child is "
                       "an A::B::C",
                       "S/Around"});
  constexpr auto untyped = [](Stack& stack) {
    return constcloud::CfnResource(stack, "Untyped", {.type = "AWS::ApiGatewayV2::Stage"});
  };
  CHECK_BOTH(trees::in_stack([untyped](Stack& stack) { return !CfnStage::is_cfn_stage(untyped(stack)); }));
  CHECK(trees::refusal_in_stack([untyped](Stack& stack) { (void)CfnStage::of(untyped(stack)); }).what ==
        "AWS::ApiGatewayV2::Stage::of is asked of 'S/Untyped', which is an AWS::ApiGatewayV2::Stage with free-form "
        "properties, which add_property_override changes");
}
