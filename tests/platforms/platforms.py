#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the compilers and platforms that the tests do not run with say: that headers and a program compile with all
warnings, and that the program writes what it writes here with g++.

platforms.py <scratch folder> <row>...             checks rows
platforms.py <scratch folder> --everywhere [page]  checks all of them, and writes the page of what was shown

The exit status 77: what the rows need is not there. CONSTCLOUD_CHROOTS names the folder of the systems that are made
for newer compilers (a folder `chroots` in the scratch folder), CONSTCLOUD_ZIG the folder of ziglang's environment.
"""
import atexit
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wsign-conversion -Werror".split()
LIMITS = {
    "gcc": "-fconstexpr-ops-limit=9223372036854775807 -fconstexpr-loop-limit=2147483647 -fconstexpr-depth=2048".split(),
    "clang": "-fconstexpr-steps=4294967295 -fconstexpr-depth=2048".split(),
}
ZIG = re.search(r"^zig_version=(\S+)$", (TOP / "scripts/support/packages.sh").read_text(), re.MULTILINE)[1]
CHAT = "examples/chat/chat.cpp"
CONSTANTS = "tests/platforms/constants.cpp"
# Those whose libraries may be missing where a compiler is.
OF_OTHERS = {"fmt.hpp": "fmt/core.h", "hana.hpp": "boost/hana/basic_tuple.hpp"}


class Missing(Exception):
    """What a row needs and does not find."""


class Wrong(Exception):
    """What a row shows that must not be."""


def run(command, folder=None, seconds=600, **environment):
    """Runs a command, and ends all that it has started when it takes too long. Returns what it has written."""
    # Into a file: what it leaves running in the background, as wine does, would hold a pipe open.
    with open(SCRATCH / "output", "w+b") as output:
        process = subprocess.Popen([str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=subprocess.STDOUT, start_new_session=True, env={**os.environ, **environment})
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            status = f"no end after {seconds} s"
        output.seek(0)
        text = output.read()
    if status != 0:
        shown = " ".join(str(word) for word in command)
        raise Wrong(f"{shown}: {status}\n" + text.decode(errors="replace")[-4000:])
    return text


def umbrellas():
    """One file that includes every umbrella header, with those of other libraries where they are there."""
    lines = []
    for header in sorted((TOP / "include/constcloud").glob("*.hpp")):
        line = f"#include <constcloud/{header.name}>\n"
        needed = OF_OTHERS.get(header.name)
        lines.append(f"#if __has_include(<{needed}>)\n{line}#endif\n" if needed else line)
    return "".join(lines)


def files_in(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(pathlib.Path(folder).rglob("*")) if p.is_file()}


def same(found, wanted, what):
    if found != wanted:
        names = sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name))
        raise Wrong(f"{what} differ in {', '.join(names)}")


class Compiler:
    """A compiler of this machine, and how its programs run."""
    root = None  # of a system of its own

    def __init__(self, command, *flags, kind="gcc"):
        self.command, self.flags, self.kind = [str(word) for word in command], list(flags), kind

    def version(self):
        return run([*self.command, "--version"]).decode().splitlines()[0].strip()

    def needs(self):
        if not shutil.which(self.command[0]):
            raise Missing(f"{self.command[0]} is not there")

    def place(self, path):
        """Where the compiler sees what is there on this machine."""
        return path

    def compile(self, source, *options):
        standard = [] if any(flag.startswith("-std=") for flag in self.flags) else ["-std=c++20"]
        run([*self.command, *standard, *WARNINGS, *LIMITS[self.kind], *self.flags, f"-I{self.place(TOP / 'include')}",
             self.place(source), *options])

    def check_headers(self, folder):
        (folder / "umbrellas.cpp").write_text(umbrellas(), encoding="utf-8")
        self.compile(folder / "umbrellas.cpp", "-c", "-o", self.place(folder / "umbrellas.o"))

    def link(self, source, program):
        self.compile(source, "-o", self.place(program))

    def start(self, program, folder, *words):
        return run([program, *words], folder)


class Chroot(Compiler):
    """A compiler of another version of Debian."""

    def __init__(self, suite, command, *flags, kind="gcc"):
        super().__init__(command, *flags, kind=kind)
        self.suite = suite

    def needs(self):
        chroots = pathlib.Path(os.environ.get("CONSTCLOUD_CHROOTS", SCRATCH / "chroots"))
        self.root = chroots / self.suite
        if not (self.root / "usr/bin/g++").exists():
            if os.geteuid() != 0 or not shutil.which("debootstrap"):
                raise Missing("a system of its own is made by root with debootstrap")
            chroots.mkdir(parents=True, exist_ok=True)
            sites = run(["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"]).decode().split()
            run(["debootstrap", "--variant=minbase", "--include=g++,libboost-dev,libfmt-dev", self.suite, self.root,
                 *sites[:1]], seconds=1200)
        if not (self.root / "usr/bin" / self.command[0]).exists():
            # (What a mirror has may be older than its index says that it is good for.)
            apt = ["chroot", self.root, "apt-get", "-qq", "-o", "Acquire::Check-Valid-Until=false"]
            run([*apt, "update"])
            run([*apt, "install", "-y", "--no-install-recommends", self.command[0].replace("++", "")], seconds=1200)
        # What a row writes stands in its system, under the same path.
        for part in ("include", "examples", "tests/platforms"):
            shutil.rmtree(self.inside(TOP / part), ignore_errors=True)
            shutil.copytree(TOP / part, self.inside(TOP / part))

    def inside(self, path):
        return self.root / str(path).lstrip("/")

    def version(self):
        return run(["chroot", self.root, *self.command, "--version"]).decode().splitlines()[0].strip()

    def check_headers(self, folder):
        self.inside(folder).mkdir(parents=True, exist_ok=True)
        (self.inside(folder) / "umbrellas.cpp").write_text(umbrellas(), encoding="utf-8")
        self.compile(folder / "umbrellas.cpp", "-c", "-o", folder / "umbrellas.o")

    def compile(self, source, *options):
        command, self.command = self.command, ["chroot", self.root, *self.command]
        try:
            super().compile(source, *options)
        finally:
            self.command = command

    def start(self, program, folder, *words):
        self.inside(folder).mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self.inside(folder) / "cdk.out", ignore_errors=True)
        text = run(["chroot", self.root, "sh", "-c", 'cd "$0" && exec "$@"', folder, program, *words])
        if (self.inside(folder) / "cdk.out").exists():
            shutil.copytree(self.inside(folder) / "cdk.out", folder / "cdk.out", dirs_exist_ok=True)
        return text


class Zig(Compiler):
    """macOS: what links there is not run. In the short run the C++ library, which is compiled on its first use, is left
    to the machine's."""

    def __init__(self, target):
        super().__init__([], "-target", target, kind="clang")
        self.whole = False

    def needs(self):
        python = pathlib.Path(os.environ.get("CONSTCLOUD_ZIG", SCRATCH / "zig"), "bin/python")
        if not python.exists():
            if not self.whole:
                raise Missing(f"ziglang {ZIG} is not there")
            run([sys.executable, "-m", "venv", python.parents[1]])
            run([python, "-m", "pip", "-q", "install", f"ziglang=={ZIG}"])
        self.zig = [python, "-m", "ziglang"]
        self.command = [*map(str, self.zig), "c++"]

    def version(self):
        return f"zig {ZIG}, " + super().version()

    def link(self, source, program):
        if self.whole:
            return super().link(source, program)
        self.compile(source, "-c", "-o", f"{program}.o")
        return run([*self.zig, "cc", *self.flags, f"{program}.o", "-o", program, "-Wl,-undefined,dynamic_lookup"])

    def start(self, program, folder, *words):
        return None


