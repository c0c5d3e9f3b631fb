// SPDX-License-Identifier: Apache-2.0
#pragma once
// PolicyStatement: who may, or may not, do what to which resources.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/constraints/iam.hpp>

namespace constcloud::aws_iam {

/// Whether a statement allows or denies.
enum class Effect : unsigned char { allow, deny };
constexpr Text to_text(Effect effect) {
  if (effect == Effect::deny) return "Deny";
  return "Allow";
}

/// What a statement is made of. CDK: `PolicyStatementProps`.
struct PolicyStatementProps {
  /// Letters and digits.
  Optional<StatementId> sid{};
  /// As in `sns:Publish`, `s3:Get*` or `*`.
  Optional<List<IamAction>> actions{};
  /// All actions but these; excludes `actions`.
  Optional<List<IamAction>> not_actions{};
  Optional<List<IPrincipal>> principals{};
  Optional<List<IPrincipal>> not_principals{};
  /// ARNs, or `*`.
  Optional<List<Value<Text>>> resources{};
  Optional<List<Value<Text>>> not_resources{};
  Optional<Conditions> conditions{};
  /// Default: allow.
  Optional<Effect> effect{};
};

/// A statement of a policy: a handle, so that a statement can still be changed after a document took it; `copy` gives
/// another. Actions and resources stand in the order in which they came, each once. CDK: `PolicyStatement`.
class PolicyStatement {
 public:
  constexpr PolicyStatement() : state_(new detail::StatementState) {}
  constexpr PolicyStatement(const PolicyStatementProps& props) : PolicyStatement() {
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
  /// The statement of a JSON object with `Action`, `Effect`, `Resource` and their kin.
  static constexpr PolicyStatement from_json(const Json& json);

  constexpr const Value<Text>& sid() const { return state_->sid; }
  constexpr void set_sid(const StatementId& sid) const { changeable("sid").sid = sid; }
  constexpr Effect effect() const { return state_->denies ? Effect::deny : Effect::allow; }
  constexpr void set_effect(Effect effect) const { changeable("effect").denies = effect == Effect::deny; }

  /// Up to six actions, or a list. A statement with `not_actions` takes none.
  constexpr void add_actions(const IamAction& a, const IamAction& b = {}, const IamAction& c = {},
                             const IamAction& d = {}, const IamAction& e = {}, const IamAction& f = {}) const {
    add_actions(List<IamAction>{a, b, c, d, e, f});
  }
  constexpr void add_actions(std::initializer_list<IamAction> actions) const { add_actions(List<IamAction>(actions)); }
  constexpr void add_actions(const List<IamAction>& actions) const {
    detail::StatementState& state = changeable("addActions");
    if (!actions.empty() && !state.not_actions.empty())
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Actions");
    detail::add_once(state.actions, actions);
  }
  constexpr void add_not_actions(const IamAction& a, const IamAction& b = {}, const IamAction& c = {},
                                 const IamAction& d = {}, const IamAction& e = {}, const IamAction& f = {}) const {
    add_not_actions(List<IamAction>{a, b, c, d, e, f});
  }
  constexpr void add_not_actions(std::initializer_list<IamAction> actions) const {
    add_not_actions(List<IamAction>(actions));
  }
  constexpr void add_not_actions(const List<IamAction>& actions) const {
    detail::StatementState& state = changeable("addNotActions");
    if (!actions.empty() && !state.actions.empty())
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotActions");
    detail::add_once(state.not_actions, actions);
  }

  /// Up to six ARNs, or a list. A statement with `not_resources` takes none.
  constexpr void add_resources(const Value<Text>& a, const Value<Text>& b = {}, const Value<Text>& c = {},
                               const Value<Text>& d = {}, const Value<Text>& e = {}, const Value<Text>& f = {}) const {
    add_resources(List<Value<Text>>{a, b, c, d, e, f});
  }
  constexpr void add_resources(std::initializer_list<Value<Text>> arns) const {
    add_resources(List<Value<Text>>(arns));
  }
  constexpr void add_resources(const List<Value<Text>>& arns) const {
    detail::StatementState& state = changeable("addResources");
    if (!arns.empty() && !state.not_resources.empty()) {
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Resources");
    }
    detail::add_once(state.resources, arns);
  }
  constexpr void add_not_resources(const Value<Text>& a, const Value<Text>& b = {}, const Value<Text>& c = {},
                                   const Value<Text>& d = {}, const Value<Text>& e = {},
                                   const Value<Text>& f = {}) const {
    add_not_resources(List<Value<Text>>{a, b, c, d, e, f});
  }
  constexpr void add_not_resources(std::initializer_list<Value<Text>> arns) const {
    add_not_resources(List<Value<Text>>(arns));
  }
  constexpr void add_not_resources(const List<Value<Text>>& arns) const {
    detail::StatementState& state = changeable("addNotResources");
    if (!arns.empty() && !state.resources.empty()) {
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotResources");
    }
    detail::add_once(state.not_resources, arns);
  }
  constexpr void add_all_resources() const { add_resources("*"); }
  constexpr bool has_resource() const { return !state_->resources.empty(); }

  /// Principals, of a resource policy or a trust policy. All principals of one statement bring the same conditions.
  template <constcloud::detail::converts_to<IPrincipal>... P>
  constexpr void add_principals(const P&... principals) const {
    add_all_principals(List<IPrincipal>{IPrincipal(principals)...});
  }
  template <constcloud::detail::converts_to<IPrincipal>... P>
  constexpr void add_not_principals(const P&... principals) const {
    add_all_not_principals(List<IPrincipal>{IPrincipal(principals)...});
  }
  constexpr bool has_principal() const { return !state_->principals.empty() || !state_->not_principals.empty(); }
  constexpr void add_arn_principal(const Value<Text>& arn) const;
  constexpr void add_aws_account_principal(const Value<Text>& account_id) const;
  constexpr void add_account_root_principal() const;
  constexpr void add_any_principal() const;
  constexpr void add_canonical_user_principal(const Value<Text>& canonical_user_id) const;
  constexpr void add_federated_principal(const Value<Text>& federated, const Conditions& conditions) const;
  constexpr void add_service_principal(const Value<Text>& service) const;

  /// `add_condition("StringEquals", {{"aws:PrincipalTag/team", "chat"}})`: added to the keys that the operator has.
  constexpr void add_condition(const Text& condition_operator, const Map<Json>& keys) const {
    changeable("addCondition").conditions.add(condition_operator, Json(keys));
  }
  template <constcloud::detail::same_as<Json> J>
  constexpr void add_condition(const Text& condition_operator, const J& keys) const {
    changeable("addCondition").conditions.add(condition_operator, keys);
  }
  constexpr void add_conditions(const Conditions& conditions) const {
    for (const auto& [name, keys] : conditions) changeable("addCondition").conditions.add(name, keys);
  }
  constexpr void add_account_condition(const Value<Text>& account_id) const {
    add_condition("StringEquals", {{"sts:ExternalId", account_id}});
  }
  constexpr void add_source_account_condition(const Value<Text>& account_id) const {
    add_condition("StringEquals", {{"aws:SourceAccount", account_id}});
  }
  constexpr void add_source_arn_condition(const Value<Text>& arn) const {
    add_condition("ArnEquals", {{"aws:SourceArn", arn}});
  }

  constexpr List<Value<Text>> actions() const { return state_->actions; }
  constexpr List<Value<Text>> not_actions() const { return state_->not_actions; }
  constexpr List<Value<Text>> resources() const { return state_->resources; }
  constexpr List<Value<Text>> not_resources() const { return state_->not_resources; }
  constexpr List<IPrincipal> principals() const { return state_->principals; }
  constexpr List<IPrincipal> not_principals() const { return state_->not_principals; }
  constexpr Conditions conditions() const { return state_->conditions; }

  /// Another statement of the same parts, but for those given.
  constexpr PolicyStatement copy(const PolicyStatementProps& overrides = {}) const;
  /// No more changes.
  constexpr PolicyStatement freeze() const {
    state_->frozen = true;
    return *this;
  }
  constexpr bool frozen() const { return state_->frozen; }

  /// As it stands in a document.
  constexpr Json to_statement_json() const { return detail::statement_json(*state_); }
  constexpr Json to_json() const { return to_statement_json(); }

  constexpr List<Text> validate_for_any_policy() const;
  constexpr List<Text> validate_for_identity_policy() const;
  constexpr List<Text> validate_for_resource_policy() const;
  constexpr List<Text> validate_for_trust_policy() const;

  /// The same statement, not one of equal parts.
  friend constexpr bool operator==(const PolicyStatement& a, const PolicyStatement& b) {
    return a.state_.get() == b.state_.get();
  }
  constexpr detail::StatementState& state() const { return *state_; }
  constexpr const detail::Shared<detail::StatementState>& shared() const { return state_; }
  constexpr explicit PolicyStatement(const detail::Shared<detail::StatementState>& state) : state_(state) {}

 private:
  constexpr detail::StatementState& changeable(const Text& method) const {
    if (state_->frozen) refuse::a_frozen_statement_can_no_longer_be_modified(method);
    return *state_;
  }
  constexpr void add_all_principals(const List<IPrincipal>& principals) const {
    detail::StatementState& state = changeable("addPrincipals");
    if (!principals.empty() && !state.not_principals.empty()) {
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("Principals");
    }
    detail::add_principals(state, state.principals, state.principal, principals);
  }
  constexpr void add_all_not_principals(const List<IPrincipal>& principals) const {
    detail::StatementState& state = changeable("addNotPrincipals");
    if (!principals.empty() && !state.principals.empty()) {
      refuse::a_statement_has_parts_or_not_parts_of_a_kind_never_both("NotPrincipals");
    }
    detail::add_principals(state, state.not_principals, state.not_principal, principals);
  }

  detail::Shared<detail::StatementState> state_;
};

constexpr PolicyStatement PolicyStatement::copy(const PolicyStatementProps& overrides) const {
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

constexpr List<Text> PolicyStatement::validate_for_any_policy() const {
  List<Text> faults;
  if (state_->actions.empty() && state_->not_actions.empty()) {
    faults.push_back("A PolicyStatement must specify at least one 'action' or 'notAction'.");
  }
  return faults;
}
constexpr List<Text> PolicyStatement::validate_for_resource_policy() const {
  List<Text> faults = validate_for_any_policy();
  if (!has_principal()) {
    faults.push_back("A PolicyStatement used in a resource-based policy must specify at least one IAM principal.");
  }
  if (state_->resources.empty() && state_->not_resources.empty()) {
    faults.push_back("A PolicyStatement used in a resource-based policy must specify at least one resource.");
  }
  return faults;
}
constexpr List<Text> PolicyStatement::validate_for_trust_policy() const {
  List<Text> faults = validate_for_any_policy();
  if (!has_principal()) {
    faults.push_back("A PolicyStatement used in a trust policy must specify at least one IAM principal.");
  }
  return faults;
}
constexpr List<Text> PolicyStatement::validate_for_identity_policy() const {
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
