// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/command_line.hpp.
#include <cerrno>
#include <constcloud/host/arguments.hpp>
#include <constcloud/host/command_line.hpp>
#include <constcloud/host/context.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/former_templates.hpp>
#include <constcloud/host/messages.hpp>
#include <constcloud/host/terminal.hpp>
#include <constcloud/json/parser.hpp>
#include <constcloud/json/yaml.hpp>
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/template_diff.hpp>
#include <constcloud/synth/tree_text.hpp>
#include <cstdlib>

namespace CONSTCLOUD_NAMESPACE::host {

/// How many stages are around a stack: each has a folder of its own.
inline std::size_t depth_of(const StackArtifact& stack) {
  std::size_t depth = 0;
  for (const char c : stack.template_file) depth += c == '/' ? 1 : 0;
  return depth;
}

/// In the order of the CLI: those of the app, then those of its stages, then those of their stages.
inline List<StackArtifact> in_order_of_cli(const List<StackArtifact>& stacks) {
  List<StackArtifact> ordered;
  for (std::size_t depth = 0; ordered.size() != stacks.size(); ++depth) {
    for (const StackArtifact& stack : stacks) {
      if (depth_of(stack) == depth) ordered.push_back(stack);
    }
  }
  return ordered;
}

/// As the CLI lists it: its path, with its name where that is not made of the path.
inline Text listed_name(const StackArtifact& stack) {
  if (stack.stack_name == stack.id) return stack.display_name;
  return Text::concat({stack.display_name, " (", stack.stack_name, ")"});
}

/// The stack of that path, id in the manifest, or name.
inline const StackArtifact& find_stack(const List<StackArtifact>& stacks, const Text& name) {
  for (const StackArtifact& stack : stacks) {
    if (stack.display_name == name) return stack;
  }
  const StackArtifact* found = nullptr;
  for (const StackArtifact& stack : stacks) {
    if (stack.id != name && stack.stack_name != name) continue;
    if (found != nullptr) {
      throw Error(Text::concat(
          {"more than one stack has the name ", name, ": ", found->display_name, " and ", stack.display_name}));
    }
    found = &stack;
  }
  if (found == nullptr) throw Error(Text::concat({"No stacks match the name(s) ", name}));
  return *found;
}

/// As the CLI prints a template: without the rule that its own bootstrapping adds.
inline Json without_bootstrap_rule(const Text& template_text) {
  Json whole = json::parse(template_text);
  Json* const rules = whole.edit_object().find("Rules");
  if (rules == nullptr || rules->find("CheckBootstrapVersion") == nullptr) return whole;
  rules->edit_object().erase("CheckBootstrapVersion");
  if (rules->size() == 0) whole.edit_object().erase("Rules");
  return whole;
}

/// The differences of all stacks.
class DiffReport {
 public:
  explicit DiffReport(const text::Style& style) : style_(style) {}

  /// Undefined is the template of a stack that is not there.
  void add(const Text& stack, const Json& before, const Json& after) {
    Text heading = style_.paint(text::Colour::bold, Text::concat({"Stack ", stack}));
    if (before.is_undefined()) heading = Text::concat({heading, " (new)"});
    if (after.is_undefined()) heading = Text::concat({heading, " (no longer in the app)"});
    const Text differences = detail::template_diff(before, after, style_);
    const bool is_equal = differences.empty() && before.is_undefined() == after.is_undefined();
    Text body = differences;
    if (is_equal) body = style_.paint(text::Colour::green, "There were no differences\n");
    has_differences_ = has_differences_ || !is_equal;
    if (!text_.empty()) heading = Text::concat({"\n", heading});
    text_ = Text::concat({text_, heading, "\n", body});
  }
  const Text& text() const { return text_; }
  bool has_differences() const { return has_differences_; }

 private:
  text::Style style_;
  Text text_;
  bool has_differences_ = false;
};

/// One run of a program.
class CommandLine {
 public:
  CommandLine(const Arguments& arguments, const AppProps& props, const AppBuilder& builder)
      : arguments_(arguments), props_(props), builder_(builder) {}

  int run(const char* program) {
    if (arguments_.command == Command::help) return print(help_of(Text(program)));
    if (arguments_.command != Command::app) take_context_of_folder();
    if (arguments_.output) props_.outdir = *arguments_.output;
    App app(props_);
    builder_.call(builder_.build, app);
    switch (arguments_.command) {
      case Command::list:
        return list(stacks_of(app));
      case Command::diff:
        return diff(stacks_of(app));
      case Command::tree:
        return tree(app);
      case Command::synth:
        return synth(app);
      default:
        app.synth();
        return 0;
    }
  }

 private:
  /// What the CLI would hand over.
  void take_context_of_folder() {
    Map<Json> context = props_.context.value_or({});
    for (const auto& [key, value] : context_of_folder(".")) context.set(key, value);
    props_.context = context;
  }
  /// Nothing is written.
  static List<StackArtifact> stacks_of(App& app) {
    return in_order_of_cli(detail::render_assembly(detail::root_of(app), false).stacks);
  }

