// SPDX-License-Identifier: Apache-2.0
#pragma once
// IStage: a stage of an API of either protocol, made by this app or imported.
#include <constcloud/aws_apigatewayv2/i_api.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
struct StageState : StateOf<StageState, ResourceState> {
  constexpr ~StageState() override {}
  /// The scheme of the URL that clients use, and what stands at its end.
  constexpr virtual Text scheme() const { return "https://"; }
  constexpr virtual Value<Text> path() const { return name; }

  IApi api;
  Value<Text> name;
  Value<Text> domain_url;  // of one that is mapped under a domain
};

}  // namespace internal

/// Any stage: of an HTTP API or of a WebSocket API. CDK: `IStage`.
class IStage : public Handle<IStage, internal::StageState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IStage";
  using Handle::Handle;

  constexpr StageReference stage_ref() const {
    return {.api_id = own().api.api_id(), .stage_name = own().name};
  }
  constexpr Value<Text> stage_name() const { return own().name; }
  /// `wss://...` or `https://...`: where clients connect. Of an import: "url is not available for imported stages."
  CONSTCLOUD_CONSTEXPR Value<Text> url() const;
  /// A metric of the stage: namespace `AWS/ApiGateway`, dimensions `ApiId` and `Stage`, five minutes, average, unless
  /// told otherwise (`dimensions_map` is the stage's in any case).
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Sets a variable that integrations can read; one that is there keeps its place. An import has none to set, and
  /// refuses.
  CONSTCLOUD_CONSTEXPR void add_stage_variable(const StageVariableName& name, const StageVariableValue& value) const;

 protected:
  CONSTCLOUD_CONSTEXPR Value<Text> address(const Text& scheme) const;
};
template <class Given>
constexpr void wanted_here(const IStage*) {
  static_assert(fits_here<Given>, "a stage is wanted here: pass an HttpStage or a WebSocketStage, owned or imported");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_stage.hpp>
#endif
