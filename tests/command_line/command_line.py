#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What programs do when people start them: statuses, streams, pipes and terminals.

Usage: command_line.py <program> <program with its own main> [unittest arguments]
"""
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
OWN_MAIN = pathlib.Path(sys.argv.pop(1)).resolve()
COLOUR = "\x1b["


def environment(**variables):
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("CDK_", "LC_")) and name not in ("NO_COLOR", "LANG", "TERM", "PROGRAM_IS")}
    return kept | {"TERM": "xterm", "LC_ALL": "C.UTF-8"} | variables


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name).resolve()

    def run_program(self, *arguments, program=PROGRAM, is_="one", **options):
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.run([program, *arguments], cwd=self.folder, env=environment(PROGRAM_IS=is_), text=True,
                              encoding="utf-8", timeout=60, check=False, **options)

    def expect(self, run, status, output=None, error=None):
        self.assertEqual(run.returncode, status, run)
        if output is not None:
            self.assertEqual(run.stdout, output)
        if error is not None:
            self.assertEqual(run.stderr, error)
        return run

    def run_on_terminal(self, *arguments, is_="one", **variables):
        """What a terminal shows of both streams, with the status."""
        screen, end = pty.openpty()
        process = subprocess.Popen([PROGRAM, *arguments], cwd=self.folder, env=environment(PROGRAM_IS=is_, **variables),
                                   stdin=end, stdout=end, stderr=end)
        os.close(end)
        shown = b""
        while True:
            try:
                piece = os.read(screen, 65536)
            except OSError:  # Linux says so that nobody has the other end any more
                break
            if not piece:
                break
            shown += piece
        os.close(screen)
        return shown.decode().replace("\r\n", "\n"), process.wait(60)


class Commands(Case):
    def test_without_arguments_it_is_an_app_of_the_cli(self):
        self.expect(self.run_program(), 0, "", "")
        self.assertTrue((self.folder / "cdk.out/manifest.json").is_file())

    def test_help(self):
        for word in ("--help", "-h", "help"):
            run = self.expect(self.run_program(word, is_="refused"), 0, error="")
            self.assertTrue(run.stdout.startswith("Usage: " + PROGRAM.name))
            for command in ("synth", "list", "diff", "tree", "--output", "--stack", "--json", "--yaml", "--quiet"):
                self.assertIn(command, run.stdout)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_synth_prints_yaml_or_the_file(self):
        yaml = self.expect(self.run_program("synth"), 0, error="").stdout
        self.assertTrue(yaml.startswith("Resources:\n  Thing:\n    Type: A::B::C\n    Properties:\n      Text: old\n"))
        self.assertEqual(self.run_program("synth", "--yaml", "--stack", "One").stdout, yaml)
        text = self.expect(self.run_program("synth", "--json", "--output", "o"), 0, error="").stdout
        self.assertEqual(text, (self.folder / "o/One.template.json").read_text() + "\n")
        json.loads(text)
        self.expect(self.run_program("synth", "--quiet"), 0, "", "")

    def test_synth_of_several_stacks_says_which_there_are(self):
        self.expect(self.run_program("synth", is_="many"), 0, "",
                    f"Successfully synthesized to {self.folder}/cdk.out\n"
                    "Supply a stack id (One, Two) to display its template.\n")
        self.expect(self.run_program("synth", "-q", is_="many"), 0, "", "")
        self.assertIn("BootstrapVersion", self.run_program("synth", "-s", "second", is_="many").stdout)

    def test_synth_and_diff_show_what_the_constructs_say(self):
        one = ("WARNING look at this (Construct Annotations)\n   One/Odd\n"
               "   Acknowledge with 'Annotation::warning-annotation'\n\n"
               "WARNING and at that,\nwhich is longer (Construct Annotations)\n   One/Odd\n"
               "   Acknowledge with 'Annotation::my:id'\n\n"
               "WARNING CloudFormation wants names of letters and digits, got 'my-id': rename it"
               " (Construct Annotations)\n   One/Odd\n"
               "   Acknowledge with 'Annotation::constcloud:core.invalidLogicalId'\n\n"
               "INFO good to know (Construct Annotations)\n   One\n"
               "   Acknowledge with 'Annotation::info-annotation'\n")
        two = ("WARNING look at this (Construct Annotations)\n   Two/Thing\n"
               "   Acknowledge with 'Annotation::warning-annotation'\n")
        error = "ERROR broken (Construct Annotations)\n   Two\n   Rule Annotation::error-annotation\n\n"
        self.expect(self.run_program("synth", "-q", "-s", "One", is_="noted"), 0, "", one)
        self.expect(self.run_program("diff", "cdk.out", "-s", "Two", is_="noted"), 0,
                    "Stack Two\nThere were no differences\n", two)
        self.expect(self.run_program("synth", "-s", "Two", is_="wrong"), 1, "",
                    error + two + "Synthesis finished with errors\n")
        self.expect(self.run_program("diff", "cdk.out", "-s", "Two", is_="wrong"), 1, "",
                    error + two + "Synthesis finished with errors\n")
        self.expect(self.run_program("list", is_="wrong"), 0, "One\nTwo\n", "")
        self.assertTrue((self.folder / "cdk.out/manifest.json").is_file())

    def test_list_and_tree(self):
        self.expect(self.run_program("list", is_="many"), 0, "One\nTwo (second)\n", "")
        self.expect(self.run_program("ls"), 0, "One\n", "")
        tree = self.expect(self.run_program("tree"), 0, error="").stdout
        self.assertTrue(tree.startswith("App\n└─ One  Stack One\n   ├─ Thing  A::B::C Thing\n"))
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_diff(self):
        self.run_program("synth", "-q")
        self.expect(self.run_program("diff", "cdk.out"), 0, "Stack One\nThere were no differences\n", "")
        changed = ('Stack One\nResources\n[~] A::B::C Thing\n └─ [~] Properties.Text\n'
                   '    ├─ [-] "old"\n    └─ [+] "new"\n')
        self.expect(self.run_program("diff", "cdk.out", is_="changed"), 0, changed, "")
        self.expect(self.run_program("diff", "--fail", "cdk.out", is_="changed"), 1, changed, "")
        self.expect(self.run_program("diff", "cdk.out/One.template.json", is_="changed"), 0, changed, "")
        self.assertIn('"old"', (self.folder / "cdk.out/One.template.json").read_text())

    def test_a_main_of_ones_own(self):
        self.expect(self.run_program(program=OWN_MAIN), 0, "no arguments\n", "")
        self.expect(self.run_program("--help", program=OWN_MAIN), 0, "--help\n", "")
        self.assertTrue((self.folder / "cdk.out/Help.template.json").is_file())


class Faults(Case):
    def wrong(self, fault, *arguments):
        name = PROGRAM.name
        self.expect(self.run_program(*arguments), 2, "", f"{name}: {fault}\n{name}: --help says how it is called\n")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_wrong_arguments(self):
        self.wrong("there is no command 'deploy'", "deploy")
        self.wrong("there is no option '--json' without a command", "--json")
        self.wrong("synth has no option '--colour'", "synth", "--colour")
        self.wrong("--output needs a value", "synth", "--output")
        self.wrong("--stack needs a value", "synth", "--stack", "--json")
        self.wrong("--quiet takes no value", "synth", "--quiet=yes")
        self.wrong("synth does not take the argument 'One'", "synth", "One")
        self.wrong("diff needs the folder, or the template, to compare with", "diff")

    def failed(self, sentence, *arguments, **options):
        return self.expect(self.run_program(*arguments, **options), 1, error=f"{PROGRAM.name}: {sentence}\n")

    def test_what_is_thrown(self):
        for arguments in ((), ("synth",), ("list",), ("tree",), ("diff", ".")):
            self.failed("A/B: this is refused", *arguments, is_="refused")
        self.failed("this is broken", is_="broken")
        self.failed("an exception of an unknown kind", is_="odd")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_what_is_not_there(self):
        self.failed("No stacks match the name(s) Two", "synth", "--stack", "Two")
        self.failed("cannot read none: No such file or directory", "diff", "none")
        self.failed(". is no cloud assembly: there is no manifest.json in it", "diff", ".")

    def test_an_output_that_takes_nothing(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            self.failed("cannot write to the standard output: No space left on device", "synth", stdout=full)
        self.failed("cannot write to the standard output: Bad file descriptor", "synth", stdout=None,
                    preexec_fn=lambda: os.close(1))
        self.assertTrue((self.folder / "cdk.out/manifest.json").is_file())


class Streams(Case):
    def without_reader(self, *arguments, **options):
        reader, writer = os.pipe()
        os.close(reader)
        try:
            return self.run_program(*arguments, stdout=writer, **options)
        finally:
            os.close(writer)

    def test_a_reader_that_has_gone_ends_it_like_any_program(self):
        for command in ("synth", "list", "tree"):
            run = self.without_reader(command)
            self.assertEqual((run.returncode, run.stderr), (-signal.SIGPIPE, ""))
        self.assertTrue((self.folder / "cdk.out/manifest.json").is_file())

    def test_a_reader_that_has_gone_is_no_fault_to_speak_of(self):
        run = self.without_reader("synth", restore_signals=False, preexec_fn=lambda: signal.signal(
            signal.SIGPIPE, signal.SIG_IGN))
        self.assertEqual((run.returncode, run.stderr), (1, ""))

    def test_more_than_a_pipe_holds(self):
        run = self.expect(self.run_program("synth", "--json", is_="large"), 0)
        self.assertTrue(run.stderr.startswith("WARNING Template size exceeds limit: "), run.stderr)
        self.assertEqual(run.stdout, (self.folder / "cdk.out/One.template.json").read_text() + "\n")
        self.assertGreater(len(run.stdout), 1 << 20)

    def test_colours_on_a_terminal_only(self):
        self.run_program("synth", "-q")
        for arguments in (("tree",), ("diff", "cdk.out"), ("synth",)):
            piped = self.run_program(*arguments, is_="many")
            plain = piped.stdout + piped.stderr
            self.assertNotIn(COLOUR, plain)
            shown, status = self.run_on_terminal(*arguments, is_="many")
            self.assertEqual(status, 0)
            self.assertIn(COLOUR, shown)
            for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
                self.assertEqual(self.run_on_terminal(*arguments, is_="many", **variables), (plain, 0))

    def test_each_stream_for_itself(self):
        screen, end = pty.openpty()
        run = self.run_program("synth", is_="many", stdout=end)
        os.close(end)
        os.close(screen)
        self.assertTrue(run.stderr.startswith("Successfully"), run)

    def test_a_template_has_no_colours(self):
        self.assertEqual(self.run_on_terminal("synth"), (self.run_program("synth").stdout, 0))

    def test_ascii_on_a_terminal_that_has_nothing_else(self):
        shown, _ = self.run_on_terminal("tree", LC_ALL="C", NO_COLOR="1")
        self.assertTrue(shown.startswith("App\n`- One  Stack One\n   |- Thing"), shown)
        self.assertTrue(shown.isascii())


if __name__ == "__main__":
    unittest.main()
