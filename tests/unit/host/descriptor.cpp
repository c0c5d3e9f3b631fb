// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/descriptor.hpp>
#include <utility>

#include "support/catch.hpp"

using constcloud::host::Descriptor;

namespace {

bool is_open(int number) { return ::fcntl(number, F_GETFD) != -1; }
Descriptor open_one() { return Descriptor(::open("/", O_RDONLY | O_CLOEXEC)); }

}  // namespace

TEST_CASE("Descriptor: it closes when its owner goes, and what it held when it takes another") {
  int number = -1;
  {
    const Descriptor one = open_one();
    number = one.number();
    CHECK(one.is_open());
    CHECK(is_open(number));
  }
  CHECK(!is_open(number));
  Descriptor held = open_one();
  number = held.number();
  {
    Descriptor other = open_one();
    held = std::move(other);
  }
  CHECK(held.is_open());
  CHECK(!is_open(number));
}

TEST_CASE("Descriptor: closing says what the system says, once") {
  CHECK(Descriptor().close());
  Descriptor failed(::open("/there/is/no/such/file", O_RDONLY | O_CLOEXEC));
  CHECK(!failed.is_open());
  Descriptor one = open_one();
  errno = ENOENT;
  CHECK(one.close());
  CHECK(errno == ENOENT);  // what a caller is about to report stays
  CHECK(!one.is_open());
  CHECK(one.close());
  Descriptor stale = open_one();
  REQUIRE(::close(stale.number()) == 0);
  CHECK(!stale.close());
  CHECK(errno == EBADF);
}

TEST_CASE("Descriptor: what is handed over stays open") {
  Descriptor one = open_one();
  const int number = one.release();
  CHECK(!one.is_open());
  CHECK(one.close());
  CHECK(is_open(number));
  CHECK(Descriptor(number).close());
}
