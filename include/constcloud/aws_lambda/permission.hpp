// SPDX-License-Identifier: Apache-2.0
#pragma once
// Permission: who else may call a function; and how Lambda wants to have it said.
#include <constcloud/aws_iam/principal.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_lambda {

/// How the URL of a function is called. CDK: `FunctionUrlAuthType`.
enum class FunctionUrlAuthType : unsigned char { aws_iam, none };
template <class Given>
constexpr void wanted_here(const FunctionUrlAuthType*) {
  static_assert(fits_here<Given>, "a FunctionUrlAuthType is wanted here, such as FunctionUrlAuthType::aws_iam");
}
CONSTCLOUD_CONSTEXPR Text to_text(FunctionUrlAuthType type);

/// A permission to call a function. CDK: `Permission`.
struct Permission {
  /// Who may call: a service, an account, an ARN or an organization.
  Required<aws_iam::IPrincipal> principal;
  /// Default: `lambda:InvokeFunction`.
  Optional<Value<Text>> action{};
  /// What an Alexa skill must show.
  Optional<Value<Text>> event_source_token{};
  /// Of a permission to call the URL of the function.
  Optional<FunctionUrlAuthType> function_url_auth_type{};
  /// Whether only calls by way of the function's URL are meant.
  Optional<bool> invoked_via_function_url{};
  /// Only callers of this organization.
  Optional<Value<Text>> organization_id{};
  /// Where the permission stands in the tree. Default: under the function.
  Optional<Construct> scope{};
  /// The account of what calls on behalf of the principal, as a bucket does.
  Optional<Value<Text>> source_account{};
  /// The ARN of what calls on behalf of the principal.
  Optional<Value<Text>> source_arn{};
};

}  // namespace aws_lambda

namespace detail {

/// The conditions of a principal that a permission has fields for.
struct PermissionConditions {
  Optional<Value<Text>> source_arn{};
  Optional<Value<Text>> source_account{};
  Optional<Value<Text>> organization{};
};

}  // namespace detail

}  // namespace constcloud

#include <constcloud/aws_lambda/fields/permission.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/permission.hpp>
#endif
