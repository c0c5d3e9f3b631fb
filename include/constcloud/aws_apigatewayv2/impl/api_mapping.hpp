// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/api_mapping.hpp.
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/cfn/apigatewayv2/api_mapping.hpp>
#include <constcloud/tree/construct_cast.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE this_imported_api_mapping_was_given_no_domain_name(const Place& at) {
  at.stop("Cannot use object in this API: 'domainName' was not supplied when calling "
          "ApiMapping.fromApiMappingAttributes()");
}

CONSTCLOUD_RULE an_api_without_a_default_stage_needs_a_stage_here(const Place& at) {
  at.refuse("stage property must be specified", "set stage: this API has no default one");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR const Value<Text>& ApiMappingReference::domain_name() const {
  if (domain_name_.is_undefined()) {
    refuse::this_imported_api_mapping_was_given_no_domain_name(detail::Place(path_));
  }
  return domain_name_;
}

CONSTCLOUD_CONSTEXPR ApiMapping::ApiMapping(const Construct& scope, const Text& id, const ApiMappingProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  Construct stage = detail::state_of<internal::ApiState>(detail::node_of(*props.api), IApi::cdk_class).default_stage();
  if (props.stage) stage = *props.stage;
  Value<Text> stage_name;
  if (stage) {
    stage_name = construct_cast<IStage>(stage).stage_name();
  } else {
    refuse::an_api_without_a_default_stage_needs_a_stage_here({detail::node_of(scope), id});
  }
  internal::ApiMappingState& state = own();
  state.domain_name = *props.domain_name;
  state.domain_text = props.domain_name->name();
  state.key = props.api_mapping_key;
  const CfnApiMapping resource(*this, "Resource",
                               {.api_id = props.api->api_id(),
                                .domain_name = state.domain_text,
                                .stage = stage_name,
                                .api_mapping_key = props.api_mapping_key});
  stand_for(resource);
  state.id = resource.ref();
  if (stage) node().add_dependency(stage);
}

CONSTCLOUD_CONSTEXPR IApiMapping ApiMapping::from_api_mapping_attributes(const Construct& scope, const Text& id,
                                                                         const ApiMappingAttributes& attributes) {
  Owned state = new internal::ApiMappingState;
  state->id = *attributes.api_mapping_id;
  if (attributes.domain_name) state->domain_text = *attributes.domain_name;
  return import_as<IApiMapping>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR Value<Text> ApiMapping::domain_url() const {
  Value<Text> key = Text();
  if (own().key) key = *own().key;
  return concat({"https://", own().domain_name.name(), "/", key});
}

}  // namespace constcloud::aws_apigatewayv2
