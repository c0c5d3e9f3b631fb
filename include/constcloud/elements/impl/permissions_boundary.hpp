// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/permissions_boundary.hpp.
#include <constcloud/elements/permissions_boundary.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/stacks/placeholders.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/feature_flags.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_permissions_boundary_names_what_its_stack_knows(const Place& at, const Text& arn) {
  at.refuse({"The permissions boundary ", arn,
             " includes a pseudo parameter, which is not supported for environment agnostic stacks"},
            "give the stack an env, or leave it out");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// Some text of an object in the context; empty without one.
CONSTCLOUD_CONSTEXPR Text text_member(const Json& object, const Text& name) {
  const Json* member = object.find(name);
  if (member != nullptr && member->is(json::Kind::text)) return member->as_text();
  return {};
}

CONSTCLOUD_CONSTEXPR void check_boundary(const NodeData& stack, const Text& text, const Value<Text>& arn) {
  for (const Text& placeholder :
       {Text("${Qualifier}"), Text("${AWS::AccountId}"), Text("${AWS::Region}"), Text("${AWS::Partition}")}) {
    if (text.find(placeholder) == Text::npos) continue;
    return refuse::a_permissions_boundary_names_what_its_stack_knows(stack, shown(arn));
  }
}

CONSTCLOUD_CONSTEXPR void apply_permissions_boundary(NodeData& stack) {
  const Json* boundary = context_value(stack, "@aws-cdk/core:permissionsBoundary");
  if (boundary == nullptr) return;
  Text text = specialized(stack, text_member(*boundary, "arn"));
  Value<Text> arn = text;
  if (text.empty()) {
    text = specialized(stack, text_member(*boundary, "name"));
    if (text.empty()) return;
    arn = Arn::format({.resource = "policy", .service = "iam", .region = "", .resource_name = text},
                      handle_to<Stack>(stack));
  }
  check_boundary(stack, text, arn);
  const auto apply = [&](const auto& self, NodeData& at) -> void {
    const Element* const element = state_if<Element>(at);
    if (element != nullptr) {
      const Text type = element->type();
      if (type == Text("AWS::IAM::Role") || type == Text("AWS::IAM::User")) {
        handle_to<CfnResource>(at).add_property_override("PermissionsBoundary", arn.json());
      }
    }
    for (NodeData* child : at.children.in_order()) {
      if (child->kind != NodeKind::stack) self(self, *child);
    }
  };
  apply(apply, stack);
}

}  // namespace constcloud::detail
