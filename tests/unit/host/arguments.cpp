// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/arguments.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::host::Arguments;
using cc::host::Command;

namespace {

Arguments parsed(const cc::List<cc::Text>& words) { return cc::host::parse_arguments(words); }
std::string refusal(const cc::List<cc::Text>& words) {
  return trees::refusal_of([&] { (void)parsed(words); }).what;
}

}  // namespace

TEST_CASE("Arguments: none are what the CDK CLI starts a program with") { CHECK(parsed({}).command == Command::app); }

TEST_CASE("Arguments: commands and their other names") {
  CHECK(parsed({"synth"}).command == Command::synth);
  CHECK(parsed({"synthesize"}).command == Command::synth);
  CHECK(parsed({"list"}).command == Command::list);
  CHECK(parsed({"ls"}).command == Command::list);
  CHECK(parsed({"tree"}).command == Command::tree);
  CHECK(parsed({"diff", "old"}).command == Command::diff);
  for (const cc::Text& word : {cc::Text("help"), cc::Text("--help"), cc::Text("-h")}) {
    CHECK(parsed({word}).command == Command::help);
  }
  CHECK(parsed({"synth", "--json", "--help"}).command == Command::help);
  CHECK(parsed({"diff", "-h"}).command == Command::help);
  CHECK(refusal({"deploy"}) == "there is no command 'deploy'");
  CHECK(refusal({""}) == "there is no command ''");
  CHECK(refusal({"--"}) == "a command is missing");
}

TEST_CASE("Arguments: options stand before and after operands, with their value apart or after an equals sign") {
  const Arguments synth = parsed({"synth", "--output", "a b", "--stack=A/B=C", "-j", "-q"});
  CHECK(synth.output.value_or("") == "a b");
  CHECK(synth.stack.value_or("") == "A/B=C");
  CHECK((synth.as_json && synth.is_quiet));
  CHECK(parsed({"synth", "-o=x"}).output.value_or("") == "x");
  CHECK(parsed({"synth", "-o", "-"}).output.value_or("") == "-");
  CHECK(parsed({"synth", "--output=-x"}).output.value_or("") == "-x");
  CHECK(parsed({"synth", "-o", "first", "-o", "second"}).output.value_or("") == "second");
  CHECK_FALSE(parsed({"synth", "--yaml"}).as_json);
  CHECK_FALSE(parsed({"synth"}).output.has_value());

  const Arguments diff = parsed({"diff", "--fail", "old", "-s", "A"});
  CHECK(diff.old_templates == "old");
  CHECK(diff.stack.value_or("") == "A");
  CHECK(diff.fails_on_differences);
  CHECK(parsed({"diff", "--", "--fail"}).old_templates == "--fail");
}

TEST_CASE("Arguments: what nobody has is refused by name") {
  CHECK(refusal({"--output", "x"}) == "there is no option '--output' without a command");
  CHECK(refusal({"synth", "--colour"}) == "synth has no option '--colour'");
  CHECK(refusal({"synth", "--colour=x"}) == "synth has no option '--colour'");
  CHECK(refusal({"synth", "--fail"}) == "synth has no option '--fail'");
  CHECK(refusal({"synth", "-jq"}) == "synth has no option '-jq'");
  CHECK(refusal({"ls", "-o", "x"}) == "ls has no option '-o'");
  CHECK(refusal({"tree", "--stack=A"}) == "tree has no option '--stack'");
  CHECK(refusal({"synth", "A"}) == "synth does not take the argument 'A'");
  CHECK(refusal({"diff", "old", "new"}) == "diff does not take the argument 'new'");
  CHECK(refusal({"diff", ""}) == "diff does not take the argument ''");
}

TEST_CASE("Arguments: a value that is missing, and one too many, are refused") {
  CHECK(refusal({"synth", "--output"}) == "--output needs a value");
  CHECK(refusal({"synth", "--output", "--json"}) == "--output needs a value");
  CHECK(refusal({"synth", "--output="}) == "--output needs a value");
  CHECK(refusal({"synth", "-s", ""}) == "-s needs a value");
  CHECK(refusal({"synth", "--json=yes"}) == "--json takes no value");
  CHECK(refusal({"--help=synth"}) == "--help takes no value");
  CHECK(refusal({"diff"}) == "diff needs the folder, or the template, to compare with");
  CHECK(refusal({"synth", "--json", "--yaml"}) == "--json and --yaml cannot both be asked for");
}

TEST_CASE("Arguments: the help names the program, and every command and option") {
  const cc::Text help = cc::host::help_of("chat");
  CHECK(help.starts_with("Usage: chat [command]"));
  for (const cc::Text& word : {cc::Text("synth"), cc::Text("list"), cc::Text("diff DIR"), cc::Text("tree"),
                               cc::Text("--output DIR"), cc::Text("--stack NAME"), cc::Text("--json"),
                               cc::Text("--yaml"), cc::Text("--quiet"), cc::Text("--fail"), cc::Text("--help")}) {
    CHECK(help.contains(word));
  }
  for (std::size_t start = 0; start != help.size();) {
    const std::size_t end = help.find("\n", start);
    CHECK(end - start <= 80);
    start = end + 1;
  }
}
