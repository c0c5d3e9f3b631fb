// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_rule.hpp.
#include <constcloud/elements/cfn_rule.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

template <class Out>
CONSTCLOUD_CONSTEXPR void RuleElement::put(Out& out) const {
  out.begin_object();
  if (!condition.is_undefined()) {
    out.key("RuleCondition");
    write_value(out, condition);
  }
  if (!assertions.empty()) {
    out.key("Assertions");
    write_value(out, Json(assertions));
  }
  out.end_object();
}

CONSTCLOUD_CONSTEXPR void RuleElement::write(json::Writer& writer, const NodeData&) const { put(writer); }
CONSTCLOUD_CONSTEXPR void RuleElement::show(FieldVisitor& visitor) const { put(visitor); }

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnRule::CfnRule(const Construct& scope, const Text& id, const CfnRuleProps& props)
    : CfnElement(scope, id, "aws-cdk-lib.CfnRule", new detail::RuleElement) {
  const detail::Making making(*this);
  if (props.rule_condition) state<detail::RuleElement>("CfnRule").condition = props.rule_condition->json();
  if (!props.assertions) return;
  for (const CfnRuleAssertion& assertion : *props.assertions) {
    add_assertion(*assertion.assert_, *assertion.assert_description);
  }
}

CONSTCLOUD_CONSTEXPR void CfnRule::add_assertion(const ConditionExpression& condition, const Text& description) const {
  state<detail::RuleElement>("CfnRule").assertions.push_back(
      Json::object({{"Assert", condition.json()}, {"AssertDescription", Json(description)}}));
}

}  // namespace constcloud
