#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""examples/cdk_app under the real CDK CLI, end to end.

Usage: cli.py <group> <scratch folder> <tools> <constcloud> <compiler> <node_modules of aws-cdk-lib>

`start` makes a fresh copy by the README's three lines, `twin` synthesizes the same app in JavaScript. The other groups
work with what these made: selfcheck, list, synth, diff, deploy, watch. Nothing but 127.0.0.1 is contacted: a group that asks for
another host fails.
"""
import contextlib
import difflib
import json
import pathlib
import re
import shutil
import subprocess

from support import ACCOUNT, REGION, Cli, Endpoint, Failure, Trap, Watch, environment, main, read_json, require

# Without the resource that reports usage: its text names the version of node.
PLAIN = ["--no-version-reporting"]
NO_DIFFERENCES = "There were no differences"


class Project:
    """The copy of examples/cdk_app."""

    def __init__(self, scratch, tools, source, compiler, node_path):
        self.scratch = pathlib.Path(scratch)
        self.tools = pathlib.Path(tools)
        self.source = pathlib.Path(source)
        self.compiler = compiler
        self.node_path = node_path
        self.folder = self.scratch / "my_app"
        self.twin = self.scratch / "twin"
        self.template = self.folder / "cdk.out/Chat.template.json"

    def environment(self, *more):
        return environment(self.scratch, self.tools, self.compiler, *more)

    @contextlib.contextmanager
    def cli(self):
        """The CLI without an account."""
        trap = Trap()
        yield Cli(self.tools, self.folder, self.environment(trap.environment))
        trap.close()

    @contextlib.contextmanager
    def cli_and_endpoint(self):
        trap = Trap()
        endpoint = Endpoint(self.tools / "moto/venv/bin/python", self.scratch / "endpoint.log")
        try:
            yield Cli(self.tools, self.folder, self.environment(trap.environment, endpoint.environment)), endpoint
        finally:
            endpoint.stop()
        trap.close()

    @contextlib.contextmanager
    def edited(self, name, old, new):
        """A file of the project says something else for a while."""
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        require(old in text, f"{name} does not say {old}")
        file.write_text(text.replace(old, new), encoding="utf-8")
        try:
            yield
        finally:
            file.write_text(text, encoding="utf-8")


def require_equal(what, ours, theirs):
    require(ours == theirs, f"{what} differs from ours (+):",
            *difflib.unified_diff(theirs.splitlines(), ours.splitlines(), lineterm=""))


def readme_lines(source):
    """The three lines of the README that copy and start examples/cdk_app."""
    text = (source / "README.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) if "examples/cdk_app" in block]
    require(len(blocks) == 1, f"README.md has {len(blocks)} blocks of commands that copy examples/cdk_app")
    lines = blocks[0].splitlines()
    require(len(lines) == 3, "the README's way to start examples/cdk_app is not three lines:", *lines)
    return blocks[0]


def start(*arguments):
    project = Project(*arguments)
    shutil.rmtree(project.scratch, ignore_errors=True)
    project.scratch.mkdir(parents=True)
    (project.scratch / "constcloud").symlink_to(project.source)
    (project.scratch / "node_modules").symlink_to(project.tools / "npm/node_modules")  # where npx looks first
    trap = Trap()
    done = subprocess.run(["bash", "-e", "-c", readme_lines(project.source)], cwd=project.scratch, text=True,
                          env=project.environment(trap.environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    require(done.returncode == 0, "the README's three lines:", done.stdout)
    require("Type: AWS::ApiGatewayV2::Stage" in done.stdout, "the README's three lines show no template:", done.stdout)
    trap.close()


def synthesize_twin(*arguments):
    """The program in JavaScript, run by the same CLI with the same cdk.json, so that both have the same context."""
    project = Project(*arguments)
    trap = Trap()
    cli = Cli(project.tools, project.folder, project.environment(trap.environment, {"NODE_PATH": project.node_path}))
    program = project.source / "tests/cli/chat.js"
    cli.run("synth", "--quiet", *PLAIN, "--app", f"node '{program}'", "--output", str(project.twin))
    trap.close()


def selfcheck(*arguments):
    """The checks that the other groups rest on see what they are for."""
    project = Project(*arguments)
    trap = Trap()
    talkative = project.environment(trap.environment)
    for name in ("CI", "CDK_DISABLE_CLI_TELEMETRY"):
        del talkative[name]
    Cli(project.tools, project.folder, talkative).run("ls", "--notices")
    require(trap.asked, "a CLI that asks for the CDK's notices was not caught")
    for check, words in ((trap.close, "other hosts were asked"), (lambda: require_equal("a", "b", "c"), "differs")):
        try:
            check()
        except Failure as failure:
            require(words in str(failure), "the words are:", failure)
        else:
            raise Failure(f"nobody said '{words}'")
    with project.cli_and_endpoint() as (_, endpoint):
        require(endpoint.status_of("Chat") == "gone", "the endpoint knows a stack that nobody deployed")


def list_stacks(*arguments):
    with Project(*arguments).cli() as cli:
        require(cli.run("ls")[0] == "Chat\n", "cdk ls does not list Chat alone")
        out, _ = cli.run("ls", "--show-dependencies")
        require(out == "- id: Chat\n  dependencies: []\n\n", "cdk ls --show-dependencies:", out)
        out, _ = cli.run("ls", "--long", "--json")
        stack, = json.loads(out)
        require(stack == {"id": "Chat", "name": "Chat",
                          "environment": {"account": "unknown-account", "region": "unknown-region",
                                          "name": "aws://unknown-account/unknown-region"}}, "cdk ls --long:", out)


def synth(*arguments):
    project = Project(*arguments)
    with project.cli() as cli:
        # Only the template is on the standard output, whatever the build has to say.
        for form in (["--json"], []):
            out, _ = cli.run("synth", *PLAIN, *form)
            twin, _ = cli.run("synth", *PLAIN, *form, "--app", str(project.twin))
            require_equal(f"cdk synth {' '.join(form)} of the twin (-)", out, twin)
        require_equal("the twin's template (-)", project.template.read_text(encoding="utf-8"),
                      (project.twin / "Chat.template.json").read_text(encoding="utf-8"))
        require(cli.run("synth", "--quiet")[0].strip() == "", "cdk synth --quiet prints")

        # What the compiler refuses the CLI refuses too, with the compiler's words; and the last output stays.
        ours = project.template.read_bytes()
        with project.edited("chat.cpp", '"dev"', '"my dev"'):
            _, both = cli.run("synth", status=1)
        require("stage_name_must_be" in both, "the compiler's words are lost:", both)
        require(project.template.read_bytes() == ours, "a failed build changed cdk.out")


def diff(*arguments):
    project = Project(*arguments)
    twin = project.twin / "Chat.template.json"
    with project.cli_and_endpoint() as (cli, _):
        _, both = cli.run("diff", "--fail", *PLAIN, "--template", str(twin))
        require(NO_DIFFERENCES in both, "cdk diff --template:", both)
        # And it sees a difference where there is one.
        changed = project.scratch / "changed.json"
        changed.write_text(twin.read_text(encoding="utf-8").replace('"dev"', '"live"'), encoding="utf-8")
        _, both = cli.run("diff", "--fail", *PLAIN, "--template", str(changed), status=1)
        require("AWS::ApiGatewayV2::Stage" in both, "cdk diff does not see another stage name:", both)


def deploy(*arguments):
    project = Project(*arguments)
    with project.cli_and_endpoint() as (cli, endpoint):
        cli.run("bootstrap", f"aws://{ACCOUNT}/{REGION}")
        require(endpoint.status_of("CDKToolkit") == "CREATE_COMPLETE", "CDKToolkit is", endpoint.status_of("CDKToolkit"))

        cli.run("deploy", "--require-approval", "never")
        require(endpoint.status_of("Chat") == "CREATE_COMPLETE", "Chat is", endpoint.status_of("Chat"))
        ours = project.template.read_bytes()
        stored = endpoint.cloudformation("GetTemplate", StackName="Chat")["TemplateBody"][0].encode()
        require_equal("the template that the endpoint stored (-)", ours.decode(), stored.decode())
        published, = read_json(project.folder / "cdk.out/Chat.assets.json")["files"]
        bucket = f"cdk-hnb659fds-assets-{ACCOUNT}-{REGION}"
        require(endpoint.ask("s3", f"/{bucket}/{published}.json") == ours, "the bucket holds another template")
        function, = json.loads(endpoint.ask("lambda", "/2015-03-31/functions/"))["Functions"]
        require(function["Handler"] == "index.handler", "the endpoint made another function:", function)

        _, both = cli.run("deploy", "--require-approval", "never")
        require("(no changes)" in both, "a second deployment finds something to do:", both)
        _, both = cli.run("diff", "--fail")
        require(NO_DIFFERENCES in both, "cdk diff after the deployment:", both)

        cli.run("destroy", "--force")
        require(endpoint.status_of("Chat") == "gone", "Chat is", endpoint.status_of("Chat"))
        require(not json.loads(endpoint.ask("lambda", "/2015-03-31/functions/"))["Functions"], "the function is left")


def watch(*arguments):
    project = Project(*arguments)
    with project.cli_and_endpoint() as (cli, endpoint):
        cli.run("bootstrap", f"aws://{ACCOUNT}/{REGION}")
        running = Watch(cli, "--no-hotswap")
        try:
            running.wait_for("Triggering initial 'cdk deploy'")
            running.wait_for("✅  Chat")
            require(endpoint.status_of("Chat") == "CREATE_COMPLETE", "Chat is", endpoint.status_of("Chat"))
            with project.edited("chat.cpp", '"dev"', '"live"'):
                running.wait_for("Detected change to 'chat.cpp'")
                running.wait_for("✅  Chat")
            stored = endpoint.cloudformation("GetTemplate", StackName="Chat")["TemplateBody"][0]
            require('"StageName": "live"' in stored, "the change was not deployed:", stored)
        finally:
            running.stop()


if __name__ == "__main__":
    main({"start": start, "twin": synthesize_twin, "selfcheck": selfcheck, "list": list_stacks, "synth": synth,
          "diff": diff, "deploy": deploy, "watch": watch})
