// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/terminal.hpp.
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/context.hpp>
#include <constcloud/host/terminal.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool write_stream(Stream stream, const char* data, std::size_t size) {
  std::size_t done = 0;
  while (done != size) {
    const ssize_t count = ::write(static_cast<int>(stream), data + done, size - done);
    if (count < 0 && errno != EINTR) return false;
    if (count > 0) done += static_cast<std::size_t>(count);
  }
  return true;
}

CONSTCLOUD_INLINE text::Style style_of(Stream stream) {
  if (::isatty(static_cast<int>(stream)) == 0) return {};
  text::Style style;
  style.has_colours = !environment_variable("NO_COLOR") && environment_variable("TERM").value_or("") != "dumb";
  Optional<Text> locale;
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (!locale) locale = environment_variable(name);
  }
  style.has_lines = false;
  for (const Text& name : {Text("UTF-8"), Text("utf-8"), Text("UTF8"), Text("utf8")}) {
    if (locale && locale->contains(name)) style.has_lines = true;
  }
  return style;
}

}  // namespace constcloud::host
