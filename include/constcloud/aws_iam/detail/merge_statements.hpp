// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statements made one: those that say the same, and where one wants that those that differ in one part alone.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/base/sort.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_estimated_size_of_an_arn_is_a_number(const Place& at, const Text& value) {
  at.refuse({"Context value @aws-cdk/aws-iam.arnSizeEstimate should be a number, got ", value}, "set it to a number");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

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
    refuse::the_estimated_size_of_an_arn_is_a_number(scope, arn->to_text());
  }
  return estimate;
}

constexpr std::size_t utf16_size(const Text& text) {
  return text.is_plain() ? text.size() : text::utf16_length(text.data(), text.size());
}

template <std::size_t N>
constexpr std::size_t estimated_size(const char (&)[N], const ValueSet& values, std::size_t of_intrinsic) {
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
  bool is_own = false;  // it was made here, and may be added to
};

constexpr bool are_in(const PrincipalSet& some, const PrincipalSet& all) {
  for (const aws_iam::IPrincipal& one : some) {
    bool found = false;
    for (const aws_iam::IPrincipal& other : all) found = found || other.data().is_like(one.data());
    if (!found) return false;
  }
  return true;
}
constexpr bool same_set(const ValueSet& a, const ValueSet& b) {
  if (a.size() != b.size()) return false;
  for (const Value<Text>& value : a) {
    if (!b.has(value)) return false;
  }
  return true;
}
constexpr bool same_set(const PrincipalSet& a, const PrincipalSet& b) { return are_in(a, b) && are_in(b, a); }

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

/// In no order: the sets of one statement may stand in another than those of one that says the same.
constexpr unsigned hash_in_set(const Value<Text>& value) {
  return hash_of_token(value.json(), __builtin_is_constant_evaluated());
}
constexpr unsigned hash_of_set(const ValueSet& values) {
  unsigned hash = 0;
  for (const Value<Text>& value : values) hash += hash_in_set(value);
  return hash;
}
/// Adds what is not there yet; gives the hash of that.
constexpr unsigned add_to_set(ValueSet& to, const ValueSet& values) {
  unsigned hash = 0;
  for (const Value<Text>& value : values) {
    if (to.add(value)) hash += hash_in_set(value);
  }
  return hash;
}

/// What tells most statements apart at a glance.
struct StatementHash {
  constexpr StatementHash() = default;
  constexpr explicit StatementHash(const StatementState& state)
      : actions(hash_of_set(state.actions)),
        resources(hash_of_set(state.resources)),
        others(hash_of_set(state.not_actions) + 3 * hash_of_set(state.not_resources) +
               5 * static_cast<unsigned>(state.conditions.size()) + (state.denies ? 7 : 0)) {}
  unsigned actions = 0;
  unsigned resources = 0;
  unsigned others = 0;
};

/// A statement to look for those in that say the same.
struct Meaning {
  const StatementState* state;
  friend constexpr bool operator==(const Meaning& a, const Meaning& b) { return same_meaning(*a.state, *b.state); }
};
constexpr Meaning meaning_of(const MergedStatement& merged) { return {&*merged.statement}; }
struct MeaningKeys : UnorderedKeys<Meaning> {
  static constexpr unsigned hash_of(const Meaning& meaning, bool) {
    const StatementHash hash(*meaning.state);
    return hash.actions + 3 * hash.resources + 5 * hash.others;
  }
};

/// Those that say the same become one.
constexpr List<MergedStatement> merged_equals(const List<Shared<StatementState>>& statements) {
  KeyedItems<MergedStatement, MeaningKeys, meaning_of> merged;
  for (const Shared<StatementState>& statement : statements) {
    const auto place = merged.place_of(Meaning{&*statement});
    if (place.item != nullptr) {
      place.item->originals.push_back(statement);
    } else {
      merged.emplace(place, MergedStatement{statement, {statement}});
    }
  }
  List<MergedStatement> list;
  for (MergedStatement& one : merged) list.push_back(std::move(one));
  return list;
}

/// Statements that are made one where no more than one part differs. `longest` is the size up to which they are, 0 any.
/// As in the CDK each is compared with all behind it, until nothing changes any more: most by their hashes alone.
class StatementCombiner {
 public:
  constexpr StatementCombiner(const List<Shared<StatementState>>& statements, std::size_t longest,
                              const SizeEstimate& estimate)
      : longest_(longest), estimate_(estimate) {
    for (const Shared<StatementState>& statement : statements) {
      merged_.push_back({statement, {statement}});
      hashes_.push_back(StatementHash(*statement));
    }
    while (combine_all()) {
    }
  }
  constexpr List<MergedStatement>& merged() { return merged_; }

