// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/role.hpp.
#include <constcloud/aws_iam/detail/owned_role.hpp>
#include <constcloud/aws_iam/role.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE add_grants_to_resources_needs_mutable_false(const Place& at) {
  at.refuse("'addGrantsToResources' can only be passed if 'mutable: false'", "set mutable_ to false");
}

CONSTCLOUD_RULE a_role_session_lasts_at_most_1_to_12_hours(const Place& at, const Text& seconds) {
  at.refuse({"maxSessionDuration is set to ", seconds, ", but must be >= 3600sec (1hr) and <= 43200sec (12hrs)"},
            "change max_session_duration");
}

CONSTCLOUD_RULE the_arn_of_a_role_ends_with_its_name(const Place& at, const Text& arn) {
  at.refuse({"Role: from_role_arn wants an ARN with a name in it, got '", arn, "'"},
            "copy one like arn:aws:iam::123456789012:role/name");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR Value<Text> Role::role_id() const { return resource<CfnRole>().attr_role_id(); }

CONSTCLOUD_CONSTEXPR const Optional<PolicyDocument>& Role::assume_role_policy() const { return own().trust; }

CONSTCLOUD_CONSTEXPR InlinePolicies::InlinePolicies(std::initializer_list<item_type> policies) {
  for (const auto& [name, document] : policies) set(name.literal(), document);
}

CONSTCLOUD_CONSTEXPR IRole Role::from_role_name(const Construct& scope, const Text& id, const Value<Text>& role_name,
                                                const FromRoleArnOptions& options) {
  return from_role_arn(
      scope, id,
      Arn::format({.resource = "role", .service = "iam", .region = "", .resource_name = role_name}, Stack::of(scope)),
      options);
}

CONSTCLOUD_CONSTEXPR IRole Role::without_policy_updates(const WithoutPolicyUpdatesOptions& options) const {
  if (!own().immutable) {
    own().immutable = immutable_of(node().scope(), Text::concat({"ImmutableRole", node().id()}), *this,
                                   options.add_grants_to_resources.value_or(false));
  }
  return own().immutable;
}

CONSTCLOUD_CONSTEXPR IRole Role::immutable_of(const Construct& scope, const Text& id, const IRole& role,
                                              bool grants_go_to_resources) {
  detail::NodeData& real = detail::node_of(role);
  const IRole immutable =
      import_as<IRole>(scope, id, new detail::ImmutableRole(detail::identity_state(real), grants_go_to_resources));
  detail::node_of(immutable).more().dependency_root = &real;
  immutable.node().set_default_child(role.node().default_child());
  return immutable;
}

CONSTCLOUD_CONSTEXPR IRole Role::from_role_arn(const Construct& scope, const Text& id, const Value<Text>& role_arn,
                                               const FromRoleArnOptions& options) {
  const Stack stack = Stack::of(scope);
  const ArnComponents parts = Arn::split(role_arn, ArnFormat::slash_resource_name);
  if (!parts.resource_name) {
    refuse::the_arn_of_a_role_ends_with_its_name({detail::node_of(scope), id}, detail::shown(role_arn));
  }
  const bool is_mutable = options.mutable_.value_or(true);
  if (options.add_grants_to_resources && is_mutable) {
    refuse::add_grants_to_resources_needs_mutable_false({detail::node_of(scope), id});
  }
  Owned state = new detail::ImportedRole;
  state->arn = role_arn;
  if (parts.resource_name) state->name = detail::last_path_part(*parts.resource_name);
  state->owner = parts.account.value_or("");
  if (!state->owner.is_token()) state->account = state->owner.literal();
  if (options.default_policy_name) state->policy_id = *options.default_policy_name;
  const bool is_ours = is_mutable && !detail::are_other_accounts(state->owner, stack.account());
  if (is_ours) return import_as<IRole>(scope, id, std::move(state));
  const IRole imported = import_as<IRole>(scope, Text::concat({"MutableRole", id}), std::move(state));
  return immutable_of(scope, id, imported, options.add_grants_to_resources.value_or(false));
}

CONSTCLOUD_CONSTEXPR Role::Role(const Construct& scope, const Text& id, const RoleProps& props) : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::OwnedRole& state = own();
  state.trust = PolicyDocument();
  List<PolicyStatement> trust;
  detail::add_to_assume_role(*props.assumed_by, trust);
  for (const PolicyStatement& statement : trust) {
    if (props.external_ids && !props.external_ids->empty()) {
      json::Array ids;
      for (const Value<Text>& external_id : *props.external_ids) ids.push_back(external_id.json());
      statement.add_condition("StringEquals", {{"sts:ExternalId", detail::without_brackets(ids)}});
    }
    state.trust->add_statements(statement);
  }
  Optional<Value<long long>> max_session_duration;
  if (props.max_session_duration && props.max_session_duration->is_unresolved() &&
      props.max_session_duration->unit_label() == Text("seconds")) {
    max_session_duration = Token(props.max_session_duration->amount());
  } else if (props.max_session_duration) {
    const double seconds = props.max_session_duration->to_seconds();
    if (seconds < 3600 || seconds > 43200) {
      refuse::a_role_session_lasts_at_most_1_to_12_hours(data(), Json(seconds).to_text());
    }
    max_session_duration = text::to_integer(seconds);
  }
  Optional<Value<Text>> description;
  if (props.description && (props.description->is_token() || !Value<Text>(*props.description).literal().empty())) {
    description = *props.description;
  }
  Optional<Value<Text>> path;
  if (props.path) path = *props.path;
  const CfnRole resource(*this, "Resource",
                         {.assume_role_policy_document = state.trust->token(),
                          .description = description,
                          .max_session_duration = max_session_duration,
                          .path = path});
  stand_for(resource);
  if (props.role_name) resource.props().role_name = Value<Text>(*props.role_name);
  if (props.permissions_boundary) {
    resource.props().permissions_boundary = props.permissions_boundary->managed_policy_arn();
  }
  if (props.managed_policies) {
    for (const IManagedPolicy& policy : *props.managed_policies) state.add_managed(data(), policy);
  }
  if (props.inline_policies && !props.inline_policies->empty()) {
    state.inline_policies = *props.inline_policies;
    List<CfnRolePolicyProperty> policies;
    for (const auto& [name, document] : state.inline_policies) {
      policies.push_back({.policy_document = document.token(), .policy_name = name});
    }
    resource.props().policies = std::move(policies);
  }
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  node().add_validation([&state] { return state.faults(); });
}

}  // namespace constcloud::aws_iam
