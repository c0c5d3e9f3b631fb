// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the generated file asks of every class: which kind it is, and that its copies are as that kind says. A class that
// can be changed needs a Sample: a way to make one, to change it, and to see that it was changed.
#include <constcloud/aws_apigatewayv2/parameter_mapping.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/base/handle.hpp>
#include <constcloud/core.hpp>

namespace kinds {

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::Construct;
using cc::Json;
using cc::Text;

/// A handle that is a construct is its node and nothing beside it: then its copies cannot differ.
template <class X, bool IsHandle>
inline constexpr bool is = cc::is_handle<X> == IsHandle && !(IsHandle && cc::is_value<X>) &&
                           (!std::derived_from<X, Construct> || std::derived_from<X, cc::ConstructTree> ||
                            sizeof(X) == sizeof(Construct));

struct World {
  cc::ConstructTree app;
  Construct place{app, "Place"};
};

template <class X>
struct Sample;
template <>
struct Sample<iam::Conditions> {
  static constexpr iam::Conditions make(const World&) { return {{"Bool", {{"a", "true"}}}}; }
  static constexpr void change(iam::Conditions& x) { x.add("Bool", {{"b", "true"}}); }
  static constexpr Json shown(const iam::Conditions& x) { return x; }
};
template <>
struct Sample<cc::aws_apigatewayv2::ParameterMapping> {
  static constexpr cc::aws_apigatewayv2::ParameterMapping make(const World&) { return {}; }
  static constexpr void change(cc::aws_apigatewayv2::ParameterMapping& x) { x.remove_header("x"); }
  static constexpr std::size_t shown(const cc::aws_apigatewayv2::ParameterMapping& x) { return x.mappings().size(); }
};
template <>
struct Sample<iam::PolicyStatement> {
  static constexpr iam::PolicyStatement make(const World&) { return iam::PolicyStatement({.actions = {"a:B"}}); }
  static constexpr void change(const iam::PolicyStatement& x) { x.add_actions("a:C"); }
  static constexpr Json shown(const iam::PolicyStatement& x) { return x.to_json(); }
};
template <>
struct Sample<iam::PolicyDocument> {
  static constexpr iam::PolicyDocument make(const World&) { return {}; }
  static constexpr void change(const iam::PolicyDocument& x) { x.add_statements(iam::PolicyStatement()); }
  static constexpr std::size_t shown(const iam::PolicyDocument& x) { return x.statement_count(); }
};
template <>
struct Sample<iam::PrincipalPolicyFragment> {
  static constexpr iam::PrincipalPolicyFragment make(const World&) { return iam::PrincipalPolicyFragment(Json("*")); }
  static constexpr void change(iam::PrincipalPolicyFragment& x) { x.set_conditions({{"Bool", {{"a", "true"}}}}); }
  static constexpr std::size_t shown(const iam::PrincipalPolicyFragment& x) { return x.conditions().size(); }
};
template <>
struct Sample<iam::PrincipalWithConditions> {
  static constexpr iam::PrincipalWithConditions make(const World&) { return {iam::AnyPrincipal(), {}}; }
  static constexpr void change(const iam::PrincipalWithConditions& x) { x.add_condition("Bool", {{"a", "true"}}); }
  static constexpr std::size_t shown(const iam::PrincipalWithConditions& x) { return x.conditions().size(); }
};
template <>
struct Sample<iam::CompositePrincipal> {
  static constexpr iam::CompositePrincipal make(const World&) {
    return iam::CompositePrincipal(iam::ServicePrincipal("a"));
  }
  static constexpr void change(const iam::CompositePrincipal& x) { x.add_principals(iam::ServicePrincipal("b")); }
  static constexpr Text shown(const iam::CompositePrincipal& x) { return x.to_string(); }
};
template <>
struct Sample<cc::Annotations> {
  static constexpr cc::Annotations make(const World& world) { return cc::Annotations::of(world.place); }
  static constexpr void change(const cc::Annotations& x) { x.add_info("x"); }
};
template <>
struct Sample<cc::Tags> {
  static constexpr cc::Tags make(const World& world) { return cc::Tags::of(world.place); }
  static constexpr void change(const cc::Tags& x) { x.add("key", "value"); }
};
template <>
struct Sample<cc::Node> {
  static constexpr cc::Node make(const World& world) { return world.place.node(); }
  static constexpr void change(const cc::Node& x) { x.lock(); }
  static constexpr bool shown(const cc::Node& x) { return x.locked(); }
};
template <>
struct Sample<Json> {
  static constexpr Json make(const World&) { return Json::array({Json::array({1})}); }
  static constexpr void change(Json& x) { x.edit_array()[0].edit_array().push_back(2); }
  static constexpr Text shown(const Json& x) { return x.to_text(); }
};
template <>
struct Sample<cc::TagList> {
  static constexpr cc::TagList make(const World&) { return {{"a", "b"}}; }
  static constexpr void change(cc::TagList& x) { x.set("a", "c"); }
  static constexpr Text shown(const cc::TagList& x) { return x.to_text(); }
};
template <>
struct Sample<cc::AutoScalingTagList> {
  static constexpr cc::AutoScalingTagList make(const World&) {
    return {{.key = "a", .propagate_at_launch = true, .value = "b"}};
  }
  static constexpr void change(cc::AutoScalingTagList& x) { x.change({{.key = "a", .value = "c"}}); }
  static constexpr Text shown(const cc::AutoScalingTagList& x) { return x.to_text(); }
};
template <>
struct Sample<cc::TagMap> {
  static constexpr cc::TagMap make(const World&) { return {{"a", "b"}}; }
  static constexpr void change(cc::TagMap& x) { x.set("a", "c"); }
  static constexpr Text shown(const cc::TagMap& x) { return x.to_text(); }
};
template <class T>
struct Sample<cc::List<T>> {
  static constexpr cc::List<T> make(const World&) { return {T()}; }
  static constexpr void change(cc::List<T>& x) { x.push_back(T()); }
  static constexpr std::size_t shown(const cc::List<T>& x) { return x.size(); }
};
template <class T>
struct Sample<cc::Map<T>> {
  static constexpr cc::Map<T> make(const World&) { return {{"a", T()}}; }
  static constexpr void change(cc::Map<T>& x) { x.set("b", T()); }
  static constexpr std::size_t shown(const cc::Map<T>& x) { return x.size(); }
};

/// What is changed by one of two copies is seen by the other, or not. (What only its construct shows changes there.)
template <class X>
constexpr bool copy_is_as_its_kind_says() {
  if constexpr (cc::is_handle<X> || cc::is_value<X>) {
    const World world;
    X copy = Sample<X>::make(world);
    const X origin = copy;
    if constexpr (requires { Sample<X>::shown(copy); }) {
      const auto before = Sample<X>::shown(origin);
      Sample<X>::change(copy);
      return !(Sample<X>::shown(copy) == before) && (Sample<X>::shown(origin) == before) != cc::is_handle<X>;
    } else {
      Sample<X>::change(origin);
      return cc::is_handle<X> && sizeof(X) == sizeof(Construct);
    }
  }
  return true;
}
static_assert(copy_is_as_its_kind_says<cc::List<int>>());
static_assert(copy_is_as_its_kind_says<cc::Map<int>>());

}  // namespace kinds
