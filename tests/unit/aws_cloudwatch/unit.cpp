// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/unit.hpp>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::aws_cloudwatch::Color;
using constcloud::aws_cloudwatch::Unit;

TEST_CASE("Unit: CloudFormation's words") {
  CHECK_BOTH(to_text(Unit::seconds) == "Seconds");
  CHECK_BOTH(to_text(Unit::terabits) == "Terabits");
  CHECK_BOTH(to_text(Unit::percent) == "Percent");
  CHECK_BOTH(to_text(Unit::none) == "None");
}

TEST_CASE("Unit: a rate is a size with a second behind it") {
  constexpr auto differ = [] {
    constexpr auto first = static_cast<int>(Unit::bytes);
    constexpr auto first_rate = static_cast<int>(Unit::bytes_per_second);
    for (int i = 0; i != static_cast<int>(Unit::percent) - first; ++i) {
      const Text size = to_text(static_cast<Unit>(first + i));
      if (to_text(static_cast<Unit>(first_rate + i)) != Text::concat({size, "/Second"})) return i;
    }
    return -1;
  };
  CHECK_BOTH(differ() == -1);
  CHECK_BOTH(to_text(Unit::count_per_second) == "Count/Second");
}

TEST_CASE("Color: red, green and blue in hexadecimal digits") {
  for (const Text& color : {Color::blue, Color::brown, Color::green, Color::grey, Color::orange,
                            Color::pink, Color::purple, Color::red}) {
    CHECK(color.size() == 7);
    CHECK(color[0] == '#');
  }
  CHECK_BOTH(Color::blue == "#1f77b4");
}
