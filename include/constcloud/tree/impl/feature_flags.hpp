// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/feature_flags.hpp.
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE this_feature_flag_is_always_on_in_version_2_remove_it_from_the_context(const Place& at,
                                                                                       const Text& flag) {
  at.refuse({"Unsupported feature flag '", flag,
             "'. This flag existed on CDKv1 but has been removed in CDKv2. CDK will now behave as the same as when "
             "the flag is enabled."}, "remove it from the context");
}

CONSTCLOUD_RULE this_feature_flag_has_more_than_two_positions(const Place& at, const Text& feature_flag) {
  at.refuse({"futureFlagDefault: default type of flag '", feature_flag, "' should be boolean, got 'string'"},
            "ask for its value with try_get_context");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool is_truthy(const Json& value) {
  switch (value.kind()) {
    case json::Kind::undefined:
    case json::Kind::null:
      return false;
    case json::Kind::boolean:
      return value.as_boolean();
    case json::Kind::number:
      return value.as_number() != 0 && value.as_number() == value.as_number();
    case json::Kind::text:
      return !value.as_text().empty();
    default:
      return true;
  }
}

CONSTCLOUD_CONSTEXPR bool flag_in_context(const NodeData& node, const Text& flag, bool unset) {
  const Json* value = context_value(node, flag);
  return value == nullptr ? unset : is_truthy(*value);
}

/// Flags that version 2 of the CDK took away, as all apps behave as if they were on.
CONSTCLOUD_CONSTEXPR bool is_expired_flag(const Text& flag) {
  for (const Text& known :
       {Text("@aws-cdk/aws-ecr-assets:dockerIgnoreSupport"),
        Text("@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount"), Text("@aws-cdk/aws-efs:defaultEncryptionAtRest"),
        Text("@aws-cdk/aws-kms:defaultKeyPolicies"), Text("@aws-cdk/aws-s3:grantWriteWithoutAcl"),
        Text("@aws-cdk/aws-secretsmanager:parseOwnedSecretName"), Text("@aws-cdk/core:enableStackNameDuplicates"),
        Text("aws-cdk:enableDiffNoFail")}) {
    if (known == flag) return true;
  }
  return false;
}

/// Flags that are on where nobody says otherwise.
CONSTCLOUD_CONSTEXPR bool is_on_by_default(const Text& flag) {
  for (const Text& known :
       {Text("@aws-cdk/core:newStyleStackSynthesis"), Text("@aws-cdk/core:stackRelativeExports"),
        Text("@aws-cdk/core:aspectStabilization"), Text("@aws-cdk/core:automaticL1Traits"),
        Text("@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId"),
        Text("@aws-cdk/aws-cloudfront:defaultSecurityPolicyTLSv1.2_2021"),
        Text("@aws-cdk/aws-lambda:recognizeVersionProps"), Text("@aws-cdk/aws-rds:lowercaseDbIdentifier"),
        Text("@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction"),
        Text("@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint"),
        Text("@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask"),
        Text("@aws-cdk/pipelines:reduceAssetRoleTrustScope"),
        Text("@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope"),
        Text("@aws-cdk/pipelines:reduceStageRoleTrustScope")}) {
    if (known == flag) return true;
  }
  return false;
}

/// A flag that is gone may not stand in the context.
CONSTCLOUD_CONSTEXPR void refuse_expired_flag(const NodeData& node, const Text& flag) {
  if (context_value(node, flag) == nullptr) return;
  refuse::this_feature_flag_is_always_on_in_version_2_remove_it_from_the_context(node, flag);
}

CONSTCLOUD_CONSTEXPR void refuse_expired_flags(const NodeData& stack) {
  refuse_expired_flag(stack, "@aws-cdk/core:enableStackNameDuplicates");
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR bool FeatureFlags::is_enabled(const Text& feature_flag) const {
  detail::NodeData& node = detail::node_of(construct_);
  if (detail::is_expired_flag(feature_flag)) {
    detail::refuse_expired_flag(node, feature_flag);
    return true;
  }
  if (const Json* value = construct_.node().try_get_context(feature_flag)) return detail::is_truthy(*value);
  if (feature_flag == Text("@aws-cdk/core:defaultCrossStackReferences")) {
    refuse::this_feature_flag_has_more_than_two_positions(node, feature_flag);
  }
  return detail::is_on_by_default(feature_flag);
}

}  // namespace constcloud
