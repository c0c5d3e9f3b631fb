# SPDX-License-Identifier: Apache-2.0
"""What the tests of the CLI share: the real CLI, an AWS endpoint on loopback, and a proxy that nobody may ask."""
import contextlib
import http.server
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree

ACCOUNT = "123456789012"
REGION = "us-east-1"
HERE = pathlib.Path(__file__).parent


class Failure(Exception):
    """What a test found, in words."""


def require(condition, *words):
    if not condition:
        raise Failure("\n".join(str(word) for word in words))


class Endpoint:
    """moto's server on a free port of 127.0.0.1."""

    def __init__(self, python, log):
        self.log = log
        with open(log, "wb") as out:
            self.process = subprocess.Popen([python, HERE / "endpoint.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            stderr=out)
        port = self.process.stdout.readline().decode().strip()
        require(port.isdigit(), "the AWS endpoint does not start:", log.read_text(errors="replace"))
        self.url = f"http://127.0.0.1:{port}"
        # The CLI hands CloudFormation an URL of the template that it stored in S3; moto takes the bucket from the path
        # of such an URL only when its host is localhost.
        self.environment = {
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION": f"http://localhost:{port}",
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
        }

    def stop(self):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def ask(self, service, path="/", **parameters):
        """The body of the endpoint's answer; a GET without parameters."""
        credential = f"Credential=testing/20260101/{REGION}/{service}/aws4_request"
        request = urllib.request.Request(
            self.url + path, data=urllib.parse.urlencode(parameters).encode() if parameters else None,
            headers={"Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders=host, Signature=none"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            return answer.read()

    def cloudformation(self, action, **parameters):
        """The texts of all elements of the answer, by name; None when the endpoint refuses."""
        try:
            body = self.ask("cloudformation", Action=action, Version="2010-05-15", **parameters)
        except urllib.error.HTTPError as error:
            self.refusal = error.read().decode(errors="replace")
            return None
        texts = {}
        for element in xml.etree.ElementTree.fromstring(body).iter():
            texts.setdefault(element.tag.split("}")[-1], []).append(element.text or "")
        return texts

    def status_of(self, stack):
        """The stack's status, or "gone"."""
        answer = self.cloudformation("DescribeStacks", StackName=stack)
        return answer["StackStatus"][0] if answer else "gone"


class Trap:
    """A proxy on loopback that refuses everything and notes what it was asked for."""

    def __init__(self):
        asked = self.asked = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def refuse(self):
                asked.append(f"{self.command} {self.path}")
                self.send_error(403)

            do_CONNECT = do_GET = do_HEAD = do_POST = do_PUT = refuse

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{self.server.server_port}"
        self.environment = {}
        for name, value in {"HTTP_PROXY": url, "HTTPS_PROXY": url, "NO_PROXY": "127.0.0.1,localhost"}.items():
            self.environment |= {name: value, name.lower(): value}

    def close(self):
        self.server.shutdown()
        require(not self.asked, "other hosts were asked:", *self.asked)


class Cli:
    """The real CLI, in a folder."""

    def __init__(self, tools, folder, environment):
        self.command = ["node", tools / "npm/node_modules/aws-cdk/bin/cdk", "--no-color"]
        self.folder = folder
        self.environment = environment

    def start(self, *arguments, **options):
        return subprocess.Popen([*self.command, *arguments], cwd=self.folder, env=self.environment, text=True,
                                **options)

    def run(self, *arguments, status=0):
        """What it printed, as (standard output, both); it must end with this status."""
        process = self.start(*arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, error = process.communicate(timeout=600)
        require(process.returncode == status, f"cdk {' '.join(arguments)}: status {process.returncode}", out, error)
        return out, out + error


class Watch:
    """A running `cdk watch`, read line by line."""

    def __init__(self, cli, *arguments):
        self.text = ""
        self.process = cli.start("watch", *arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT, start_new_session=True)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.text += line

    def wait_for(self, words, seconds=180):
        """Waits until these words come, after those that were waited for before."""
        end = time.monotonic() + seconds
        while True:
            found = re.search(words, self.text)
            if found:
                self.text = self.text[found.end():]
                return
            require(self.process.poll() is None, f"cdk watch ended before it said '{words}':", self.text)
            require(time.monotonic() < end, f"cdk watch did not say '{words}' in {seconds} s:", self.text)
            time.sleep(0.05)

    def stop(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGINT)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def environment(scratch, tools, compiler, *more):
    """The caller's environment without its AWS and CDK settings; nothing of it is kept outside the scratch folder."""
    result = {name: value for name, value in os.environ.items()
              if not name.startswith(("AWS_", "CDK_")) and not name.lower().endswith("_proxy")}
    result |= {
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": str(scratch / "none"),
        "AWS_SHARED_CREDENTIALS_FILE": str(scratch / "none"),
        "AWS_REGION": REGION,
        "CDK_HOME": str(scratch / "home"),
        "CDK_DISABLE_CLI_TELEMETRY": "true",
        "CDK_DISABLE_VERSION_CHECK": "true",
        "CI": "true",
        "NO_COLOR": "1",
        "NODE_NO_WARNINGS": "1",
        "npm_config_update_notifier": "false",
        "CXX": compiler,
        "PYTHONNOUSERSITE": "1",
    }
    for settings in more:
        result |= settings
    return result


def read_json(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def main(groups):
    """Runs the group that the command line names, and says in words what fails."""
    try:
        groups[sys.argv[1]](*sys.argv[2:])
    except Failure as failure:
        sys.exit(f"{sys.argv[1]}: {failure}")
