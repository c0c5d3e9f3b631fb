// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the two files of the program say to each other: nothing of the library.
#include <cstddef>

const char* constant_words();
std::size_t size_of_constant_words();
