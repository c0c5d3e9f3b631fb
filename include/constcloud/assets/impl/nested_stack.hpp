// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of assets/nested_stack.hpp.
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/nested_values.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_nested_stack_stands_in_another_stack(const Place& at) {
  at.refuse("Nested stacks must be defined within scope of another non-nested stack",
            "make it in the scope of a stack");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// The options that a nested stack has as a stack: those of the stack around it, and its own.
CONSTCLOUD_CONSTEXPR StackProps stack_props_of(const NodeData& scope, const Text& id, const NestedStackProps& props) {
  StackProps all{.description = props.description,
                 .suppress_template_indentation = props.suppress_template_indentation};
  if (scope.stack == nullptr) {
    refuse::a_nested_stack_stands_in_another_stack({scope, id});
    return all;
  }
  const StackState& around = stack_state(*scope.stack);
  all.env = around.env;
  all.stack_name = around.name;  // shown nowhere: its own is known at deployment
  all.synthesizer = around.synthesizer;
  return all;
}

struct NestedStackElement final : CfnResource {
  CONSTCLOUD_CONSTEXPR NestedStackElement(const Construct& scope, const Text& id, NestedStackProperties&& properties)
      : CfnResource(scope, id, "aws-cdk-lib.CfnStack",
                    new TypedResource<NestedStackProperties>("AWS::CloudFormation::Stack", std::move(properties))) {}
};

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void NestedStack::set_parameter(const Text& name, const Value<Text>& value) const {
  detail::set_nested_parameter(data(), name, value);
}

CONSTCLOUD_CONSTEXPR NestedStack::NestedStack(const Construct& scope, const Text& id, const NestedStackProps& props)
    : Stack(scope, id, detail::stack_props_of(detail::node_of(scope), id, props)) {
  const detail::Making making(*this);
  data().fqn = "aws-cdk-lib.NestedStack";
  if (detail::node_of(scope).stack == nullptr) return;
  detail::NestedStackProperties properties{.notification_arns = props.notification_arns};
  if (props.parameters && props.parameters->size() != 0) properties.parameters = *props.parameters;
  properties.template_url = detail::make_leaf<detail::NestedTemplateUrl>(data());
  if (props.timeout) properties.timeout_in_minutes = props.timeout->as_minutes();
  const Construct resource_scope(scope, Text::concat({id, ".NestedStack"}));
  const detail::Making making_its_resource(resource_scope);
  const detail::NestedStackElement resource(resource_scope, Text::concat({id, ".NestedStackResource"}),
                                            std::move(properties));
  resource.apply_removal_policy(props.removal_policy.value_or(RemovalPolicy::destroy));
  detail::stack_state(data()).nested_stack_resource = &detail::node_of(resource);
  node().set_default_child(resource);
}

CONSTCLOUD_CONSTEXPR Value<Text> NestedStack::stack_name() const {
  return detail::identity_of_nested_stack(data(), true);
}

}  // namespace constcloud
