// SPDX-License-Identifier: Apache-2.0
#pragma once
// Function: code that Lambda runs.
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_lambda/function_props.hpp>
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/cfn/lambda/function.hpp>

namespace constcloud {

namespace detail {

struct OwnedFunctionState final : FunctionState {
  constexpr ~OwnedFunctionState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || FunctionState::is(type); }
  aws_lambda::Runtime runtime;
  Optional<Duration> timeout;
  Optional<aws_logs::ILogGroup> log_group;
};

}  // namespace detail

namespace aws_lambda {

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] FunctionBuilder;

/// Makes an `AWS::Lambda::Function`, and a role for it unless one is given. Required: `code`, `handler`, `runtime`.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.Function.html
class Function : public IFunction {
 public:
  constexpr Function() = default;
  static constexpr constcloud::detail::MadeAs made_as(const Function*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::OwnedFunctionState>,
            "aws-cdk-lib.aws_lambda.Function", true};
  }
  constexpr Function(const Construct& scope, const Text& id, const FunctionProps& props);
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr FunctionBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return FunctionBuilder<Mask>(scope, id);
  }

  /// A function that is there already, by its ARN. Permissions to call it can be added when the account in the ARN is
  /// known to be the stack's.
  [[nodiscard]] static constexpr IFunction from_function_arn(const Construct& scope, const Text& id,
                                                             const Value<Text>& function_arn);
  /// A function of the stack's account and region, by its name.
  [[nodiscard]] static constexpr IFunction from_function_name(const Construct& scope, const Text& id,
                                                              const FunctionName& function_name);
  /// A function that is there already, with what is known of it.
  [[nodiscard]] static constexpr IFunction from_function_attributes(const Construct& scope, const Text& id,
                                                                    const FunctionAttributes& attributes);

  constexpr const Runtime& runtime() const { return mine().runtime; }
  /// As it was given.
  constexpr const Optional<Duration>& timeout() const { return mine().timeout; }
  /// As it was given, or as the function made it.
  constexpr const Optional<aws_logs::ILogGroup>& log_group() const { return mine().log_group; }

  /// Sets an environment variable; one that is there keeps its place and gets the new value.
  constexpr const Function& add_environment(const EnvironmentVariable& name, const Value<Text>& value) const;

 private:
  constexpr constcloud::detail::OwnedFunctionState& mine() const;
  constexpr Value<long long> seconds_of(const Duration& timeout) const;
  constexpr void configure_logging(const FunctionProps& props, CfnFunctionProps& cfn) const;
};

/// Makes a Function.
template <constcloud::detail::FieldMask Set>
class FunctionBuilder : public Builder<FunctionBuilder, Function, FunctionProps, Set> {
  CONSTCLOUD_BUILDER(FunctionBuilder, Function, FunctionProps)
  CONSTCLOUD_REQUIRED(code)
  CONSTCLOUD_REQUIRED(handler)
  CONSTCLOUD_REQUIRED(runtime)
  CONSTCLOUD_OPTIONAL(application_log_level_v2)
  CONSTCLOUD_OPTIONAL(architecture)
  CONSTCLOUD_OPTIONAL(description)
  CONSTCLOUD_OPTIONAL(environment)
  CONSTCLOUD_OPTIONAL(environment_encryption)
  CONSTCLOUD_OPTIONAL(function_name)
  CONSTCLOUD_OPTIONAL(initial_policy)
  CONSTCLOUD_OPTIONAL(log_group)
  CONSTCLOUD_OPTIONAL(logging_format)
  CONSTCLOUD_OPTIONAL(memory_size)
  CONSTCLOUD_OPTIONAL(recursive_loop)
  CONSTCLOUD_OPTIONAL(reserved_concurrent_executions)
  CONSTCLOUD_OPTIONAL(role)
  CONSTCLOUD_OPTIONAL(system_log_level_v2)
  CONSTCLOUD_OPTIONAL(timeout)
  CONSTCLOUD_OPTIONAL(tracing)
};
}  // namespace aws_lambda

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/function.hpp>
#endif
