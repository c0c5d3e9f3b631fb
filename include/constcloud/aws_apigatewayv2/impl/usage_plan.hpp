// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/usage_plan.hpp.
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>
#include <constcloud/cfn/apigateway/usage_plan.hpp>
#include <constcloud/cfn/apigateway/usage_plan_key.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(Period period) {
  if (period == Period::day) return "DAY";
  if (period == Period::week) return "WEEK";
  return "MONTH";
}

CONSTCLOUD_CONSTEXPR void IUsagePlan::add_api_key(const IApiKey& api_key, const AddApiKeyOptions& options) const {
  const Text id = Text::concat({"UsagePlanKeyResource:", Names::node_unique_id(api_key.node())});
  const aws_apigateway::CfnUsagePlanKey resource(
      *this, id, {.key_id = api_key.key_id(), .key_type = "API_KEY", .usage_plan_id = usage_plan_id()});
  if (options.override_logical_id) resource.override_logical_id(*options.override_logical_id);
}

CONSTCLOUD_CONSTEXPR UsagePlan::UsagePlan(const Construct& scope, const Text& id, const UsagePlanProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  aws_apigateway::CfnUsagePlanProps cfn{.description = props.description, .usage_plan_name = props.usage_plan_name};
  if (props.quota) {
    cfn.quota = aws_apigateway::CfnUsagePlan::QuotaSettingsProperty();
    copy_fields(*props.quota, *cfn.quota);
  }
  if (props.throttle) {
    cfn.throttle = aws_apigateway::CfnUsagePlan::ThrottleSettingsProperty();
    copy_fields(*props.throttle, *cfn.throttle);
  }
  const aws_apigateway::CfnUsagePlan resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.ref();
  if (!props.api_stages) return;
  for (const UsagePlanPerApiStage& each : *props.api_stages) {
    add_api_stage(each);
    if (each.stage) node().add_dependency(*each.stage);
    if (each.api) node().add_dependency(*each.api);
  }
}

CONSTCLOUD_CONSTEXPR IUsagePlan UsagePlan::from_usage_plan_id(const Construct& scope, const Text& id,
                                                              const Value<Text>& usage_plan_id) {
  Owned state = new internal::UsagePlanState;
  state->id = usage_plan_id;
  return import_as<IUsagePlan>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR void UsagePlan::add_api_stage(const UsagePlanPerApiStage& api_stage) const {
  auto& stages = resource<aws_apigateway::CfnUsagePlan>().props().api_stages;
  if (!stages) stages = List<aws_apigateway::CfnUsagePlan::ApiStageProperty>();
  if (!api_stage.stage) return;
  stages->push_back({.api_id = api_stage.stage->api().api_id(), .stage = api_stage.stage->stage_name()});
}

}  // namespace constcloud::aws_apigatewayv2
