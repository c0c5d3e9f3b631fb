// SPDX-License-Identifier: Apache-2.0
#pragma once
// What integrations of both protocols refuse when they are bound to a route.
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_integration_serves_one_api_make_another_for_the_other_api(const Place& at) {
  at.refuse("A single integration cannot be associated with multiple APIs.", "make another for the other API");
}

CONSTCLOUD_RULE an_own_integration_is_given_by_its_own_type(const Place& at, const Text& id, const Text& type) {
  at.refuse({"the integration '", id, "' was handed on as a reference to ", type, ", and has lost its bind"},
            Text::concat({"hand it on by its own type, or as a ", type, " by value"}));
}

}  // namespace constcloud::refuse
