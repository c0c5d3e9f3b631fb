// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/environment.hpp>

#include "support/both.hpp"

TEST_CASE("Environment: account and region, each of which may be left to the deployment") {
  CHECK_BOTH(!constcloud::Environment{}.account && !constcloud::Environment{}.region);
  CHECK_BOTH([] {
    const constcloud::Environment env{.region = "eu-west-1"};
    return !env.account && *env.region == "eu-west-1";
  }());
}
