// SPDX-License-Identifier: Apache-2.0
#pragma once
// Memory that is refused: a program that is linked with memory.cpp has each of its allocations fail once.
#include <functional>

namespace memory {

/// Runs `body` to its end, then again and again with its first, its second ... allocation refused; where there are more
/// than some thousands, with some of them. Each time it must come back, by an exception or by itself, and leave nothing
/// of what it has allocated. Says what is wrong; returns how often it ran, 0 where something was. Null in a program
/// without memory.cpp.
inline int (*refuse_each_allocation_of)(const char* name, const std::function<void()>& body) = nullptr;

/// How many blocks are allocated. Null likewise.
inline long (*living_blocks)() = nullptr;

}  // namespace memory
