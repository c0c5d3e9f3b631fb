// SPDX-License-Identifier: Apache-2.0
// The bodies of tree/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/tree/impl/annotations.hpp>
#include <constcloud/tree/impl/construct.hpp>
#include <constcloud/tree/impl/construct_cast.hpp>
#include <constcloud/tree/impl/construct_tree.hpp>
#include <constcloud/tree/impl/fault.hpp>
#include <constcloud/tree/impl/feature_flags.hpp>
#include <constcloud/tree/impl/fn.hpp>
#include <constcloud/tree/impl/logical_id.hpp>
#include <constcloud/tree/impl/node.hpp>
#include <constcloud/tree/impl/reference.hpp>
#include <constcloud/tree/impl/tags.hpp>
