// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/unknown_principal.hpp.
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/detail/simple_principal.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_resource_imported_without_a_role_is_no_principal(const Place& at) {
  at.stop({"Cannot get policy fragment of ", at.path(), ", resource imported without a role"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

struct UnknownData final : PrincipalData {
  constexpr explicit UnknownData(const Construct& of) : PrincipalData(PrincipalKind::unknown), resource(of) {}
  constexpr ~UnknownData() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment fragment() const override;
  constexpr Text to_text() const override { return resource.node().path(); }
  /// Nothing is added; a warning says what somebody has to add.
  CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override;
  Construct resource;
};

CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment UnknownData::fragment() const {
  if (resource) refuse::a_resource_imported_without_a_role_is_no_principal(node_of(resource));
  return {};
}

CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult UnknownData::add_to_policy(
    const aws_iam::PolicyStatement& statement) const {
  MessageContext context;
  context.stack = node_of(resource).stack;
  json::Writer writer(json::Layout::compact, 256);
  writer.context = &context;
  write_statement(writer, statement.state());
  Annotations::of(resource).add_warning_v2(
      "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
      Text::concat({"Add statement to this resource's role: ", std::move(writer).text()}));
  return {true, {}};
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR UnknownPrincipal::UnknownPrincipal(const UnknownPrincipalProps& props)
    : IPrincipal(new detail::UnknownData(*props.resource)) {}

}  // namespace constcloud::aws_iam
