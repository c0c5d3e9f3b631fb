// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResourcePolicy: what services and other accounts may do to log groups.
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/builder/builder.hpp>
#include <constcloud/elements/resource.hpp>

namespace constcloud {

namespace detail {

/// The JSON text of a document, as the document stands when the template is written.
struct DocumentTextLeaf final : json::LateLeaf {
  constexpr explicit DocumentTextLeaf(aws_iam::PolicyDocument policy_document) : document(std::move(policy_document)) {}
  constexpr ~DocumentTextLeaf() override {}
  constexpr Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override;
  aws_iam::PolicyDocument document;
};

struct LogsPolicyState final : ResourceState {
  constexpr ~LogsPolicyState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
  constexpr void prepare(NodeData& node) override;
  aws_iam::PolicyDocument document;
};

}  // namespace detail

namespace aws_logs {

/// What a resource policy is made of. CDK: `ResourcePolicyProps`.
struct ResourcePolicyProps {
  Optional<List<aws_iam::PolicyStatement>> policy_statements{};
  /// Unique in the account and the region. Default: made of the ids from the stack down.
  Optional<Value<Text>> resource_policy_name{};
};
template <class P = ResourcePolicyProps>
consteval auto fields_of(const ResourcePolicyProps*) {
  return fields<&P::policy_statements, &P::resource_policy_name>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] ResourcePolicyBuilder;

/// Makes an `AWS::Logs::ResourcePolicy`. Every option may be left out, but a policy without statements is refused when
/// the template is made. Log groups make one when something is given to a service or to another account.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.ResourcePolicy.html
class ResourcePolicy : public Resource {
 public:
  constexpr ResourcePolicy() = default;
  static constexpr constcloud::detail::MadeAs made_as(const ResourcePolicy*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::LogsPolicyState>,
            "aws-cdk-lib.aws_logs.ResourcePolicy", true};
  }
  constexpr ResourcePolicy(const Construct& scope, const Text& id, const ResourcePolicyProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr ResourcePolicyBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return ResourcePolicyBuilder<Mask>(scope, id);
  }

  /// The statements, which may be added to.
  constexpr const aws_iam::PolicyDocument& document() const;
};

/// Makes a ResourcePolicy.
template <constcloud::detail::FieldMask Set>
class ResourcePolicyBuilder : public Builder<ResourcePolicyBuilder, ResourcePolicy, ResourcePolicyProps, Set> {
  CONSTCLOUD_BUILDER(ResourcePolicyBuilder, ResourcePolicy, ResourcePolicyProps)
  CONSTCLOUD_OPTIONAL(policy_statements)
  CONSTCLOUD_OPTIONAL(resource_policy_name)
};
}  // namespace aws_logs

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/resource_policy.hpp>
#endif
