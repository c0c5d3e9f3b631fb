// SPDX-License-Identifier: Apache-2.0
#pragma once
// UnknownPrincipal: stands for the role of an imported resource that came without its role.
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/core/annotations.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_resource_imported_without_a_role_is_no_principal(const Text& path) {
  throw Error(Text::concat({"Cannot get policy fragment of ", path, ", resource imported without a role"}), path);
}
}  // namespace refuse

namespace detail {

/// Writes all references as within their own stack: for messages.
struct MessageContext final : RenderContext {
  constexpr ~MessageContext() override {}
  constexpr void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const override {
    Reference::write_local(writer, target, attribute);
  }
};

struct UnknownData final : PrincipalData {
  constexpr explicit UnknownData(const Construct& of) : PrincipalData(PrincipalKind::unknown), resource(of) {}
  constexpr ~UnknownData() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override {
    if (resource) refuse::a_resource_imported_without_a_role_is_no_principal(resource.node().path());
    return {};
  }
  constexpr Text to_text() const override { return resource.node().path(); }
  /// Nothing is added; a warning says what somebody has to add.
  constexpr aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override {
    MessageContext context;
    context.stack = resource.node().data()->stack;
    json::Writer writer(json::Layout::compact, 256);
    writer.context = &context;
    write_statement(writer, statement.state());
    Annotations::of(resource).add_warning_v2(
        "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
        Text::concat({"Add statement to this resource's role: ", std::move(writer).text()}));
    return {true, {}};
  }
  Construct resource;
};

}  // namespace detail

namespace aws_iam {

/// What an unknown principal stands for. CDK: `UnknownPrincipalProps`.
struct UnknownPrincipalProps {
  Required<Construct> resource;
};

/// The role of a resource that was imported without it: takes any statement, and warns. CDK: `UnknownPrincipal`.
class UnknownPrincipal : public IPrincipal {
 public:
  constexpr explicit UnknownPrincipal(const UnknownPrincipalProps& props)
      : IPrincipal(new detail::UnknownData(*props.resource)) {}
};

}  // namespace aws_iam

}  // namespace constcloud
