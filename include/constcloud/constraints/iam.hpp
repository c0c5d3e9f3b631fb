// SPDX-License-Identifier: Apache-2.0
#pragma once
// What IAM accepts as actions, statement ids, names, paths and descriptions.
#include <constcloud/constraints/literal.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void an_action_must_be_a_service_prefix_a_colon_and_a_name_or_an_asterisk_correct_the_action(
    const Text& action) {
  throw Error(Text::concat({"Action '", action,
                            "' is invalid. An action string consists of a service namespace, a colon, and the name of "
                            "an action. Action names can include wildcards."}));
}
/// In a program the synthesis says it, where the construct is known.
void a_statement_id_must_be_letters_and_digits_rename_the_statement(const Text& sid);
[[noreturn]] inline void a_role_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_role(
    const Text&, const Text& path = {}) {
  throw Error(
      "Invalid roleName. The name must be a string of characters consisting of upper and lowercase alphanumeric "
      "characters with no spaces. You can also include any of the following characters: _+=,.@-. Length must be "
      "between "
      "1 and 64 characters.",
      path);
}
[[noreturn]] inline void a_role_description_must_be_at_most_1000_characters_shorten_it(const Text&,
                                                                                       const Text& path = {}) {
  throw Error("Role description must be no longer than 1000 characters.", path);
}
[[noreturn]] inline void a_role_path_must_be_a_slash_or_characters_between_slashes_correct_the_path(
    const Text& role_path, const Text& path = {}) {
  const std::size_t size = text::utf16_length(role_path.data(), role_path.size());
  if (size == 0 || size > 512) {
    char digits[text::number_capacity]{};
    const std::size_t count = text::write_number(static_cast<double>(size), digits);
    throw Error(Text::concat({"Role path must be between 1 and 512 characters. The provided role path is ",
                              Text::copy(digits, count), " characters."}),
                path);
  }
  throw Error(
      Text::concat({"Role path must be either a slash or valid characters (alphanumerics and symbols) surrounded "
                    "by slashes. Valid characters are unicode characters in [\\u0021-\\u007F]. However, ",
                    role_path, " is provided."}),
      path);
}
[[noreturn]] inline void an_inline_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy(
    const Text& name) {
  throw Error(Text::concat({"the name of the inline policy '", name, "' must be 1 to 128 letters, digits or _+=,.@-"}));
}
[[noreturn]] inline void a_managed_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy(
    const Text& name) {
  throw Error(
      Text::concat({"ManagedPolicy: managed_policy_name '", name, "' must be 1 to 128 letters, digits or _+=,.@-"}));
}
[[noreturn]] inline void a_managed_policy_description_must_be_at_most_1000_characters_shorten_it(const Text&) {
  throw Error("ManagedPolicy: description must be at most 1000 characters");
}
[[noreturn]] inline void a_user_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_user(
    const Text& name) {
  throw Error(Text::concat({"User: user_name '", name, "' must be 1 to 64 letters, digits or _+=,.@-"}));
}
[[noreturn]] inline void a_group_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_group(
    const Text& name) {
  throw Error(Text::concat({"Group: group_name '", name, "' must be 1 to 128 letters, digits or _+=,.@-"}));
}
[[noreturn]] inline void a_path_in_iam_must_be_a_slash_or_characters_between_slashes_correct_the_path(
    const Text& path) {
  throw Error(Text::concat(
      {"path '", path, "' must be a slash, or up to 512 characters without blanks that begin and end with a slash"}));
}
}  // namespace refuse

namespace constraints {

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
constexpr bool is_action(const char* data, std::size_t size) {
  if (size == 1 && data[0] == '*') return true;
  std::size_t at = 0;
  while (at != size && (detail::is_alphanumeric(data[at]) || data[at] == '-')) ++at;
  if (at == 0 || at + 1 >= size || data[at] != ':') return false;
  while (++at != size) {
    if (!detail::is_alphanumeric(data[at]) && data[at] != '*') return false;
  }
  return true;
}
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
constexpr bool is_statement_id(const char* data, std::size_t size) {
  return (detail::traits_of(data, size) & detail::text_is_alphanumeric) != 0;
}
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr bool is_iam_name(const char* data, std::size_t size, std::size_t longest) {
  if (size == 0 || size > longest) return false;
  for (std::size_t i = 0; i != size; ++i) {
    const char c = data[i];
    const bool is_punctuation = c == '_' || c == '+' || c == '=' || c == ',' || c == '.' || c == '@' || c == '-';
    if (!is_punctuation && !detail::is_alphanumeric(c)) return false;
  }
  return true;
}
constexpr bool is_role_name(const char* data, std::size_t size) { return is_iam_name(data, size, 64); }
constexpr bool is_user_name(const char* data, std::size_t size) { return is_iam_name(data, size, 64); }
constexpr bool is_group_name(const char* data, std::size_t size) { return is_iam_name(data, size, 128); }
constexpr bool is_policy_name(const char* data, std::size_t size) { return is_iam_name(data, size, 128); }
/// Of users, groups and managed policies, too.
constexpr bool is_role_path(const char* data, std::size_t size) {
  if (size == 1) return data[0] == '/';
  if (size < 3 || size > 512 || data[0] != '/' || data[size - 1] != '/') return false;
  for (std::size_t i = 0; i != size; ++i) {
    const auto byte = static_cast<unsigned char>(data[i]);
    if (byte < 0x21 || byte > 0x7F) return false;
  }
  return true;
}
constexpr bool is_role_description(const char* data, std::size_t size) {
  return size <= 1000 || text::utf16_length(data, size) <= 1000;
}

}  // namespace constraints

