# SPDX-License-Identifier: Apache-2.0
"""A private copy of the headers and the tests, in which one mutation at a time is compiled and run."""
import contextlib
import dataclasses
import functools
import hashlib
import os
import re
import resource
import shutil
import signal
import subprocess

FLAGS = ["-std=c++20", "-O0", "-fconstexpr-steps=4294967295", "-fconstexpr-depth=2048", "-Wno-c2y-extensions",
         "-Werror=return-type", "-Werror=invalid-noreturn", "-ferror-limit=3", "-fno-caret-diagnostics"]
SANITIZED = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g1", "-DCONSTCLOUD_SANITIZED"]
OF_A_CONSTANT = re.compile(r"static assertion failed|constant expression|refuse::|consteval")
GIB = 1 << 30
NOBODY = 65534


@dataclasses.dataclass
class Outcome:
    passed: bool
    how: str = ""  # constant, compile, program, time
    text: str = ""


def digest(*parts):
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def is_below(includes, header, room):
    """Whether what the header includes, and what that includes, is all outside of the room."""
    seen, waiting = set(), [header]
    while waiting:
        next_one = waiting.pop()
        if next_one in seen:
            continue
        seen.add(next_one)
        if next_one.split("/")[0] == room:
            return False
        waiting += includes.get(next_one, [])
    return True


class Workshop:
    def __init__(self, top, compiler, oracle):
        self.top, self.compiler, self.oracle = top, compiler, oracle
        self.folder = top / "build/mutate"
        self.tree = self.folder / "tree"
        self.work = self.folder / "work"
        self.place = self.folder / "place"
        self.work.mkdir(parents=True, exist_ok=True)
        copy_changes(top, self.tree, ["include", "tests", "scripts/support"])
        headers = sorted((self.tree / "include/constcloud").rglob("*.hpp"))
        self.headers = {str(h.relative_to(self.tree / "include/constcloud")): h.read_text(encoding="utf-8")
                        for h in headers}
        self.tree_digest = digest(*(f"{name}\0{text}" for name, text in self.headers.items()))
        support = sorted((self.tree / "tests/support").glob("*.hpp"))
        self.support_digest = digest(*(h.read_text(encoding="utf-8") for h in support))

    def header_path(self, name):
        return self.tree / "include/constcloud" / name

    def text_of(self, file):
        return (self.tree / file).read_text(encoding="utf-8")

    @contextlib.contextmanager
    def with_mutation(self, mutation):
        path = self.header_path(mutation.path)
        kept, times = path.read_text(encoding="utf-8"), path.stat()
        try:
            path.write_text(mutation.applied(kept), encoding="utf-8")
            yield
        finally:
            path.write_text(kept, encoding="utf-8")
            os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))  # as the precompiled headers have it

    # --- compiling -------------------------------------------------------------------------------

    @functools.cached_property
    def includes(self):
        return {name: re.findall(r"^\s*#\s*include <constcloud/([^>]+)>", text, re.MULTILINE)
                for name, text in self.headers.items()}

    def precompiled(self, room):
        """Catch2 and all headers that do not know the room."""
        made = self.folder / "pch" / f"{room}-{self.tree_digest}.pch"
        if not made.exists():
            made.parent.mkdir(exist_ok=True)
            for stale in made.parent.glob(f"{room}-*"):
                stale.unlink()
            names = [name for name in self.headers if not {"impl", "fields", "host"} & set(name.split("/"))
                     and is_below(self.includes, name, room)]
            text = made.with_suffix(".hpp")
            text.write_text("".join(f"#include <{name}>\n"
                                    for name in ["support/catch.hpp", *(f"constcloud/{name}" for name in names)]))
            built = self.execute(
                [*self.command(), "-fpch-instantiate-templates", "-x", "c++-header", text, "-o", made], 300)
            if not built.passed:
                raise SystemExit(f"the headers that {room}/ is not in do not compile:\n{built.text}")
        return ["-include-pch", made]

    @functools.cached_property
    def runner(self):
        """Catch2's own part of a program."""
        made = self.folder / "catch.o"
        if not made.exists():
            built = self.execute([*self.command(), "-c", self.tree / "tests/support/main.cpp", "-o", made], 300)
            if not built.passed:
                raise SystemExit(built.text)
        return made

    def command(self):
        return [self.compiler, *FLAGS, f"-I{self.tree}/include", f"-I{self.tree}/tests"]

    def compiled(self, room, arguments, files=1, sanitized=False):
        catch = [*SANITIZED, "-include", self.tree / "tests/support/catch.hpp"] if sanitized else self.precompiled(room)
        outcome = self.execute([*self.command(), *catch, *arguments], 40 + 20 * files * (1 + sanitized), 8 * GIB)
        if not outcome.passed and outcome.how != "time":
            first = re.search(r"error: .*", outcome.text)
            outcome.how = "constant" if first and OF_A_CONSTANT.search(first[0]) else "compile"
        return outcome

    def compiles_alone(self, header):
        """Whether what includes the header compiles, without a test."""
        room = header.split("/")[0]
        names = [name for name in self.headers
                 if name.split("/")[0] == room and not {"impl", "fields"} & set(name.split("/"))]
        names += [name for name in self.headers if name in (f"{room}.hpp", "core.hpp", "synth.hpp", "app.hpp")]
        source = self.work / "alone.cpp"
        source.write_text("".join(f"#include <constcloud/{name}>\n" for name in names))
        return self.compiled(room, ["-fsyntax-only", source]).passed

    # --- running ---------------------------------------------------------------------------------

    def ran(self, arguments, seconds=60, sanitized=False):
        """What a program says that may do anything: it has a folder of its own, and is nobody where we are root."""
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir()
        self.place.chmod(0o777)
        who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        memory = None if sanitized else 4 * GIB  # the sanitizers reserve all that there is
        return self.execute(arguments, seconds, memory, cwd=self.place, TMPDIR=str(self.place),
                            HOME=str(self.place), **who)

    def execute(self, arguments, seconds, memory=None, cwd=None, user=None, group=None, extra_groups=None, **variables):
        def limit():
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_FSIZE, (GIB, GIB))

        with (self.folder / "output.txt").open("w+", encoding="utf-8", errors="replace") as output:
            started = subprocess.Popen(
                [str(a) for a in arguments], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd=cwd,
                env={**os.environ, "LC_ALL": "C.UTF-8", **variables}, preexec_fn=limit, start_new_session=True,
                user=user, group=group, extra_groups=extra_groups)
            try:
                status = started.wait(seconds)
                how = "" if status == 0 else "program"
            except subprocess.TimeoutExpired:
                status, how = 1, "time"
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(started.pid, signal.SIGKILL)
                started.wait()
            output.seek(0)
            return Outcome(status == 0, how, output.read(200_000))


def copy_changes(top, tree, folders):
    """Makes the folders of the tree equal to those of the project; what is equal keeps its time."""
    for folder in folders:
        wanted = {path.relative_to(top) for path in (top / folder).rglob("*") if "__pycache__" not in path.parts}
        for path in (tree / folder).rglob("*"):
            if path.relative_to(tree) not in wanted and (path.is_symlink() or path.is_file()):
                path.unlink()
        for name in sorted(wanted):
            source, copy = top / name, tree / name
            if source.is_symlink():
                copy.unlink(missing_ok=True)
                copy.symlink_to(os.readlink(source))
            elif source.is_dir():
                copy.mkdir(parents=True, exist_ok=True)
            elif copy.is_symlink() or not copy.exists() or copy.read_bytes() != source.read_bytes():
                copy.unlink(missing_ok=True)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, copy)
