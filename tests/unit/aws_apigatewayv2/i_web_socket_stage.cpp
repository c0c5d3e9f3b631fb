// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace cloudwatch = constcloud::aws_cloudwatch;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::IWebSocketStage;
using cc::aws_apigatewayv2::WebSocketApi;
using cc::aws_apigatewayv2::WebSocketStage;
using trees::Refusal;

namespace {

constexpr IWebSocketStage imported(const cc::Construct& scope) {
  return WebSocketStage::from_web_socket_stage_attributes(
      scope, "Imported",
      {.api = WebSocketApi::from_web_socket_api_attributes(scope, "Api", {.web_socket_id = "a1"}),
       .stage_name = "prod"});
}

/// Whether `f` holds for the metric of an imported stage with these options.
template <class F>
constexpr bool metric_of(const cloudwatch::MetricOptions& options, F f) {
  return trees::in_stack(
      [&](const Stack& stack) { return f(imported(stack).metric("ClientError", options)); });
}

}  // namespace

TEST_CASE("IWebSocketStage: an import has its names, and no URLs") {
  constexpr auto known = [](const Stack& stack) {
    const IWebSocketStage stage = imported(stack);
    return stage.stage_name().literal() == "prod" && stage.api().api_id().literal() == "a1" &&
           stage.stack() == stack && stage.node().path() == "S/Imported" &&
           stage.to_string() == "S/Imported" && !stage.env().region &&
           IWebSocketStage::is_construct(stage) && IWebSocketStage::is_resource(stage) &&
           !IWebSocketStage::is_owned_resource(stage) && !stage.node().default_child();
  };
  CHECK_BOTH(trees::in_stack(known));
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)imported(stack).url(); }) ==
        Refusal{"url is not available for imported stages.", "S/Imported"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)imported(stack).callback_url(); }) ==
        Refusal{"callback url is not available for imported stages.", "S/Imported"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          imported(stack).apply_removal_policy(cc::RemovalPolicy::destroy);
        }).path == "S/Imported");
}

TEST_CASE("IWebSocketStage: a metric as it is without options") {
  CHECK_BOTH(metric_of({}, [](const cloudwatch::Metric& metric) {
    return metric.namespace_().literal() == "AWS/ApiGateway" &&
           metric.metric_name().literal() == "ClientError" && metric.statistic() == "Average" &&
           metric.period().to_seconds() == 300 && metric.dimensions()->size() == 2 &&
           metric.dimensions()->find("ApiId")->literal() == "a1" &&
           metric.dimensions()->find("Stage")->literal() == "prod" && !metric.account() &&
           !metric.region() && !metric.label() && !metric.color() && !metric.id() &&
           !metric.unit() && !metric.visible();
  }));
}

TEST_CASE("IWebSocketStage: a metric with each option") {
  CHECK_BOTH(metric_of({.account = "210987654321"},
                       [](const auto& m) { return m.account()->literal() == "210987654321"; }));
  CHECK_BOTH(
      metric_of({.color = "#123456"}, [](const auto& m) { return *m.color() == "#123456"; }));
  CHECK_BOTH(metric_of({.dimensions_map = {{"Own", "ignored"}}}, [](const auto& m) {
    return m.dimensions()->size() == 2 && m.dimensions()->find("Own") == nullptr;
  }));
  CHECK_BOTH(metric_of({.id = "own"}, [](const auto& m) { return *m.id() == "own"; }));
  CHECK_BOTH(metric_of({.label = "errors"},
                       [](const auto& m) { return m.label()->literal() == "errors"; }));
  CHECK_BOTH(metric_of({.period = Duration::minutes(1)},
                       [](const auto& m) { return m.period().to_seconds() == 60; }));
  CHECK_BOTH(metric_of({.region = "eu-west-1"},
                       [](const auto& m) { return m.region()->literal() == "eu-west-1"; }));
  CHECK_BOTH(
      metric_of({.statistic = "max"}, [](const auto& m) { return m.statistic() == "Maximum"; }));
  CHECK_BOTH(
      metric_of({.statistic = "P99.9"}, [](const auto& m) { return m.statistic() == "p99.9"; }));
  CHECK_BOTH(metric_of({.unit = cloudwatch::Unit::count},
                       [](const auto& m) { return *m.unit() == cloudwatch::Unit::count; }));
  CHECK_BOTH(
      metric_of({.visible = false}, [](const auto& m) { return m.visible() && !*m.visible(); }));
}

TEST_CASE("IWebSocketStage: a metric is read where the stage stands") {
  constexpr auto concrete = [](const cc::Construct& app) {
    const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
    const cloudwatch::Metric metric = imported(stack).metric("ClientError");
    return metric.account()->literal() == "123456789012" &&
           metric.region()->literal() == "us-east-1";
  };
  CHECK_BOTH(trees::in_app(concrete));
}
