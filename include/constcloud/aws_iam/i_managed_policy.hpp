// SPDX-License-Identifier: Apache-2.0
#pragma once
// IManagedPolicy: a managed policy, of this app, of the account or of AWS.
#include <constcloud/base/shared.hpp>
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_iam {
class IManagedPolicy;
}

namespace detail {
struct ManagedPolicyData final : Counted {
  constexpr explicit ManagedPolicyData(const Value<Text>& policy_arn) : arn(policy_arn) {}
  constexpr ~ManagedPolicyData() override {}
  Value<Text> arn;
};
template <class T>
concept converts_to_managed_policy = requires(const T& t) { t.operator aws_iam::IManagedPolicy(); };
}  // namespace detail

namespace aws_iam {

/// A managed policy by its ARN: a handle. CDK: `IManagedPolicy`.
class [[nodiscard]] IManagedPolicy {
 public:
  static constexpr bool copies_share = true;  // a handle

  /// No policy.
  constexpr IManagedPolicy() = default;
  /// The policy that has the ARN, with the construct that it is, where it is one.
  static CONSTCLOUD_CONSTEXPR IManagedPolicy of_arn(const Value<Text>& arn, const Construct& construct = {},
                                                    bool is_owned = false);
  template <class T>
    requires(!detail::derives_from<T, IManagedPolicy> && !detail::converts_to_managed_policy<T>)
  constexpr IManagedPolicy(const T&) {
    static_assert(detail::fits_here<T>,
                  "a managed policy is wanted here: pass ManagedPolicy::from_aws_managed_policy_name(\"...\"), another "
                  "import of one, or a ManagedPolicy");
  }

  constexpr const Value<Text>& managed_policy_arn() const { return data_->arn; }
  /// The construct of the policy; empty for one of AWS.
  constexpr const Construct& construct() const { return construct_; }
  /// Whether this app makes it.
  constexpr bool is_owned() const { return is_owned_; }
  /// The same policy, not one of the same ARN.
  friend constexpr bool operator==(const IManagedPolicy& a, const IManagedPolicy& b) {
    if (a.construct_ || b.construct_) return a.construct_ == b.construct_;
    return a.data_.get() == b.data_.get();
  }

 private:
  detail::Shared<detail::ManagedPolicyData> data_;
  Construct construct_;
  bool is_owned_ = false;
};

}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/i_managed_policy.hpp>
#endif
