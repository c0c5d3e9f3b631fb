// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnCondition: decides at deployment whether resources are made.
#include <constcloud/core/cfn_element.hpp>

namespace constcloud {

/// CDK: `CfnConditionProps`.
struct CfnConditionProps {
  /// Without one the condition does not stand in the template.
  Optional<ConditionExpression> expression{};
};

namespace detail {
struct ConditionElement final : Element {
  constexpr ~ConditionElement() override {}
  constexpr Text section() const override { return "Conditions"; }
  constexpr bool should_synthesize() const override { return !expression.is_undefined(); }
  constexpr void write(json::Writer& writer, const NodeData&) const override { expression.write(writer); }
  Json expression;
};
}  // namespace detail

/// An entry of `Conditions`. CDK: `CfnCondition`.
class CfnCondition : public CfnElement {
 public:
  constexpr CfnCondition() = default;
  constexpr CfnCondition(const Construct& scope, const Text& id, const CfnConditionProps& props = {})
      : CfnElement(scope, id, "CfnCondition", new detail::ConditionElement) {
    if (props.expression) set_expression(*props.expression);
  }
  constexpr void set_expression(const ConditionExpression& expression) const {
    state<detail::ConditionElement>().expression = expression.json();
  }
  /// `{"Condition": <logical id>}`, as the condition functions take it.
  constexpr operator ConditionExpression() const {
    return Token(Json::object({{"Condition", detail::make_leaf<detail::LogicalIdText>(data()).json()}}));
  }
};

namespace Fn {
/// One of two values, as the condition decides at deployment.
constexpr Token condition_if(const CfnCondition& condition, const Json& if_true, const Json& if_false) {
  return detail::call("Fn::If", Json::array({detail::make_leaf<detail::LogicalIdText>(*condition.node().data()).json(),
                                             if_true, if_false}));
}
}  // namespace Fn

}  // namespace constcloud
