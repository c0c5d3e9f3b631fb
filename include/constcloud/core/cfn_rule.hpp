// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnRule: checks parameters before a deployment starts.
#include <constcloud/core/cfn_element.hpp>

namespace constcloud {

/// One check and what is said when it fails. CDK: `CfnRuleAssertion`.
struct CfnRuleAssertion {
  Required<ConditionExpression> assert_;
  Required<Text> assert_description;
};

/// CDK: `CfnRuleProps`.
struct CfnRuleProps {
  Optional<List<CfnRuleAssertion>> assertions{};
  /// The assertions count only when this holds. Default: always.
  Optional<ConditionExpression> rule_condition{};
};

namespace detail {

struct RuleElement final : Element {
  constexpr ~RuleElement() override {}
  constexpr Text section() const override { return "Rules"; }
  constexpr void write(json::Writer& writer, const NodeData&) const override {
    writer.begin_object();
    if (!condition.is_undefined()) {
      writer.key("RuleCondition");
      condition.write(writer);
    }
    if (!assertions.empty()) {
      writer.key("Assertions");
      Json(assertions).write(writer);
    }
    writer.end_object();
  }
  Json condition;
  json::Array assertions;
};

}  // namespace detail

/// An entry of `Rules`. CDK: `CfnRule`.
class CfnRule : public CfnElement {
 public:
  constexpr CfnRule(const Construct& scope, const Text& id, const CfnRuleProps& props = {})
      : CfnElement(scope, id, "CfnRule", new detail::RuleElement) {
    if (props.rule_condition) state<detail::RuleElement>().condition = props.rule_condition->json();
    if (!props.assertions) return;
    for (const CfnRuleAssertion& assertion : *props.assertions) {
      add_assertion(*assertion.assert_, *assertion.assert_description);
    }
  }
  constexpr void add_assertion(const ConditionExpression& condition, const Text& description) const {
    state<detail::RuleElement>().assertions.push_back(
        Json::object({{"Assert", condition.json()}, {"AssertDescription", Json(description)}}));
  }
};

}  // namespace constcloud
