// SPDX-License-Identifier: Apache-2.0
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/synth/tree_metadata.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::Construct;
using cc::Text;

namespace {

/// What tree.json says of what `f(stack)` makes in a plain stack with the id `S`.
template <class F>
constexpr Text tree_of(F f) {
  cc::ConstructTree app;
  f(trees::plain_stack(app, "S"));
  const auto resolution = cc::detail::resolve(cc::detail::root_of(app));
  const Text tree = cc::detail::tree_json(cc::detail::node_of(app), resolution);
  const Text before =
      R"({"version":"tree-0.1","tree":{"id":"App","path":"",)"
      R"("constructInfo":{"fqn":"aws-cdk-lib.App","version":"2.276.0"},"children":{"S":{"id":"S","path":"S",)"
      R"("constructInfo":{"fqn":"aws-cdk-lib.Stack","version":"2.276.0"},"children":{)";
  const Text behind =
      R"(}},"Tree":{"id":"Tree","path":"Tree","constructInfo":{"fqn":"constructs.Construct","version":"10.8.1"}}}}})";
  if (!tree.starts_with(before) || !tree.ends_with(behind)) return tree;
  return tree.substr(before.size(), tree.size() - before.size() - behind.size());
}

}  // namespace

TEST_CASE("tree metadata: constructs have their class, and children in the order of JavaScript's keys") {
  CHECK_BOTH(tree_of([](const cc::Stack& stack) {
               const Construct outer(stack, "Outer");
               cc::CfnResource(outer, "Raw", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"P", 1}}});
               Construct(stack, "7");
             }) == R"("7":{"id":"7","path":"S/7","constructInfo":{"fqn":"constructs.Construct","version":"10.8.1"}},)"
                   R"("Outer":{"id":"Outer","path":"S/Outer",)"
                   R"("constructInfo":{"fqn":"constructs.Construct","version":"10.8.1"},"children":{)"
                   R"("Raw":{"id":"Raw","path":"S/Outer/Raw",)"
                   R"("constructInfo":{"fqn":"aws-cdk-lib.CfnResource","version":"2.276.0"}}}})");
}

TEST_CASE("tree metadata: typed resources show their properties as the CDK names them, overrides apart") {
  CHECK_BOTH(tree_of([](const cc::Stack& stack) {
               const apigwv2::CfnApi api(stack, "A", {.name = Text("n"), .tags = cc::TagMap{{"KeyOfTag", "v"}}});
               api.override_logical_id("Own");
               api.add_property_override("Name", "other");
               api.props().description = "set afterwards";
             }) == R"("A":{"id":"A","path":"S/A",)"
                   R"("constructInfo":{"fqn":"aws-cdk-lib.aws_apigatewayv2.CfnApi","version":"2.276.0"},"attributes":{)"
                   R"("aws:cdk:cloudformation:type":"AWS::ApiGatewayV2::Api","aws:cdk:cloudformation:logicalId":"Own",)"
                   R"("aws:cdk:cloudformation:props":{"description":"set afterwards","name":"n",)"
                   R"("tags":{"KeyOfTag":"v"}}}})");
}

TEST_CASE("tree metadata: a structure stands there as the CDK's own constructs give it") {
  CHECK_BOTH(tree_of([](const cc::Stack& stack) {
               apigwv2::CfnStage(
                   stack, "T",
                   {.api_id = "a",
                    .stage_name = "s",
                    .default_route_settings = apigwv2::CfnStage::RouteSettingsProperty{.detailed_metrics_enabled = true,
                                                                                       .throttling_rate_limit = 1}});
             })
                 .ends_with(R"({"apiId":"a","defaultRouteSettings":{"throttlingRateLimit":1,)"
                            R"("detailedMetricsEnabled":true},"stageName":"s"}}})"));
}
