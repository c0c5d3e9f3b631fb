// SPDX-License-Identifier: Apache-2.0
#pragma once
// UnknownPrincipal: stands for the role of an imported resource that came without its role.
#include <constcloud/aws_iam/principal.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_iam {

/// What an unknown principal stands for. CDK: `UnknownPrincipalProps`.
struct UnknownPrincipalProps {
  Required<Construct> resource;
};

/// The role of a resource that was imported without it: takes any statement, and warns. Refuses to stand in a statement
/// ("Cannot get policy fragment of ..., resource imported without a role"). CDK: `UnknownPrincipal`.
class [[nodiscard]] UnknownPrincipal : public IPrincipal {
 public:
  CONSTCLOUD_CONSTEXPR explicit UnknownPrincipal(const UnknownPrincipalProps& props);
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/unknown_principal.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/unknown_principal.hpp>
#endif
