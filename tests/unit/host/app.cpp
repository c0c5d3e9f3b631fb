// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/app.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace fs = std::filesystem;

namespace {

struct OutputFolder {
  OutputFolder() : path(fs::temp_directory_path() / ("constcloud-app-" + std::to_string(std::rand()))) {
    fs::remove_all(path);
  }
  ~OutputFolder() { fs::remove_all(path); }
  std::string read(const char* name) const {
    std::ifstream file(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  fs::path path;
};

}  // namespace

TEST_CASE("App: synth writes each stack's template and returns it") {
  const OutputFolder folder;
  cc::App app({.outdir = cc::Text(folder.path.string())});
  const cc::Stack one = trees::plain_stack(app, "One");
  trees::thing(one, "A");
  const cc::Stack two(app, "Two",
                      {.stack_name = "second",
                       .suppress_template_indentation = true,
                       .synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})});
  trees::thing(two, "B");
  const cc::CloudAssembly assembly = app.synth();
  CHECK(assembly.directory == cc::Text(folder.path.string()));
  REQUIRE(assembly.stacks.size() == 2);
  CHECK(folder.read("One.template.json") == R"({"Resources":{"A":{"Type":"A::B::C"}}})");
  CHECK(folder.read("Two.template.json") == R"({"Resources":{"B":{"Type":"A::B::C"}}})");
  CHECK(assembly.template_of("One") == template_text(one));
  CHECK(assembly.template_of("second") == template_text(two));
  CHECK(trees::refusal_of([&] { (void)assembly.template_of("Two"); }) ==
        trees::Refusal{"Unable to find stack with stack name \"Two\"", ""});
}

TEST_CASE("App: the output folder is the one given, else CDK_OUTDIR, else cdk.out") {
  ::unsetenv("CDK_OUTDIR");
  CHECK(cc::App().outdir() == "cdk.out");
  ::setenv("CDK_OUTDIR", "from-the-cli", 1);
  CHECK(cc::App().outdir() == "from-the-cli");
  CHECK(cc::App({.outdir = "given"}).outdir() == "given");
  ::setenv("CDK_OUTDIR", "", 1);
  CHECK(cc::App().outdir() == "cdk.out");
  ::unsetenv("CDK_OUTDIR");
}

TEST_CASE("App: context is known to all constructs") {
  cc::App app({.context = {{"key", cc::Json("value")}}});
  const cc::Stack stack(app, "S");
  CHECK(stack.node().get_context("key") == cc::Json("value"));
  CHECK(stack.node().try_get_context("other") == nullptr);
}

TEST_CASE("App: it can be synthesized again after changes") {
  const OutputFolder folder;
  cc::App app({.outdir = cc::Text(folder.path.string())});
  const cc::Stack stack = trees::plain_stack(app, "S");
  trees::thing(stack, "A");
  app.synth();
  trees::thing(stack, "B");
  app.synth();
  CHECK(folder.read("S.template.json") == R"({"Resources":{"A":{"Type":"A::B::C"},"B":{"Type":"A::B::C"}}})");
}

TEST_CASE("App: findings are warnings, errors when it is strict") {
  const OutputFolder folder;
  const auto synth = [&folder](cc::Optional<bool> strict) {
    const cc::App app({.outdir = cc::Text(folder.path.string()), .strict = strict});
    trees::thing(trees::plain_stack(app, "S"), "A").override_logical_id("my-id");
    app.synth();
  };
  const trees::Refusal refusal{
      "CloudFormation wants names of letters and digits, got 'my-id': rename it [ack: constcloud:core.invalidLogicalId]",
      "S/A"};
  CHECK(trees::refusal_of([&] { synth(true); }) == refusal);
  CHECK_FALSE(std::filesystem::exists(folder.path));
  synth(cc::nullopt);
  CHECK(folder.read("S.metadata.json").find("[ack: constcloud:core.invalidLogicalId]") != std::string::npos);
  CHECK(folder.read("S.template.json") == R"({"Resources":{"my-id":{"Type":"A::B::C"}}})");
  synth(false);
}
