// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_stage.hpp.
#include <constcloud/aws_apigatewayv2/i_stage.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_url_is_not_available_for_imported_stages(const Place& at) {
  at.stop("url is not available for imported stages.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IStage::metric(const Text& metric_name,
                                                           const aws_cloudwatch::MetricOptions& options) const {
  const IApi& api = own().api;
  return api.metric(metric_name, options)
      .with({.dimensions_map = aws_cloudwatch::Dimensions{{"ApiId", api.api_id()}, {"Stage", stage_name()}}})
      .attach_to(*this);
}

CONSTCLOUD_CONSTEXPR Value<Text> IStage::address(const Text& scheme) const {
  const internal::StageState& state = own();
  return concat({scheme, state.api.api_id(), ".execute-api.", stack().region(), ".", stack().url_suffix(), "/",
                 state.path()});
}

CONSTCLOUD_CONSTEXPR Value<Text> IStage::url() const {
  if (data().is_imported) refuse::the_url_is_not_available_for_imported_stages(data());
  return address(own().scheme());
}

CONSTCLOUD_CONSTEXPR void IStage::add_stage_variable(const StageVariableName& name,
                                                     const StageVariableValue& value) const {
  Optional<Map<Value<Text>>>& variables = resource<CfnStage>().props().stage_variables;
  if (!variables) variables = Map<Value<Text>>();
  variables->set(StageVariables::key_of(name), value);
}

}  // namespace constcloud::aws_apigatewayv2
