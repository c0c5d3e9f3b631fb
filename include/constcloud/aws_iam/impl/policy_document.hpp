// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/policy_document.hpp.
#include <constcloud/aws_iam/detail/merge_statements.hpp>
#include <constcloud/aws_iam/policy_document.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool is_minimized(const DocumentState& document, const json::LeafContext* leaf_context) {
  if (document.minimize) return *document.minimize;
  const auto* context = static_cast<const RenderContext*>(leaf_context);
  if (context == nullptr) return false;
  return wants_minimal_policies(context->element != nullptr ? context->element : context->stack);
}

/// The elements of `Statement`: those of equal text once, each with a number where ids are assigned.
class StatementElements {
 public:
  constexpr StatementElements(json::Writer& writer, bool assigns_sids) : writer_(writer), assigns_sids_(assigns_sids) {}

  /// Writes one; `write_parts()` writes its members.
  template <class F>
  constexpr void add(const Value<Text>& sid, F write_parts) {
    const json::Writer::Mark before = writer_.mark();
    writer_.element();
    const std::size_t from = writer_.buffer().size();
    writer_.begin_object();
    write_parts();
    const Written range{&writer_, from, writer_.buffer().size()};
    const auto place = written_.place_of(range);
    if (place.item != nullptr) return drop(before);
    written_.emplace(place, range);
    if (assigns_sids_ && sid.is_undefined()) {
      writer_.key("Sid");
      writer_.string(Json(written_.size() - 1).to_text());
    }
    writer_.end_object();
  }

 private:
  /// What was written from one place to another.
  struct Written {
    constexpr const char* data() const { return writer->buffer().data() + from; }
    constexpr std::size_t size() const { return to - from; }
    friend constexpr bool operator==(const Written& a, const Written& b) {
      return equal_chars(a.data(), a.size(), b.data(), b.size());
    }
    const json::Writer* writer;
    std::size_t from;
    std::size_t to;
  };
  static constexpr const Written& itself(const Written& written) { return written; }
  struct WrittenKeys : UnorderedKeys<const Written&> {
    static constexpr unsigned hash_of(const Written& written, bool samples) {
      return TextKeys::hash_of_chars(written.data(), written.size(), samples);
    }
  };
  constexpr void drop(json::Writer::Mark before) {
    writer_.end_object();
    writer_.rewind(before);
  }

  json::Writer& writer_;
  bool assigns_sids_;
  KeyedItems<Written, WrittenKeys, itself> written_;
};

/// Writes the statements combined, each with its parts in order.
CONSTCLOUD_CONSTEXPR void write_minimized_statements(json::Writer& writer, const DocumentState& document) {
  StatementElements elements(writer, document.assign_sids);
  for (const MergedStatement& merged : merged_statements(document.statements, Merging::combinable, {})) {
    elements.add(merged.statement->sid, [&] {
      const Json statement = sorted_statement(*merged.statement, writer.context);
      for (const auto& [name, part] : statement.as_object()) {
        writer.key(name);
        part.write(writer);
      }
    });
  }
}

CONSTCLOUD_CONSTEXPR void write_statements(json::Writer& writer, const DocumentState& document) {
  StatementElements elements(writer, document.assign_sids);
  StatementText out{&writer};
  for (const Shared<StatementState>& statement : document.statements) {
    elements.add(statement->sid, [&] { statement_parts(*statement, out); });
  }
}

CONSTCLOUD_CONSTEXPR void write_document(json::Writer& writer, const DocumentState& document) {
  if (document.statements.empty()) return writer.null();
  writer.begin_object();
  writer.key("Statement");
  writer.begin_array();
  if (is_minimized(document, writer.context)) {
    write_minimized_statements(writer, document);
  } else {
    write_statements(writer, document);
  }
  writer.end_array();
  writer.key("Version");
  writer.string("2012-10-17");
  writer.end_object();
}

CONSTCLOUD_CONSTEXPR Json document_json(const DocumentState& document, const json::LeafContext* context) {
  if (document.statements.empty()) return nullptr;
  json::Array statements;
  Map<bool> texts;
  const auto add = [&](const Value<Text>& sid, const Json& statement) {
    Json written = statement.written(context);
    const Text text = written.to_text();
    if (texts.find(text) != nullptr) return;
    texts.set(text, true);
    if (document.assign_sids && sid.is_undefined()) {
      written.edit_object().set("Sid", Json(statements.size()).to_text());
    }
    statements.push_back(std::move(written));
  };
  if (is_minimized(document, context)) {
    for (const MergedStatement& merged : merged_statements(document.statements, Merging::combinable, {})) {
      add(merged.statement->sid, sorted_statement(*merged.statement, context));
    }
  } else {
    for (const Shared<StatementState>& statement : document.statements) add(statement->sid, statement_json(*statement));
  }
  return Json::object({{"Statement", Json(std::move(statements))}, {"Version", "2012-10-17"}});
}

CONSTCLOUD_CONSTEXPR void show_statements(const DocumentState& document, const json::LeafContext* context,
                                          json::ValueVisitor& visitor) {
  if (is_minimized(document, context)) {
    for (const MergedStatement& merged : merged_statements(document.statements, Merging::combinable, {})) {
      visitor.value(statement_json(*merged.statement));
    }
  } else {
    for (const Shared<StatementState>& statement : document.statements) visitor.value(statement_json(*statement));
  }
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR PolicyDocument::PolicyDocument(const PolicyDocumentProps& props) : PolicyDocument() {
  state_->assign_sids = props.assign_sids.value_or(false);
  state_->minimize = props.minimize;
  if (props.statements) {
    for (const PolicyStatement& statement : *props.statements) add_statements(statement);
  }
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyDocument::validate_for_identity_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_identity_policy(); });
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyDocument::validate_for_resource_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_resource_policy(); });
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyDocument::validate_for_trust_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_trust_policy(); });
}

CONSTCLOUD_CONSTEXPR List<Text> PolicyDocument::validate_for_any_policy() const {
  return all_faults([](const PolicyStatement& statement) { return statement.validate_for_any_policy(); });
}

}  // namespace constcloud::aws_iam

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void add_to_assume_role(const aws_iam::IPrincipal& principal, List<aws_iam::PolicyStatement>& to) {
  if (principal.data().add_own_assume_statements(to)) return;
  aws_iam::PolicyStatement statement;
  statement.state().actions.add(principal.data().assume_role_action());
  statement.add_principals(principal);
  to.push_back(statement);
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void aws_iam::IPrincipal::add_to_assume_role_policy(const PolicyDocument& document) const {
  List<PolicyStatement> statements;
  detail::add_to_assume_role(*this, statements);
  for (const PolicyStatement& statement : statements) document.add_statements(statement);
}

}  // namespace constcloud
