// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/command_line.hpp>

#include <fcntl.h>
#include <constcloud/stacks/stage.hpp>

#include <filesystem>
#include <stdexcept>
#include <vector>

#include "support/folder.hpp"
#include "support/redirected.hpp"
#include "support/trees.hpp"

namespace cc = constcloud;
namespace fs = std::filesystem;

// How a program behaves whose main calls it is asked in tests/command_line.

namespace {

void one_stack(cc::App& app) { trees::thing(trees::plain_stack(app, "One"), "Thing", {{"Text", cc::Json("a\nb\n")}}); }
void three_stacks(cc::App& app) {
  const cc::Stage stage(app, "Prod");
  trees::plain_stack(stage, "Three");
  one_stack(app);
  const cc::Stack named(app, "Two", {.stack_name = "second"});
}
void no_stack(cc::App&) {}

struct Run {
  int status = -1;
  std::string output;
  std::string error;
};

/// In a folder of its own, with what it prints.
struct Program {
  Program() : before(fs::current_path()) { fs::current_path(folder.path); }
  ~Program() { fs::current_path(before); }

  template <class Build>
  Run run(std::vector<const char*> arguments, Build&& build, const cc::AppProps& props = {}) {
    arguments.insert(arguments.begin(), "/somewhere/chat");
    Run result;
    const int output = ::open("output", O_RDWR | O_CREAT | O_TRUNC, 0600);
    const int error = ::open("error", O_RDWR | O_CREAT | O_TRUNC, 0600);
    {
      const Redirected to_output(1, output);
      const Redirected to_error(2, error);
      result.status = cc::run(static_cast<int>(arguments.size()), arguments.data(), build, props);
    }
    ::close(output);
    ::close(error);
    result.output = folder.read("output");
    result.error = folder.read("error");
    fs::remove("output");
    fs::remove("error");
    return result;
  }

  const Variable outdir{"CDK_OUTDIR", nullptr};
  const TestFolder folder;
  fs::path before;
};

}  // namespace

TEST_CASE("run: without arguments it writes the assembly and prints nothing") {
  Program program;
  const Run run = program.run({}, one_stack);
  CHECK(run.status == 0);
  CHECK(run.output.empty());
  CHECK(run.error.empty());
  CHECK(program.folder.has("cdk.out/manifest.json"));
  const Variable outdir("CDK_OUTDIR", "of-the-cli");
  CHECK(program.run({}, one_stack).status == 0);
  CHECK(program.folder.has("of-the-cli/One.template.json"));
  CHECK(program.run({}, no_stack).status == 0);
}

TEST_CASE("run: synth prints the only template, or the one that is asked for") {
  Program program;
  const std::string yaml =
      "Resources:\n  Thing:\n    Type: A::B::C\n    Properties:\n      Text: |\n        a\n        b\n"
      "    Metadata:\n      aws:cdk:path: One/Thing\n\n";
  CHECK(program.run({"synth"}, one_stack).output == yaml);
  CHECK(program.run({"synth", "--yaml"}, one_stack).output == yaml);
  CHECK(program.run({"synth", "--json"}, one_stack).output == program.folder.read("cdk.out/One.template.json") + "\n");
  const Run quiet = program.run({"synth", "--quiet", "--output", "a/b"}, one_stack);
  CHECK(quiet.status == 0);
  CHECK((quiet.output.empty() && quiet.error.empty()));
  CHECK(program.folder.has("a/b/One.template.json"));
  CHECK(program.run({"synth", "-s", "One"}, three_stacks).output == yaml);

  CHECK(program.run({"synth", "-o", "c"}, one_stack, {.outdir = "d"}).status == 0);
  CHECK(program.folder.has("c/One.template.json"));
  CHECK_FALSE(program.folder.has("d"));
}

