// SPDX-License-Identifier: Apache-2.0
#pragma once
// Principals that are no constructs: the values behind them, and those that depend on where they are written.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/stacks/stack.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The stack that something is written in; nullptr outside of templates.
constexpr NodeData* stack_being_written(const json::LeafContext* context) {
  return context == nullptr ? nullptr : const_cast<NodeData*>(static_cast<const RenderContext*>(context)->stack);
}

/// The account of the stack that it is written in.
struct StackAccountLeaf final : json::LateLeaf {
  constexpr ~StackAccountLeaf() override {}
  constexpr Json resolved(const json::LeafContext* context) const override {
    NodeData* stack = stack_being_written(context);
    Value<Text> account = Aws::account_id;
    if (stack != nullptr) account = handle_to<Stack>(*stack).account();
    return account;
  }
  constexpr bool equals(const Leaf& other) const override {
    return other.meaning() != nullptr && *other.meaning() == name;
  }
  constexpr const Text* meaning() const override { return &name; }

  Text name = "the stack's account";
};

/// The ARN of the root of an account, in the partition of the stack that it is written in.
struct AccountRootLeaf final : json::LateLeaf {
  constexpr explicit AccountRootLeaf(const Value<Text>& of_account) : account(of_account) {}
  constexpr ~AccountRootLeaf() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override {
    NodeData* stack = stack_being_written(context);
    Value<Text> partition = Aws::partition;
    if (stack != nullptr) partition = handle_to<Stack>(*stack).partition();
    return detail::resolved(concat({"arn:", partition, ":iam::", account, ":root"}), context);
  }
  constexpr bool equals(const Leaf& other) const override {
    return other.meaning() != nullptr && *other.meaning() == name &&
           static_cast<const AccountRootLeaf&>(other).account.json() == account.json();
  }
  constexpr const Text* meaning() const override { return &name; }

  Value<Text> account;
  Text name = "the root of an account";
};

/// Regions that an account must ask for; services there have names of their own.
constexpr bool is_opt_in_region(const Text& region) {
  for (const Text& known :
       {Text("af-south-1"), Text("ap-east-1"), Text("ap-east-2"), Text("ap-south-2"), Text("ap-southeast-3"),
        Text("ap-southeast-4"), Text("ap-southeast-5"), Text("ap-southeast-6"), Text("ap-southeast-7"),
        Text("ca-west-1"), Text("eu-central-2"), Text("eu-south-1"), Text("eu-south-2"), Text("il-central-1"),
        Text("me-central-1"), Text("me-south-1"), Text("me-west-1"), Text("mx-central-1")}) {
    if (known == region) return true;
  }
  return false;
}

/// `service` alone or with any of the suffixes that partitions have: always with that of the first partition.
constexpr Text standard_service_name(const Text& service) {
  const std::size_t dot = service.find(".");
  if (dot == 0 || service.empty()) return service;
  if (dot == Text::npos) return Text::concat({service, ".amazonaws.com"});
  const Text suffix = service.substr(dot);
  if (suffix != Text(".amazonaws.com.cn") && suffix != Text(".c2s.ic.gov") && suffix != Text(".sc2s.sgov.gov")) {
    return service;
  }
  return Text::concat({service.substr(0, dot), ".amazonaws.com"});
}

/// A service of another, optional region: the region stands in its name where the stack is elsewhere.
struct RegionalServiceLeaf final : json::LateLeaf {
  constexpr RegionalServiceLeaf(const Text& standard_name, const Text& service_region)
      : name(standard_name),
        region(service_region),
        pseudo(Text::concat({"the service ", standard_name, " of ", service_region})) {}
  constexpr ~RegionalServiceLeaf() override {}
  constexpr Json resolved(const json::LeafContext* context) const override {
    const NodeData* stack = stack_being_written(context);
    bool is_here = false;
    if (stack != nullptr) {
      const Environment& env = stack_state(*stack).env;
      is_here = env.region && *env.region == region;
    }
    if (is_here || !name.ends_with(".amazonaws.com")) return name;
    return Text::concat({name.substr(0, name.size() - 13), region, ".amazonaws.com"});
  }
  constexpr bool equals(const Leaf& other) const override {
    return other.meaning() != nullptr && *other.meaning() == pseudo;
  }
  constexpr const Text* meaning() const override { return &pseudo; }

