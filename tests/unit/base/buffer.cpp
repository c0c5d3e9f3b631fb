// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/buffer.hpp>

#include "support/both.hpp"

using constcloud::Buffer;

namespace {

template <std::size_t N>
constexpr bool holds(const Buffer& buffer, const char (&expected)[N]) {
  return constcloud::detail::equal_chars(buffer.data(), buffer.size(), expected, N - 1);
}

constexpr Buffer of(char c, std::size_t count) {
  Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(c);
  return buffer;
}

}  // namespace

TEST_CASE("Buffer: an empty one") {
  CHECK_BOTH(Buffer().size() == 0);
  CHECK_BOTH(Buffer(7).size() == 0);
  CHECK_BOTH([] {
    Buffer buffer;
    buffer.append("", 0);
    return buffer.begin() == buffer.end();
  }());
}

TEST_CASE("Buffer: appends, also beyond its capacity") {
  CHECK_BOTH([] {
    Buffer buffer(2);
    buffer.append("ab", 2);
    buffer.push('c');
    buffer.append("defghijklmnopqrstuvwxyz, and more until it must grow once again", 63);
    buffer.push('!');
    return holds(buffer, "abcdefghijklmnopqrstuvwxyz, and more until it must grow once again!");
  }());
  CHECK_BOTH([] {
    const Buffer many = of('x', 1'000);
    for (const char c : many) {
      if (c != 'x') return false;
    }
    return many.size() == 1'000;
  }());
}

TEST_CASE("Buffer: truncates") {
  CHECK_BOTH([] {
    Buffer buffer;
    buffer.append("{\"a\":1}", 7);
    buffer.truncate(1);
    buffer.push('}');
    return holds(buffer, "{}");
  }());
}

TEST_CASE("Buffer: moves and leaves an empty one behind") {
  CHECK_BOTH([] {
    Buffer from = of('a', 3);
    Buffer to(std::move(from));
    return holds(to, "aaa") && from.size() == 0 && from.data() == nullptr;
  }());
  CHECK_BOTH([] {
    Buffer to = of('b', 40);
    to = of('a', 3);
    to.push('c');
    return holds(to, "aaac");
  }());
}

TEST_CASE("Buffer: hands its characters over, and is good for others") {
  CHECK_BOTH([] {
    Buffer buffer = of('a', 3);
    char* const characters = buffer.release();
    const bool handed = characters[0] == 'a' && characters[2] == 'a';
    delete[] characters;
    buffer.push('b');
    return handed && holds(buffer, "b");
  }());
}

TEST_CASE("Buffer: over memory of somebody else it writes there, and leaves it alone when that is full") {
  CHECK_BOTH([] {
    char memory[4] = {};
    Buffer buffer = Buffer::over(memory, 4);
    buffer.append("abc", 3);
    Buffer moved(static_cast<Buffer&&>(buffer));
    moved.push('d');
    const bool was_there = moved.data() == memory && holds(moved, "abcd");
    moved.append("efgh", 4);
    return was_there && moved.data() != memory && holds(moved, "abcdefgh") && memory[3] == 'd';
  }());
}
