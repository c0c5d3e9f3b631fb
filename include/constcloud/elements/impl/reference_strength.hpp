// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/reference_strength.hpp.
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/reference_strength.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE references_between_stacks_are_strong_weak_or_both(const Place& at, const Text& value) {
  at.refuse({"Invalid value for @aws-cdk/core:defaultCrossStackReferences: \"", value,
             "\". Must be \"strong\", \"weak\", or \"both\"."}, "set it to one of them");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// The context value; nullptr where nobody has chosen.
CONSTCLOUD_CONSTEXPR const Json* chosen_reference_strength(const NodeData& consumer) {
  if (!consumer.root->has_context) return nullptr;
  const Json* chosen = context_value(consumer, "@aws-cdk/core:defaultCrossStackReferences");
  return chosen == nullptr || chosen->is(json::Kind::null) ? nullptr : chosen;
}

CONSTCLOUD_CONSTEXPR ReferenceStrength reference_strength_of(const NodeData& consumer) {
  const Json* chosen = chosen_reference_strength(consumer);
  if (chosen == nullptr || *chosen == Json("strong")) return ReferenceStrength::strong;
  if (*chosen == Json("weak")) return ReferenceStrength::weak;
  if (*chosen == Json("both")) return ReferenceStrength::both;
  Text shown;
  if (chosen->is(json::Kind::text)) {
    shown = chosen->as_text();
  } else {
    shown = chosen->to_text();
  }
  refuse::references_between_stacks_are_strong_weak_or_both(consumer, shown);
  return ReferenceStrength::strong;
}

CONSTCLOUD_CONSTEXPR void tell_reference_strength(NodeData& consumer) {
  if (consumer.root->reference_strength_told) return;
  const Json* chosen = chosen_reference_strength(consumer);
  const Annotations annotations = Annotations::of(handle_to<Construct>(consumer));
  const Text link = "(See: https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/README.md#reference-strength)";
  if (chosen == nullptr) {
    annotations.add_warning_v2(
        "@aws-cdk/core:crossStackReferencesDefaultStrong",
        Text::concat(
            {"No cross-stack-reference strength configured, defaulting to \"strong\". We recommend you set feature "
             "flag \"@aws-cdk/core:defaultCrossStackReferences\" to \"both\", then deploy everywhere, then set it to "
             "\"weak\". Alternatively, set it to \"strong\" explicitly to lock in the current producer-protecting "
             "behavior. ",
             link}));
  } else if (*chosen == Json("both")) {
    annotations.add_warning_v2(
        "@aws-cdk/core:crossStackReferencesBothTransitional",
        Text::concat(
            {"Feature flag \"@aws-cdk/core:defaultCrossStackReferences\" currently set to \"both\". This is a "
             "transitory state. After you have finished deploying this application everywhere, set it to \"weak\". ",
             link}));
  } else {
    return;
  }
  consumer.root->reference_strength_told = true;
}

CONSTCLOUD_CONSTEXPR Text publish_reference(NodeData& target, const Text& attribute) {
  auto& published = stack_state(*target.stack).published;
  const Referent value{&target, attribute};
  if (const Export* known = published.find(value)) return known->name;
  const CfnOutput output(scope_of_outputs(*target.stack, "Publish"), output_id_of(target, attribute),
                         {.value = output_value_of(target, attribute)});
  return published.emplace(published.place_of(value), value, output.logical_id()).name;
}

CONSTCLOUD_CONSTEXPR Json stack_output_of(NodeData& target, const Text& attribute) {
  const Stack producer = handle_to<Stack>(*target.stack);
  return Fn::get_stack_output(producer.stack_name(), publish_reference(target, attribute), producer.region());
}

}  // namespace constcloud::detail
