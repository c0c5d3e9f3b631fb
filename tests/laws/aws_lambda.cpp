// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_lambda/function.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_lambda::FunctionBuilder)
