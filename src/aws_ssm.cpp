// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_ssm/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_ssm/impl/i_parameter.hpp>
#include <constcloud/aws_ssm/impl/parameter_type.hpp>
#include <constcloud/aws_ssm/impl/string_list_parameter.hpp>
#include <constcloud/aws_ssm/impl/string_parameter.hpp>
