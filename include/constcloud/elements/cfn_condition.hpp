// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnCondition: decides at deployment whether resources are made.
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/tree/fn.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// CDK: `CfnConditionProps`.
struct CfnConditionProps {
  /// Without one the condition does not stand in the template.
  Optional<ConditionExpression> expression{};
};

namespace detail {
struct ConditionElement final : Element {
  constexpr ~ConditionElement() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }
  constexpr Text section() const override { return "Conditions"; }
  constexpr bool should_synthesize() const override { return !expression.is_undefined(); }
  constexpr void write(json::Writer& writer, const NodeData&) const override { expression.write(writer); }
  constexpr void show(FieldVisitor& visitor) const override { visitor.value(expression); }
  Json expression;
};
}  // namespace detail

/// An entry of `Conditions`. Refuses nothing. CDK: `CfnCondition`.
class CfnCondition : public CfnElement {
 public:
  constexpr CfnCondition() = default;
  static constexpr detail::MadeAs made_as(const CfnCondition*) {
    return {&detail::state_type_of<detail::ConditionElement>, "aws-cdk-lib.CfnCondition"};
  }
  CONSTCLOUD_CONSTEXPR CfnCondition(const Construct& scope, const Text& id, const CfnConditionProps& props = {});
  /// The CfnCondition that a construct is or has as its default child; another is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnCondition of(const Construct& construct) {
    return detail::handle_to<CfnCondition>(
        detail::element_of(construct, &detail::state_type_of<detail::ConditionElement>, "CfnCondition"));
  }
  CONSTCLOUD_CONSTEXPR void set_expression(const ConditionExpression& expression) const;
  /// `{"Condition": <logical id>}`, as the condition functions take it.
  CONSTCLOUD_CONSTEXPR operator ConditionExpression() const;
};

namespace Fn {
/// One of two values, as the condition decides at deployment.
CONSTCLOUD_CONSTEXPR Token condition_if(const CfnCondition& condition, const Json& if_true, const Json& if_false);
}  // namespace Fn

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_condition.hpp>
#endif
