// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the generated program does with each member of each class.
#include <constcloud/base/error.hpp>
#include <cstdio>

inline int asked = 0;
inline int faults = 0;

/// An empty construct refuses what it is asked, in a sentence that says so.
template <class Handle, class Ask>
void refused(const char* name, Ask ask) {
  ++asked;
  try {
    ask(Handle());
  } catch (const constcloud::Error& error) {
    if (error.message().find("is empty") != constcloud::Text::npos) return;
    std::fprintf(stderr, "%s: refused, but not as empty: %s\n", name, error.what());
    ++faults;
    return;
  }
  std::fprintf(stderr, "%s: an empty handle answers\n", name);
  ++faults;
}

/// A value that was made of nothing answers or refuses.
template <class Value, class Ask>
void survived(const char*, Ask ask) {
  ++asked;
  try {
    ask(Value());
  } catch (const constcloud::Error&) {
  }
}

inline int finish(int constructs) {
  std::printf("%d classes of constructs, %d questions, %d faults\n", constructs, asked, faults);
  return faults == 0 ? 0 : 1;
}
