// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnRule: checks parameters before a deployment starts.
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/tree/fn.hpp>

namespace CONSTCLOUD_NAMESPACE {

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
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }
  constexpr Text section() const override { return "Rules"; }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer, const NodeData&) const override;
  CONSTCLOUD_CONSTEXPR void show(FieldVisitor& visitor) const override;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put(Out& out) const;
  Json condition;
  json::Array assertions;
};

}  // namespace detail

/// An entry of `Rules`. Refuses nothing. CDK: `CfnRule`.
class CfnRule : public CfnElement {
 public:
  constexpr CfnRule() = default;
  static constexpr detail::MadeAs made_as(const CfnRule*) {
    return {&detail::state_type_of<detail::RuleElement>, "aws-cdk-lib.CfnRule"};
  }
  CONSTCLOUD_CONSTEXPR CfnRule(const Construct& scope, const Text& id, const CfnRuleProps& props = {});
  /// The CfnRule that a construct is or has as its default child; another is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnRule of(const Construct& construct) {
    return detail::handle_to<CfnRule>(
        detail::element_of(construct, &detail::state_type_of<detail::RuleElement>, "CfnRule"));
  }
  CONSTCLOUD_CONSTEXPR void add_assertion(const ConditionExpression& condition, const Text& description) const;
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_rule.hpp>
#endif
