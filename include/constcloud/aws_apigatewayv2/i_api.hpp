// SPDX-License-Identifier: Apache-2.0
#pragma once
// IApi: an API of either protocol, made by this app or imported.
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

namespace internal {
/// What every API keeps. Each protocol says the rest.
struct ApiState : StateOf<ApiState, ResourceState> {
  constexpr ~ApiState() override {}
  /// The endpoint, or the protocol's refusal: nobody has asked yet whether there is one.
  constexpr virtual Value<Text> endpoint(const detail::NodeData&) const { return api_endpoint; }
  /// The stage that mappings are of which say none; empty where the API has none.
  constexpr virtual Construct default_stage() const { return {}; }

  Value<Text> api_id;
  Value<Text> api_endpoint;
  Value<Text> name;
};

}  // namespace internal

/// Any API: HTTP or WebSocket. CDK: `IApi`.
class IApi : public Handle<IApi, internal::ApiState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IApi";
  using Handle::Handle;

  constexpr ApiReference api_ref() const { return {.api_id = own().api_id}; }
  constexpr Value<Text> api_id() const { return own().api_id; }
  /// `wss://...` or `https://...`; of an import that was given one.
  CONSTCLOUD_CONSTEXPR Value<Text> api_endpoint() const;
  /// A metric of the API: namespace `AWS/ApiGateway`, dimension `ApiId`, five minutes, average, unless told otherwise.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;
};
template <class Given>
constexpr void wanted_here(const IApi*) {
  static_assert(fits_here<Given>, "an API is wanted here: pass an HttpApi or a WebSocketApi, owned or imported");
}

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/i_api.hpp>
#endif
