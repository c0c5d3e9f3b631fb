// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/printed_fault.hpp>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::detail::PrintedFault;

namespace {

constexpr PrintedFault short_fault(Text("It is wrong"));
constexpr PrintedFault long_fault(Text("There is already a Construct with name 'a-Route' in WebSocketApi [Api]: rename it"));
constexpr PrintedFault long_word(Text("0123456789012345678901234567890123456789 end"));
constexpr PrintedFault two_chars(Text("ab"));
constexpr PrintedFault foreign(Text("Stra\303\237e is no id"));

template <const PrintedFault& Fault>
constexpr auto lines_of = Fault.lines<Fault.line_count()>();

constexpr Text line(const char* chars) {
  std::size_t size = 0;
  while (chars[size] != 0) ++size;
  return Text::copy(chars, size);
}

}  // namespace

TEST_CASE("PrintedFault: a sentence of which nothing is lost") {
  STATIC_REQUIRE(Text::copy(short_fault.data(), short_fault.size()) == Text("It is wrong"));
  STATIC_REQUIRE(PrintedFault().size() == 0);
  STATIC_REQUIRE(PrintedFault().line_count() == 0);
}

TEST_CASE("PrintedFault: lines of up to 36 characters, broken at blanks") {
  STATIC_REQUIRE(short_fault.line_count() == 1);
  STATIC_REQUIRE(long_fault.line_count() == 3);
  STATIC_REQUIRE(line(lines_of<long_fault>.lines[0]) == Text("There is already a Construct with"));
  STATIC_REQUIRE(line(lines_of<long_fault>.lines[1]) == Text("name 'a-Route' in WebSocketApi"));
  STATIC_REQUIRE(line(lines_of<long_fault>.lines[2]) == Text("[Api]: rename it"));
}

TEST_CASE("PrintedFault: a longer word is broken, and a short line is filled up") {
  STATIC_REQUIRE(line(lines_of<long_word>.lines[0]) == Text("012345678901234567890123456789012345"));
  STATIC_REQUIRE(line(lines_of<long_word>.lines[1]) == Text("6789 end"));
  STATIC_REQUIRE(line(lines_of<two_chars>.lines[0]) == Text("ab     "));
}

TEST_CASE("PrintedFault: other characters than ASCII would have clang print numbers") {
  STATIC_REQUIRE(line(lines_of<foreign>.lines[0]) == Text("Stra??e is no id"));
}
