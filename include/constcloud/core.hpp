// SPDX-License-Identifier: Apache-2.0
#pragma once
// The core: values, intrinsic functions, constructs, stacks and the elements of a template.
#include <constcloud/core/arn.hpp>
#include <constcloud/core/cfn_condition.hpp>
#include <constcloud/core/cfn_mapping.hpp>
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_parameter.hpp>
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/core/cfn_rule.hpp>
#include <constcloud/core/duration.hpp>
#include <constcloud/core/fn.hpp>
#include <constcloud/core/json_text.hpp>
#include <constcloud/core/resource.hpp>
#include <constcloud/core/stack.hpp>
