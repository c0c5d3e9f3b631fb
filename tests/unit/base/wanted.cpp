// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/wanted.hpp>

#include "support/both.hpp"

using constcloud::detail::fits_here;
using constcloud::detail::unbuilt;

namespace {
struct Builder {
  static constexpr int set_fields = 0;
};
}  // namespace

TEST_CASE("wanted: nothing fits where a sentence says what is wanted") {
  STATIC_REQUIRE(!fits_here<int>);
  STATIC_REQUIRE(!fits_here<const char*>);
}

TEST_CASE("wanted: what has fields to set is a builder") {
  STATIC_REQUIRE(unbuilt<Builder>);
  STATIC_REQUIRE(!unbuilt<int>);
}
