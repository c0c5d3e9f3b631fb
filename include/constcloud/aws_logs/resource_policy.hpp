// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResourcePolicy: what services and other accounts may do to log groups.
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// The JSON text of a document, as the document stands when the template is written.
struct DocumentTextLeaf final : json::LateLeaf {
  constexpr explicit DocumentTextLeaf(aws_iam::PolicyDocument policy_document) : document(std::move(policy_document)) {}
  constexpr ~DocumentTextLeaf() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  CONSTCLOUD_CONSTEXPR void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override;
  aws_iam::PolicyDocument document;
};

struct LogsPolicyState final : StateOf<LogsPolicyState, ResourceState> {
  constexpr ~LogsPolicyState() override {}
  CONSTCLOUD_CONSTEXPR void prepare(NodeData& node) override;
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

/// Makes an `AWS::Logs::ResourcePolicy`. Every option may be left out, but a policy without statements is refused when
/// the template is made. Log groups make one when something is given to a service or to another account.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.ResourcePolicy.html
class ResourcePolicy : public Handle<ResourcePolicy, detail::LogsPolicyState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_logs.ResourcePolicy";
  constexpr ResourcePolicy() = default;
  CONSTCLOUD_CONSTEXPR ResourcePolicy(const Construct& scope, const Text& id, const ResourcePolicyProps& props = {});

  /// The statements, which may be added to.
  CONSTCLOUD_CONSTEXPR const aws_iam::PolicyDocument& document() const;
};

}  // namespace aws_logs

}  // namespace constcloud

#include <constcloud/aws_logs/fields/resource_policy.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/resource_policy.hpp>
#endif
