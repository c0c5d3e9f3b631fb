// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_condition.hpp.
#include <constcloud/elements/cfn_condition.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnCondition::CfnCondition(const Construct& scope, const Text& id, const CfnConditionProps& props)
    : CfnElement(scope, id, "aws-cdk-lib.CfnCondition", new detail::ConditionElement) {
  const detail::Making making(*this);
  if (props.expression) set_expression(*props.expression);
}

CONSTCLOUD_CONSTEXPR void CfnCondition::set_expression(const ConditionExpression& expression) const {
  state<detail::ConditionElement>("CfnCondition").expression = expression.json();
}

CONSTCLOUD_CONSTEXPR CfnCondition::operator ConditionExpression() const {
  return Token(Json::object({{"Condition", detail::make_leaf<detail::LogicalIdText>(data()).json()}}));
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::Fn {

CONSTCLOUD_CONSTEXPR Token condition_if(const CfnCondition& condition, const Json& if_true, const Json& if_false) {
  return detail::call(
      "Fn::If",
      Json::array({detail::make_leaf<detail::LogicalIdText>(detail::node_of(condition)).json(), if_true, if_false}));
}

}  // namespace constcloud::Fn
