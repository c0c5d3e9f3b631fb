// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/policy_statement.hpp.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/aws_iam/policy_statement.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR PolicyStatement::PolicyStatement() : state_(new detail::StatementState) {}

CONSTCLOUD_CONSTEXPR PolicyStatement::PolicyStatement(const detail::Shared<detail::StatementState>& state)
    : state_(state) {}

CONSTCLOUD_CONSTEXPR const Value<Text>& PolicyStatement::sid() const { return state_->sid; }

CONSTCLOUD_CONSTEXPR void PolicyStatement::set_sid(const StatementId& sid) const { changeable("sid").sid = sid; }

CONSTCLOUD_CONSTEXPR Effect PolicyStatement::effect() const { return state_->denies ? Effect::deny : Effect::allow; }

CONSTCLOUD_CONSTEXPR void PolicyStatement::set_effect(Effect effect) const {
  changeable("effect").denies = effect == Effect::deny;
}

CONSTCLOUD_CONSTEXPR bool PolicyStatement::has_resource() const { return !state_->resources.empty(); }

CONSTCLOUD_CONSTEXPR List<Value<Text>> PolicyStatement::actions() const { return state_->actions; }

CONSTCLOUD_CONSTEXPR List<Value<Text>> PolicyStatement::not_actions() const { return state_->not_actions; }

CONSTCLOUD_CONSTEXPR List<Value<Text>> PolicyStatement::resources() const { return state_->resources; }

CONSTCLOUD_CONSTEXPR List<Value<Text>> PolicyStatement::not_resources() const { return state_->not_resources; }

CONSTCLOUD_CONSTEXPR List<IPrincipal> PolicyStatement::principals() const { return state_->principals; }

CONSTCLOUD_CONSTEXPR List<IPrincipal> PolicyStatement::not_principals() const { return state_->not_principals; }

CONSTCLOUD_CONSTEXPR Conditions PolicyStatement::conditions() const { return state_->conditions; }

CONSTCLOUD_CONSTEXPR bool PolicyStatement::frozen() const { return state_->frozen; }

CONSTCLOUD_CONSTEXPR Json PolicyStatement::to_statement_json() const { return detail::statement_json(*state_); }

CONSTCLOUD_CONSTEXPR detail::StatementState& PolicyStatement::state() const { return *state_; }

CONSTCLOUD_CONSTEXPR Text to_text(Effect effect) {
  if (effect == Effect::deny) return "Deny";
  return "Allow";
}

