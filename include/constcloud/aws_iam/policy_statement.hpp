// SPDX-License-Identifier: Apache-2.0
#pragma once
// PolicyStatement: who may, or may not, do what to which resources.
#include <constcloud/aws_iam/principal.hpp>
#include <constcloud/constraints/iam.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {
struct StatementState;

/// More than a function has parameters for: the compiler checks the literals of parameters only.
template <class... T>
concept more_than_six = sizeof...(T) > 6;
template <class... T>
inline constexpr bool stand_in_braces = false;
template <class Result, class... T>
constexpr Result refuse_more_than_six() {
  static_assert(stand_in_braces<T...>, "more than six of them stand in braces: {\"s3:GetObject\", \"s3:PutObject\"}");
}
}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

/// Whether a statement allows or denies.
enum class Effect : unsigned char { allow, deny };
template <class Given>
constexpr void wanted_here(const Effect*) {
  static_assert(fits_here<Given>, "an Effect is wanted here, such as Effect::allow");
}
CONSTCLOUD_CONSTEXPR Text to_text(Effect effect);

/// What a statement is made of. CDK: `PolicyStatementProps`.
struct PolicyStatementProps {
  /// As in `sns:Publish`, `s3:Get*` or `*`.
  Optional<List<IamAction>> actions{};
  Optional<Conditions> conditions{};
  /// Default: allow.
  Optional<Effect> effect{};
  /// All actions but these; excludes `actions`.
  Optional<List<IamAction>> not_actions{};
  Optional<List<IPrincipal>> not_principals{};
  Optional<List<Value<Text>>> not_resources{};
  Optional<List<IPrincipal>> principals{};
  /// ARNs, or `*`.
  Optional<List<Value<Text>>> resources{};
  /// Letters and digits.
  Optional<StatementId> sid{};
};

/// A statement of a policy: a handle, so that a statement can still be changed after a document took it; `copy` gives
/// another. Actions and resources stand in the order in which they came, each once. Refuses a part beside its opposite
/// ("Cannot add 'Actions' to policy statement if 'NotActions' have been added"), groups as principals, and changes
/// after `freeze()` ("... it can no longer be modified"). CDK: `PolicyStatement`.
class [[nodiscard]] PolicyStatement {
 public:
  static constexpr bool copies_share = true;  // a handle

  CONSTCLOUD_CONSTEXPR PolicyStatement();
  CONSTCLOUD_CONSTEXPR PolicyStatement(const PolicyStatementProps& props);
  /// The statement of a JSON object with `Action`, `Effect`, `Resource` and their kin.
  static CONSTCLOUD_CONSTEXPR PolicyStatement from_json(const Json& json);

  CONSTCLOUD_CONSTEXPR const Value<Text>& sid() const;
  CONSTCLOUD_CONSTEXPR void set_sid(const StatementId& sid) const;
  CONSTCLOUD_CONSTEXPR Effect effect() const;
  CONSTCLOUD_CONSTEXPR void set_effect(Effect effect) const;

