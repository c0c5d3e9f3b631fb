// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_logs/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_logs/impl/log_group.hpp>
#include <constcloud/aws_logs/impl/query_definition.hpp>
#include <constcloud/aws_logs/impl/query_string.hpp>
#include <constcloud/aws_logs/impl/resource_policy.hpp>