CONSTCLOUD_CONSTEXPR PolicyStatement::PolicyStatement(const PolicyStatementProps& props) : PolicyStatement() {
  if (props.sid) state_->sid = *props.sid;
  if (props.effect) state_->denies = *props.effect == Effect::deny;
  if (props.actions) add_actions(*props.actions);
  if (props.not_actions) add_not_actions(*props.not_actions);
  if (props.principals) add_all_principals(*props.principals);
  if (props.not_principals) add_all_not_principals(*props.not_principals);
  if (props.resources) add_resources(*props.resources);
  if (props.not_resources) add_not_resources(*props.not_resources);
  if (props.conditions) add_conditions(*props.conditions);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_actions(const IamAction& a, const IamAction& b, const IamAction& c,
                                                       const IamAction& d, const IamAction& e,
                                                       const IamAction& f) const {
  add_actions(List<IamAction>{a, b, c, d, e, f});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_actions(const List<IamAction>& actions) const {
  detail::StatementState& state = changeable("addActions");
  if (!actions.empty() && !state.not_actions.empty())
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Actions");
  detail::add_once(state.actions, actions);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_actions(const IamAction& a, const IamAction& b, const IamAction& c,
                                                           const IamAction& d, const IamAction& e,
                                                           const IamAction& f) const {
  add_not_actions(List<IamAction>{a, b, c, d, e, f});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_actions(std::initializer_list<IamAction> actions) const {
  add_not_actions(List<IamAction>(actions));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_actions(const List<IamAction>& actions) const {
  detail::StatementState& state = changeable("addNotActions");
  if (!actions.empty() && !state.actions.empty())
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotActions");
  detail::add_once(state.not_actions, actions);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_resources(const Value<Text>& a, const Value<Text>& b,
                                                         const Value<Text>& c, const Value<Text>& d,
                                                         const Value<Text>& e, const Value<Text>& f) const {
  add_resources(List<Value<Text>>{a, b, c, d, e, f});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_resources(std::initializer_list<Value<Text>> arns) const {
  add_resources(List<Value<Text>>(arns));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_resources(const List<Value<Text>>& arns) const {
  detail::StatementState& state = changeable("addResources");
  if (!arns.empty() && !state.not_resources.empty()) {
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Resources");
  }
  detail::add_once(state.resources, arns);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_resources(const Value<Text>& a, const Value<Text>& b,
                                                             const Value<Text>& c, const Value<Text>& d,
                                                             const Value<Text>& e, const Value<Text>& f) const {
  add_not_resources(List<Value<Text>>{a, b, c, d, e, f});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_resources(std::initializer_list<Value<Text>> arns) const {
  add_not_resources(List<Value<Text>>(arns));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_not_resources(const List<Value<Text>>& arns) const {
  detail::StatementState& state = changeable("addNotResources");
  if (!arns.empty() && !state.resources.empty()) {
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotResources");
  }
  detail::add_once(state.not_resources, arns);
}

CONSTCLOUD_CONSTEXPR bool PolicyStatement::has_principal() const {
  return !state_->principals.empty() || !state_->not_principals.empty();
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_keys(const Text& condition_operator, const Json& keys) const {
  changeable("addCondition").conditions.add(condition_operator, keys);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_condition(const Text& condition_operator, const Map<Json>& keys) const {
  add_keys(condition_operator, Json(keys));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_conditions(const Conditions& conditions) const {
  for (const auto& [name, keys] : conditions) changeable("addCondition").conditions.add(name, keys);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_account_condition(const Value<Text>& account_id) const {
  add_condition("StringEquals", {{"sts:ExternalId", account_id}});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_source_account_condition(const Value<Text>& account_id) const {
  add_condition("StringEquals", {{"aws:SourceAccount", account_id}});
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_source_arn_condition(const Value<Text>& arn) const {
  add_condition("ArnEquals", {{"aws:SourceArn", arn}});
}

CONSTCLOUD_CONSTEXPR PolicyStatement PolicyStatement::freeze() const {
  state_->frozen = true;
  return *this;
}

CONSTCLOUD_CONSTEXPR detail::StatementState& PolicyStatement::changeable(const Text& method) const {
  if (state_->frozen) refuse::a_frozen_statement_can_no_longer_be_modified(method);
  return *state_;
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_all_principals(const List<IPrincipal>& principals) const {
  detail::StatementState& state = changeable("addPrincipals");
  if (!principals.empty() && !state.not_principals.empty()) {
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Principals");
  }
  detail::add_principals(state, state.principals, state.principal, principals);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_all_not_principals(const List<IPrincipal>& principals) const {
  detail::StatementState& state = changeable("addNotPrincipals");
  if (!principals.empty() && !state.principals.empty()) {
    refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotPrincipals");
  }
  detail::add_principals(state, state.not_principals, state.not_principal, principals);
}

CONSTCLOUD_CONSTEXPR PolicyStatement PolicyStatement::copy(const PolicyStatementProps& overrides) const {
  PolicyStatement other;
  detail::StatementState& state = *other.state_;
  if (overrides.sid) {
    state.sid = *overrides.sid;
  } else {
    state.sid = state_->sid;
  }
  state.denies = overrides.effect ? *overrides.effect == Effect::deny : state_->denies;
  if (overrides.actions) {
    other.add_actions(*overrides.actions);
  } else {
    state.actions = state_->actions;
  }
  if (overrides.not_actions) {
    other.add_not_actions(*overrides.not_actions);
  } else {
    state.not_actions = state_->not_actions;
  }
  if (overrides.principals) {
    other.add_all_principals(*overrides.principals);
  } else {
    other.add_all_principals(state_->principals);
  }
  if (overrides.not_principals) {
    other.add_all_not_principals(*overrides.not_principals);
  } else {
    other.add_all_not_principals(state_->not_principals);
  }
  if (overrides.resources) {
    other.add_resources(*overrides.resources);
  } else {
    state.resources = state_->resources;
  }
  if (overrides.not_resources) {
    other.add_not_resources(*overrides.not_resources);
  } else {
    state.not_resources = state_->not_resources;
  }
  if (overrides.conditions) {
    other.add_conditions(*overrides.conditions);
  } else {
    other.add_conditions(state_->conditions);
  }
  return other;
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyStatement::validate_for_any_policy() const {
  List<Text> faults;
  if (state_->actions.empty() && state_->not_actions.empty()) {
    faults.push_back("A PolicyStatement must specify at least one 'action' or 'notAction'.");
  }
  return faults;
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyStatement::validate_for_resource_policy() const {
  List<Text> faults = validate_for_any_policy();
  if (!has_principal()) {
    faults.push_back("A PolicyStatement used in a resource-based policy must specify at least one IAM principal.");
  }
  if (state_->resources.empty() && state_->not_resources.empty()) {
    faults.push_back("A PolicyStatement used in a resource-based policy must specify at least one resource.");
  }
  return faults;
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyStatement::validate_for_trust_policy() const {
  List<Text> faults = validate_for_any_policy();
  if (!has_principal()) {
    faults.push_back("A PolicyStatement used in a trust policy must specify at least one IAM principal.");
  }
  return faults;
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyStatement::validate_for_identity_policy() const {
  List<Text> faults = validate_for_any_policy();
  if (has_principal()) {
    faults.push_back("A PolicyStatement used in an identity-based policy cannot specify any IAM principals.");
  }
  if (state_->resources.empty() && state_->not_resources.empty()) {
    faults.push_back("A PolicyStatement used in an identity-based policy must specify at least one resource.");
  }
  const Text sid = state_->sid.literal();
  if (!sid.is_alphanumeric()) {
    faults.push_back(
        Text::concat({"Statement ID (sid) '", sid,
                      "' must be alphanumeric (A-Z, a-z, 0-9) when used in an identity-based policy. See "
                      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html"}));
  }
  return faults;
}

}  // namespace constcloud::aws_iam
