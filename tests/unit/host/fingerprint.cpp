// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/fingerprint.hpp>

#include <sys/stat.h>

#include "support/catch.hpp"
#include "support/files.hpp"

using constcloud::Text;
using constcloud::host::content_fingerprint;
using constcloud::host::fingerprint;

TEST_CASE("fingerprint: of text CRLF is LF, of anything with a NUL all bytes count") {
  const files::Folder folder;
  folder.write("lf", "a\nb\n").write("crlf", "a\r\nb\r\n");
  CHECK(content_fingerprint(folder.path("lf")) == content_fingerprint(folder.path("crlf")));
  folder.write("lf", std::string("a\0\n", 3)).write("crlf", std::string("a\0\r\n", 4));
  CHECK_FALSE(content_fingerprint(folder.path("lf")) == content_fingerprint(folder.path("crlf")));
  CHECK(content_fingerprint(folder.path("lf")).starts_with("3:"));
}

TEST_CASE("fingerprint: a CR at the very end is hashed and not counted") {
  const files::Folder folder;
  CHECK(content_fingerprint(folder.write("f", "a\r").path("f")).starts_with("0:"));
}

TEST_CASE("fingerprint: names, contents, links and options count; permissions and empty folders do not") {
  const files::Folder folder;
  folder.write("top/a", "1").write("top/b/c", "2");
  const Text before = fingerprint(folder.path("top"));
  CHECK(before.size() == 64);
  ::chmod(folder.path("top/a\0").data(), 0755);
  std::filesystem::create_directory(std::string(folder.path("top/empty")));
  CHECK(fingerprint(folder.path("top")) == before);
  CHECK_FALSE(fingerprint(folder.path("top"), {.extra_hash = "x"}) == before);
  CHECK_FALSE(fingerprint(folder.path("top"), {.follow = constcloud::SymlinkFollowMode::always}) == before);
  folder.link("top/link", "a");
  CHECK_FALSE(fingerprint(folder.path("top")) == before);
  CHECK(fingerprint(folder.path("top"), {.exclude = constcloud::List<Text>{"link"}}) == before);
}

TEST_CASE("fingerprint: what is not there is refused with the system's reason") {
  const files::Folder folder;
  CHECK_THROWS_WITH(fingerprint(folder.path("none")),
                    "cannot read " + std::string(folder.path("none")) + ": No such file or directory");
}
