#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an app asks the account for: the real CLI looks it up at an AWS endpoint and starts the program again.

Usage: lookups.py <group> <scratch folder> <tools> <constcloud> <compiler> <node_modules of aws-cdk-lib>

`found` looks values up, `failed` asks for one that is not there. Everything is compared with a twin in JavaScript under
the same CLI. Nothing but 127.0.0.1 is contacted.
"""
import json
import pathlib
import shutil
import subprocess
import urllib.request

from support import ACCOUNT, REGION, Cli, Endpoint, Trap, environment, main, read_json, require

PLACE = f"account={ACCOUNT}:region={REGION}"
LEVEL = f"ssm:account={ACCOUNT}:parameterName=/chat/level:region={REGION}"
MODE = f"ssm:account={ACCOUNT}:parameterName=/chat/mode:region={REGION}"
ZONE = f"hosted-zone:account={ACCOUNT}:domainName=example.com:region={REGION}"


def ask(endpoint, service, path, body, **headers):
    """What the endpoint answers to a POST."""
    credential = f"Credential=testing/20260101/{REGION}/{service}/aws4_request"
    headers |= {"Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders=host, Signature=none"}
    request = urllib.request.Request(endpoint.url + path, data=body.encode(), headers=headers)
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
        return answer.read().decode()


def put_parameter(endpoint, name, value):
    ask(endpoint, "ssm", "/", json.dumps({"Name": name, "Value": value, "Type": "String", "Overwrite": True}),
        **{"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.PutParameter"})


def make_zone(endpoint, name):
    """The id of a hosted zone that was just made."""
    body = ('<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/">'
            f"<Name>{name}</Name><CallerReference>{name}</CallerReference></CreateHostedZoneRequest>")
    answer = ask(endpoint, "route53", "/2013-04-01/hostedzone", body, **{"Content-Type": "text/xml"})
    return answer.split("<Id>")[1].split("</Id>")[0].removeprefix("/hostedzone/")


class Twins:
    """The program and its twin, each in a folder of its own, that the CLI runs against one endpoint."""

    def __init__(self, scratch, tools, source, compiler, node_path):
        scratch = pathlib.Path(scratch)
        tools = pathlib.Path(tools)
        source = pathlib.Path(source)
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        self.trap = Trap()
        self.endpoint = Endpoint(tools / "moto/venv/bin/python", scratch / "endpoint.log")
        settings = environment(scratch, tools, compiler, self.trap.environment, self.endpoint.environment,
                               {"NODE_PATH": node_path})
        program = scratch / "lookups"
        done = subprocess.run([compiler, "-std=c++20", f"-I{source / 'include'}", source / "tests/cli/lookups.cpp",
                               "-o", program], env=settings, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=False)
        require(done.returncode == 0, "lookups.cpp does not compile:", done.stdout)
        commands = {"ours": str(program), "theirs": f"node {source / 'tests/cli/lookups.js'}"}
        self.folders = {name: scratch / name for name in commands}
        self.clis = {}
        for name, command in commands.items():
            self.folders[name].mkdir()
            # Each start leaves a line behind.
            app = f"echo start >> starts && {command}"
            (self.folders[name] / "cdk.json").write_text(json.dumps({"app": app}), encoding="utf-8")
            self.clis[name] = Cli(tools, self.folders[name], settings)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.endpoint.stop()
        if failure[0] is None:
            self.trap.close()

    def starts(self):
        """How often each program was started since the last question."""
        counts = []
        for folder in self.folders.values():
            counts.append(len((folder / "starts").read_text(encoding="utf-8").splitlines()))
            (folder / "starts").unlink()
        require(counts[0] == counts[1], f"our program was started {counts[0]} times, the twin {counts[1]} times")
        return counts[0]

    def run(self, *arguments, **options):
        """What the CLI printed for our program; it does the same with the twin, which has more to say: where in its
        source an error is from, and what `cdk flags` shows."""
        ours, _ = (cli.run(*arguments, **options) for cli in self.clis.values())
        return ours

    def same(self, name):
        """The text of a file that both have."""
        ours, theirs = ((folder / name).read_text(encoding="utf-8") for folder in self.folders.values())
        require(ours == theirs, f"{name} is", ours, "and the twin's", theirs)
        return ours


def values_of(twins):
    template = json.loads(twins.same("cdk.out/Lookups.template.json"))
    return {name: output["Value"] for name, output in template["Outputs"].items()}


def found(*arguments):
    with Twins(*arguments) as twins:
        put_parameter(twins.endpoint, "/chat/level", "debug")
        zone = make_zone(twins.endpoint, "example.com")
        twins.run("synth", "--quiet", "--no-lookups", status=1)
        require(twins.starts() == 1, "without lookups the programs are started more than once")
        require(not (twins.folders["ours"] / "cdk.context.json").exists(), "cdk.context.json is there without lookups")

        twins.run("synth", "--quiet")
        require(twins.starts() == 2, "the CLI does not start the programs again with what it found")
        context = json.loads(twins.same("cdk.context.json"))
        require(context[LEVEL] == "debug" and context[MODE] == "quiet", "cdk.context.json holds", context)
        found_zone = {"Id": f"/hostedzone/{zone}", "Name": "example.com."}
        require(context[ZONE] == found_zone, "cdk.context.json holds", context)
        zones = context[f"availability-zones:{PLACE}"]
        require(f"{REGION}a" in zones, "cdk.context.json holds", context)
        require("missing" not in read_json(twins.folders["ours"] / "cdk.out/manifest.json"), "something is missing")
        values = values_of(twins)
        require(values == {"Level": "debug", "Mode": "quiet", "ZoneId": zone, "ZoneName": "example.com",
                           "Places": " ".join(zones)}, "the template shows", values)

        # From now on the values are known, whatever becomes of them.
        put_parameter(twins.endpoint, "/chat/level", "info")
        twins.run("synth", "--quiet")
        require(twins.starts() == 1, "the CLI looks up what it knows")
        require(values_of(twins)["Level"] == "debug", "the template shows", values_of(twins))
        twins.run("context", "--reset", LEVEL)
        twins.run("synth", "--quiet")
        require(twins.starts() == 2, "the CLI does not look up what was reset")
        require(values_of(twins)["Level"] == "info", "the template shows", values_of(twins))


def failed(*arguments):
    with Twins(*arguments) as twins:
        make_zone(twins.endpoint, "example.com")
        _, both = twins.run("synth", "--quiet", "-c", "parameter=/chat/none", status=1)
        told = "SSM parameter not available" in both and "/chat/none" in both
        require(told, "a lookup that failed is not told:", both)
        # With what was found; and once more, as less is missing then.
        require(twins.starts() == 3, "the programs are not started as long as less is missing")
        require(values_of(twins)["Level"] == "dummy-value-for-/chat/none", "the template shows", values_of(twins))
        context = twins.same("cdk.context.json")
        require(ZONE in context and "/chat/none" not in context, "cdk.context.json holds", context)


if __name__ == "__main__":
    main({"found": found, "failed": failed})
