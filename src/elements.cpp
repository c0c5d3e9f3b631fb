// SPDX-License-Identifier: Apache-2.0
// The bodies of elements/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/elements/impl/bootstrap_version.hpp>
#include <constcloud/elements/impl/cfn_condition.hpp>
#include <constcloud/elements/impl/cfn_element.hpp>
#include <constcloud/elements/impl/cfn_mapping.hpp>
#include <constcloud/elements/impl/cfn_output.hpp>
#include <constcloud/elements/impl/cfn_parameter.hpp>
#include <constcloud/elements/impl/cfn_resource.hpp>
#include <constcloud/elements/impl/cfn_rule.hpp>
#include <constcloud/elements/impl/dependency.hpp>
#include <constcloud/elements/impl/nested_values.hpp>
#include <constcloud/elements/impl/overrides.hpp>
#include <constcloud/elements/impl/permissions_boundary.hpp>
#include <constcloud/elements/impl/reference_strength.hpp>
#include <constcloud/elements/impl/resource.hpp>
