// SPDX-License-Identifier: Apache-2.0
#pragma once
// What IAM accepts as actions, statement ids, names, paths and descriptions.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints::iam {

constexpr bool is_action(const char* data, std::size_t size) {
  if (size == 1 && data[0] == '*') return true;
  std::size_t at = 0;
  while (at != size && (text::is_alphanumeric(data[at]) || data[at] == '-')) ++at;
  if (at == 0 || at + 1 >= size || data[at] != ':') return false;
  while (++at != size) {
    if (!text::is_alphanumeric(data[at]) && data[at] != '*') return false;
  }
  return true;
}

/// Of users, groups, roles and managed policies.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr auto is_name_of_at_most(std::size_t longest) {
  return length_between(1, longest) && all_of(alnum | "_+=,.@-");
}
inline constexpr auto is_path =
    equals("/") || (length_between(3, 512) && all_of(CharSet('!', '~') | "\x7f") && within("/"));

}  // namespace constcloud::constraints::iam

namespace CONSTCLOUD_NAMESPACE::aws_iam {

/// An action of a statement: `service:Name`, `*` where it may stand for any part of the name, or `*` alone.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
CONSTCLOUD_CHECKED_TEXT(IamAction, where(iam::is_action),
                        an_action_must_be_a_service_prefix_a_colon_and_a_name_or_an_asterisk_correct_the_action,
                        "an IAM action",
                        "must be a service prefix, a colon and an action name, as in \"sns:Publish\", or \"*\"",
                        "correct the action", [](const Text& action) {
                          return Text::concat({"Action '", action,
                                               "' is invalid. An action string consists of a service namespace, a "
                                               "colon, and the name of an action. Action names can include "
                                               "wildcards."});
                        });
/// The id of a statement. In a program the synthesis says what is wrong with it, where the construct is known.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
CONSTCLOUD_CHECKED_FIELD(StatementId, all_of(alnum), a_statement_id_must_be_letters_and_digits_rename_the_statement,
                         "PolicyStatement: sid", "must be letters and digits", "rename the statement");
/// The name of a role. An empty one is as if there were none, as in the CDK.
CONSTCLOUD_CHECKED_FIELD(
    RoleName, equals("") || iam::is_name_of_at_most(64),
    a_role_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_role, "Role: role_name",
    "must be 1 to 64 letters, digits or _+=,.@-", "rename the role", [](const Text&) {
      return Text(
          "Invalid roleName. The name must be a string of characters consisting of upper and lowercase alphanumeric "
          "characters with no spaces. You can also include any of the following characters: _+=,.@-. Length must be "
          "between 1 and 64 characters.");
    });
/// The path of a role.
CONSTCLOUD_CHECKED_FIELD(
    RolePath, iam::is_path, a_role_path_must_be_a_slash_or_characters_between_slashes_correct_the_path,
    "Role: path", "must be a slash, or up to 512 characters without blanks that begin and end with a slash",
    "correct the path, as in \"/service/chat/\"", [](const Text& path) {
      const std::size_t length = text::utf16_length(path.data(), path.size());
      if (length == 0 || length > 512) {
        return Text::concat({"Role path must be between 1 and 512 characters. The provided role path is ",
                             Json(length).to_text(), " characters."});
      }
      return Text::concat({"Role path must be either a slash or valid characters (alphanumerics and symbols) "
                           "surrounded by slashes. Valid characters are unicode characters in [\\u0021-\\u007F]. "
                           "However, ",
                           path, " is provided."});
    });
/// The description of a role.
CONSTCLOUD_CHECKED_FIELD(RoleDescription, at_most(1000), a_role_description_must_be_at_most_1000_characters_shorten_it,
                         "Role: description", "must be at most 1000 characters", "shorten it", [](const Text&) {
                           return Text("Role description must be no longer than 1000 characters.");
                         });
/// The name of one of the inline policies of a role.
CONSTCLOUD_CHECKED_TEXT(InlinePolicyName, iam::is_name_of_at_most(128),
                        an_inline_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
                        "Role: the name of an inline policy", "must be 1 to 128 letters, digits or _+=,.@-",
                        "rename the policy");
/// The name of a policy within roles, users and groups.
CONSTCLOUD_CHECKED_FIELD(PolicyName, iam::is_name_of_at_most(128),
                         a_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
                         "Policy: policy_name", "must be 1 to 128 letters, digits or _+=,.@-", "rename the policy");
/// The name of a managed policy.
CONSTCLOUD_CHECKED_FIELD(ManagedPolicyName, iam::is_name_of_at_most(128),
                         a_managed_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
                         "ManagedPolicy: managed_policy_name", "must be 1 to 128 letters, digits or _+=,.@-",
                         "rename the policy");
/// The description of a managed policy.
CONSTCLOUD_CHECKED_FIELD(ManagedPolicyDescription, at_most(1000),
                         a_managed_policy_description_must_be_at_most_1000_characters_shorten_it,
                         "ManagedPolicy: description", "must be at most 1000 characters", "shorten it");
/// The name of a user.
CONSTCLOUD_CHECKED_FIELD(UserName, iam::is_name_of_at_most(64),
                         a_user_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_user,
                         "User: user_name", "must be 1 to 64 letters, digits or _+=,.@-", "rename the user");
/// The name of a group.
CONSTCLOUD_CHECKED_FIELD(GroupName, iam::is_name_of_at_most(128),
                         a_group_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_group,
                         "Group: group_name", "must be 1 to 128 letters, digits or _+=,.@-", "rename the group");
/// The path of a user, a group or a managed policy.
CONSTCLOUD_CHECKED_FIELD(IamPath, iam::is_path,
                         a_path_in_iam_must_be_a_slash_or_characters_between_slashes_correct_the_path, "path",
                         "must be a slash, or up to 512 characters without blanks that begin and end with a slash",
                         "correct the path, as in \"/people/\"");

}  // namespace constcloud::aws_iam
