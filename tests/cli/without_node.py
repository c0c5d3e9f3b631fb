#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a program prints by itself is what the real CLI prints of it.

Usage: without_node.py <program> <scratch folder> <where the CLI is installed>
"""
import difflib
import pathlib
import shutil
import subprocess
import sys

from support import Cli, Failure, Trap, environment, require

PLAIN = ["--no-version-reporting", "--no-notices"]


class Pair:
    """The program and the CLI, in one folder."""

    def __init__(self, program, folder, tools, is_, trap):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.environment = environment(folder, tools, "", trap.environment, {"PROGRAM_IS": is_})
        # With CI set, the CLI says on the standard output what it says on the other one to people.
        del self.environment["CI"]
        self.program = program
        self.folder = folder
        self.cli = Cli(tools, folder, self.environment)

    def ours(self, *arguments):
        done = subprocess.run([self.program, *arguments], cwd=self.folder, env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        require(done.returncode == 0, f"{' '.join(arguments)}: status {done.returncode}", done.stdout, done.stderr)
        return done.stdout, done.stdout + done.stderr

    def theirs(self, *arguments):
        return self.cli.run(*arguments, *PLAIN, "--app", self.program)

    def require_equal(self, what, ours, theirs):
        require(ours == theirs, f"{what} of the CLI (-) differs from ours (+):",
                *difflib.unified_diff(theirs.splitlines(), ours.splitlines(), lineterm=""))


def compare(program, scratch, tools, is_, stacks, trap):
    pair = Pair(program, scratch / is_, tools, is_, trap)
    pair.require_equal("the list", pair.ours("list")[0], pair.theirs("ls")[0])
    for stack in stacks:
        pair.require_equal(f"the template of {stack}", pair.ours("synth", "--stack", stack)[0],
                           pair.theirs("synth", "--exclusively", stack)[0])
        pair.require_equal(f"what is said of {stack}", pair.ours("synth", "--quiet", "--stack", stack)[1],
                           pair.theirs("synth", "--quiet", "--exclusively", stack)[1])
    out, both = pair.ours("synth")
    their_out, their_both = pair.theirs("synth")
    pair.require_equal("what is printed without a stack's name", out, their_out)
    for line in both.splitlines():
        require(line in their_both.splitlines(), "the CLI does not say:", line)
    # The CLI has written the assembly last.
    pair.ours("diff", "--fail", "cdk.out")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    scratch = pathlib.Path(sys.argv[2]).resolve()
    tools = pathlib.Path(sys.argv[3]).resolve()
    trap = Trap()
    try:
        compare(str(program), scratch, tools, "one", ["One"], trap)
        compare(str(program), scratch, tools, "staged",
                ["Plain", "Named", "Plain/Within", "Prod/Api", "Prod/Inner/Deep"], trap)
        compare(str(program), scratch, tools, "noted", ["One", "Two"], trap)
        trap.close()
    except Failure as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    main()
