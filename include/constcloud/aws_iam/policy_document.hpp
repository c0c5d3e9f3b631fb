// SPDX-License-Identifier: Apache-2.0
#pragma once
// PolicyDocument: statements together, as a JSON property of a policy.
#include <constcloud/aws_iam/detail/merge_statements.hpp>
#include <constcloud/core/reference.hpp>

namespace constcloud {

namespace detail {

struct DocumentState final : Counted {
  constexpr ~DocumentState() override {}
  List<Shared<StatementState>> statements;
  bool assign_sids = false;
  Optional<bool> minimize;
};

constexpr bool is_minimized(const DocumentState& document, const json::Writer& writer) {
  if (document.minimize) return *document.minimize;
  return writer.context != nullptr && wants_minimal_policies(static_cast<const RenderContext*>(writer.context)->stack);
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
    if (document.assign_sids && merged[i].statement->sid.is_unset()) {
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

/// A document in a property: written as it stands at that time.
struct DocumentLeaf final : json::Leaf {
  constexpr explicit DocumentLeaf(const Shared<DocumentState>& state) : document(state) {}
  constexpr ~DocumentLeaf() override {}
  constexpr void write(json::Writer& writer) const override { write_document(writer, *document); }
  constexpr bool is_structure() const override { return true; }
  Shared<DocumentState> document;
};

}  // namespace detail

namespace aws_iam {

/// What a document is made of. CDK: `PolicyDocumentProps`.
struct PolicyDocumentProps {
  /// Numbers the statements that have no id of their own from "0" up. Default: false.
  Optional<bool> assign_sids{};
  /// Combines statements where that keeps their meaning, and sorts their parts. Default: what the context says of
  /// `@aws-cdk/aws-iam:minimizePolicies`, else false.
  Optional<bool> minimize{};
  Optional<List<PolicyStatement>> statements{};
};

/// The document of a policy: a handle, as policies and their makers share it. CDK: `PolicyDocument`.
class PolicyDocument {
  template <class F>
  constexpr List<Text> all_faults(F validate) const {
    List<Text> faults;
    for (const auto& statement : state_->statements) {
      for (const Text& fault : validate(PolicyStatement(statement))) faults.push_back(fault);
    }
    return faults;
  }

 public:
  constexpr PolicyDocument() : state_(new detail::DocumentState) {}
  constexpr PolicyDocument(const PolicyDocumentProps& props) : PolicyDocument() {
    state_->assign_sids = props.assign_sids.value_or(false);
    state_->minimize = props.minimize;
    if (props.statements) {
      for (const PolicyStatement& statement : *props.statements) add_statements(statement);
    }
  }

  /// The document of a JSON object with a `Statement`, an array.
  static constexpr PolicyDocument from_json(const Json& json);

  template <constcloud::detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    (state_->statements.push_back(PolicyStatement(statements).shared()), ...);
  }
  constexpr bool is_empty() const { return state_->statements.empty(); }
  constexpr std::size_t statement_count() const { return state_->statements.size(); }

  /// For a property of a resource: the statements as they stand when the template is written.
  constexpr Token token() const { return detail::make_leaf<detail::DocumentLeaf>(state_); }
  constexpr operator Value<Json>() const { return token(); }

  /// One sentence for each fault of a document that belongs to a role, a user or a group.
  constexpr List<Text> validate_for_identity_policy() const {
    return all_faults([](const PolicyStatement& statement) { return statement.validate_for_identity_policy(); });
  }
  /// ... to a resource.
  constexpr List<Text> validate_for_resource_policy() const {
    return all_faults([](const PolicyStatement& statement) { return statement.validate_for_resource_policy(); });
  }
  /// ... to the trust in a role.
  constexpr List<Text> validate_for_trust_policy() const {
    return all_faults([](const PolicyStatement& statement) { return statement.validate_for_trust_policy(); });
  }
  constexpr List<Text> validate_for_any_policy() const {
    return all_faults([](const PolicyStatement& statement) { return statement.validate_for_any_policy(); });
  }

  /// The same document, not one of equal statements.
  friend constexpr bool operator==(const PolicyDocument& a, const PolicyDocument& b) {
    return a.state_.get() == b.state_.get();
  }
  constexpr detail::DocumentState& state() const { return *state_; }

 private:
  detail::Shared<detail::DocumentState> state_;
};

}  // namespace aws_iam

namespace detail {
/// Adds the statements that let a principal assume a role.
constexpr void add_to_assume_role(const aws_iam::IPrincipal& principal, List<aws_iam::PolicyStatement>& to) {
  if (principal.data().add_own_assume_statements(to)) return;
  aws_iam::PolicyStatement statement;
  statement.state().actions.push_back(principal.data().assume_role_action());
  statement.add_principals(principal);
  to.push_back(statement);
}
}  // namespace detail

constexpr void aws_iam::IPrincipal::add_to_assume_role_policy(const PolicyDocument& document) const {
  List<PolicyStatement> statements;
  detail::add_to_assume_role(*this, statements);
  for (const PolicyStatement& statement : statements) document.add_statements(statement);
}

}  // namespace constcloud
