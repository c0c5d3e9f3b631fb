// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_lambda/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_lambda/impl/code.hpp>
#include <constcloud/aws_lambda/impl/function.hpp>
#include <constcloud/aws_lambda/impl/function_props.hpp>
#include <constcloud/aws_lambda/impl/i_function.hpp>
#include <constcloud/aws_lambda/impl/permission.hpp>
