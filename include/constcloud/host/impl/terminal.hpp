// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/terminal.hpp.
#include <constcloud/host/context.hpp>
#include <constcloud/host/terminal.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool write_stream(Stream stream, const char* data, std::size_t size) {
  std::size_t done = 0;
  while (done != size) {
    const std::ptrdiff_t count = machine::write_stream(static_cast<int>(stream), data + done, size - done);
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

CONSTCLOUD_INLINE text::Style style_of(Stream stream) {
  if (!machine::is_terminal(static_cast<int>(stream))) return {};
  text::Style style;
  style.has_colours = !environment_variable("NO_COLOR") && environment_variable("TERM").value_or("") != "dumb";
  style.has_lines = machine::terminal_shows_all();
  return style;
}

}  // namespace constcloud::host
