// SPDX-License-Identifier: Apache-2.0
#pragma once
// A statement as it stands in memory, and how it is written.
#include <constcloud/aws_iam/detail/sets.hpp>
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/principal.hpp>
#include <constcloud/base/error.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] inline void a_frozen_statement_can_no_longer_be_modified(const Text& method) {
  throw Error(Text::concat({method,
                            ": freeze() has been called on this PolicyStatement previously, so it can no longer be "
                            "modified"}));
}
[[noreturn]] inline void a_statement_has_parts_or_not_parts_of_a_kind_never_both(const Text& added) {
  const Text other = added.starts_with("Not") ? added.substr(3) : Text::concat({"Not", added});
  throw Error(Text::concat({"Cannot add '", added, "' to policy statement if '", other, "' have been added"}));
}
[[noreturn]] inline void a_group_cannot_be_a_principal() {
  throw Error("Cannot use an IAM Group as the 'Principal' or 'NotPrincipal' in an IAM Policy");
}
[[noreturn]] inline void all_principals_of_a_statement_have_the_same_conditions(const Text& known, const Text& added) {
  throw Error(Text::concat({"All principals in a PolicyStatement must have the same Conditions (got '", known,
                            "' and '", added, "'). Use multiple statements instead."}));
}
[[noreturn]] inline void an_asterisk_principal_stands_alone(const Text& known, const Text& added) {
  throw Error(Text::concat({"Cannot merge principals ", known, " and ", added,
                            "; if one uses a literal principal string the other one must be empty"}));
}
}  // namespace refuse

namespace detail {

/// The key under which a principal that is a bare text stands until it is written.
inline constexpr char bare_principal[] = "LiteralString";

struct StatementState final : Counted {
  constexpr ~StatementState() override {}

