// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/context_provider.hpp>
#include <constcloud/synth/cloud_assembly.hpp>

#include "support/findings.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::detail::RenderedAssembly;

namespace {

constexpr Text file_of(const RenderedAssembly& assembly, const Text& name) {
  for (const cc::detail::AssemblyFile& file : assembly.files) {
    if (file.name == name) return file.text;
  }
  return "there is no such file";
}

/// The assembly after `f(app)`.
template <class F>
constexpr RenderedAssembly assembly_of(F f) {
  cc::ConstructTree app;
  f(static_cast<cc::Construct&>(app));
  return cc::detail::render_assembly(cc::detail::root_of(app), false);
}

}  // namespace

TEST_CASE("cloud assembly: indentation of one becomes one of two, and texts stay as they are") {
  CHECK_BOTH(cc::detail::indented_by_two("{\n \"a\": [\n  \"  b\"\n ]\n}") == "{\n  \"a\": [\n    \"  b\"\n  ]\n}");
  CHECK_BOTH(cc::detail::indented_by_two("") == "");
}

TEST_CASE("cloud assembly: of an app without stacks") {
  CHECK_BOTH([] {
    const RenderedAssembly assembly = assembly_of([](const cc::Construct&) {});
    return assembly.files.size() == 2 && assembly.stacks.empty() &&
           file_of(assembly, "cdk.out") == R"({"version":"55.0.0"})" &&
           file_of(assembly, "manifest.json") ==
               "{\n  \"version\": \"55.0.0\",\n  \"artifacts\": {},\n  \"minimumCliVersion\": \"2.1148.2\"\n}";
  }());
}

TEST_CASE("cloud assembly: a stack has its template, its assets and its metadata") {
  CHECK_BOTH([] {
    const RenderedAssembly assembly = assembly_of([](const cc::Construct& app) { trees::thing(Stack(app, "S"), "T"); });
    const Text manifest = file_of(assembly, "manifest.json");
    return assembly.files.size() == 5 && assembly.stacks.size() == 1 &&
           file_of(assembly, "S.template.json") == assembly.stacks[0].template_text &&
           file_of(assembly, "S.metadata.json").contains("\"/S/T\": [") &&
           file_of(assembly, "S.assets.json").contains("\"displayName\": \"S Template\"") &&
           manifest.contains("\"additionalMetadataFile\": \"S.metadata.json\"") &&
           manifest.contains("\"environment\": \"aws://unknown-account/unknown-region\"");
  }());
}

TEST_CASE("cloud assembly: a template of more than 800,000 characters gets a warning, as does one that is too long") {
  const auto of = [](std::size_t length) {
    return assembly_of([length](const cc::Construct& app) {
      const Stack stack(app, "S");
      stack.add_metadata("filler", std::string(length, 'x'));
    });
  };
  const std::size_t empty = of(0).stacks[0].template_text.size();
  const auto note_of = [&](std::size_t size) {
    const RenderedAssembly assembly = of(size - empty);
    REQUIRE(assembly.stacks[0].template_text.size() == size);
    const std::string metadata(file_of(assembly, "S.metadata.json"));
    const std::size_t begin = metadata.find("Template size");
    return begin == std::string::npos ? "" : metadata.substr(begin, metadata.find('.', begin) - begin);
  };
  CHECK(note_of(800'000) == "");
  CHECK(note_of(800'001) == "Template size is approaching limit: 800001/1000000");
  CHECK(note_of(1'000'000) == "Template size is approaching limit: 1000000/1000000");
  CHECK(note_of(1'000'001) == "Template size exceeds limit: 1000001/1000000");
}

TEST_CASE("cloud assembly: a stage has a folder") {
  CHECK_BOTH([] {
    const RenderedAssembly assembly =
        assembly_of([](const cc::Construct& app) { trees::thing(Stack(cc::Stage(app, "Prod"), "Bar"), "T"); });
    return file_of(assembly, "assembly-Prod/manifest.json").contains("\"ProdBar673E7BB6\"") &&
           file_of(assembly, "manifest.json").contains("\"directoryName\": \"assembly-Prod\"") &&
           assembly.stacks[0].template_file == "assembly-Prod/ProdBar673E7BB6.template.json" &&
           assembly.stacks[0].display_name == "Prod/Bar";
  }());
}

TEST_CASE("cloud assembly: missing context stands in the manifest, once for a key") {
  CHECK_BOTH([] {
    const RenderedAssembly assembly = assembly_of([](const cc::Construct& app) {
      for (const char* id : {"A", "B"}) {
        const Stack stack(app, Text::copy(id, 1));
        cc::detail::report_missing(cc::detail::stack_state(cc::detail::node_of(stack)),
                                   {"key", "ssm", cc::Json::object({{"parameterName", "p"}})});
      }
    });
    const cc::Json missing = *cc::json::parse(file_of(assembly, "manifest.json")).find("missing");
    const cc::Json& one = missing.as_array()[0];
    return missing.size() == 1 && *one.find("key") == cc::Json("key") &&
           one.find("props")->find("lookupRoleArn")->as_text().starts_with("arn:${AWS::Partition}:iam::");
  }());
}

TEST_CASE("cloud assembly: rendering changes nothing, so that it can be done again") {
  CHECK_BOTH([] {
    cc::ConstructTree app;
    const Stack stack(app, "S", {.tags = cc::Map<Text>{{"k", "v"}}});
    trees::thing(stack, "T");
    const RenderedAssembly first = cc::detail::render_assembly(cc::detail::root_of(app));
    const RenderedAssembly second = cc::detail::render_assembly(cc::detail::root_of(app));
    bool same = first.files.size() == second.files.size();
    for (std::size_t i = 0; i != first.files.size(); ++i) same = same && first.files[i].text == second.files[i].text;
    return same;
  }());
}

TEST_CASE("cloud assembly: findings come last, as warnings, and only where somebody listens") {
  constexpr auto metadata = [](bool somebody_listens) {
    findings::Tree tree;
    if (!somebody_listens) {
      delete cc::detail::root_of(tree.app).services;
      cc::detail::root_of(tree.app).services = nullptr;
    }
    const auto t = trees::thing(Stack(tree.app, "S"), "T");
    t.override_logical_id("my-id");
    cc::Annotations::of(t).add_warning("w");
    return file_of(cc::detail::render_assembly(cc::detail::root_of(tree.app), false), "S.metadata.json");
  };
  CHECK_BOTH(metadata(true).contains("\"data\": \"w\"\n    },\n    {\n      \"type\": \"aws:cdk:warning\",\n"
                                     "      \"data\": \"CloudFormation wants names of letters and digits, got 'my-id': "
                                     "rename it [ack: constcloud:core.invalidLogicalId]\"\n    }\n  ]"));
  CHECK_BOTH(metadata(false).contains("\"data\": \"w\"\n    }\n  ]"));
}

TEST_CASE("cloud assembly: a stack waits for none that was taken out") {
  CHECK(trees::refusal_of([] {
          (void)assembly_of([](const cc::Construct& app) {
            const Stack s(app, "S");
            s.add_dependency(Stack(app, "P"));
            app.node().try_remove_child("P");
          });
        }) == trees::Refusal{"Artifact S depends on non-existing artifact P", "S"});
}
