// SPDX-License-Identifier: Apache-2.0
#include "memory.hpp"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace {

long made = 0;
long living = 0;
/// Allocations that succeed before one that does not; negative: all succeed.
long allowed = -1;

void* allocate(std::size_t size) {
  if (allowed >= 0 && allowed-- == 0) throw std::bad_alloc();
  void* const block = std::malloc(size == 0 ? 1 : size);
  if (block == nullptr) throw std::bad_alloc();
  ++made;
  ++living;
  return block;
}
void release(void* block) {
  if (block != nullptr) --living;
  std::free(block);
}

const char* running = "";
long refused = 0;

[[noreturn]] void say_what_ended() {
  std::fprintf(stderr, "%s: with allocation %ld refused, the program ends\n", running, refused);
  std::abort();
}

void run(const std::function<void()>& body, long allocations) {
  allowed = allocations;
  try {
    body();
  } catch (const std::exception&) {
    // What it throws without need is no matter here: other tests look at that.
  }
  allowed = -1;
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* block) noexcept { release(block); }
void operator delete[](void* block) noexcept { release(block); }
void operator delete(void* block, std::size_t) noexcept { release(block); }
void operator delete[](void* block, std::size_t) noexcept { release(block); }

namespace {

/// What all runs of a body may allocate, twice that.
long affordable() {
  const char* const given = std::getenv("CONSTCLOUD_ALLOCATIONS");
  return given == nullptr ? 4'000'000 : std::atol(given);
}

int refuse_each_allocation_of(const char* name, const std::function<void()>& body) {
  std::set_terminate(say_what_ended);
  running = name;
  run(body, -1);  // what is made once for all is no leak
  const long before_all = made;
  run(body, -1);
  const long allocations = made - before_all;
  const long step = 1 + allocations * allocations / affordable();  // a run costs what it allocates before the refusal
  int runs = 2;
  bool is_clean = true;
  for (refused = 0; refused < allocations; refused += step, ++runs) {
    const long before = living;
    run(body, refused);
    if (living == before) continue;
    std::fprintf(stderr, "%s: with allocation %ld refused, %ld blocks stay\n", name, refused, living - before);
    is_clean = false;
  }
  return is_clean ? runs : 0;
}

long living_blocks() { return living; }

[[maybe_unused]] const bool is_known = (memory::refuse_each_allocation_of = refuse_each_allocation_of) != nullptr &&
                                       (memory::living_blocks = living_blocks) != nullptr;

}  // namespace