 private:
  /// Whether there was something to combine.
  constexpr bool combine_all() {
    const std::size_t before = merged_.size();
    for (std::size_t i = 0; i < merged_.size(); ++i) {
      std::size_t kept = i + 1;
      for (std::size_t k = i + 1; k != merged_.size(); ++k) {
        if (combine(i, k)) continue;
        if (kept != k) {
          merged_[kept] = std::move(merged_[k]);
          hashes_[kept] = hashes_[k];
        }
        ++kept;
      }
      merged_.truncate(kept);
      hashes_.truncate(kept);
    }
    return merged_.size() != before;
  }
  constexpr bool combine(std::size_t i, std::size_t k) {
    if (hashes_[i].others != hashes_[k].others) return false;
    if (hashes_[i].actions != hashes_[k].actions && hashes_[i].resources != hashes_[k].resources) return false;
    MergedStatement& to = merged_[i];
    const MergedStatement& from = merged_[k];
    if (!can_combine(*to.statement, *from.statement)) return false;
    StatementHash hash = hashes_[i];
    if (longest_ != 0 || !to.is_own) {
      const Shared<StatementState> both = aws_iam::PolicyStatement(to.statement).copy().shared();
      add_parts(*both, *from.statement, hash);
      if (longest_ != 0 && estimated_size(*both, estimate_) > longest_) return false;
      to.statement = both;
      to.is_own = true;
    } else {
      add_parts(*to.statement, *from.statement, hash);
    }
    hashes_[i] = hash;
    for (const Shared<StatementState>& original : from.originals) to.originals.push_back(original);
    return true;
  }

  static constexpr void add_parts(StatementState& to, const StatementState& from, StatementHash& hash) {
    hash.actions += add_to_set(to.actions, from.actions);
    hash.resources += add_to_set(to.resources, from.resources);
    add_principals(to, to.principals, to.principal, from.principals);
  }

  List<MergedStatement> merged_;
  List<StatementHash> hashes_;
  std::size_t longest_;
  SizeEstimate estimate_;
};

enum class Merging : unsigned char {
  equal,               ///< those that say the same
  combinable,          ///< those that differ in one part, too
  combinable_if_short  ///< as long as the result is no monster
};

constexpr List<MergedStatement> merged_statements(const List<Shared<StatementState>>& statements, Merging merging,
                                                  const SizeEstimate& estimate) {
  if (merging == Merging::equal) return merged_equals(statements);
  return std::move(
      StatementCombiner(statements, merging == Merging::combinable_if_short ? 2000 : 0, estimate).merged());
}

constexpr bool wants_minimal_policies(const NodeData* scope) {
  return scope != nullptr && is_switched_on(*scope, "@aws-cdk/aws-iam:minimizePolicies");
}

/// An element with its text.
struct WrittenElement {
  Text text;
  const Json* json = nullptr;
};
template <>
inline constexpr bool is_boxed<WrittenElement> = false;

/// The elements of an array in the order of their texts, each once.
constexpr Json sorted_by_text(const Json& json, const json::LeafContext* context) {
  if (!json.is(json::Kind::array)) return json;
  List<WrittenElement> elements;
  for (const Json& item : json.as_array()) {
    json::Writer writer(json::Layout::compact, 64);
    writer.context = context;
    item.write(writer);
    elements.push_back({std::move(writer).text(), &item});
  }
  sort(elements, [](const WrittenElement& a, const WrittenElement& b) {
    return text::compare_utf16(a.text.data(), a.text.size(), b.text.data(), b.text.size()) < 0;
  });
  json::Array sorted;
  for (std::size_t i = 0; i != elements.size(); ++i) {
    if (i == 0 || !(elements[i].text == elements[i - 1].text)) sorted.push_back(*elements[i].json);
  }
  return without_brackets(sorted);
}

/// A statement whose actions, resources and principals stand in the order of their texts.
inline CONSTCLOUD_CONSTEXPR Json sorted_statement(const StatementState& state, const json::LeafContext* context) {
  Json json = statement_json(state);
  json::Object& parts = json.edit_object();
  for (const Text& name : {Text("Action"), Text("Resource")}) {
    if (Json* part = parts.find(name)) *part = sorted_by_text(*part, context);
  }
  Json* principal = parts.find("Principal");
  if (principal == nullptr || !principal->is(json::Kind::object)) return json;
  List<Text> kinds;
  for (const auto& [kind, values] : principal->as_object()) kinds.push_back(kind);
  sort(kinds, [](const Text& a, const Text& b) { return a < b; });
  json::Object sorted;
  for (const Text& kind : kinds) sorted.set(kind, sorted_by_text(*principal->find(kind), context));
  *principal = Json(std::move(sorted));
  return json;
}

}  // namespace constcloud::detail
