// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_stage.hpp.
#include <constcloud/aws_apigatewayv2/detail/stage_making.hpp>
#include <constcloud/aws_apigatewayv2/http_stage.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR HttpStage::HttpStage(const Construct& scope, const Text& id, const HttpStageProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  internal::HttpStageState& state = own();
  state.api = *props.http_api;
  state.name = "$default";
  if (props.stage_name) state.name = *props.stage_name;
  StageOptions options;
  copy_fields(props, options);
  stand_for(CfnStage(*this, "Resource",
                     internal::stage_props(*this, state, options, default_access_log_format().literal())));
  if (options.domain_mapping) internal::map_under_domain(*this, state, *options.domain_mapping);
}

CONSTCLOUD_CONSTEXPR IHttpStage HttpStage::from_http_stage_attributes(const Construct& scope, const Text& id,
                                                                      const HttpStageAttributes& attributes) {
  Owned state = new internal::HttpStageState;
  state->api = *attributes.api;
  state->name = *attributes.stage_name;
  const IHttpStage stage = import_as<IHttpStage>(scope, id, std::move(state));
  const Making making(stage);
  attributes.stage_name->validate(detail::node_of(stage));
  return stage;
}

}  // namespace constcloud::aws_apigatewayv2