class MinGW(Compiler):
    """Windows; programs run under wine."""

    def __init__(self):
        super().__init__(["x86_64-w64-mingw32-g++-posix"], "-static")

    def find_wine(self):
        wine = shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine")
        if not wine:
            raise Missing("wine64 is not there")
        if "WINEPREFIX" not in os.environ:
            os.environ.update(WINEPREFIX=str(SCRATCH / "wine"), WINEDEBUG="-all")
            (SCRATCH / "wine").mkdir(exist_ok=True)
            # It would come with the first program, with all that is open there, and go a little after the last one.
            server = shutil.which("wineserver64", path=f"{os.environ['PATH']}:/usr/lib/wine")
            run([server, "-p"])
            atexit.register(subprocess.run, [server, "-k"], check=False)
            run([wine, "cmd", "/c", "exit"])  # the first start of all makes the folder of Windows, and speaks of it
        return wine

    def start(self, program, folder, *words):
        return run([self.find_wine(), program, *words], folder)


def check_program(compiler, folder, reference):
    """The chat with its constant compiles, and what it does is what it does with the reference."""
    program = folder / "chat.exe"
    compiler.link(TOP / CHAT, program)
    shown = {}
    for words in (["synth"], ["list"], ["tree"], ["synth", "--json"]):
        text = compiler.start(program, folder, *words)
        if text is not None:
            shown[" ".join(words)] = text
    if not shown:
        return "compiles and links"
    (folder / "old").mkdir(exist_ok=True)
    template = (folder / "cdk.out/Chat.template.json").read_bytes()
    (folder / "old/Chat.template.json").write_bytes(template.replace(b"200", b"201"))
    if compiler.root is None:
        shown["diff"] = compiler.start(program, folder, "diff", "old/Chat.template.json")
        if b"There were no differences" in shown["diff"]:
            raise Wrong("diff finds nothing")
    if reference is not None:
        same(files_in(folder / "cdk.out"), files_in(reference.folder / "cdk.out"), "assemblies")
        same(shown, {what: reference.shown[what] for what in shown}, "what is printed")
    compiler.folder, compiler.shown = folder, shown
    return "runs, with the bytes of g++"


