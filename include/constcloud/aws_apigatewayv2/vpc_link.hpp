// SPDX-License-Identifier: Apache-2.0
#pragma once
// VpcLink: the way of an HTTP API into a private network. There are no L2 constructs of EC2 here: networks, subnets and
// security groups are given by their ids, which an L1 has too (`vpc.ref()`, `group.attr_group_id()`).
#include <constcloud/aws_apigatewayv2/references.hpp>
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `VpcLinkProps`.
struct VpcLinkProps {
  /// The ids of the subnets that the link stands in: those of a network that reach the internet, where the CDK chooses.
  Required<TextList> subnets;
  /// The id of the network. It tells the links of an API apart.
  Required<Value<Text>> vpc;
  /// The ids of the security groups. Default: none.
  Optional<TextList> security_groups{};
  /// Default: made of the path of the construct.
  Optional<Value<Text>> vpc_link_name{};
};

/// CDK: `VpcLinkAttributes`.
struct VpcLinkAttributes {
  /// The id of the network.
  Required<Value<Text>> vpc;
  Required<Value<Text>> vpc_link_id;
};

namespace internal {
struct VpcLinkState final : StateOf<VpcLinkState, ResourceState> {
  constexpr ~VpcLinkState() override {}
  Value<Text> id;
  Value<Text> vpc;
};

}  // namespace internal

/// Any link. CDK: `IVpcLink`.
class IVpcLink : public Handle<IVpcLink, internal::VpcLinkState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IVpcLink";
  using Handle::Handle;

  constexpr Value<Text> vpc_link_id() const { return own().id; }
  constexpr VpcLinkReference vpc_link_ref() const { return {.vpc_link_id = own().id}; }
  /// The id of the network.
  constexpr Value<Text> vpc() const { return own().vpc; }
};
template <class Given>
constexpr void wanted_here(const IVpcLink*) {
  static_assert(fits_here<Given>,
                "a VpcLink is wanted here: pass the VpcLink, or import one with VpcLink::from_vpc_link_attributes");
}

/// AWS::ApiGatewayV2::VpcLink. Required: vpc, subnets. Refuses nothing itself: ids are taken as they are. CDK: `VpcLink`.
class VpcLink : public Handle<VpcLink, internal::VpcLinkState, IVpcLink> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.VpcLink";
  constexpr VpcLink() = default;
  CONSTCLOUD_CONSTEXPR VpcLink(const Construct& scope, const Text& id, const VpcLinkProps& props);
  /// A link made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IVpcLink from_vpc_link_attributes(const Construct& scope, const Text& id,
                                                                              const VpcLinkAttributes& attributes);

  /// Has the link stand in these subnets too. Refuses to add to a list that is known at deployment only.
  CONSTCLOUD_CONSTEXPR void add_subnets(const TextList& subnet_ids) const;
  /// Has these security groups apply too. Refuses to add to a list that is known at deployment only.
  CONSTCLOUD_CONSTEXPR void add_security_groups(const TextList& group_ids) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/vpc_link.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/vpc_link.hpp>
#endif