  int synth(App& app) {
    const CloudAssembly assembly = app.synth();
    if (assembly.stacks.empty()) throw Error("This app contains no stacks");
    List<StackArtifact> chosen;
    if (arguments_.stack) {
      chosen.push_back(find_stack(assembly.stacks, *arguments_.stack));
    } else {
      for (const StackArtifact& stack : assembly.stacks) {
        if (depth_of(stack) == 0) chosen.push_back(stack);
      }
    }
    if (!show_messages(chosen)) return 1;
    if (arguments_.is_quiet) return 0;
    if (chosen.size() == 1) return show_template(chosen[0]);
    show_choice(assembly.directory, chosen);
    return 0;
  }
  /// To the other stream, as what is not asked for. False where there are errors.
  static bool show_messages(const List<StackArtifact>& stacks) {
    Text text = messages_text(stacks, style_of(Stream::error));
    const bool is_fine = !has_errors(stacks);
    if (!is_fine) text = Text::concat({text, "Synthesis finished with errors\n"});
    write_stream(Stream::error, text.data(), text.size());
    return is_fine;
  }
  int show_template(const StackArtifact& stack) {
    if (arguments_.as_json) return print(Text::concat({stack.template_text, "\n"}));
    return print(Text::concat({json::to_yaml(without_bootstrap_rule(stack.template_text)), "\n"}));
  }
  /// To the other stream: who reads the first one wants a template.
  static void show_choice(const Text& folder, const List<StackArtifact>& stacks) {
    const text::Style style = style_of(Stream::error);
    Text list;
    for (const StackArtifact& stack : stacks) {
      if (!list.empty()) list = Text::concat({list, ", "});
      list = Text::concat({list, style.paint(text::Colour::green, stack.display_name)});
    }
    Text message = Text::concat({style.paint(text::Colour::green, "Successfully synthesized to "),
                                 style.paint(text::Colour::blue, real_path(folder).value_or(folder)), "\n"});
    if (!stacks.empty()) {
      message = Text::concat({message, "Supply a stack id (", list, ") to display its template.\n"});
    }
    write_stream(Stream::error, message.data(), message.size());
  }

  int list(const List<StackArtifact>& stacks) {
    Text all;
    for (const StackArtifact& stack : stacks) all = Text::concat({all, listed_name(stack), "\n"});
    return print(all);
  }

  int tree(App& app) {
    detail::RootData& root = detail::root_of(app);
    (void)detail::resolve(root);
    return print(detail::tree_text(root, style_of(Stream::output)));
  }

  int diff(List<StackArtifact> stacks) {
    const FormerTemplates former(arguments_.old_templates);
    const bool compares_all = !arguments_.stack;
    if (!compares_all) stacks = List<StackArtifact>({find_stack(stacks, *arguments_.stack)});
    if (former.is_one_template() && stacks.size() != 1) {
      throw Error(Text::concat({arguments_.old_templates, " is one template, and the app has ",
                                Json(static_cast<double>(stacks.size())).to_text(), " stacks: choose with --stack"}));
    }
    if (!show_messages(stacks)) return 1;
    DiffReport report(style_of(Stream::output));
    for (const StackArtifact& stack : stacks) {
      const Optional<Json> before = former.template_of(stack.template_file);
      report.add(listed_name(stack), before.value_or(Json()), json::parse(stack.template_text));
    }
    if (compares_all) {
      for (const FormerStack& gone : former.stacks_but(stacks)) {
        report.add(gone.name, former.template_of(gone.template_file).value_or(Json()), Json());
      }
    }
    const int status = print(report.text());
    return status == 0 && arguments_.fails_on_differences && report.has_differences() ? 1 : status;
  }

  static int print(const Text& text) {
    if (write_stream(Stream::output, text.data(), text.size())) return 0;
    if (errno == EPIPE) return 1;  // the reader has what it wants
    fail("cannot write to", "the standard output");
  }

  const Arguments& arguments_;
  AppProps props_;
  const AppBuilder& builder_;
};

/// `program: path: message` on the standard error stream. Takes no memory: that may be what is missing.
inline void report(const char* program, const Text& path, const char* message) {
  const auto write = [](const char* data, std::size_t size) { write_stream(Stream::error, data, size); };
  write(program, std::strlen(program));
  write(": ", 2);
  if (!path.empty()) {
    write(path.data(), path.size());
    write(": ", 2);
  }
  write(message, std::strlen(message));
  write("\n", 1);
}

CONSTCLOUD_INLINE int run(int argc, const char* const* argv, const AppProps& props, const AppBuilder& builder) {
  const char* program = argc > 0 ? argv[0] : "program";
  for (const char* at = program; *at != '\0'; ++at) {
    if (machine::is_separator(*at)) program = at + 1;
  }
  try {
    Arguments arguments;
    try {
      arguments = parse_arguments(machine::words_of(argc, argv));
    } catch (const Error& error) {
      report(program, {}, error.what());
      report(program, {}, "--help says how it is called");
      return 2;
    }
    return CommandLine(arguments, props, builder).run(program);
  } catch (const Error& error) {
    report(program, error.path(), error.what());
  } catch (const std::exception& error) {
    report(program, {}, error.what());
  } catch (...) {
    report(program, {}, "an exception of an unknown kind");
  }
  return 1;
}

}  // namespace constcloud::host
