// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/i_function.hpp.
#include <constcloud/aws_iam/detail/composite_principal.hpp>
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/aws_lambda/impl/permission.hpp>
#include <constcloud/cfn/lambda/permission.hpp>
#include <constcloud/text/sha256.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_permission_cannot_be_added_to_this_imported_function(const Place& at) {
  at.refuse("Cannot modify permission to lambda function. Function is either imported or $LATEST version.\nIf the "
            "function is imported from the same account use `fromFunctionAttributes()` API with the `sameEnvironment` "
            "flag.\nIf the function is imported from a different account and already has the correct permissions use "
            "`fromFunctionAttributes()` API with the `skipPermissions` flag.",
            "import it with same_environment or skip_permissions");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

CONSTCLOUD_CONSTEXPR Optional<aws_iam::IRole> IFunction::role() const {
  if (own().role) return own().role;
  return {};
}

CONSTCLOUD_CONSTEXPR List<Value<Text>> IFunction::resource_arns_for_grant_invoke() const {
  return {own().arn, own().arn + ":*"};
}

CONSTCLOUD_CONSTEXPR void IFunction::add_to_role_policy(const aws_iam::PolicyStatement& statement) const {
  if (!own().role) return;
  if (!detail::is_switched_on(data(), "@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy")) {
    own().role.add_to_principal_policy(statement);
    return;
  }
  const Text id = Text::concat({"inlinePolicyAddedToExecutionRole-", Json(own().inline_policies++).to_text()});
  own().role.attach_inline_policy(aws_iam::Policy(*this, id, {.statements = {statement}}));
}

CONSTCLOUD_CONSTEXPR List<aws_iam::Grant> IFunction::grant_invoke_composite_principal(
    const aws_iam::CompositePrincipal& composite_principal) const {
  List<aws_iam::Grant> grants;
  for (const aws_iam::IPrincipal& part : static_cast<const detail::CompositeData&>(composite_principal.data()).parts) {
    grants.push_back(grant_invoke(part));
  }
  return grants;
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric(const Text& metric_name,
                                                              const aws_cloudwatch::MetricOptions& options) const {
  return aws_cloudwatch::Metric({.metric_name = metric_name,
                                 .namespace_ = "AWS/Lambda",
                                 .dimensions_map = Map<Value<Text>>{{"FunctionName", own().name}}})
      .with(options)
      .attach_to(*this);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric_errors(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric_sum("Errors", options);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric_duration(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("Duration", options);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric_invocations(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric_sum("Invocations", options);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric_throttles(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric_sum("Throttles", options);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IFunction::metric_sum(const Text& name,
                                                                  const aws_cloudwatch::MetricOptions& options) const {
  if (options.statistic) return metric(name, options);
  aws_cloudwatch::MetricOptions with_sum = options;
  with_sum.statistic = "Sum";
  return metric(name, with_sum);
}

CONSTCLOUD_CONSTEXPR Value<Text> IFunction::account() const {
  if (!own().account_in_arn.is_undefined()) return own().account_in_arn;
  if (own().account) return *own().account;
  return stack().account();
}

CONSTCLOUD_CONSTEXPR Text IFunction::conditions_of(const aws_iam::IPrincipal& principal) const {
  const aws_iam::PrincipalPolicyFragment fragment = principal.policy_fragment();
  detail::MessageContext context;
  context.stack = data().stack;
  json::Writer writer(json::Layout::compact, 64);
  writer.context = &context;
  Json(static_cast<const Map<Json>&>(fragment.conditions())).write(writer);
  return std::move(writer).text();
}

CONSTCLOUD_CONSTEXPR Text IFunction::invoke_id(const aws_iam::IPrincipal& principal, const Text& conditions) {
  const Text asked =
      Text::concat({"{\"principal\":", Json(principal.to_string()).to_text(), ",\"conditions\":", conditions, "}"});
  const auto hash = text::sha256_base64(asked.data(), asked.size());
  return Text::concat({"Invoke", Text::copy(hash.data(), hash.size())});
}

CONSTCLOUD_CONSTEXPR void IFunction::warn_of_no_effect() const {
  const Environment here = stack().env();
  const Environment there = env();
  const auto shown = [](const Optional<Text>& known) { return known.value_or("${Token}"); };
  Annotations::of(*this).add_warning_v2(
      "UnclearLambdaEnvironment",
      Text::concat({"addPermission() has no effect on a Lambda Function with region=", shown(there.region),
                    ", account=", shown(there.account), ", in a Stack with region=", shown(here.region),
                    ", account=", shown(here.account),
                    ". Suppress this warning if this is intentional, or pass sameEnvironment=true to "
                    "fromFunctionAttributes() if you would like to add the permissions."}));
}

CONSTCLOUD_CONSTEXPR void IFunction::add_permission(const Text& id, const Permission& permission) const {
  if (!own().can_create_permissions) {
    if (!own().skip_permissions) warn_of_no_effect();
    return;
  }
  CfnPermissionProps cfn{.action = "lambda:InvokeFunction",
                         .function_name = own().arn,
                         .principal = detail::permission_principal(*permission.principal, data())};
  const detail::PermissionConditions conditions = detail::permission_conditions(*permission.principal, data());
  if (permission.action) cfn.action = *permission.action;
  cfn.event_source_token = permission.event_source_token;
  if (permission.function_url_auth_type) cfn.function_url_auth_type = TextValue(to_text(*permission.function_url_auth_type));
  if (permission.invoked_via_function_url) cfn.invoked_via_function_url = *permission.invoked_via_function_url;
  cfn.principal_org_id = permission.organization_id ? permission.organization_id : conditions.organization;
  cfn.source_account = permission.source_account ? permission.source_account : conditions.source_account;
  cfn.source_arn = permission.source_arn ? permission.source_arn : conditions.source_arn;
  CfnPermission(permission.scope ? *permission.scope : *this, id, std::move(cfn));
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant IFunction::grant_invoke(const aws_iam::IGrantable& grantee) const {
  const aws_iam::IPrincipal& principal = grantee.grant_principal();
  const Text conditions = conditions_of(principal);
  const Text key = Text::concat({principal.to_string(), conditions});
  for (const detail::InvokeGrant& known : own().invoke_grants) {
    if (known.grantee == key) return known.grant;
  }
  const auto add = [&](const aws_iam::PolicyStatement&) -> aws_iam::AddToResourcePolicyResult {
    const Text id = invoke_id(principal, conditions);
    add_permission(id, {.principal = principal, .action = "lambda:InvokeFunction"});
    const Construct permission = node().try_find_child(id);
    if (!permission && !own().skip_permissions) {
      refuse::a_permission_cannot_be_added_to_this_imported_function(data());
    }
    return {true, permission};
  };
  const aws_iam::Grant grant = aws_iam::Grant::add_to_principal_or_resource(
      {.actions = {"lambda:InvokeFunction"}, .grantee = grantee, .resource_arns = resource_arns_for_grant_invoke()},
      account(), add);
  own().invoke_grants.push_back({key, grant});
  return grant;
}

}  // namespace constcloud::aws_lambda