TEST_CASE("run: synth names the stacks of the app where there are several") {
  Program program;
  const Run run = program.run({"synth"}, three_stacks);
  CHECK(run.status == 0);
  CHECK(run.output.empty());
  CHECK(run.error == "Successfully synthesized to " + (fs::canonical(".") / "cdk.out").string() +
                         "\nSupply a stack id (One, Two) to display its template.\n");
  for (const char* const name : {"Prod/Three", "Prod-Three", "Two", "second"}) {
    const Run one = program.run({"synth", "--json", "--stack", name}, three_stacks);
    CHECK(one.status == 0);
    CHECK(one.output.find("{") == 0);
  }
  const Run none = program.run({"synth", "--stack", "Three"}, three_stacks);
  CHECK(none.status == 1);
  CHECK(none.error == "chat: No stacks match the name(s) Three\n");
  const Run empty = program.run({"synth"}, no_stack);
  CHECK(empty.status == 1);
  CHECK(empty.error == "chat: This app contains no stacks\n");
  const auto twins = [](cc::App& app) {
    const cc::Stack one(app, "One", {.stack_name = "same"});
    const cc::Stack two(app, "Two", {.stack_name = "same"});
  };
  const Run twin = program.run({"synth", "-s", "same"}, twins);
  CHECK(twin.status == 1);
  CHECK(twin.error == "chat: more than one stack has the name same: One and Two\n");
}

TEST_CASE("run: synth and diff say what the constructs say, and end with 1 where that is an error") {
  Program program;
  const auto noted = [](cc::App& app) {
    const cc::Stack one = trees::plain_stack(app, "One");
    trees::thing(one, "Thing").override_logical_id("my-id");
  };
  const std::string warning =
      "WARNING CloudFormation wants names of letters and digits, got 'my-id': rename it (Construct Annotations)\n"
      "   One/Thing\n   Acknowledge with 'Annotation::constcloud:core.invalidLogicalId'\n";
  const Run synth = program.run({"synth"}, noted);
  CHECK(synth.status == 0);
  CHECK(synth.error == warning);
  CHECK(synth.output.find("Resources:") == 0);
  CHECK(program.run({"diff", "cdk.out"}, noted).error == warning);
  CHECK(program.run({"list"}, noted).error.empty());
  const Run strict = program.run({"synth"}, noted, {.strict = true});
  CHECK(strict.status == 1);
  CHECK(strict.error ==
        "chat: One/Thing: CloudFormation wants names of letters and digits, got 'my-id': rename it "
        "[ack: constcloud:core.invalidLogicalId]\n");
  const auto wrong = [](cc::App& app) { cc::Annotations::of(trees::plain_stack(app, "One")).add_error("broken"); };
  for (const std::vector<const char*>& arguments : {std::vector<const char*>{"synth"}, {"diff", "cdk.out"}}) {
    const Run run = program.run(arguments, wrong);
    CHECK(run.status == 1);
    CHECK(run.output.empty());
    CHECK(run.error ==
          "ERROR broken (Construct Annotations)\n   One\n   Rule Annotation::error-annotation\n"
          "Synthesis finished with errors\n");
  }
}

TEST_CASE("run: a printed template lacks the rule of the bootstrapping only") {
  Program program;
  const auto build = [](cc::App& app) { const cc::Stack stack(app, "S"); };
  CHECK(program.run({"synth"}, build).output.find("Rules") == std::string::npos);
  CHECK(program.run({"synth", "--json"}, build).output.find("CheckBootstrapVersion") != std::string::npos);
}

TEST_CASE("run: list, tree and diff write nothing") {
  Program program;
  CHECK(program.run({"list"}, three_stacks).output == "One\nTwo (second)\nProd/Three (Prod-Three)\n");
  CHECK(program.run({"tree"}, one_stack).output == "App\n└─ One  Stack One\n   └─ Thing  A::B::C Thing\n");
  program.folder.write("old.json", "{}");
  CHECK(program.run({"diff", "old.json"}, one_stack).output == "Stack One\nResources\n[+] A::B::C Thing\n");
  CHECK(program.folder.names() == std::set<std::string>{"old.json"});
}

