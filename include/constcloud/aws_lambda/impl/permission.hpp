// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/permission.hpp.
#include <constcloud/aws_iam/detail/simple_principal.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_lambda/permission.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_permission_is_given_to_an_account_an_arn_a_service_or_an_organization(const Place& at,
                                                                                        const Text& class_name) {
  at.refuse({"Invalid principal type for Lambda permission statement: ", class_name,
             ". Supported: AccountPrincipal, ArnPrincipal, ServicePrincipal, OrganizationPrincipal"},
            "pass one of these as principal");
}

CONSTCLOUD_RULE a_permission_knows_conditions_on_source_arn_source_account_and_organization_only(
    const Place& at, const Text& conditions) {
  at.refuse({"PrincipalWithConditions had unsupported conditions for Lambda permission statement: ", conditions,
             ". Supported operator/condition pairs: [{\"operator\":\"ArnLike\",\"key\":\"aws:SourceArn\"},"
             "{\"operator\":\"StringEquals\",\"key\":\"aws:SourceAccount\"},"
             "{\"operator\":\"StringEquals\",\"key\":\"aws:PrincipalOrgID\"}]"},
            "remove the other conditions from principal");
}

CONSTCLOUD_RULE a_condition_on_the_organization_cannot_be_combined_with_others(const Place& at) {
  at.refuse("PrincipalWithConditions had unsupported condition combinations for Lambda permission statement: "
            "principalOrgID cannot be set with other conditions.", "remove the other conditions from principal");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

CONSTCLOUD_CONSTEXPR Text to_text(FunctionUrlAuthType type) {
  if (type == FunctionUrlAuthType::none) return "NONE";
  return "AWS_IAM";
}

}  // namespace constcloud::aws_lambda

namespace CONSTCLOUD_NAMESPACE::detail {

/// The name of a principal's class, as messages have it.
CONSTCLOUD_CONSTEXPR Text principal_class(const aws_iam::IPrincipal& principal) {
  if (principal.data().kind == PrincipalKind::wrapper) return "PrincipalWithConditions";
  const Text text = principal.to_string();
  return text.substr(0, text.find("("));
}

CONSTCLOUD_CONSTEXPR PermissionConditions permission_conditions(const aws_iam::IPrincipal& principal,
                                                                const NodeData& function) {
  PermissionConditions found;
  json::Array unsupported;
  const aws_iam::PrincipalPolicyFragment fragment = principal.policy_fragment();
  for (const auto& [name, keys] : fragment.conditions()) {
    if (!keys.is(json::Kind::object)) continue;
    for (const auto& [key, value] : keys.as_object()) {
      const bool is_arn = name == Text("ArnLike") && key == Text("aws:SourceArn");
      const bool is_account = name == Text("StringEquals") && key == Text("aws:SourceAccount");
      const bool is_organization = name == Text("StringEquals") && key == Text("aws:PrincipalOrgID");
      if (!is_arn && !is_account && !is_organization) {
        unsupported.push_back(Json::object({{"operator", name}, {"key", key}}));
      } else if (!value.is(json::Kind::array)) {
        (is_arn       ? found.source_arn
         : is_account ? found.source_account
                      : found.organization) = Value<Text>(Token(value));
      }
    }
  }
  if (!unsupported.empty()) {
    refuse::a_permission_knows_conditions_on_source_arn_source_account_and_organization_only(
        function, Json(unsupported).to_text());
  }
  if (found.organization && (found.source_arn || found.source_account)) {
    refuse::a_condition_on_the_organization_cannot_be_combined_with_others(function);
  }
  return found;
}

/// What a permission says of its principal: an account, a service, an ARN, or everybody.
CONSTCLOUD_CONSTEXPR Value<Text> permission_principal(const aws_iam::IPrincipal& given, const NodeData& function) {
  const aws_iam::IPrincipal& principal =
      given.data().kind == PrincipalKind::wrapper ? static_cast<const WrappingPrincipal&>(given.data()).inner : given;
  const aws_iam::PrincipalPolicyFragment fragment = principal.policy_fragment();
  const auto only = [&fragment](const Text& type) -> Json {
    const Json* names = fragment.principal_json().find(type);
    if (names == nullptr) return Json();
    if (!names->is(json::Kind::array)) return *names;
    if (names->size() != 1) return Json();
    return names->as_array()[0];
  };
  switch (principal.data().kind) {
    case PrincipalKind::account:
      return principal.data().account();
    case PrincipalKind::service: {
      // The name as it was given: `ServicePrincipal(<name>)`; what is known at deployment only has no text.
      const Text text = principal.to_string();
      if (text.contains("${")) return Token(only("Service"));
      const std::size_t open = text.find("(") + 1;
      return text.substr(open, text.size() - open - 1);
    }
    case PrincipalKind::arn:
      return Token(only("AWS"));
    default:
      break;
  }
  const aws_iam::Conditions& conditions = fragment.conditions();
  if (conditions.size() == 1 && conditions[0].key == Text("StringEquals") && conditions[0].value.size() == 1 &&
      conditions[0].value.find("aws:PrincipalOrgID") != nullptr) {
    return "*";
  }
  const Json arn = only("AWS");
  if (!conditions.empty() || arn.is_undefined()) {
    refuse::a_permission_is_given_to_an_account_an_arn_a_service_or_an_organization(function,
                                                                                    principal_class(principal));
  }
  return Token(arn);
}

}  // namespace constcloud::detail
