// SPDX-License-Identifier: Apache-2.0
#pragma once
// IFunction: a function that can be called and given permissions; owned, imported, or a version or alias of one.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_lambda/architecture.hpp>
#include <constcloud/aws_lambda/permission.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// A grant to call a function, for when it is given again.
struct InvokeGrant {
  Text grantee;
  aws_iam::Grant grant;
};

struct FunctionState : StateOf<FunctionState, ResourceState> {
  constexpr ~FunctionState() override {}
  Value<Text> arn;
  Value<Text> name;
  Value<Text> account_in_arn;  // of an import whose ARN is known at deployment only
  aws_iam::IRole role;
  aws_iam::IPrincipal principal;
  aws_lambda::Architecture architecture = aws_lambda::Architecture::x86_64;
  List<InvokeGrant> invoke_grants;
  int inline_policies = 0;  // made for statements, each one of its own
  bool can_create_permissions = true;
  bool skip_permissions = false;
};

}  // namespace detail

namespace aws_lambda {

/// A function, owned or imported. CDK: `IFunction`.
class IFunction : public Handle<IFunction, detail::FunctionState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_lambda.IFunction";
  using Handle::Handle;

  constexpr const Value<Text>& function_arn() const { return own().arn; }
  constexpr const Value<Text>& function_name() const { return own().name; }
  /// The role that the function works as; an import may not know it.
  CONSTCLOUD_CONSTEXPR Optional<aws_iam::IRole> role() const;
  /// Whom permissions for the function are given to: its role.
  constexpr const aws_iam::IPrincipal& grant_principal() const { return own().principal; }
  constexpr const Architecture& architecture() const { return own().architecture; }
  /// The ARNs that whoever may call the function may call.
  CONSTCLOUD_CONSTEXPR List<Value<Text>> resource_arns_for_grant_invoke() const;

  /// Lets a principal call the function: an `AWS::Lambda::Permission` of that id under the function. Does nothing, with
  /// a warning, for an import that is not known to be of the stack's account.
  CONSTCLOUD_CONSTEXPR void add_permission(const Text& id, const Permission& permission) const;
  /// Adds a statement to the policy of the function's role, or makes a policy of it where the context says
  /// `@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy`. Does nothing for an import without a role.
  CONSTCLOUD_CONSTEXPR void add_to_role_policy(const aws_iam::PolicyStatement& statement) const;
  /// Lets somebody call the function: by a statement in the policy of the grantee, or by a permission of the function
  /// where the grantee has no policy. The same grantee again gets the same grant.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_invoke(const aws_iam::IGrantable& grantee) const;
  /// `grant_invoke` for each part.
  CONSTCLOUD_CONSTEXPR List<aws_iam::Grant> grant_invoke_composite_principal(
      const aws_iam::CompositePrincipal& composite_principal) const;

  /// A metric of this function. Default: the average over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Calls that ended in an error. Default: the sum over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_errors(const aws_cloudwatch::MetricOptions& options = {}) const;
  /// How long calls take. Default: the average over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_duration(const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Default: the sum over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_invocations(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// Calls that found no free execution. Default: the sum over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_throttles(const aws_cloudwatch::MetricOptions& options = {}) const;

 private:
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_sum(const Text& name,
                                                         const aws_cloudwatch::MetricOptions& options) const;
  /// The account that the function is in: a literal where it is known.
  CONSTCLOUD_CONSTEXPR Value<Text> account() const;
  CONSTCLOUD_CONSTEXPR void warn_of_no_effect() const;
  CONSTCLOUD_CONSTEXPR Text conditions_of(const aws_iam::IPrincipal& principal) const;
  /// The id of the permission that lets `principal` call.
  static CONSTCLOUD_CONSTEXPR Text invoke_id(const aws_iam::IPrincipal& principal, const Text& conditions);
};
template <class Given>
constexpr void wanted_here(const IFunction*) {
  static_assert(fits_here<Given>,
                "a function is wanted here: pass a lambda::Function, or import one with "
                "Function::from_function_arn(...)");
}

}  // namespace aws_lambda

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/i_function.hpp>
#endif
