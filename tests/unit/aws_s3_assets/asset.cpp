// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_s3_assets/asset.hpp>

#include <constcloud/app.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3_assets.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;
using cc::aws_s3_assets::Asset;

namespace {

Function make_function(const cc::Stack& stack, const cc::Text& id, const Code& code) {
  return Function::builder(stack, id).runtime(Runtime::nodejs_22_x).handler("index.handler").code(code).build();
}

}  // namespace

TEST_CASE("Asset: the copy is in the assembly when the app is synthesized") {
  const files::Folder folder;
  folder.write("src/index.js", "1");
  cc::App app({.outdir = folder.path("out")});
  const Asset asset = Asset::builder(cc::Stack(app, "S"), "A").path(folder.path("src")).build();
  CHECK(asset.is_zip_archive());
  CHECK_FALSE(asset.is_file());
  CHECK_FALSE(folder.has("out"));
  app.synth();
  CHECK(folder.read("out/" + std::string(asset.asset_path()) + "/index.js") == "1");
}

TEST_CASE("Asset: a source that went away leaves the old assembly whole") {
  const files::Folder folder;
  folder.write("src/index.js", "1").write("out/cdk.out", "old");
  cc::App app({.outdir = folder.path("out")});
  Asset(cc::Stack(app, "S"), "A", {.path = folder.path("src")});
  std::filesystem::remove_all(std::string(folder.path("src")));
  CHECK_THROWS_WITH(app.synth(), Catch::Matchers::ContainsSubstring("cannot read the folder"));
  CHECK(folder.read("out/cdk.out") == "old");
}

TEST_CASE("Asset: refuses an empty path and a path where nothing is, at its own place") {
  const files::Folder folder;
  cc::App app({.outdir = folder.path("out")});
  const cc::Stack stack(app, "S");
  CHECK_THROWS_WITH(Asset(stack, "A", {.path = ""}), "Asset path cannot be empty");
  try {
    Asset(stack, "B", {.path = folder.path("none")});
    FAIL("made");
  } catch (const cc::Error& error) {
    CHECK(error.path() == "S/B/Stage");
  }
}

TEST_CASE("Asset: as the code of functions of one stack only, and as a folder or an archive only") {
  const files::Folder folder;
  folder.write("src/index.js", "1");
  cc::App app({.outdir = folder.path("out")});
  const cc::Stack stack(app, "S");
  const Code code = Code::from_asset(folder.path("src"));
  make_function(stack, "One", code);
  make_function(stack, "Two", code);
  CHECK(stack.node().find_child("One").node().try_find_child("Code"));
  CHECK_FALSE(stack.node().find_child("Two").node().try_find_child("Code"));
  CHECK_THROWS_WITH(make_function(cc::Stack(app, "T"), "One", code),
                    "Asset is already associated with another stack 'S'. Create a new Code instance for every stack.");
  CHECK_THROWS_WITH(make_function(stack, "File", Code::from_asset(folder.path("src/index.js"))),
                    "Asset must be a .zip file or a directory (" + std::string(folder.path("src/index.js")) + ")");
}
