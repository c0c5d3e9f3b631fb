// SPDX-License-Identifier: Apache-2.0
#pragma once
// The core: values, intrinsic functions, constructs, stacks and the elements of a template.
#include <constcloud/core/annotations.hpp>
#include <constcloud/core/arn.hpp>
#include <constcloud/core/cfn_condition.hpp>
#include <constcloud/core/cfn_element.hpp>
#include <constcloud/core/cfn_mapping.hpp>
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_parameter.hpp>
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/core/cfn_rule.hpp>
#include <constcloud/core/cfn_tag.hpp>
#include <constcloud/core/construct.hpp>
#include <constcloud/core/construct_tree.hpp>
#include <constcloud/core/duration.hpp>
#include <constcloud/core/fn.hpp>
#include <constcloud/core/json_text.hpp>
#include <constcloud/core/logical_id.hpp>
#include <constcloud/core/node.hpp>
#include <constcloud/core/optional.hpp>
#include <constcloud/core/reference.hpp>
#include <constcloud/core/removal_policy.hpp>
#include <constcloud/core/resource.hpp>
#include <constcloud/core/secret_value.hpp>
#include <constcloud/core/stack.hpp>
#include <constcloud/core/tags.hpp>
#include <constcloud/core/value.hpp>