  Value<Text> sid;
  bool denies = false;
  bool frozen = false;
  bool has_principal_conditions = false;
  ValueSet actions;
  ValueSet not_actions;
  ValueSet resources;
  ValueSet not_resources;
  PrincipalSet principals;
  PrincipalSet not_principals;
  Json principal;  // kinds to lists, all fragments together
  Json not_principal;
  aws_iam::Conditions conditions;
  aws_iam::Conditions principal_conditions;
};

/// JSON for a message, intrinsics as marks.
constexpr Text shown_json(const Json& json) {
  struct Marks {
    static constexpr Json of(const Json& value) {
      if (value.is(json::Kind::leaf) || is_intrinsic(value)) return Json(shown(Value<Text>(Token(value))));
      if (value.is(json::Kind::array)) {
        json::Array array;
        for (const Json& item : value.as_array()) array.push_back(of(item));
        return Json(std::move(array));
      }
      if (value.is(json::Kind::object)) {
        json::Object object;
        for (const auto& [key, member] : value.as_object()) object.set(key, of(member));
        return Json(std::move(object));
      }
      return value;
    }
  };
  return Marks::of(json).to_text();
}

/// Adds what is not there yet. Unset values are the arguments that a call left out.
constexpr void add_once(ValueSet& to, const auto& values) {
  for (const Value<Text>& value : values) {
    if (!value.is_undefined()) to.add(value);
  }
}

/// Adds the lists of one fragment to those that are there.
constexpr void merge_principal(Json& target, const Json& source) {
  if (target.is_undefined()) target = Json(json::Object());
  const bool is_bare = source.find(bare_principal) != nullptr;
  for (const auto& [kind, values] : target.as_object()) {
    if ((kind == Text(bare_principal)) != is_bare) {
      refuse::an_asterisk_principal_stands_alone(shown_json(target), shown_json(source));
    }
  }
  json::Object& kinds = target.edit_object();
  for (const auto& [kind, values] : source.as_object()) {
    Json* list = kinds.find(kind);
    if (list == nullptr) list = &kinds.set(kind, Json(json::Array()));
    if (!values.is(json::Kind::array)) {
      list->edit_array().push_back(values);
      continue;
    }
    json::Array& array = list->edit_array();
    for (const Json& value : values.as_array()) array.push_back(value);
  }
}

constexpr void add_principals(StatementState& state, PrincipalSet& known, Json& principal, const auto& added) {
  for (const aws_iam::IPrincipal& one : added) {
    if (one.data().kind == PrincipalKind::group) refuse::a_group_cannot_be_a_principal();
  }
  for (const aws_iam::IPrincipal& one : added) {
    if (!known.add(one)) continue;
    const aws_iam::PrincipalPolicyFragment fragment = one.policy_fragment();
    merge_principal(principal, fragment.principal_json());
    if (!state.has_principal_conditions) {
      state.has_principal_conditions = true;
      state.principal_conditions = fragment.conditions();
    } else if (!(state.principal_conditions == fragment.conditions())) {
      refuse::all_principals_of_a_statement_have_the_same_conditions(shown_json(Json(state.principal_conditions)),
                                                                     shown_json(Json(fragment.conditions())));
    }
    for (const auto& [name, keys] : fragment.conditions()) state.conditions.add(name, keys);
  }
}

/// Calls `out` for each part of a statement in the order of a policy document.
template <class Out>
constexpr void statement_parts(const StatementState& state, Out& out) {
  out.list("Action", state.actions);
  out.list("NotAction", state.not_actions);
  if (!state.conditions.empty()) out.value("Condition", Json(state.conditions));
  if (state.denies) {
    out.value("Effect", "Deny");
  } else {
    out.value("Effect", "Allow");
  }
  out.principal("Principal", state.principal);
  out.principal("NotPrincipal", state.not_principal);
  out.list("Resource", state.resources);
  out.list("NotResource", state.not_resources);
  if (!state.sid.is_undefined()) out.value("Sid", state.sid);
}

/// A list of one stands without its brackets; an empty one does not stand at all.
constexpr Json without_brackets(const json::Array& array) {
  if (array.empty()) return Json();
  if (array.size() == 1) return array[0];
  return Json(array);
}
/// A principal as it is written; undefined for an empty one.
constexpr Json normal_principal(const Json& principal) {
  if (!principal.is(json::Kind::object) || principal.size() == 0) return Json();
  if (const Json* bare = principal.find(bare_principal)) return bare->as_array()[0];
  json::Object object;
  for (const auto& [kind, values] : principal.as_object()) object.set(kind, without_brackets(values.as_array()));
  return Json(std::move(object));
}

struct StatementObject {
  json::Object object;
  template <std::size_t N>
  constexpr void value(const char (&name)[N], const Json& json) {
    object.set(Text::copy(name, N - 1), json);
  }
  template <std::size_t N>
  constexpr void list(const char (&name)[N], const ValueSet& values) {
    json::Array array;
    for (const Value<Text>& item : values) array.push_back(item.json());
    if (!array.empty()) value(name, without_brackets(array));
  }
  template <std::size_t N>
  constexpr void principal(const char (&name)[N], const Json& json) {
    const Json normal = normal_principal(json);
    if (!normal.is_undefined()) value(name, normal);
  }
};

/// Writes straight through: most statements are written once and never looked at.
struct StatementText {
  json::Writer* writer;
  template <std::size_t N>
  constexpr void value(const char (&name)[N], const Json& json) {
    writer->key(name);
    json.write(*writer);
  }
  template <std::size_t N>
  constexpr void list(const char (&name)[N], const ValueSet& values) {
    if (values.empty()) return;
    writer->key(name);
    if (values.size() == 1) return values[0].write(*writer);
    writer->begin_array();
    for (const Value<Text>& item : values) {
      writer->element();
      item.write(*writer);
    }
    writer->end_array();
  }
  template <std::size_t N>
  constexpr void principal(const char (&name)[N], const Json& json) {
    if (json.is_undefined()) return;
    const Json normal = normal_principal(json);
    if (!normal.is_undefined()) value(name, normal);
  }
};

inline CONSTCLOUD_CONSTEXPR Json statement_json(const StatementState& state) {
  StatementObject out;
  statement_parts(state, out);
  return Json(std::move(out.object));
}

constexpr void write_statement(json::Writer& writer, const StatementState& state) {
  StatementText out{&writer};
  writer.begin_object();
  statement_parts(state, out);
  writer.end_object();
}

}  // namespace detail

}  // namespace constcloud
