// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statements made one: those that say the same, and where one wants that those that differ in one part alone.
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/core/fault.hpp>
#include <constcloud/core/feature_flags.hpp>

namespace constcloud::refuse {

[[noreturn]] inline void the_estimated_size_of_an_arn_is_a_number(const Text& message, const Text& path) {
  throw Error(message, path);
}

}  // namespace constcloud::refuse

namespace constcloud::detail {

/// What a statement's text is taken to cost in a policy, of which IAM limits the size. Intrinsics have no length yet.
struct SizeEstimate {
  std::size_t action = 20;
  std::size_t arn = 150;
};

/// The context of the nearest construct may say how long an ARN is.
constexpr SizeEstimate size_estimate_at(NodeData& scope) {
  SizeEstimate estimate;
  if (!scope.root->has_context) return estimate;
  const Json* arn = context_value(scope, "@aws-cdk/aws-iam.arnSizeEstimate");
  if (arn == nullptr || arn->is(json::Kind::null)) return estimate;
  if (arn->is(json::Kind::number)) {
    // More than the largest policy is the same as any number above it.
    const long long size = text::to_integer(arn->as_number());
    estimate.arn = size < 0 ? 0 : size < 100'000 ? static_cast<std::size_t>(size) : 100'000;
  } else {
    refuse_at(scope, refuse::the_estimated_size_of_an_arn_is_a_number,
              Text::concat({"Context value @aws-cdk/aws-iam.arnSizeEstimate should be a number, got ", arn->to_text()}),
              "set it to a number");
  }
  return estimate;
}

constexpr std::size_t utf16_size(const Text& text) {
  return text.is_plain() ? text.size() : text::utf16_length(text.data(), text.size());
}

template <std::size_t N>
constexpr std::size_t estimated_size(const char (&)[N], const List<Value<Text>>& values, std::size_t of_intrinsic) {
  if (values.empty()) return 0;
  std::size_t size = N - 1 + 5;
  for (const Value<Text>& value : values) {
    size += 3;
    if (value.is_token()) {
      size += of_intrinsic;
    } else {
      size += utf16_size(value.literal());
    }
  }
  return size;
}

constexpr std::size_t estimated_size(const StatementState& state, const SizeEstimate& estimate) {
  const std::size_t effect = state.denies ? 17 : 18;  // "Effect": "Allow",
  std::size_t conditions = 2;
  if (!state.conditions.empty()) conditions = utf16_size(shown_json(Json(state.conditions)));
  return effect + estimated_size("Action", state.actions, estimate.action) +
         estimated_size("NotAction", state.not_actions, estimate.action) +
         estimated_size("Resource", state.resources, estimate.arn) +
         estimated_size("NotResource", state.not_resources, estimate.arn) +
         (state.principals.size() + state.not_principals.size()) * estimate.arn + conditions;
}

/// A statement and all those that it stands for.
struct MergedStatement {
  Shared<StatementState> statement;
  List<Shared<StatementState>> originals;
};

constexpr bool has_like(const List<Value<Text>>& values, const Value<Text>& one) {
  for (const Value<Text>& value : values) {
    if (is_same_token(value, one)) return true;
  }
  return false;
}
constexpr bool has_like(const List<aws_iam::IPrincipal>& principals, const aws_iam::IPrincipal& one) {
  for (const aws_iam::IPrincipal& principal : principals) {
    if (principal.data().is_like(one.data())) return true;
  }
  return false;
}
template <class T>
constexpr bool are_in(const List<T>& some, const List<T>& all) {
  for (const T& one : some) {
    if (!has_like(all, one)) return false;
  }
  return true;
}
constexpr bool same_set(const List<Value<Text>>& a, const List<Value<Text>>& b) {
  return a.size() == b.size() && are_in(a, b);
}
constexpr bool same_set(const List<aws_iam::IPrincipal>& a, const List<aws_iam::IPrincipal>& b) {
  return are_in(a, b) && are_in(b, a);
}

constexpr bool same_meaning(const StatementState& a, const StatementState& b) {
  return a.denies == b.denies && same_set(a.actions, b.actions) && same_set(a.resources, b.resources) &&
         is_same_token(a.sid, b.sid) && a.conditions == b.conditions && same_set(a.not_actions, b.not_actions) &&
         same_set(a.not_resources, b.not_resources) && same_set(a.not_principals, b.not_principals) &&
         same_set(a.principals, b.principals);
}

/// No more than one of actions, resources and principals differs, and nothing else.
constexpr bool can_combine(const StatementState& a, const StatementState& b) {
  if (a.denies != b.denies || !a.sid.is_undefined() || !b.sid.is_undefined() || !(a.conditions == b.conditions) ||
      !same_set(a.not_actions, b.not_actions) || !same_set(a.not_resources, b.not_resources) ||
      !same_set(a.not_principals, b.not_principals)) {
    return false;
  }
  const int same = (same_set(a.actions, b.actions) ? 1 : 0) + (same_set(a.resources, b.resources) ? 1 : 0) +
                   (same_set(a.principals, b.principals) ? 1 : 0);
  const bool a_is_bare = a.principal.find(bare_principal) != nullptr;
  return same >= 2 && a_is_bare == (b.principal.find(bare_principal) != nullptr);
}

constexpr Shared<StatementState> combined(const Shared<StatementState>& a, const Shared<StatementState>& b) {
  const aws_iam::PolicyStatement both = aws_iam::PolicyStatement(a).copy();
  add_once(both.state().actions, b->actions);
  add_once(both.state().resources, b->resources);
  add_principals(both.state(), both.state().principals, both.state().principal, b->principals);
  return both.shared();
}

enum class Merging : unsigned char {
  equal,               ///< those that say the same
  combinable,          ///< those that differ in one part, too
  combinable_if_short  ///< as long as the result is no monster
};

constexpr List<MergedStatement> merged_statements(const List<Shared<StatementState>>& statements, Merging merging,
                                                  const SizeEstimate& estimate) {
  constexpr std::size_t longest = 2000;
  List<MergedStatement> merged;
  for (const Shared<StatementState>& statement : statements) merged.push_back({statement, {statement}});
  const auto merge = [&](std::size_t i, std::size_t k) {
    const StatementState& a = *merged[i].statement;
    const StatementState& b = *merged[k].statement;
    if (merging == Merging::equal) {
      if (!same_meaning(a, b)) return false;
    } else {
      if (!can_combine(a, b)) return false;
      Shared<StatementState> both = combined(merged[i].statement, merged[k].statement);
      if (merging == Merging::combinable_if_short && estimated_size(*both, estimate) > longest) return false;
      merged[i].statement = both;
    }
    for (const Shared<StatementState>& original : merged[k].originals) merged[i].originals.push_back(original);
    merged.erase(k);
    return true;
  };
  for (bool again = merged.size() > 1; again;) {
    again = false;
    for (std::size_t i = 0; i != merged.size(); ++i) {
      for (std::size_t k = i + 1; k != merged.size();) {
        if (merge(i, k)) {
          again = merging != Merging::equal;  // equals of equals are found in one go
        } else {
          ++k;
        }
      }
    }
  }
  return merged;
}

constexpr bool wants_minimal_policies(const NodeData* scope) {
  return scope != nullptr && is_switched_on(*scope, "@aws-cdk/aws-iam:minimizePolicies");
}

/// The elements of an array in the order of their texts, each once.
constexpr Json sorted_by_text(const Json& json, const json::LeafContext* context) {
  if (!json.is(json::Kind::array)) return json;
  List<Text> texts;
  json::Array sorted;
  for (const Json& item : json.as_array()) {
    json::Writer writer(json::Layout::compact, 64);
    writer.context = context;
    item.write(writer);
    const Text text = std::move(writer).text();
    std::size_t at = 0;
    int order = 1;
    for (; at != texts.size(); ++at) {
      order = text::compare_utf16(text.data(), text.size(), texts[at].data(), texts[at].size());
      if (order <= 0) break;
    }
    if (at != texts.size() && order == 0) continue;
    texts.insert(at, text);
    sorted.insert(at, item);
  }
  return without_brackets(sorted);
}

/// A statement whose actions, resources and principals stand in the order of their texts.
constexpr Json sorted_statement(const StatementState& state, const json::LeafContext* context) {
  Json json = statement_json(state);
  json::Object& parts = json.edit_object();
  for (const Text& name : {Text("Action"), Text("Resource")}) {
    if (Json* part = parts.find(name)) *part = sorted_by_text(*part, context);
  }
  Json* principal = parts.find("Principal");
  if (principal == nullptr || !principal->is(json::Kind::object)) return json;
  List<Text> kinds;
  for (const auto& [kind, values] : principal->as_object()) {
    std::size_t at = 0;
    while (at != kinds.size() && kinds[at] < kind) ++at;
    kinds.insert(at, kind);
  }
  json::Object sorted;
  for (const Text& kind : kinds) sorted.set(kind, sorted_by_text(*principal->find(kind), context));
  *principal = Json(std::move(sorted));
  return json;
}

}  // namespace constcloud::detail
