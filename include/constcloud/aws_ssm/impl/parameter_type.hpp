// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_ssm/parameter_type.hpp.
#include <constcloud/aws_ssm/parameter_type.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

CONSTCLOUD_CONSTEXPR Text to_text(ParameterType type) {
  switch (type) {
    case ParameterType::string:
      return "String";
    case ParameterType::secure_string:
      return "SecureString";
    case ParameterType::string_list:
      return "StringList";
    case ParameterType::aws_ec2_image_id:
      return "AWS::EC2::Image::Id";
  }
  return {};
}

CONSTCLOUD_CONSTEXPR Text to_text(ParameterValueType type) {
  switch (type) {
    case ParameterValueType::string:
      return "String";
    case ParameterValueType::aws_ec2_availabilityzone_name:
      return "AWS::EC2::AvailabilityZone::Name";
    case ParameterValueType::aws_ec2_image_id:
      return "AWS::EC2::Image::Id";
    case ParameterValueType::aws_ec2_instance_id:
      return "AWS::EC2::Instance::Id";
    case ParameterValueType::aws_ec2_keypair_keyname:
      return "AWS::EC2::KeyPair::KeyName";
    case ParameterValueType::aws_ec2_securitygroup_groupname:
      return "AWS::EC2::SecurityGroup::GroupName";
    case ParameterValueType::aws_ec2_securitygroup_id:
      return "AWS::EC2::SecurityGroup::Id";
    case ParameterValueType::aws_ec2_subnet_id:
      return "AWS::EC2::Subnet::Id";
    case ParameterValueType::aws_ec2_volume_id:
      return "AWS::EC2::Volume::Id";
    case ParameterValueType::aws_ec2_vpc_id:
      return "AWS::EC2::VPC::Id";
    case ParameterValueType::aws_route53_hostedzone_id:
      return "AWS::Route53::HostedZone::Id";
  }
  return {};
}

}  // namespace constcloud::aws_ssm
