// SPDX-License-Identifier: Apache-2.0
#pragma once
// UnknownPrincipal: stands for the role of an imported resource that came without its role.
#include <constcloud/aws_iam/detail/simple_principal.hpp>

namespace constcloud {

namespace detail {

/// Writes all references as within their own stack: for messages.
struct MessageContext final : RenderContext {
  constexpr ~MessageContext() override {}
  constexpr void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const override;
};

struct UnknownData final : PrincipalData {
  constexpr explicit UnknownData(const Construct& of) : PrincipalData(PrincipalKind::unknown), resource(of) {}
  constexpr ~UnknownData() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override;
  constexpr Text to_text() const override { return resource.node().path(); }
  /// Nothing is added; a warning says what somebody has to add.
  constexpr aws_iam::AddToPrincipalPolicyResult add_to_policy(const aws_iam::PolicyStatement& statement) const override;
  Construct resource;
};

}  // namespace detail

namespace aws_iam {

/// What an unknown principal stands for. CDK: `UnknownPrincipalProps`.
struct UnknownPrincipalProps {
  Required<Construct> resource;
};

/// The role of a resource that was imported without it: takes any statement, and warns. CDK: `UnknownPrincipal`.
class [[nodiscard]] UnknownPrincipal : public IPrincipal {
 public:
  constexpr explicit UnknownPrincipal(const UnknownPrincipalProps& props)
      : IPrincipal(new detail::UnknownData(*props.resource)) {}
};

}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/unknown_principal.hpp>
#endif
