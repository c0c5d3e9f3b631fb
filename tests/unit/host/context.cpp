// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/context.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace fs = std::filesystem;
using cc::host::context_of_cli;
using cc::host::context_of_folder;

namespace {

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("constcloud-context-" + std::to_string(std::rand()))) {
    fs::create_directory(path);
  }
  ~Folder() { fs::remove_all(path); }
  std::string write(const char* name, const char* text) const {
    std::ofstream(path / name) << text;
    return (path / name).string();
  }
  fs::path path;
};

struct Variable {
  Variable(const char* variable, const char* value) : name(variable) { ::setenv(name, value, 1); }
  ~Variable() { ::unsetenv(name); }
  const char* name;
};

}  // namespace

TEST_CASE("context: variables of the environment count when they are not empty") {
  CHECK_FALSE(cc::host::environment_variable("CONSTCLOUD_NO_SUCH_VARIABLE").has_value());
  const Variable set("CONSTCLOUD_TEST", "x");
  CHECK(*cc::host::environment_variable("CONSTCLOUD_TEST") == "x");
  const Variable empty("CONSTCLOUD_TEST", "");
  CHECK_FALSE(cc::host::environment_variable("CONSTCLOUD_TEST").has_value());
}

TEST_CASE("context: the CLI hands it over in a variable, and the rest in a file, which goes first") {
  CHECK(context_of_cli().empty());
  const Folder folder;
  const std::string file = folder.write("rest.json", R"({"b":[1],"c":null})");
  const Variable json("CDK_CONTEXT_JSON", R"({"a":"1","b":2})");
  CHECK(cc::Json(context_of_cli()).to_text() == R"({"a":"1","b":2})");
  const Variable rest("CONTEXT_OVERFLOW_LOCATION_ENV", file.c_str());
  CHECK(cc::Json(context_of_cli()).to_text() == R"({"a":"1","b":[1],"c":null})");
}

TEST_CASE("context: what is no JSON object is refused, with the place") {
  const auto refused = [](const char* value) {
    const Variable json("CDK_CONTEXT_JSON", value);
    return trees::refusal_of(context_of_cli).what;
  };
  CHECK(refused("[1]") == "CDK_CONTEXT_JSON: a JSON object is wanted here");
  CHECK(refused("{\"a\":").starts_with("CDK_CONTEXT_JSON: malformed JSON at line 1, column 6"));
  const Variable rest("CONTEXT_OVERFLOW_LOCATION_ENV", "/no/such/file");
  CHECK(trees::refusal_of(context_of_cli).what == "cannot read /no/such/file: No such file or directory");
}

TEST_CASE("context: of a folder, cdk.json over cdk.context.json, with what the CLI switches on") {
  const std::string switches = R"("aws:cdk:enable-path-metadata":true,"aws:cdk:enable-asset-metadata":true})";
  const Folder folder;
  const cc::Text path(folder.path.string());
  const auto shown = [&path] { return std::string(cc::Json(context_of_folder(path)).to_text()); };
  CHECK(shown() == "{" + switches);
  folder.write("cdk.context.json", R"({"a":1,"b":2})");
  CHECK(shown() == R"({"a":1,"b":2,)" + switches);
  folder.write("cdk.json", R"({"app":"x","context":{"b":3}})");
  CHECK(shown() == R"({"a":1,"b":3,)" + switches);
  folder.write("cdk.json", R"({"app":"x","pathMetadata":false})");
  CHECK(shown() == R"({"a":1,"b":2,"aws:cdk:enable-asset-metadata":true})");
  folder.write("cdk.json", R"({"assetMetadata":false,"context":{"aws:cdk:enable-path-metadata":false}})");
  CHECK(shown() == R"({"a":1,"b":2,"aws:cdk:enable-path-metadata":true})");
}
