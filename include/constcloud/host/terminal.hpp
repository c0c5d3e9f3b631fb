// SPDX-License-Identifier: Apache-2.0
#pragma once
// The standard streams of a program.
#include <constcloud/base/style.hpp>
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A stream that the program was started with.
enum class Stream : int { output = 1, error = 2 };

/// Writes all characters, at once and without memory of its own. False, and `errno` says why, where the system takes no
/// more; who has closed the other end of a pipe ends the program with SIGPIPE before that, unless the program ignores
/// it.
CONSTCLOUD_INLINE bool write_stream(Stream stream, const char* data, std::size_t size);

/// How to write for people: in colours on a terminal, unless the environment variable `NO_COLOR` is set to anything or
/// `TERM` is `dumb`; without box drawing characters on a terminal whose locale (`LC_ALL`, else `LC_CTYPE`, else `LANG`)
/// is not of UTF-8. (A console of Windows shows all characters.)
CONSTCLOUD_INLINE text::Style style_of(Stream stream);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/terminal.hpp>
#endif
