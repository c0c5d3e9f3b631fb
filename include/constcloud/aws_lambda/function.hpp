// SPDX-License-Identifier: Apache-2.0
#pragma once
// Function: code that Lambda runs.
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_lambda/function_props.hpp>
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/cfn/lambda/function.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct OwnedFunctionState final : StateOf<OwnedFunctionState, FunctionState> {
  constexpr ~OwnedFunctionState() override {}
  aws_lambda::Runtime runtime;
  Optional<Duration> timeout;
  Optional<aws_logs::ILogGroup> log_group;
};

}  // namespace detail

namespace aws_lambda {

/// Makes an `AWS::Lambda::Function`, and a role for it unless one is given. Required: `code`, `handler`, `runtime`.
/// Refuses inline code in other runtimes than Node.js and Python ("Inline source not allowed for ..."), a timeout that
/// is not 1 to 900 seconds ("Function: timeout must be ..."), log levels without the format JSON ("To use
/// ApplicationLogLevel and/or SystemLogLevel you must set ..."), and names, descriptions, handlers and variables that
/// Lambda does not take ("Function name ...", "... environment variable is reserved by the lambda runtime ..."). CDK:
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.Function.html
class Function : public Handle<Function, detail::OwnedFunctionState, IFunction> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_lambda.Function";
  constexpr Function() = default;
  CONSTCLOUD_CONSTEXPR Function(const Construct& scope, const Text& id, const FunctionProps& props);

  /// A function that is there already, by its ARN. Permissions to call it can be added when the account in the ARN is
  /// known to be the stack's.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IFunction from_function_arn(const Construct& scope, const Text& id,
                                                                        const Value<Text>& function_arn);
  /// A function of the stack's account and region, by its name.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IFunction from_function_name(const Construct& scope, const Text& id,
                                                                         const FunctionName& function_name);
  /// A function that is there already, with what is known of it.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IFunction from_function_attributes(const Construct& scope, const Text& id,
                                                                               const FunctionAttributes& attributes);

  constexpr const Runtime& runtime() const { return own().runtime; }
  /// As it was given.
  constexpr const Optional<Duration>& timeout() const { return own().timeout; }
  /// As it was given, or as the function made it.
  constexpr const Optional<aws_logs::ILogGroup>& log_group() const { return own().log_group; }

  /// Sets an environment variable; one that is there keeps its place and gets the new value.
  CONSTCLOUD_CONSTEXPR const Function& add_environment(const EnvironmentVariable& name, const Value<Text>& value) const;

 private:
  CONSTCLOUD_CONSTEXPR Value<long long> seconds_of(const Duration& timeout) const;
  CONSTCLOUD_CONSTEXPR void configure_logging(const FunctionProps& props, CfnFunctionProps& cfn) const;
};

}  // namespace aws_lambda

}  // namespace constcloud

#include <constcloud/aws_lambda/fields/function.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/function.hpp>
#endif
