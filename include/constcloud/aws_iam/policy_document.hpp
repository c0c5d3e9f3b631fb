// SPDX-License-Identifier: Apache-2.0
#pragma once
// PolicyDocument: statements together, as a JSON property of a policy.
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/tree/reference.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct DocumentState final : Counted {
  constexpr ~DocumentState() override {}
  List<Shared<StatementState>> statements;
  bool assign_sids = false;
  Optional<bool> minimize;
};

CONSTCLOUD_CONSTEXPR Json document_json(const DocumentState& document, const json::LeafContext* context);
CONSTCLOUD_CONSTEXPR void show_statements(const DocumentState& document, const json::LeafContext* context,
                                          json::ValueVisitor& visitor);
/// Writes the same: most documents are written once and never looked at.
CONSTCLOUD_CONSTEXPR void write_document(json::Writer& writer, const DocumentState& document);

/// A document in a property: as it stands when it is written.
struct DocumentLeaf final : json::Leaf {
  constexpr explicit DocumentLeaf(const Shared<DocumentState>& state) : document(state) {}
  constexpr ~DocumentLeaf() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override {
    return document_json(*document, context);
  }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer) const override { write_document(writer, *document); }
  CONSTCLOUD_CONSTEXPR void show_parts(const json::LeafContext* context, json::ValueVisitor& visitor) const override {
    show_statements(*document, context, visitor);
  }
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

/// The document of a policy: a handle, as policies and their makers share it. Refuses nothing itself: whatever holds it
/// says at synthesis what is wrong with its statements. CDK: `PolicyDocument`.
class [[nodiscard]] PolicyDocument {
  template <class F>
  constexpr List<Text> all_faults(F validate) const {
    List<Text> faults;
    for (const auto& statement : state_->statements) {
      for (const Text& fault : validate(PolicyStatement(statement))) faults.push_back(fault);
    }
    return faults;
  }

 public:
  static constexpr bool copies_share = true;  // a handle

  constexpr PolicyDocument() : state_(new detail::DocumentState) {}
  CONSTCLOUD_CONSTEXPR PolicyDocument(const PolicyDocumentProps& props);

  /// The document of a JSON object with a `Statement`, an array.
  static CONSTCLOUD_CONSTEXPR PolicyDocument from_json(const Json& json);

  template <detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    (state_->statements.push_back(PolicyStatement(statements).shared()), ...);
  }
  constexpr bool is_empty() const { return state_->statements.empty(); }
  constexpr std::size_t statement_count() const { return state_->statements.size(); }

  /// For a property of a resource: the statements as they stand when the template is written.
  constexpr Token token() const { return detail::make_leaf<detail::DocumentLeaf>(state_); }
  constexpr operator Value<Json>() const { return token(); }

  /// One sentence for each fault of a document that belongs to a role, a user or a group.
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_identity_policy() const;
  /// ... to a resource.
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_resource_policy() const;
  /// ... to the trust in a role.
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_trust_policy() const;
  CONSTCLOUD_CONSTEXPR List<Text> validate_for_any_policy() const;

  /// The same document, not one of equal statements.
  friend constexpr bool operator==(const PolicyDocument& a, const PolicyDocument& b) {
    return a.state_.is(b.state_);
  }
  constexpr detail::DocumentState& state() const { return *state_; }

 private:
  detail::Shared<detail::DocumentState> state_;
};
template <class Given>
constexpr void wanted_here(const PolicyDocument*) {
  static_assert(fits_here<Given>, "a policy document is wanted here: PolicyDocument({.statements = {...}})");
}

}  // namespace aws_iam

namespace detail {
/// Adds the statements that let a principal assume a role.
CONSTCLOUD_CONSTEXPR void add_to_assume_role(const aws_iam::IPrincipal& principal, List<aws_iam::PolicyStatement>& to);
}  // namespace detail

}  // namespace constcloud

#include <constcloud/aws_iam/fields/policy_document.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/policy_document.hpp>
#endif
