// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/style.hpp>

#include "support/both.hpp"

using constcloud::text::Colour;
using constcloud::text::Style;

TEST_CASE("Style: a text has a colour only where there are colours") {
  CHECK_BOTH(Style{.has_colours = true}.paint(Colour::red, "x") == "\x1b[31mx\x1b[0m");
  CHECK_BOTH(Style{.has_colours = true}.paint(Colour::bold, "x") == "\x1b[01mx\x1b[0m");
  CHECK_BOTH(Style{}.paint(Colour::red, "x") == "x");
}

TEST_CASE("Style: trees have lines, of ASCII where there is nothing else") {
  CHECK_BOTH(Style{}.branch(false) == "├─ " && Style{}.branch(true) == "└─ ");
  CHECK_BOTH(Style{}.trunk(false) == "│  " && Style{}.trunk(true) == "   ");
  constexpr Style ascii{.has_lines = false};
  CHECK_BOTH(ascii.branch(false) == "|- " && ascii.branch(true) == "`- ");
  CHECK_BOTH(ascii.trunk(false) == "|  " && ascii.trunk(true) == "   ");
}