TEST_CASE("run: diff compares with an assembly, stack by stack") {
  Program program;
  REQUIRE(program.run({"synth", "-q"}, three_stacks).status == 0);
  const Run same = program.run({"diff", "cdk.out", "--fail"}, three_stacks);
  CHECK(same.status == 0);
  CHECK(same.output ==
        "Stack One\nThere were no differences\n\nStack Two (second)\nThere were no differences\n\n"
        "Stack Prod/Three (Prod-Three)\nThere were no differences\n");

  const auto others = [](cc::App& app) {
    trees::thing(trees::plain_stack(app, "One"), "Thing", {{"Text", cc::Json(1)}});
    trees::plain_stack(app, "Four");
  };
  const Run changed = program.run({"diff", "cdk.out"}, others);
  CHECK(changed.status == 0);
  CHECK(changed.output.find("Stack One\nResources\n[~] A::B::C Thing\n └─ [~] Properties.Text\n"
                            "    ├─ [-] \"a\\n\"\n    ├─ [-] \"b\\n\"\n    └─ [+] 1\n\nStack Four (new)\n\n") == 0);
  CHECK(changed.output.find("Stack Prod/Three (Prod-Three) (no longer in the app)\n") != std::string::npos);
  CHECK(changed.output.find("Stack Two (second) (no longer in the app)\nParameters\n[-] ") != std::string::npos);
  CHECK(program.run({"diff", "cdk.out", "--fail"}, others).status == 1);
  CHECK(program.run({"diff", "cdk.out", "--stack", "One"}, others).output.find("Two") == std::string::npos);

  const Run many = program.run({"diff", "cdk.out/One.template.json"}, three_stacks);
  CHECK(many.status == 1);
  CHECK(many.error ==
        "chat: cdk.out/One.template.json is one template, and the app has 3 stacks: choose with --stack\n");
}

TEST_CASE("run: commands take the context that the CLI would hand over") {
  Program program;
  program.folder.write("cdk.json", R"({"context": {"who": "folder", "only": 1}})");
  const auto build = [](cc::App& app) {
    const cc::Stack stack = trees::plain_stack(app, "S");
    trees::thing(stack, "T", {{"Who", stack.node().get_context("who")}});
  };
  const auto who = [&](std::vector<const char*> arguments) {
    const Run run = program.run(arguments, build, {.context = cc::Map<cc::Json>{{"who", cc::Json("app")}}});
    CHECK(run.status == 0);
    const std::string text = program.folder.read("cdk.out/S.template.json");
    return text.substr(text.find("Who") + 6, 3);
  };
  CHECK(who({}) == "app");
  CHECK(who({"synth", "-q"}) == "fol");
  const Variable of_cli("CDK_CONTEXT_JSON", R"({"who": "cli"})");
  CHECK(who({}) == "cli");
  CHECK(who({"synth", "-q"}) == "cli");
}

TEST_CASE("run: what is thrown becomes a sentence and the status 1") {
  Program program;
  const auto error_of = [&](auto build) {
    const Run run = program.run({}, build);
    CHECK(run.status == 1);
    CHECK(run.output.empty());
    return run.error;
  };
  CHECK(error_of([](cc::App&) { throw cc::Error("no", "A/B"); }) == "chat: A/B: no\n");
  CHECK(error_of([](cc::App&) { throw cc::Error("no"); }) == "chat: no\n");
  CHECK(error_of([](cc::App&) { throw std::runtime_error("gone"); }) == "chat: gone\n");
  CHECK(error_of([](cc::App&) { throw 1; }) == "chat: an exception of an unknown kind\n");
  CHECK_FALSE(program.folder.has("cdk.out"));
}

TEST_CASE("run: wrong arguments have the status 2, and the app is not built") {
  Program program;
  bool is_built = false;
  const auto build = [&is_built](cc::App&) { is_built = true; };
  const Run wrong = program.run({"synth", "--outptu", "x"}, build);
  CHECK(wrong.status == 2);
  CHECK(wrong.output.empty());
  CHECK(wrong.error == "chat: synth has no option '--outptu'\nchat: --help says how it is called\n");
  const Run help = program.run({"--help"}, build);
  CHECK(help.status == 0);
  CHECK(help.output.rfind("Usage: chat [command]", 0) == 0);
  CHECK(help.error.empty());
  CHECK_FALSE(is_built);
}
