// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whoever compiles without C++20 reads one sentence about it. A file that is missing ends the compilation, which #error
// does not; clang reads on in silence, and without namespaces passes all the rest by. Every header meets this one before
// its first declaration, as check-house sees to. (Visual C++ tells its standard in a macro of its own.)
#if __cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#include "constcloud is written in C++20: compile with -std=c++20 (Visual C++: /std:c++20)"
#define namespace
#endif
