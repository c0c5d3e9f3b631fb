// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/fingerprint.hpp>

#include <sys/stat.h>

#include "support/catch.hpp"
#include "support/folder.hpp"

using constcloud::Text;
using constcloud::host::content_fingerprint;
using constcloud::host::fingerprint;

TEST_CASE("fingerprint: of text CRLF is LF, of anything with a NUL all bytes count") {
  const TestFolder folder;
  folder.write("lf", "a\nb\n").write("crlf", "a\r\nb\r\n");
  CHECK(content_fingerprint(folder.at("lf")) == content_fingerprint(folder.at("crlf")));
  folder.write("lf", std::string("a\0\n", 3)).write("crlf", std::string("a\0\r\n", 4));
  CHECK_FALSE(content_fingerprint(folder.at("lf")) == content_fingerprint(folder.at("crlf")));
  CHECK(content_fingerprint(folder.at("lf")).starts_with("3:"));
}

TEST_CASE("fingerprint: a CR at the very end is hashed and not counted") {
  const TestFolder folder;
  CHECK(content_fingerprint(folder.write("f", "a\r").at("f")).starts_with("0:"));
}

TEST_CASE("fingerprint: names, contents, links and options count; permissions and empty folders do not") {
  const TestFolder folder;
  folder.write("top/a", "1").write("top/b/c", "2");
  const Text before = fingerprint(folder.at("top"));
  CHECK(before.size() == 64);
  ::chmod(std::string(folder.at("top/a")).c_str(), 0755);
  std::filesystem::create_directory(std::string(folder.at("top/empty")));
  CHECK(fingerprint(folder.at("top")) == before);
  CHECK_FALSE(fingerprint(folder.at("top"), {.extra_hash = "x"}) == before);
  CHECK_FALSE(fingerprint(folder.at("top"), {.follow = constcloud::SymlinkFollowMode::always}) == before);
  folder.link("top/link", "a");
  CHECK_FALSE(fingerprint(folder.at("top")) == before);
  CHECK(fingerprint(folder.at("top"), {.exclude = constcloud::List<Text>{"link"}}) == before);
}

TEST_CASE("fingerprint: what is not there is refused with the system's reason") {
  const TestFolder folder;
  CHECK_THROWS_WITH(fingerprint(folder.at("none")),
                    "cannot read " + std::string(folder.at("none")) + ": No such file or directory");
}
