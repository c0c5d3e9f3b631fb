// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/former_templates.hpp>

#include "support/folder.hpp"
#include "support/trees.hpp"

namespace cc = constcloud;
using cc::host::FormerTemplates;

namespace {

const char manifest[] = R"({"artifacts": {
  "assembly-Prod": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Prod"}},
  "A": {"type": "aws:cloudformation:stack", "displayName": "A", "properties": {"templateFile": "A.template.json"}},
  "B": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "B.template.json", "stackName": "named"}},
  "A.assets": {"type": "cdk:asset-manifest"}}})";
const char inner_manifest[] = R"({"artifacts": {
  "ProdC": {"type": "aws:cloudformation:stack", "displayName": "Prod/C",
            "properties": {"templateFile": "ProdC.template.json", "stackName": "ProdC"}}}})";

std::string refusal_for(const cc::Text& path) {
  return trees::refusal_of([&] { (void)FormerTemplates(path).template_of("A.template.json"); }).what;
}

}  // namespace

TEST_CASE("FormerTemplates: of an assembly, those of its stages too") {
  const TestFolder folder;
  folder.write("manifest.json", manifest);
  folder.write("assembly-Prod/manifest.json", inner_manifest);
  folder.write("A.template.json", R"({"Resources":{}})");
  const FormerTemplates former(folder.at(""));
  CHECK_FALSE(former.is_one_template());
  CHECK(former.template_of("A.template.json").value().to_text() == R"({"Resources":{}})");
  CHECK_FALSE(former.template_of("B.template.json").has_value());

  cc::StackArtifact known;
  known.template_file = "A.template.json";
  const auto others = former.stacks_but({known});
  REQUIRE(others.size() == 2);
  CHECK(others[0].name == "Prod/C");
  CHECK(others[0].template_file == "assembly-Prod/ProdC.template.json");
  CHECK(others[1].name == "B (named)");
  CHECK(others[1].template_file == "B.template.json");
}

TEST_CASE("FormerTemplates: a file is the template of whatever stack") {
  const TestFolder folder;
  folder.write("old.json", R"({"a":1})");
  const FormerTemplates former(folder.at("old.json"));
  CHECK(former.is_one_template());
  CHECK(former.template_of("X.template.json").value().to_text() == R"({"a":1})");
  CHECK(former.stacks_but({}).empty());
}

TEST_CASE("FormerTemplates: what is neither is refused, with its path") {
  const TestFolder folder;
  const std::string path(folder.at(""));
  CHECK(refusal_for(folder.at("none")) == "cannot read " + path + "none: No such file or directory");
  CHECK(refusal_for(folder.at("")) == path + " is no cloud assembly: there is no manifest.json in it");
  folder.write("text", "Resources:\n");
  CHECK(refusal_for(folder.at("text")).rfind(path + "text: malformed JSON at line 1, column 1", 0) == 0);
  folder.write("array", "[]");
  CHECK(refusal_for(folder.at("array")) == path + "array is no JSON object");
  folder.write("manifest.json", "{}");
  folder.write("A.template.json", "1");
  CHECK(refusal_for(folder.at("")) == path + "/A.template.json is no JSON object");
}
