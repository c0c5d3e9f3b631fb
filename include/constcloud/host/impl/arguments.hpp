// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/arguments.hpp.
#include <constcloud/base/error.hpp>
#include <constcloud/host/arguments.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Goes through the words from left to right: a command, its options and its operands, the last two in any order.
class ArgumentReader {
 public:
  explicit ArgumentReader(const List<Text>& words) : words_(words) {}

  Arguments read() {
    bool options_have_ended = false;
    while (at_ != words_.size()) {
      const Text word = words_[at_++];
      if (options_have_ended || !is_option(word)) {
        operand(word);
      } else if (word == "--") {
        options_have_ended = true;
      } else {
        option(word);
      }
    }
    if (asks_for_help_) result_.command = Command::help;
    if (result_.command == Command::app && !words_.empty()) throw Error("a command is missing");
    if (result_.command == Command::diff && result_.old_templates.empty()) {
      throw Error("diff needs the folder, or the template, to compare with");
    }
    if (result_.as_json && as_yaml_) throw Error("--json and --yaml cannot both be asked for");
    return result_;
  }

 private:
  static bool is_option(const Text& word) { return word.starts_with("-") && word.size() > 1; }

  void operand(const Text& word) {
    if (command_.empty()) {
      result_.command = command_of(word);
      command_ = word;
    } else if (result_.command == Command::diff && result_.old_templates.empty() && !word.empty()) {
      result_.old_templates = word;
    } else {
      throw Error(Text::concat({command_, " does not take the argument '", word, "'"}));
    }
  }
  static Command command_of(const Text& word) {
    if (word == "synth" || word == "synthesize") return Command::synth;
    if (word == "list" || word == "ls") return Command::list;
    if (word == "diff") return Command::diff;
    if (word == "tree") return Command::tree;
    if (word == "help") return Command::help;
    throw Error(Text::concat({"there is no command '", word, "'"}));
  }

  /// `--name`, `--name value` or `--name=value`, or the same with the letter of the name.
  void option(const Text& word) {
    const std::size_t equals = word.find("=");
    name_ = word.substr(0, equals);
    value_ = Optional<Text>();
    if (equals != Text::npos) value_ = word.substr(equals + 1);
    const bool of_synth = result_.command == Command::synth;
    const bool of_diff = result_.command == Command::diff;
    if (is("--help", "-h")) {
      flag(asks_for_help_);
    } else if (of_synth && is("--output", "-o")) {
      result_.output = value();
    } else if ((of_synth || of_diff) && is("--stack", "-s")) {
      result_.stack = value();
    } else if (of_synth && is("--json", "-j")) {
      flag(result_.as_json);
    } else if (of_synth && is("--yaml", "-y")) {
      flag(as_yaml_);
    } else if (of_synth && is("--quiet", "-q")) {
      flag(result_.is_quiet);
    } else if (of_diff && is("--fail", "-f")) {
      flag(result_.fails_on_differences);
    } else if (command_.empty()) {
      throw Error(Text::concat({"there is no option '", name_, "' without a command"}));
    } else {
      throw Error(Text::concat({command_, " has no option '", name_, "'"}));
    }
  }
  bool is(const Text& name, const Text& letter) const { return name_ == name || name_ == letter; }
  void flag(bool& is_set) const {
    if (value_) throw Error(Text::concat({name_, " takes no value"}));
    is_set = true;
  }
  Text value() {
    if (!value_ && at_ != words_.size() && !is_option(words_[at_])) value_ = words_[at_++];
    if (!value_ || value_->empty()) throw Error(Text::concat({name_, " needs a value"}));
    return *value_;
  }

  const List<Text>& words_;
  std::size_t at_ = 0;
  Arguments result_;
  Text command_;
  bool asks_for_help_ = false;
  bool as_yaml_ = false;
  Text name_;
  Optional<Text> value_;
};

CONSTCLOUD_INLINE Arguments parse_arguments(const List<Text>& words) { return ArgumentReader(words).read(); }

CONSTCLOUD_INLINE Text help_of(const Text& program) {
  return Text::concat({R"(Usage: )", program, R"( [command] [options]

Without a command: writes the cloud assembly for the CDK CLI that started the
program, into the folder CDK_OUTDIR or cdk.out, and prints nothing.

Commands:
  synth       Write the cloud assembly and print a template.
  list        Print the stacks. Also: ls.
  diff DIR    Print what differs from former templates: those of the cloud
              assembly in DIR, or the one that DIR is the file of. Writes
              nothing.
  tree        Print the construct tree. Writes nothing.

Options of synth:
  -o, --output DIR   The folder to write into.
  -s, --stack NAME   The stack to print: its path, as list shows it, or its
                     name. Not needed where there is but one.
  -j, --json         Print the template as JSON, as it stands in its file.
  -y, --yaml         Print the template as YAML, as the CDK CLI does: without
                     the rule that checks the bootstrap version. The default.
  -q, --quiet        Print nothing.

Options of diff:
  -s, --stack NAME   Compare only this stack.
  -f, --fail         End with the status 1 where there are differences.

  -h, --help         Print this text.

Every command takes context from cdk.json and cdk.context.json in the current
folder. Ends with the status 0, with 1 where the app cannot be built or
written, and with 2 where it was called in a wrong way.
)"});
}

}  // namespace constcloud::host