def check_assets(compiler, folder):
    """Files of a folder whose path is spelled as Windows does, with names of all kinds, and the same ones here."""
    made = folder / "assets" / "cödé"
    (made / "inner/deeper").mkdir(parents=True)
    for name, content in {"index.js": "a\r\nb\n", "inner/ä b.js": "x", "inner/deeper/z.bin": "\0\r\n", ".left_out": "",
                          "inner/B.js": "", "inner/a.js": "y" * 100_000}.items():
        (made / name).write_bytes(content.encode())
    found = []
    for one, name in ((Compiler(["g++"]), "here"), (compiler, "there.exe")):
        place = folder / f"{name}.d"
        place.mkdir()
        one.link(TOP / "tests/platforms/assets.cpp", folder / name)
        is_windows = one is compiler
        code, new = str(made), str(place / "new/ü/.")
        if is_windows:
            code, new = (f"Z:{path}".replace("/", "\\") for path in (code, new))
        for _ in range(2):
            said = one.start(folder / name, place, code, new)
        if said != b"one place\n":
            raise Wrong(f"{name}: {said!r}")
        if set(os.listdir(place)) != {"cdk.out", "new"}:
            raise Wrong(f"{name}: beside the assembly stand {os.listdir(place)}")
        found.append(files_in(place))
    same(found[1], found[0], "assets")
    return "a folder as an asset has the bytes of Linux"