/// An action of a statement: `service:Name`, `*` where it may stand for any part of the name, or `*` alone.
CONSTCLOUD_CHECKED_TEXT(IamAction, constraints::is_action,
                        an_action_must_be_a_service_prefix_a_colon_and_a_name_or_an_asterisk_correct_the_action,
                        "an IAM action must be a service prefix, a colon and an action name, as in \"sns:Publish\", or "
                        "\"*\": correct the action");

/// The id of a statement.
CONSTCLOUD_CHECKED_LITERAL(StatementId, constraints::is_statement_id,
                           a_statement_id_must_be_letters_and_digits_rename_the_statement,
                           "PolicyStatement: sid must be letters and digits: rename the statement");
/// The name of a role.
CONSTCLOUD_CHECKED_LITERAL(RoleName, constraints::is_role_name,
                           a_role_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_role,
                           "Role: role_name must be 1 to 64 letters, digits or _+=,.@-: rename the role");
/// The path of a role.
CONSTCLOUD_CHECKED_LITERAL(RolePath, constraints::is_role_path,
                           a_role_path_must_be_a_slash_or_characters_between_slashes_correct_the_path,
                           "Role: path must be a slash, or up to 512 characters without blanks that begin and end with "
                           "a slash, as in \"/service/chat/\": correct the path");
/// The description of a role.
CONSTCLOUD_CHECKED_LITERAL(RoleDescription, constraints::is_role_description,
                           a_role_description_must_be_at_most_1000_characters_shorten_it,
                           "Role: description must be at most 1000 characters: shorten it");

/// The name of one of the inline policies of a role.
CONSTCLOUD_CHECKED_TEXT(
    InlinePolicyName, constraints::is_policy_name,
    an_inline_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
    "Role: the name of an inline policy must be 1 to 128 letters, digits or _+=,.@-: rename the policy");
/// The name of a policy within roles, users and groups.
CONSTCLOUD_CHECKED_TEXT(PolicyName, constraints::is_policy_name,
                        an_inline_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
                        "Policy: policy_name must be 1 to 128 letters, digits or _+=,.@-: rename the policy");
/// The name of a managed policy.
CONSTCLOUD_CHECKED_TEXT(
    ManagedPolicyName, constraints::is_policy_name,
    a_managed_policy_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_policy,
    "ManagedPolicy: managed_policy_name must be 1 to 128 letters, digits or _+=,.@-: rename the policy");
/// The description of a managed policy.
CONSTCLOUD_CHECKED_TEXT(ManagedPolicyDescription, constraints::is_role_description,
                        a_managed_policy_description_must_be_at_most_1000_characters_shorten_it,
                        "ManagedPolicy: description must be at most 1000 characters: shorten it");
/// The name of a user.
CONSTCLOUD_CHECKED_TEXT(UserName, constraints::is_user_name,
                        a_user_name_must_be_1_to_64_letters_digits_or_its_punctuation_rename_the_user,
                        "User: user_name must be 1 to 64 letters, digits or _+=,.@-: rename the user");
/// The name of a group.
CONSTCLOUD_CHECKED_TEXT(GroupName, constraints::is_group_name,
                        a_group_name_must_be_1_to_128_letters_digits_or_its_punctuation_rename_the_group,
                        "Group: group_name must be 1 to 128 letters, digits or _+=,.@-: rename the group");
/// The path of a user, a group or a managed policy.
CONSTCLOUD_CHECKED_TEXT(IamPath, constraints::is_role_path,
                        a_path_in_iam_must_be_a_slash_or_characters_between_slashes_correct_the_path,
                        "path must be a slash, or up to 512 characters without blanks that begin and end with a slash, "
                        "as in \"/people/\": correct the path");

}  // namespace constcloud
