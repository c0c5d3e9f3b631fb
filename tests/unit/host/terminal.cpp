// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/terminal.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>

#include "support/redirected.hpp"

namespace host = constcloud::host;
using constcloud::text::Style;
using host::Stream;

namespace {

/// Both ends of a terminal that nobody sees.
struct Terminal {
  Terminal() {
    REQUIRE(::grantpt(screen) == 0);
    REQUIRE(::unlockpt(screen) == 0);
    program = ::open(::ptsname(screen), O_RDWR | O_NOCTTY);
    REQUIRE(program >= 0);
  }
  ~Terminal() {
    ::close(program);
    ::close(screen);
  }
  int screen = ::posix_openpt(O_RDWR | O_NOCTTY);
  int program = -1;
};

Style style_on(int descriptor) {
  const Redirected output(1, descriptor);
  return host::style_of(Stream::output);
}

}  // namespace

TEST_CASE("Terminal: colours and lines where it can show them") {
  const Terminal terminal;
  const Variable no_color("NO_COLOR", nullptr);
  const Variable term("TERM", "xterm");
  const Variable all("LC_ALL", "C.UTF-8");
  CHECK(style_on(terminal.program).has_colours);
  CHECK(style_on(terminal.program).has_lines);
  {
    const Variable set("NO_COLOR", "1");
    CHECK_FALSE(style_on(terminal.program).has_colours);
  }
  {
    const Variable empty("NO_COLOR", "");
    CHECK(style_on(terminal.program).has_colours);
  }
  const Variable dumb("TERM", "dumb");
  CHECK_FALSE(style_on(terminal.program).has_colours);
}

TEST_CASE("Terminal: the first of three variables tells the characters") {
  const Terminal terminal;
  const Variable all("LC_ALL", nullptr);
  const Variable characters("LC_CTYPE", nullptr);
  const Variable lang("LANG", nullptr);
  CHECK_FALSE(style_on(terminal.program).has_lines);
  const Variable third("LANG", "de_DE.utf8");
  CHECK(style_on(terminal.program).has_lines);
  const Variable second("LC_CTYPE", "POSIX");
  CHECK_FALSE(style_on(terminal.program).has_lines);
  const Variable first("LC_ALL", "en_US.UTF-8");
  CHECK(style_on(terminal.program).has_lines);
}

TEST_CASE("Terminal: what is none gets no colours, and lines") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const Variable all("LC_ALL", "C");
  const Style style = style_on(ends[1]);
  CHECK_FALSE(style.has_colours);
  CHECK(style.has_lines);
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_CASE("Terminal: a text is written whole, or it is known why not") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  {
    const Redirected output(1, ends[1]);
    CHECK(host::write_stream(Stream::output, "a text", 6));
    CHECK(host::write_stream(Stream::output, "", 0));
  }
  char read[16];
  CHECK(::read(ends[0], read, sizeof(read)) == 6);
  CHECK(std::string(read, 6) == "a text");

  ::close(ends[0]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  bool written = true;
  int reason = 0;
  {
    const Redirected output(1, ends[1]);
    written = host::write_stream(Stream::output, "a text", 6);
    reason = errno;
  }
  CHECK_FALSE(written);
  CHECK(reason == EPIPE);
  std::signal(SIGPIPE, before);
  ::close(ends[1]);
}
