// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_ssm/parameter_type.hpp>

#include "support/both.hpp"

using namespace constcloud::aws_ssm;

TEST_CASE("ParameterType: as Systems Manager spells it") {
  CHECK_BOTH(to_text(ParameterType::string) == "String");
  CHECK_BOTH(to_text(ParameterType::secure_string) == "SecureString");
  CHECK_BOTH(to_text(ParameterType::string_list) == "StringList");
  CHECK_BOTH(to_text(ParameterType::aws_ec2_image_id) == "AWS::EC2::Image::Id");
}

TEST_CASE("ParameterValueType: as CloudFormation spells it") {
  CHECK_BOTH(to_text(ParameterValueType::string) == "String");
  CHECK_BOTH(to_text(ParameterValueType::aws_ec2_keypair_keyname) == "AWS::EC2::KeyPair::KeyName");
  CHECK_BOTH(to_text(ParameterValueType::aws_route53_hostedzone_id) == "AWS::Route53::HostedZone::Id");
}
