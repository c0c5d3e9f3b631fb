// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResourcePolicy: what services and other accounts may do to log groups.
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>
#include <constcloud/core/json_text.hpp>
#include <constcloud/core/resource.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_resource_policy_needs_at_least_one_statement(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

/// The JSON text of a document, as the document stands when the template is written.
struct DocumentTextLeaf final : json::Leaf {
  constexpr explicit DocumentTextLeaf(aws_iam::PolicyDocument policy_document) : document(std::move(policy_document)) {}
  constexpr ~DocumentTextLeaf() override {}
  constexpr void write(json::Writer& writer) const override {
    json::Writer plain(json::Layout::compact, 512);
    plain.context = writer.context;
    plain.begin_object();
    plain.key("Statement");
    plain.begin_array();
    for (const auto& statement : document.state().statements) {
      plain.element();
      write_statement(plain, *statement);
    }
    plain.end_array();
    plain.key("Version");
    plain.string("2012-10-17");
    plain.end_object();
    json_text(json::parse(std::move(plain).text())).write(writer);
  }
  aws_iam::PolicyDocument document;
};

struct LogsPolicyState final : ResourceState {
  constexpr ~LogsPolicyState() override {}
  constexpr void prepare(NodeData& node) override {
    if (!document.is_empty()) return;
    refuse_at(node, refuse::a_resource_policy_needs_at_least_one_statement,
              "Supplied properties not correct for \"CfnResourcePolicyProps\"\n  policyDocument: required but missing",
              "add a statement to the ResourcePolicy");
  }
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
class ResourcePolicyBuilder;

/// Makes an `AWS::Logs::ResourcePolicy`. Every option may be left out, but a policy without statements is refused when
/// the template is made. Log groups make one when something is given to a service or to another account.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.ResourcePolicy.html
class ResourcePolicy : public Resource {
 public:
  constexpr ResourcePolicy() = default;
  constexpr explicit ResourcePolicy(constcloud::detail::NodeData* data) : Resource(data) {}
  constexpr ResourcePolicy(const Construct& scope, const Text& id, const ResourcePolicyProps& props = {})
      : Resource(scope, id, "ResourcePolicy") {
    const aws_iam::PolicyDocument document = keep(new constcloud::detail::LogsPolicyState).document;
    CfnResourcePolicyProps cfn{
        .policy_document = constcloud::detail::make_leaf<constcloud::detail::DocumentTextLeaf>(document),
        .policy_name = Value<Text>()};
    if (props.resource_policy_name) {
      cfn.policy_name = *props.resource_policy_name;
    } else {
      cfn.policy_name = Names::unique_id(*this);
    }
    node().set_default_child(CfnResourcePolicy(*this, "ResourcePolicy", std::move(cfn)));
    if (props.policy_statements) {
      for (const aws_iam::PolicyStatement& statement : *props.policy_statements) document.add_statements(statement);
    }
  }
  template <constcloud::detail::FieldMask None = 0>
  static constexpr ResourcePolicyBuilder<None> builder(const Construct& scope, const Text& id) {
    return ResourcePolicyBuilder<None>(scope, id);
  }

  /// The statements, which may be added to.
  constexpr const aws_iam::PolicyDocument& document() const {
    return state<constcloud::detail::LogsPolicyState>().document;
  }
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
