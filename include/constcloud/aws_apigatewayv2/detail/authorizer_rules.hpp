// SPDX-License-Identifier: Apache-2.0
#pragma once
// What authorizers of both protocols refuse.
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_lambda_authorizer_needs_an_authorizer_uri(const Place& at) {
  at.refuse("authorizerUri is mandatory for Lambda authorizers", "set authorizer_uri");
}

CONSTCLOUD_RULE an_authorizer_serves_one_api_make_another_for_the_other_api(const Place& at) {
  at.refuse("Cannot attach the same authorizer to multiple Apis", "make another for the other API");
}

}  // namespace constcloud::refuse
