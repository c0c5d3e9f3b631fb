// SPDX-License-Identifier: Apache-2.0
// The bodies of values/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/values/impl/cfn_dynamic_reference.hpp>
#include <constcloud/values/impl/cfn_tag.hpp>
#include <constcloud/values/impl/join.hpp>
#include <constcloud/values/impl/partition.hpp>
#include <constcloud/values/impl/property_name.hpp>
#include <constcloud/values/impl/secret_value.hpp>
