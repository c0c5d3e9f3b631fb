// SPDX-License-Identifier: Apache-2.0
// The version is one; that it is the one of the package is asked where the generator is tested.
#include <constcloud/base/cdk_version.hpp>
#include <string_view>
#include "support/catch.hpp"

TEST_CASE("The version of aws-cdk-lib has three numbers", "[base]") {
  constexpr std::string_view version = constcloud::cdk_version;
  STATIC_REQUIRE(version.find_first_not_of("0123456789.") == std::string_view::npos);
  STATIC_REQUIRE(version.find('.') != version.rfind('.'));
  CHECK(version.starts_with("2."));
}