def check_faults(compiler, folder):
    """Kills, and two writers of one folder."""
    writer = folder / "writer.exe"
    compiler.link(TOP / "tests/faults/writer.cpp", writer)
    script = folder / "writer"
    script.write_text(f'#!/bin/sh\nexec {compiler.find_wine()} {writer} "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    run([sys.executable, TOP / "tests/faults/faults.py", script, "other_machine"])
    return "kills and two writers leave a whole assembly"


def check_constants(compiler, folder):
    """A program with constants only: the template of the one of this machine stands in it."""
    here = Compiler(["g++"])
    here.link(TOP / CONSTANTS, folder / "here")
    compiler.link(TOP / CONSTANTS, folder / "there.exe")
    template = run([folder / "here"])
    if len(template) < 1000 or template not in (folder / "there.exe").read_bytes():
        raise Wrong("the constant is not the same text")
    return "a program with constants only links, with the bytes of g++"


def rows():
    """{name: (what it is, compiler)}, in the order of the page."""
    clang = shutil.which("clang++-22") or "clang++"
    libcxx = Compiler([clang], "-stdlib=libc++", kind="clang")
    all_rows = {"gcc-12": ("g++ 12", Compiler(["g++"]))}
    for version in (16, 19, 22):
        all_rows[f"clang-{version}"] = (f"clang {version}", Compiler([f"clang++-{version}"], kind="clang"))
    all_rows["libcxx"] = ("clang, libc++ 22", libcxx)
    for flag in ("-std=gnu++20", "-fno-rtti", "-funsigned-char", "-D_GLIBCXX_ASSERTIONS"):
        all_rows[f"gcc{flag}"] = (f"g++ 12, `{flag}`", Compiler(["g++"], flag))
        all_rows[f"clang{flag}"] = (f"clang, `{flag}`", Compiler([clang], flag, kind="clang"))
    all_rows["trixie"] = ("g++ 14", Chroot("trixie", ["g++"]))
    all_rows["sid"] = ("g++ of Debian sid", Chroot("sid", ["g++"]))
    all_rows["sid-clang"] = ("clang of Debian sid", Chroot("sid", ["clang++"], kind="clang"))
    for standard in ("c++23", "c++26"):
        flag = f"-std={standard}"
        all_rows[f"sid{flag}"] = (f"g++ of Debian sid, `{flag}`", Chroot("sid", ["g++"], flag))
        all_rows[f"sid-clang{flag}"] = (f"clang of Debian sid, `{flag}`", Chroot("sid", ["clang++"], flag, kind="clang"))
    all_rows["macos-arm64"] = ("macOS arm64", Zig("aarch64-macos"))
    all_rows["macos-x86_64"] = ("macOS x86_64", Zig("x86_64-macos"))
    all_rows["windows"] = ("Windows x86_64", MinGW())
    all_rows["windows-constants"] = ("Windows x86_64, constants only", MinGW())
    return all_rows


def check(name, compiler, reference):
    """What a row shows."""
    folder = SCRATCH / "rows" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    compiler.needs()
    if name == "windows-constants":
        return check_constants(compiler, folder)
    compiler.check_headers(folder)
    shown = ["headers without a warning; the chat " + check_program(compiler, folder, reference)]
    if name == "windows":
        shown += [check_assets(compiler, folder), check_faults(compiler, folder)]
    return "; ".join(shown)


PAGE = """# Compilers and platforms

What the tests run with, on each change, are g++ 12 and clang 22, with libstdc++ 12, under Linux; the sanitizers too. On
each change they also compile every umbrella header, and compile and link the chat, for macOS, and link a program with
constants only for Windows. All the rest is what `scripts/test --everywhere` shows, which makes what it needs and has
written this table. A row compiles every umbrella header and [the chat](../examples/chat/chat.cpp) with its constant, with
`{warnings}`, and has the chat write its assembly and print it, its list, its tree and its differences; the bytes are those
of g++ 12 under Linux.

| row | compiler | shown |
| --- | --- | --- |
{rows}

{notes}
"""
NOTES = """Visual C++ is not tested. What g++ and clang alone have stands behind one header,
[base/compiler.hpp](../include/constcloud/base/compiler.hpp), with what Visual C++ is documented to have in its place.

## Windows

- Paths are UTF-8 and may be of any length; what comes out has slashes, and may have a drive before it. Paths of the
  network (`\\\\server\\share`) are not known to the assets.
- Two folders cannot be exchanged there in one step. The output folder is missing for an instant, as on NFS, and who is
  killed there leaves the old one beside, from where the next run brings it back. Who holds a file in it open, other than
  to let it be removed, has the run wait for a fifth of a second, and then fail with one sentence.
- Symbolic links are those of Windows; whoever may not make one (it takes an administrator or the developer mode) is told
  so. Files have no rights but that they are write-protected, as node sees them: an executable is none there.
- The console shows UTF-8, in colours where it knows them.
"""


def main():
    os.environ.pop("CDK_OUTDIR", None)
    os.environ["LC_ALL"] = "C.UTF-8"
    all_rows = rows()
    asked = sys.argv[2:]
    if asked[:1] != ["--everywhere"]:
        status = SKIPPED
        for name in asked:
            try:
                print(f"{name}: {check(name, all_rows[name][1], None)}")
                status = 0
            except Missing as missing:
                print(f"{name}: SKIPPED: {missing}")
            except Wrong as wrong:
                print(f"{name}: FAILED: {wrong}")
                return 1
        return status
    reference = all_rows["gcc-12"][1]
    lines, failed = [], 0
    for name, (what, compiler) in all_rows.items():
        version = ""
        try:
            if isinstance(compiler, Zig):
                compiler.whole = True
            shown = check(name, compiler, None if compiler is reference else reference)
            version = compiler.version()
        except Missing as missing:
            shown = f"not made: {missing}"
        except Wrong as wrong:
            failed += 1
            shown = "FAILED"
            print(f"{name}: {wrong}")
        print(f"{name}: {shown}", flush=True)
        lines.append(f"| {what} | {version} | {shown} |")
    if len(asked) > 1:
        page = PAGE.format(warnings=" ".join(WARNINGS), rows="\n".join(lines), notes=NOTES)
        pathlib.Path(asked[1]).write_text(page.rstrip() + "\n", encoding="utf-8")
    print(f"{len(lines) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    SCRATCH = pathlib.Path(sys.argv[1]).resolve()
    SCRATCH.mkdir(parents=True, exist_ok=True)
    sys.exit(main())