  /// Up to six actions, or any number in braces. A statement with `not_actions` takes none.
  CONSTCLOUD_CONSTEXPR void add_actions(const IamAction& a, const IamAction& b = {}, const IamAction& c = {},
                                        const IamAction& d = {}, const IamAction& e = {},
                                        const IamAction& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr void add_actions(const T&...) const {
    return detail::refuse_more_than_six<void, T...>();
  }
  CONSTCLOUD_CONSTEXPR void add_actions(std::initializer_list<IamAction> actions) const {
    add_actions(List<IamAction>(actions));
  }
  CONSTCLOUD_CONSTEXPR void add_actions(const List<IamAction>& actions) const;
  CONSTCLOUD_CONSTEXPR void add_not_actions(const IamAction& a, const IamAction& b = {}, const IamAction& c = {},
                                            const IamAction& d = {}, const IamAction& e = {},
                                            const IamAction& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr void add_not_actions(const T&...) const {
    return detail::refuse_more_than_six<void, T...>();
  }
  CONSTCLOUD_CONSTEXPR void add_not_actions(std::initializer_list<IamAction> actions) const;
  CONSTCLOUD_CONSTEXPR void add_not_actions(const List<IamAction>& actions) const;

  /// Up to six ARNs, or any number in braces. A statement with `not_resources` takes none.
  CONSTCLOUD_CONSTEXPR void add_resources(const Value<Text>& a, const Value<Text>& b = {}, const Value<Text>& c = {},
                                          const Value<Text>& d = {}, const Value<Text>& e = {},
                                          const Value<Text>& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr void add_resources(const T&...) const {
    return detail::refuse_more_than_six<void, T...>();
  }
  CONSTCLOUD_CONSTEXPR void add_resources(std::initializer_list<Value<Text>> arns) const;
  CONSTCLOUD_CONSTEXPR void add_resources(const List<Value<Text>>& arns) const;
  CONSTCLOUD_CONSTEXPR void add_not_resources(const Value<Text>& a, const Value<Text>& b = {},
                                              const Value<Text>& c = {}, const Value<Text>& d = {},
                                              const Value<Text>& e = {}, const Value<Text>& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr void add_not_resources(const T&...) const {
    return detail::refuse_more_than_six<void, T...>();
  }
  CONSTCLOUD_CONSTEXPR void add_not_resources(std::initializer_list<Value<Text>> arns) const;
  CONSTCLOUD_CONSTEXPR void add_not_resources(const List<Value<Text>>& arns) const;
  CONSTCLOUD_CONSTEXPR void add_all_resources() const { add_resources("*"); }
  CONSTCLOUD_CONSTEXPR bool has_resource() const;

  /// Principals, of a resource policy or a trust policy. All principals of one statement bring the same conditions.
  template <detail::converts_to<IPrincipal>... P>
  constexpr void add_principals(const P&... principals) const {
    add_all_principals(List<IPrincipal>{IPrincipal(principals)...});
  }
  template <detail::converts_to<IPrincipal>... P>
  constexpr void add_not_principals(const P&... principals) const {
    add_all_not_principals(List<IPrincipal>{IPrincipal(principals)...});
  }
  CONSTCLOUD_CONSTEXPR bool has_principal() const;
  CONSTCLOUD_CONSTEXPR void add_arn_principal(const Value<Text>& arn) const;
  CONSTCLOUD_CONSTEXPR void add_aws_account_principal(const Value<Text>& account_id) const;
  CONSTCLOUD_CONSTEXPR void add_account_root_principal() const;
  CONSTCLOUD_CONSTEXPR void add_any_principal() const;
  CONSTCLOUD_CONSTEXPR void add_canonical_user_principal(const Value<Text>& canonical_user_id) const;
  CONSTCLOUD_CONSTEXPR void add_federated_principal(const Value<Text>& federated, const Conditions& conditions) const;
  CONSTCLOUD_CONSTEXPR void add_service_principal(const Value<Text>& service) const;

  /// `add_condition("StringEquals", {{"aws:PrincipalTag/team", "chat"}})`: added to the keys that the operator has.
  CONSTCLOUD_CONSTEXPR void add_condition(const Text& condition_operator, const Map<Json>& keys) const;
  template <detail::same_as<Json> J>
  constexpr void add_condition(const Text& condition_operator, const J& keys) const {
    add_keys(condition_operator, keys);
  }
  CONSTCLOUD_CONSTEXPR void add_conditions(const Conditions& conditions) const;
  CONSTCLOUD_CONSTEXPR void add_account_condition(const Value<Text>& account_id) const;
  CONSTCLOUD_CONSTEXPR void add_source_account_condition(const Value<Text>& account_id) const;
  CONSTCLOUD_CONSTEXPR void add_source_arn_condition(const Value<Text>& arn) const;

  CONSTCLOUD_CONSTEXPR List<Value<Text>> actions() const;
  CONSTCLOUD_CONSTEXPR List<Value<Text>> not_actions() const;
  CONSTCLOUD_CONSTEXPR List<Value<Text>> resources() const;
  CONSTCLOUD_CONSTEXPR List<Value<Text>> not_resources() const;
  CONSTCLOUD_CONSTEXPR List<IPrincipal> principals() const;
  CONSTCLOUD_CONSTEXPR List<IPrincipal> not_principals() const;
  CONSTCLOUD_CONSTEXPR Conditions conditions() const;

  /// Another statement of the same parts, but for those given.
  CONSTCLOUD_CONSTEXPR PolicyStatement copy(const PolicyStatementProps& overrides = {}) const;
  /// No more changes.
  CONSTCLOUD_CONSTEXPR PolicyStatement freeze() const;
  CONSTCLOUD_CONSTEXPR bool frozen() const;

  /// As it stands in a document.
  CONSTCLOUD_CONSTEXPR Json to_statement_json() const;
  CONSTCLOUD_CONSTEXPR Json to_json() const { return to_statement_json(); }

  CONSTCLOUD_CONSTEXPR List<Text> validate_for_any_policy() const;
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_identity_policy() const;
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_resource_policy() const;
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_trust_policy() const;

  /// The same statement, not one of equal parts.
  friend constexpr bool operator==(const PolicyStatement& a, const PolicyStatement& b) {
    return a.state_.is(b.state_);
  }
  CONSTCLOUD_CONSTEXPR detail::StatementState& state() const;
  constexpr const detail::Shared<detail::StatementState>& shared() const { return state_; }
  CONSTCLOUD_CONSTEXPR explicit PolicyStatement(const detail::Shared<detail::StatementState>& state);

 private:
  CONSTCLOUD_CONSTEXPR detail::StatementState& changeable(const Text& method) const;
  CONSTCLOUD_CONSTEXPR void add_keys(const Text& condition_operator, const Json& keys) const;
  CONSTCLOUD_CONSTEXPR void add_all_principals(const List<IPrincipal>& principals) const;
  CONSTCLOUD_CONSTEXPR void add_all_not_principals(const List<IPrincipal>& principals) const;

  detail::Shared<detail::StatementState> state_;
};
template <class Given>
constexpr void wanted_here(const PolicyStatement*) {
  static_assert(fits_here<Given>,
                "a policy statement is wanted here: PolicyStatement({.actions = {...}, .resources = {...}})");
}

}  // namespace constcloud::aws_iam

#include <constcloud/aws_iam/fields/policy_statement.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/policy_statement.hpp>
#endif
