// SPDX-License-Identifier: Apache-2.0
#pragma once
// IPrincipal: who may do something, or may assume a role; and what every kind of principal answers.
#include <constcloud/aws_iam/conditions.hpp>
#include <constcloud/base/shared.hpp>
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_iam {
class IPrincipal;
class PolicyDocument;
class PolicyStatement;

/// How a principal stands in a statement: `{"Service": ["lambda.amazonaws.com"]}`, and the conditions that come with
/// it.
class [[nodiscard]] PrincipalPolicyFragment {
 public:
  constexpr PrincipalPolicyFragment() = default;
  CONSTCLOUD_CONSTEXPR explicit PrincipalPolicyFragment(Json principal_json, Conditions conditions = {});
  constexpr const Json& principal_json() const { return principal_json_; }
  constexpr const Conditions& conditions() const { return conditions_; }
  constexpr void set_conditions(const Conditions& conditions) { conditions_ = conditions; }

 private:
  Json principal_json_;
  Conditions conditions_;
};

/// Whether a principal took a statement, and the construct that holds it (a policy); that one is empty where there is
/// none to wait for.
struct AddToPrincipalPolicyResult {
  bool statement_added = false;
  Construct policy_dependable;
};

}  // namespace aws_iam

namespace detail {

template <>
inline constexpr bool is_boxed<aws_iam::PolicyStatement> = true;
template <>
inline constexpr bool is_boxed<aws_iam::PolicyDocument> = true;

enum class PrincipalKind : unsigned char {
  arn,
  account,
  service,
  organization,
  canonical_user,
  federated,
  star,
  wrapper,
  composite,
  identity,
  imported_identity,
  group,
  policy,
  unknown,
};

/// What an `IPrincipal` is a handle to.
struct PrincipalData : Counted {
  constexpr explicit PrincipalData(PrincipalKind which) : kind(which) {}
  constexpr ~PrincipalData() override {}
  constexpr virtual aws_iam::PrincipalPolicyFragment fragment() const = 0;
  /// What it is called in messages.
  constexpr virtual Text to_text() const = 0;
  constexpr virtual Text assume_role_action() const { return "sts:AssumeRole"; }
  /// Unset where nobody knows.
  constexpr virtual Value<Text> account() const { return {}; }
  /// Most principals have no policy to add to.
  CONSTCLOUD_CONSTEXPR virtual aws_iam::AddToPrincipalPolicyResult add_to_policy(const aws_iam::PolicyStatement&) const;
  /// Adds the statements that let it assume a role, where those are not the common one; says whether it did.
  constexpr virtual bool add_own_assume_statements(List<aws_iam::PolicyStatement>&) const { return false; }
  /// Whom to wait for after it took that statement; nullptr for nobody.
  constexpr virtual NodeData* dependable_of(const aws_iam::PolicyStatement&) const { return nullptr; }
  /// The same for all handles to one principal.
  constexpr virtual const void* identity() const { return this; }
  constexpr virtual bool is_like(const PrincipalData& other) const { return identity() == other.identity(); }
  constexpr virtual void add_condition(const Text&, const Json&) {}

  PrincipalKind kind;
};

template <class T>
concept converts_to_principal = requires(const T& t) { t.operator aws_iam::IPrincipal(); };

}  // namespace detail

namespace aws_iam {

/// Anybody that may be named in a policy: a `ServicePrincipal` and its kin, a role, a user. A handle: a condition that
/// is added to one copy of a principal is there of all. CDK: `IPrincipal`.
class [[nodiscard]] IPrincipal {
 public:
  static constexpr bool copies_share = true;  // a handle

  /// A handle to nobody.
  constexpr IPrincipal() = default;
  /// Takes the answers of a new kind of principal.
  constexpr explicit IPrincipal(detail::PrincipalData* fresh) : data_(fresh) {}
  constexpr explicit IPrincipal(const detail::Shared<detail::PrincipalData>& data) : data_(data) {}
  template <class T>
    requires(!detail::derives_from<T, IPrincipal> && !detail::converts_to<const T&, detail::PrincipalData*> &&
             !detail::converts_to_principal<T>)
  constexpr IPrincipal(const T&) {
    static_assert(detail::fits_here<T>,
                  "a principal is wanted here: pass a ServicePrincipal(\"lambda.amazonaws.com\"), an AccountPrincipal, "
                  "an ArnPrincipal, a Role or a User");
  }

  /// One that derives: what it answers itself would not be heard, so it must not.
  template <class T>
    requires(detail::derives_from<T, IPrincipal> && !detail::same_as<T, IPrincipal>)
  constexpr IPrincipal(const T& principal) : data_(static_cast<const IPrincipal&>(principal).data_) {
    static_assert(!answers_itself<T>,
                  "a principal of the library is wanted here: what a class that derives from one answers itself is not "
                  "asked; make it of an ArnPrincipal, a ServicePrincipal or another, with_conditions(...)");
  }

  constexpr IPrincipal grant_principal() const { return IPrincipal(data_); }
  /// What it does when it assumes a role: `sts:AssumeRole` of most.
  constexpr Text assume_role_action() const { return data_->assume_role_action(); }
  constexpr PrincipalPolicyFragment policy_fragment() const { return data_->fragment(); }
  /// The account that it belongs to; unset where nobody knows.
  constexpr Optional<Value<Text>> principal_account() const { return data_->account(); }
  /// Adds a statement to its identity policy; most principals have none, and say so.
  CONSTCLOUD_CONSTEXPR AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) const;
  CONSTCLOUD_CONSTEXPR bool add_to_policy(const PolicyStatement& statement) const;
  /// Adds to a trust policy that this principal may assume the role.
  CONSTCLOUD_CONSTEXPR void add_to_assume_role_policy(const PolicyDocument& document) const;
  /// As in `ServicePrincipal(lambda.amazonaws.com)`.
  constexpr Text to_string() const { return data_->to_text(); }

  constexpr explicit operator bool() const { return static_cast<bool>(data_); }
  /// The same principal.
  friend constexpr bool operator==(const IPrincipal& a, const IPrincipal& b) {
    return a.data_->identity() == b.data_->identity();
  }
  constexpr const detail::PrincipalData& data() const { return *data_; }

 protected:
  constexpr detail::PrincipalData& own_data() const { return *data_; }

 private:
  template <class T>
  static constexpr bool answers_itself = !requires {
    requires detail::same_as<decltype(&T::policy_fragment), decltype(&IPrincipal::policy_fragment)>;
    requires detail::same_as<decltype(&T::assume_role_action), decltype(&IPrincipal::assume_role_action)>;
    requires detail::same_as<decltype(&T::principal_account), decltype(&IPrincipal::principal_account)>;
    requires detail::same_as<decltype(&T::add_to_principal_policy), decltype(&IPrincipal::add_to_principal_policy)>;
  };

  detail::Shared<detail::PrincipalData> data_;
};

}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/principal.hpp>
#endif
