// SPDX-License-Identifier: Apache-2.0
#pragma once
// ParameterType and ParameterValueType: what a parameter holds.
#include <constcloud/base/wanted.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

/// What Systems Manager keeps. CDK: `ParameterType`.
enum class ParameterType : unsigned char { string, secure_string, string_list, aws_ec2_image_id };
CONSTCLOUD_CONSTEXPR Text to_text(ParameterType type);

/// What CloudFormation checks the value to be. CDK: `ParameterValueType`.
enum class ParameterValueType : unsigned char {
  string,
  aws_ec2_availabilityzone_name,
  aws_ec2_image_id,
  aws_ec2_instance_id,
  aws_ec2_keypair_keyname,
  aws_ec2_securitygroup_groupname,
  aws_ec2_securitygroup_id,
  aws_ec2_subnet_id,
  aws_ec2_volume_id,
  aws_ec2_vpc_id,
  aws_route53_hostedzone_id,
};
template <class Given>
constexpr void wanted_here(const ParameterValueType*) {
  static_assert(fits_here<Given>, "a ParameterValueType is wanted here, such as ParameterValueType::string");
}
CONSTCLOUD_CONSTEXPR Text to_text(ParameterValueType type);

}  // namespace constcloud::aws_ssm

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_ssm/impl/parameter_type.hpp>
#endif