  Text name;
  Text region;
  Text pseudo;
};

/// A principal of which everything is known from the start.
struct SimplePrincipal final : PrincipalData {
  CONSTCLOUD_CONSTEXPR SimplePrincipal(PrincipalKind which, Text shown_text, Json json)
      : PrincipalData(which), known(std::move(json)), text(std::move(shown_text)) {}
  constexpr ~SimplePrincipal() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override { return known; }
  constexpr Text to_text() const override { return text; }
  constexpr Text assume_role_action() const override { return action; }
  constexpr Value<Text> account() const override { return owner; }
  constexpr bool is_like(const PrincipalData& other) const override {
    if (this == &other) return true;
    if (kind == PrincipalKind::account || kind != other.kind) return false;  // an account is like itself alone
    const auto& same_kind = static_cast<const SimplePrincipal&>(other);
    return is_same_token(known.principal_json(), same_kind.known.principal_json()) &&
           known.conditions() == same_kind.known.conditions() && action == same_kind.action;
  }

  aws_iam::PrincipalPolicyFragment known;
  Text text;
  Text action = "sts:AssumeRole";
  Value<Text> owner;
};

inline CONSTCLOUD_CONSTEXPR Json one_principal(const Text& kind, const Value<Text>& who) {
  return Json::object({{kind, Json::array({who.json()})}});
}

/// Another principal with something added.
struct WrappingPrincipal : PrincipalData {
  constexpr explicit WrappingPrincipal(aws_iam::IPrincipal inside)
      : PrincipalData(PrincipalKind::wrapper), inner(std::move(inside)) {}
  constexpr ~WrappingPrincipal() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override { return inner.policy_fragment(); }
  constexpr Text to_text() const override { return inner.to_string(); }
  constexpr Text assume_role_action() const override { return inner.assume_role_action(); }
  constexpr Value<Text> account() const override { return inner.data().account(); }
  CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override {
    return inner.add_to_principal_policy(statement);
  }
  constexpr NodeData* dependable_of(const aws_iam::PolicyStatement& statement) const override {
    return inner.data().dependable_of(statement);
  }
  aws_iam::IPrincipal inner;
};

struct ConditionalPrincipal final : WrappingPrincipal {
  constexpr ConditionalPrincipal(const aws_iam::IPrincipal& inside, const aws_iam::Conditions& conditions)
      : WrappingPrincipal(inside), additional(conditions) {}
  constexpr ~ConditionalPrincipal() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment fragment() const override {
    aws_iam::PrincipalPolicyFragment both = inner.policy_fragment();
    aws_iam::Conditions conditions = both.conditions();
    for (const auto& [name, keys] : additional) conditions.add(name, keys);
    both.set_conditions(conditions);
    return both;
  }
  CONSTCLOUD_CONSTEXPR bool add_own_assume_statements(List<aws_iam::PolicyStatement>& to) const override {
    const std::size_t first = to.size();
    add_to_assume_role(inner, to);
    const aws_iam::Conditions conditions = fragment().conditions();
    for (std::size_t i = first; i != to.size(); ++i) {
      add_once(to[i].state().actions, List<Value<Text>>{assume_role_action()});
      to[i].add_conditions(conditions);
    }
    return true;
  }
  CONSTCLOUD_CONSTEXPR void add_condition(const Text& name, const Json& keys) override { additional.add(name, keys); }
  aws_iam::Conditions additional;
};

struct TaggingPrincipal final : WrappingPrincipal {
  constexpr explicit TaggingPrincipal(const aws_iam::IPrincipal& inside) : WrappingPrincipal(inside) {}
  constexpr ~TaggingPrincipal() override {}
  /// The CDK gives it no name.
  constexpr Text to_text() const override { return shown_json(fragment().principal_json()); }
  CONSTCLOUD_CONSTEXPR bool add_own_assume_statements(List<aws_iam::PolicyStatement>& to) const override {
    const std::size_t first = to.size();
    add_to_assume_role(inner, to);
    for (std::size_t i = first; i != to.size(); ++i) {
      add_once(to[i].state().actions, List<Value<Text>>{Text("sts:TagSession")});
    }
    return true;
  }
};

}  // namespace constcloud::detail
