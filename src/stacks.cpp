// SPDX-License-Identifier: Apache-2.0
// The bodies of stacks/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/stacks/impl/arn.hpp>
#include <constcloud/stacks/impl/context_provider.hpp>
#include <constcloud/stacks/impl/json_text.hpp>
#include <constcloud/stacks/impl/placeholders.hpp>
#include <constcloud/stacks/impl/stack.hpp>
#include <constcloud/stacks/impl/stack_name.hpp>
#include <constcloud/stacks/impl/stage.hpp>
