// SPDX-License-Identifier: Apache-2.0
#pragma once
// All findings: what AWS accepts, or loses, though it is almost surely wrong, and the CDK says nothing of
// (tree/fault.hpp). scripts/list-findings makes the table of the docs from the comments here.
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE what_a_template_refers_to_must_stand_in_it_refer_to_what_is_there(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_condition_holds_in_its_own_stack_make_one_in_this_stack_too(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_name_in_a_template_holds_letters_and_digits_alone_rename_it(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE two_outputs_of_one_environment_cannot_export_the_same_name_rename_one(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE json_has_neither_nan_nor_infinities_give_a_number_that_it_has(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE an_empty_object_as_an_override_is_dropped_give_the_whole_value_where_it_is_made(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE the_statements_of_a_policy_have_different_ids_rename_one(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE the_stages_of_an_api_have_different_names_rename_one(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_stage_is_deployed_to_set_auto_deploy_or_give_it_a_deployment(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_deployed_stage_has_routes_add_one_to_its_api(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_web_socket_api_has_no_default_stage_give_this_one_another_name(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}
CONSTCLOUD_RULE a_burst_limit_goes_with_a_rate_limit_set_that_too(
    const Place& at, const Text& message, const Text& fix) {
  at.refuse_finding(message, fix);
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail::findings {

/// A reference, a dependency or a condition names what does not stand in the template: it was taken out of the tree
/// (`try_remove_child`), or it is a condition without an expression. CloudFormation refuses that, unless a transform
/// puts it there.
inline constexpr Finding dangling_reference{
    "constcloud:core.danglingReference", refuse::what_a_template_refers_to_must_stand_in_it_refer_to_what_is_there};

/// A condition of another stack decides. Its id goes into this template, where nothing has it, or a condition that
/// happens to.
inline constexpr Finding foreign_condition{"constcloud:core.foreignCondition",
                                           refuse::a_condition_holds_in_its_own_stack_make_one_in_this_stack_too};

/// A logical id that was overridden, or the key of an output, holds other characters than letters and digits.
/// CloudFormation refuses that, unless a transform renames it.
inline constexpr Finding invalid_logical_id{"constcloud:core.invalidLogicalId",
                                            refuse::a_name_in_a_template_holds_letters_and_digits_alone_rename_it};

/// Two outputs of the app export one name in one environment. The second stack that is deployed fails.
inline constexpr Finding duplicate_export{
    "constcloud:core.duplicateExport", refuse::two_outputs_of_one_environment_cannot_export_the_same_name_rename_one};

/// A number is NaN or infinite. As `JSON.stringify` has it, `null` stands in its place, which CloudFormation refuses.
inline constexpr Finding non_finite_number{"constcloud:core.nonFiniteNumber",
                                           refuse::json_has_neither_nan_nor_infinities_give_a_number_that_it_has};

/// The value of an override is an empty object, or has one in it (`{Block: {}}` of a WAF rule), and as in the CDK it is
/// dropped, with what is empty without it.
inline constexpr Finding empty_override{
    "constcloud:core.emptyOverride",
    refuse::an_empty_object_as_an_override_is_dropped_give_the_whole_value_where_it_is_made};

/// Two statements of a policy have the same id (`Sid`). IAM refuses that at deployment.
inline constexpr Finding duplicate_statement_id{"constcloud:aws_iam.duplicateStatementId",
                                                refuse::the_statements_of_a_policy_have_different_ids_rename_one};

/// Two stages of an API have the same name, neither on a condition. The second that is deployed fails.
inline constexpr Finding duplicate_stage_name{"constcloud:apigatewayv2.duplicateStageName",
                                              refuse::the_stages_of_an_api_have_different_names_rename_one};

/// A stage of API Gateway v2 has neither `AutoDeploy` nor a `DeploymentId`: clients find nothing there.
inline constexpr Finding stage_never_deployed{"constcloud:apigatewayv2.stageNeverDeployed",
                                              refuse::a_stage_is_deployed_to_set_auto_deploy_or_give_it_a_deployment};

/// A stage is deployed of an API that stands in the template without a route, a body, or an export by which another
/// stack may add one. API Gateway refuses the deployment ("At least one route is required").
inline constexpr Finding stage_without_routes{"constcloud:apigatewayv2.stageWithoutRoutes",
                                              refuse::a_deployed_stage_has_routes_add_one_to_its_api};

/// A stage of a WebSocket API is named `$default`, which has a meaning for HTTP APIs alone: here it stands in the URLs.
inline constexpr Finding default_web_socket_stage{
    "constcloud:apigatewayv2.defaultWebSocketStage",
    refuse::a_web_socket_api_has_no_default_stage_give_this_one_another_name};

/// A stage limits how many requests come at once, and not how many in a second.
inline constexpr Finding burst_without_rate{"constcloud:apigatewayv2.burstWithoutRate",
                                            refuse::a_burst_limit_goes_with_a_rate_limit_set_that_too};

}  // namespace constcloud::detail::findings
