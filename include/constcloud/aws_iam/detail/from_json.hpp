// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statements and documents of policies that somebody has as JSON.
#include <constcloud/aws_iam/detail/simple_principal.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] inline void a_part_of_a_statement_is_a_text_or_an_array_of_texts() {
  throw Error("Fields must be either a string or an array of strings");
}
[[noreturn]] inline void a_json_principal_is_an_object(const Text& json) {
  throw Error(Text::concat({"JSON IAM principal should be an object, got ", json}));
}
[[noreturn]] inline void a_statement_of_json_is_incorrect(const Text& faults) {
  throw Error(Text::concat({"Incorrect Policy Statement: ", faults}));
}
[[noreturn]] inline void the_statements_of_a_json_document_are_an_array() { throw Error("Statement must be an array"); }
}  // namespace refuse

namespace detail {

constexpr bool is_text(const Json& json) {
  return json.is(json::Kind::text) || json.is_token();
}

/// The texts of a member that is one or many; none where it is missing.
constexpr List<Value<Text>> texts_of(const Json& json, const Text& name) {
  List<Value<Text>> texts;
  const Json* member = json.find(name);
  if (member == nullptr) return texts;
  if (is_text(*member)) {
    texts.push_back(Token(*member));
    return texts;
  }
  if (!member->is(json::Kind::array)) refuse::a_part_of_a_statement_is_a_text_or_an_array_of_texts();
  for (const Json& item : member->as_array()) {
    if (!is_text(item)) refuse::a_part_of_a_statement_is_a_text_or_an_array_of_texts();
    texts.push_back(Token(item));
  }
  return texts;
}

inline CONSTCLOUD_CONSTEXPR aws_iam::IPrincipal json_principal(const Json& json) {
  Json object = json;
  if (json.is(json::Kind::text)) object = one_principal(bare_principal, json.as_text());
  if (!object.is(json::Kind::object)) refuse::a_json_principal_is_an_object(json.to_text());
  return aws_iam::IPrincipal(new SimplePrincipal(PrincipalKind::federated, json.to_text(), object));
}

}  // namespace detail

namespace aws_iam {

CONSTCLOUD_CONSTEXPR PolicyStatement PolicyStatement::from_json(const Json& json) {
  PolicyStatement statement;
  if (const Json* sid = json.find("Sid")) statement.state_->sid = Token(*sid);
  if (const Json* effect = json.find("Effect")) statement.state_->denies = *effect == Json("Deny");
  statement.add_actions(List<IamAction>(detail::texts_of(json, "Action")));
  statement.add_not_actions(List<IamAction>(detail::texts_of(json, "NotAction")));
  if (const Json* principal = json.find("Principal")) statement.add_principals(detail::json_principal(*principal));
  if (const Json* principal = json.find("NotPrincipal")) {
    statement.add_not_principals(detail::json_principal(*principal));
  }
  statement.add_resources(detail::texts_of(json, "Resource"));
  statement.add_not_resources(detail::texts_of(json, "NotResource"));
  if (const Json* conditions = json.find("Condition")) statement.add_conditions(Conditions(*conditions));
  const List<Text> faults = statement.validate_for_any_policy();
  if (!faults.empty()) refuse::a_statement_of_json_is_incorrect(faults[0]);
  return statement;
}

CONSTCLOUD_CONSTEXPR PolicyDocument PolicyDocument::from_json(const Json& json) {
  const Json* statements = json.find("Statement");
  if (statements == nullptr || !statements->is(json::Kind::array)) {
    refuse::the_statements_of_a_json_document_are_an_array();
  }
  PolicyDocument document;
  for (const Json& statement : statements->as_array()) document.add_statements(PolicyStatement::from_json(statement));
  return document;
}

}  // namespace aws_iam

}  // namespace constcloud
