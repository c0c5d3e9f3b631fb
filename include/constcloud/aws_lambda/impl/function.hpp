// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/function.hpp.
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_timeout_must_be_1_to_900_seconds(const Place& at, const Text& seconds) {
  at.refuse({"Function: timeout must be 1 to 900 seconds, got ", seconds}, "change timeout");
}

CONSTCLOUD_RULE inline_code_runs_in_node_js_and_python_only(const Place& at, const Text& runtime) {
  at.refuse({"Inline source not allowed for ", runtime}, "take code from a bucket or change runtime");
}

CONSTCLOUD_RULE log_levels_need_the_logging_format_json(const Place& at, const Text& option, const Text& format) {
  at.refuse(
      {"To use ApplicationLogLevel and/or SystemLogLevel you must set ", option, " to 'JSON', got '", format, "'."},
      "set logging_format to LoggingFormat::json");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

CONSTCLOUD_CONSTEXPR IFunction Function::from_function_arn(const Construct& scope, const Text& id,
                                                           const Value<Text>& function_arn) {
  return from_function_attributes(scope, id, {.function_arn = function_arn});
}

CONSTCLOUD_CONSTEXPR IFunction Function::from_function_name(const Construct& scope, const Text& id,
                                                            const FunctionName& function_name) {
  return from_function_attributes(
      scope, id,
      {.function_arn = Stack::of(scope).format_arn({.resource = "function",
                                                    .service = "lambda",
                                                    .arn_format = ArnFormat::colon_resource_name,
                                                    .resource_name = function_name}),
       .same_environment = true});
}

CONSTCLOUD_CONSTEXPR const Function& Function::add_environment(const EnvironmentVariable& name,
                                                               const Value<Text>& value) const {
  name.validate(data());
  CfnFunctionProps& cfn = resource<CfnFunction>().props();
  if (!cfn.environment) cfn.environment = CfnFunctionEnvironmentProperty{.variables = Map<Value<Text>>()};
  cfn.environment->variables->set(name.literal(), value);
  return *this;
}

CONSTCLOUD_CONSTEXPR Value<long long> Function::seconds_of(const Duration& timeout) const {
  const Value<double> seconds = timeout.as_seconds();
  if (!seconds.is_token() && (seconds.literal() < 1 || seconds.literal() > 900)) {
    refuse::a_timeout_must_be_1_to_900_seconds(data(), seconds.to_text());
  }
  return seconds;
}

CONSTCLOUD_CONSTEXPR void Function::configure_logging(const FunctionProps& props, CfnFunctionProps& cfn) const {
  if (props.application_log_level_v2 || props.system_log_level_v2) {
    if (!props.logging_format) refuse::log_levels_need_the_logging_format_json(data(), "LogFormat", "undefined");
    if (props.logging_format && *props.logging_format != LoggingFormat::json) {
      refuse::log_levels_need_the_logging_format_json(data(), "LoggingFormat", to_text(*props.logging_format));
    }
  }
  if (!props.logging_format && !props.log_group) return;
  CfnFunctionLoggingConfigProperty logging;
  if (props.application_log_level_v2) logging.application_log_level = TextValue(to_text(*props.application_log_level_v2));
  if (props.logging_format) logging.log_format = TextValue(to_text(*props.logging_format));
  if (props.log_group) logging.log_group = props.log_group->log_group_name();
  if (props.system_log_level_v2) logging.system_log_level = TextValue(to_text(*props.system_log_level_v2));
  cfn.logging_config = std::move(logging);
}

CONSTCLOUD_CONSTEXPR Function::Function(const Construct& scope, const Text& id, const FunctionProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::OwnedFunctionState& state = own();
  if (props.role) {
    state.role = *props.role;
  } else {
    state.role = aws_iam::Role(*this, "ServiceRole",
                             {.assumed_by = aws_iam::ServicePrincipal("lambda.amazonaws.com"),
                              .managed_policies = {aws_iam::ManagedPolicy::from_aws_managed_policy_name(
                                  "service-role/AWSLambdaBasicExecutionRole")}});
  }
  state.principal = state.role.grant_principal();
  if (props.initial_policy) {
    for (const aws_iam::PolicyStatement& statement : *props.initial_policy) {
      state.role.add_to_principal_policy(statement);
    }
  }
  const CodeConfig location = props.code->bind(*this);
  if (props.code->is_inline() && !props.runtime->supports_inline_code()) {
    refuse::inline_code_runs_in_node_js_and_python_only(data(), props.runtime->name());
  }

  CfnFunctionCodeProperty code;
  if (props.code->is_inline()) {
    code.zip_file = location.inline_code;
  } else {
    code.s3_bucket = location.bucket_name;
    code.s3_key = location.object_key;
    code.s3_object_version = location.object_version;
  }
  CfnFunctionProps cfn{.code = std::move(code), .role = state.role.role_arn()};
  copy_fields(props, cfn);
  if (props.architecture) cfn.architectures = TextList{Value<Text>(props.architecture->name())};
  if (props.environment && !props.environment->empty()) {
    Map<Value<Text>> variables;
    for (const auto& variable : *props.environment) variables.set(variable.key, variable.value);
    cfn.environment = CfnFunctionEnvironmentProperty{.variables = std::move(variables)};
  }
  cfn.kms_key_arn = props.environment_encryption;
  configure_logging(props, cfn);
  cfn.runtime = props.runtime->name();
  if (props.timeout) cfn.timeout = seconds_of(*props.timeout);

  const CfnFunction resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  if (props.tracing && *props.tracing != Tracing::disabled) {
    add_to_role_policy(aws_iam::PolicyStatement(
        {.actions = {"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, .resources = {"*"}}));
    resource.props().tracing_config = CfnFunctionTracingConfigProperty{.mode = TextValue(to_text(*props.tracing))};
  }
  resource.node().add_dependency(state.role);
  props.code->bind_to_resource(resource);
  state.runtime = *props.runtime;
  state.timeout = props.timeout;
  if (props.log_group) {
    state.log_group = props.log_group;
  } else if (detail::is_switched_on(data(), "@aws-cdk/aws-lambda:useCdkManagedLogGroup")) {
    state.log_group = aws_logs::ILogGroup(aws_logs::LogGroup(
        *this, "LogGroup", {.log_group_name = aws_logs::LogGroupName("/aws/lambda/" + function_name())}));
  }
  if (props.architecture) state.architecture = *props.architecture;
}

CONSTCLOUD_CONSTEXPR IFunction Function::from_function_attributes(const Construct& scope, const Text& id,
                                                                  const FunctionAttributes& attributes) {
  const Value<Text>& arn = *attributes.function_arn;
  Owned fresh = new detail::FunctionState;
  auto* const imported = &*fresh;
  const IFunction function = import_as<IFunction>(scope, id, std::move(fresh), "aws-cdk-lib.aws_lambda.FunctionBase");
  const detail::Making making(function);
  imported->arn = arn;
  imported->name = Fn::select(6, Fn::split(":", arn));
  const ArnComponents parts = Arn::split(arn, ArnFormat::no_resource_name);
  if (!parts.region->is_token()) imported->region = parts.region->literal();
  if (parts.account->is_token()) {
    imported->account_in_arn = *parts.account;
  } else {
    imported->account = parts.account->literal();
  }
  if (attributes.architecture) imported->architecture = *attributes.architecture;
  if (attributes.role) {
    imported->role = *attributes.role;
    imported->principal = imported->role.grant_principal();
  } else {
    imported->principal = aws_iam::UnknownPrincipal({.resource = function});
  }
  const Optional<Text>& here = Stack::of(scope).env().account;
  imported->can_create_permissions =
      attributes.same_environment.value_or(here && !arn.is_token() && imported->account.value_or("") == *here);
  imported->skip_permissions = attributes.skip_permissions.value_or(false);
  return function;
}

}  // namespace constcloud::aws_lambda
