// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/policy_document.hpp.
#include <constcloud/aws_iam/detail/merge_statements.hpp>
#include <constcloud/aws_iam/policy_document.hpp>

namespace constcloud::detail {

constexpr bool is_minimized(const DocumentState& document, const json::Writer& writer) {
  if (document.minimize) return *document.minimize;
  const auto* context = static_cast<const RenderContext*>(writer.context);
  if (context == nullptr) return false;
  return wants_minimal_policies(context->element != nullptr ? context->element : context->stack);
}

/// Writes the statements combined, each with its parts in order.
constexpr void write_minimized_statements(json::Writer& writer, const DocumentState& document) {
  const List<MergedStatement> merged = merged_statements(document.statements, Merging::combinable, {});
  int number = 0;
  for (std::size_t i = 0; i != merged.size(); ++i) {
    bool known = false;
    for (std::size_t k = 0; k != i && !known; ++k) known = same_text(*merged[k].statement, *merged[i].statement);
    if (known) continue;
    Json statement = sorted_statement(*merged[i].statement, writer.context);
    if (document.assign_sids && merged[i].statement->sid.is_undefined()) {
      statement.edit_object().set("Sid", Json(Json(number).to_text()));
    }
    writer.element();
    statement.write(writer);
    ++number;
  }
}

/// Writes the statements, those of equal text once.
constexpr void write_statements(json::Writer& writer, const DocumentState& document) {
  int number = 0;
  for (std::size_t i = 0; i != document.statements.size(); ++i) {
    const StatementState& statement = *document.statements[i];
    bool known = false;
    for (std::size_t k = 0; k != i && !known; ++k) known = same_text(*document.statements[k], statement);
    if (known) continue;
    writer.element();
    write_statement(writer, statement, document.assign_sids ? number : -1);
    ++number;
  }
}

constexpr void write_document(json::Writer& writer, const DocumentState& document) {
  if (document.statements.empty()) return writer.null();
  writer.begin_object();
  writer.key("Statement");
  writer.begin_array();
  if (is_minimized(document, writer)) {
    write_minimized_statements(writer, document);
  } else {
    write_statements(writer, document);
  }
  writer.end_array();
  writer.key("Version");
  writer.string("2012-10-17");
  writer.end_object();
}

}  // namespace constcloud::detail

namespace constcloud::aws_iam {

constexpr PolicyDocument::PolicyDocument(const PolicyDocumentProps& props) : PolicyDocument() {
  state_->assign_sids = props.assign_sids.value_or(false);
  state_->minimize = props.minimize;
  if (props.statements) {
    for (const PolicyStatement& statement : *props.statements) add_statements(statement);
  }
}

constexpr List<Text> PolicyDocument::validate_for_identity_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_identity_policy(); });
}

constexpr List<Text> PolicyDocument::validate_for_resource_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_resource_policy(); });
}

constexpr List<Text> PolicyDocument::validate_for_trust_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_trust_policy(); });
}

constexpr List<Text> PolicyDocument::validate_for_any_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_any_policy(); });
}

}  // namespace constcloud::aws_iam

namespace constcloud::detail {

constexpr void add_to_assume_role(const aws_iam::IPrincipal& principal, List<aws_iam::PolicyStatement>& to) {
  if (principal.data().add_own_assume_statements(to)) return;
  aws_iam::PolicyStatement statement;
  statement.state().actions.push_back(principal.data().assume_role_action());
  statement.add_principals(principal);
  to.push_back(statement);
}

}  // namespace constcloud::detail

namespace constcloud {

constexpr void aws_iam::IPrincipal::add_to_assume_role_policy(const PolicyDocument& document) const {
  List<PolicyStatement> statements;
  detail::add_to_assume_role(*this, statements);
  for (const PolicyStatement& statement : statements) document.add_statements(statement);
}

}  // namespace constcloud
