// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/error.hpp>

#include <string>

#include "support/both.hpp"

using constcloud::Error;
using constcloud::Text;

TEST_CASE("Error: says its message and the path of the construct") {
  const Error error("a message", "Stack/mystage");
  CHECK(std::string(error.what()) == "a message");
  CHECK(error.message() == "a message");
  CHECK(error.path() == "Stack/mystage");
}

TEST_CASE("Error: has no path where there is none") {
  const Error error(std::string("a message"));
  CHECK(error.path().empty());
  CHECK(error.message() == "a message");
}

TEST_CASE("Error: keeps its text when it is copied, as exceptions are") {
  std::string what;
  try {
    try {
      throw Error(Text::concat({"a ", "message"}), "path");
    } catch (const Error& error) {
      const Error copy = error;
      throw copy;
    }
  } catch (const std::exception& error) {
    what = error.what();
  }
  CHECK(what == "a message");
}

TEST_CASE("a_text_must_be_valid_utf8: names the byte") {
  for (const std::size_t offset : {0u, 7u, 10u, 99u, 100u, 101u, 4'294'967'295u}) {
    std::string what;
    try {
      constcloud::refuse::a_text_must_be_valid_utf8(offset);
    } catch (const Error& error) {
      what = error.what();
    }
    CHECK(what ==
          "a text must be valid UTF-8: the byte at offset " + std::to_string(offset) + " is not");
  }
}
