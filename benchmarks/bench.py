#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures constcloud and aws-cdk-lib side by side and prints a table in Markdown.

    bench.py BUILD_FOLDER [--quick] [--output FILE] [--only PART...]

Every figure is the median of several runs; rivals take turns with ours, so that both see the same machine. --quick runs
each command once, to show that the benchmarks still work.
"""

import argparse
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
INCLUDE = ROOT / "include"


class Failed(Exception):
    pass


def run(command, env=None, cwd=None):
    """Runs a command; gives its seconds and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], env={**os.environ, **(env or {})}, cwd=cwd,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}:\n{output.decode(errors='replace')[-3000:]}")
    return seconds, usage.ru_maxrss / 1024


def median_of(rounds, *jobs):
    """The medians of jobs that take turns."""
    times = [[] for _ in jobs]
    for _ in range(rounds):
        for job, list_ in zip(jobs, times):
            list_.append(job())
    return [statistics.median(list_) for list_ in times]


class Bench:
    def __init__(self, build, quick):
        self.build = pathlib.Path(build).resolve()
        self.build.mkdir(parents=True, exist_ok=True)
        self.rounds = 1 if quick else 7
        self.gcc = shutil.which("g++")
        self.clang = os.environ.get("CLANG") or shutil.which("clang++")
        self.rows = []
        self.facts = "Without the rival."
        self.node = self.build / "node"

    def row(self, what, figure, budget, kept):
        """A line of the table; without a budget it only informs."""
        self.rows.append((what, figure, budget or "none", "" if budget is None else "yes" if kept else "**no**"))
        print(f"{'ok  ' if kept else 'MISS'} {what}: {figure} (budget: {budget or 'none'})", flush=True)

    def install(self):
        self.node.mkdir(exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            if (HERE / name).exists():
                shutil.copy(HERE / name, self.node / name)
        command = "ci" if (self.node / "package-lock.json").exists() else "install"
        run(["npm", command, "--no-audit", "--no-fund"], cwd=self.node)
        for name in ("chat.ts", "resources.js"):
            shutil.copy(HERE / name, self.node / name)
        self.python = self.build / "python"
        run([sys.executable, "-m", "venv", self.python])
        run([self.python / "bin/pip", "install", "-q", "-r", HERE / "requirements.txt"])

    def flags(self, compiler, raised=True):
        """As the CMake target constcloud::constcloud has them, or none."""
        flags = [compiler, "-std=c++20", f"-I{INCLUDE}"]
        if raised and compiler == self.gcc:
            flags += ["-fconstexpr-ops-limit=1000000000000", "--param=ggc-min-expand=1000",
                      "--param=ggc-min-heapsize=1000000"]
        elif raised:
            flags.append("-fconstexpr-steps=4294967295")
        return flags

    def compiled_flags(self, compiler):
        """As the CMake target constcloud::compiled has them: the bodies are in a library."""
        return [compiler, "-std=c++20", "-DCONSTCLOUD_COMPILED", "-isystem", INCLUDE]

    def library(self, compiler):
        """Builds constcloud::compiled, through CMake as its users do; gives the file."""
        build = self.build / ("library-" + pathlib.Path(compiler).name)
        run(["cmake", "-S", ROOT, "-B", build, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={compiler}",
             "-DCONSTCLOUD_DEVELOPER=OFF"])
        run(["cmake", "--build", build, "--target", "constcloud_compiled"])
        return build / "libconstcloud.a"

    # --- the rival -----------------------------------------------------------------------------
    def rival(self):
        """The chat in JavaScript and in TypeScript."""
        out = {"CDK_OUTDIR": str(self.build / "cdk.out.js")}

        def plain_js(env):
            def job():
                return run(["node", "chat.js"], env={**out, **env}, cwd=self.node)[0]
            return job

        def typescript():
            a, _ = run(["node_modules/.bin/tsc", "--skipLibCheck", "--module", "commonjs", "--target", "es2022", "chat.ts"],
                       cwd=self.node)
            return a + plain_js({})()

        typescript()
        self.js, self.js_off, self.ts = median_of(
            self.rounds, plain_js({}), plain_js({"CDK_VALIDATION": "false"}), typescript)
        self.facts = (f"Plain JavaScript on aws-cdk-lib takes {self.js:.2f} s by default and {self.js_off:.2f} s with its "
                      f"validator off (`CDK_VALIDATION=false`); `tsc && node` takes {self.ts:.2f} s.")

    def chat_source(self):
        """The program of the README, without the constant beside it."""
        source = (ROOT / "examples/chat/chat.cpp").read_text()
        start = source.index("// The template as a constant")
        end = source.index("// The same template as a file")
        # A constant where the bodies are seen, an ordinary function against the library.
        return (source[:start] + source[end:]).replace("constexpr void chat(", "CONSTCLOUD_CONSTEXPR void chat(")

    # --- edit to template ----------------------------------------------------------------------
    def edit_to_template(self):
        out = {"CDK_OUTDIR": str(self.build / "cdk.out")}
        source = self.chat_source()
        edits = iter(range(1_000_000))
        program = self.build / "chat.cpp"
        header = self.build / "prefix.hpp"
        header.write_text("".join(f"#include <constcloud/{name}>\n" for name in (
            "aws_apigatewayv2.hpp", "aws_apigatewayv2_integrations.hpp", "aws_lambda.hpp", "main.hpp")))

        def edited():
            program.write_text(source.replace('stage_name("dev")', f'stage_name("dev{next(edits)}")'))

        def ours(compiler, *more, flags=None, link=()):
            def job():
                edited()
                a, _ = run([*(flags or self.compiled_flags(compiler)), *more, "-c", program, "-o", self.build / "chat.o"])
                b, _ = run([compiler, self.build / "chat.o", *link, "-o", self.build / "chat"])
                c, _ = run([self.build / "chat"], env=out)
                return a + b + c
            return job

        library = {compiler: self.library(compiler) for compiler in (self.gcc, self.clang)}
        prefix = {}
        for compiler, ending in ((self.gcc, ".gch"), (self.clang, ".pch")):
            run([*self.compiled_flags(compiler), "-x", "c++-header", header, "-o", str(header) + ending])
            prefix[compiler] = ("-include", header) if ending == ".gch" else ("-include-pch", str(header) + ending)
        js, js_off, ts = self.js, self.js_off, self.ts
        for name, compiler in (("g++", self.gcc), ("clang", self.clang)):
            link = (library[compiler],)
            plain, fast, alone = median_of(
                self.rounds, ours(compiler, link=link), ours(compiler, *prefix[compiler], link=link),
                ours(compiler, flags=self.flags(compiler)))
            self.row(f"edit to template, {name}", f"{plain:.2f} s: {plain / ts:.2f}x of `tsc && node`, "
                     f"{plain / js:.2f}x of plain JavaScript", "0.25x / 0.5x", plain <= 0.25 * ts and plain <= 0.5 * js)
            self.row(f"edit to template with a precompiled header, {name}",
                     f"{fast:.2f} s: {fast / js_off:.2f}x of plain JavaScript with the validator off", "2x",
                     fast <= 2 * js_off)
            self.row(f"edit to template, header-only, {name}", f"{alone:.2f} s: {alone / js:.2f}x of plain JavaScript",
                     None, True)

    # --- the built program ---------------------------------------------------------------------
    def built_program(self):
        out = {"CDK_OUTDIR": str(self.build / "cdk.out")}
        (self.build / "chat.cpp").write_text(self.chat_source())
        run([*self.flags(self.gcc), "-O2", self.build / "chat.cpp", "-o", self.build / "chat"])

        def job():
            return run([self.build / "chat"], env=out)[0]

        def troposphere():
            return run([self.python / "bin/python", HERE / "chat.py"], env=out)[0]

        time_, = median_of(50 if self.rounds > 1 else 3, job)
        python, = median_of(self.rounds, troposphere)
        self.row("run the built program: process start to assembly on disk",
                 f"{time_ * 1000:.1f} ms: {self.js / time_:.0f}x faster than aws-cdk-lib by default, "
                 f"{self.js_off / time_:.0f}x with the validator off, {python / time_:.0f}x than troposphere's process",
                 "3 ms, 500x / 50x / 20x",
                 time_ <= 0.003 and self.js / time_ >= 500 and self.js_off / time_ >= 50 and python / time_ >= 20)

    def cdk_synth(self):
        """What our program costs the CLI, beside an app that costs nothing: it copies an assembly."""
        place = self.build / "cdk_synth"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        run([self.build / "chat"], env={"CDK_OUTDIR": str(place / "ready")})
        copy = place / "copy"
        copy.write_text('#!/bin/sh\nmkdir -p "$CDK_OUTDIR" && exec cp -R ready/. "$CDK_OUTDIR"\n')
        copy.chmod(0o755)
        quiet = {"CDK_DISABLE_CLI_TELEMETRY": "true", "CI": "true", "HOME": str(place)}

        def job(app, out):
            return lambda: run([self.node / "node_modules/.bin/cdk", "synth", "--quiet", "--no-notices", "--app", app,
                                "--output", out], env=quiet, cwd=place)[0]

        ours, copied = median_of(3 * self.rounds, job(self.build / "chat", "ours"), job(copy, "theirs"))
        self.row("`cdk synth` of the built program, beside an app that copies a ready assembly",
                 f"{ours:.2f} s, {(ours - copied) * 1000:+.0f} ms", "100 ms more", ours - copied <= 0.1)

    # --- constants -----------------------------------------------------------------------------
    def constants(self):
        env = {"COUNT": "500", "CDK_OUTDIR": str(self.build / "resources.out")}
        source = HERE / "resources.cpp"
        memory = {}

        def ours(compiler):
            def job():
                seconds, memory[compiler] = run([*self.flags(compiler), "-DCOUNT=500", "-c", source, "-o", os.devnull])
                return seconds
            return job

        def theirs(more):
            return lambda: run(["node", "resources.js"], env={**env, **more}, cwd=self.node)[0]

        js, js_off, gcc, clang = median_of(
            self.rounds, theirs({}), theirs({"CDK_VALIDATION": "false"}), ours(self.gcc), ours(self.clang))
        for name, compiler, time_ in (("g++", self.gcc, gcc), ("clang", self.clang, clang)):
            self.row(f"500 resources as a constant, {name}",
                     f"{time_:.2f} s, {memory[compiler]:.0f} MB: {time_ / js:.2f}x of aws-cdk-lib by default ({js:.2f} s; "
                     f"{js_off:.2f} s with the validator off)", "1x, 1,000 MB",
                     time_ <= js and memory[compiler] < 1000)
        # the constant is the template of the rival
        for name, compiler in (("g++", self.gcc), ("clang", self.clang)):
            program = self.build / "resources"
            run([*self.flags(compiler), "-DCOUNT=500", "-DPRINT", source, "-o", program])
            mine = subprocess.run([program], capture_output=True, check=True).stdout
            same = mine == (self.build / "resources.out/Resources.template.json").read_bytes()
            self.row(f"500 resources as a constant, {name}: the bytes of aws-cdk-lib", "equal" if same else "different",
                     "equal", same)
            try:
                seconds, _ = run([*self.flags(compiler, raised=False), "-DCOUNT=100", "-c", source, "-o", os.devnull])
                self.row(f"100 resources as a constant without a flag, {name}", f"{seconds:.2f} s", "compiles", True)
            except Failed as failed:
                self.row(f"100 resources as a constant without a flag, {name}", str(failed)[-200:], "compiles", False)

    # --- builders ------------------------------------------------------------------------------
    def builders(self):
        structs = 100
        fields = [f"field_{i}" for i in range(10)]

        def product(s):
            """The struct, and a construct that is made of it."""
            members = "".join(f"  cc::{'Required' if i < 3 else 'Optional'}<cc::Value<double>> {f}{'' if i < 3 else '{}'};\n"
                              for i, f in enumerate(fields))
            return f"""struct Props{s} {{
{members}}};
struct Product{s} {{
  constexpr Product{s}(const cc::Construct&, const cc::Text&, const Props{s}& props) : value(props.field_0->literal()) {{}}
  double value;
}};
"""

        def aggregate(s):
            values = ", ".join(f".{f} = {i}" for i, f in enumerate(fields))
            return product(s) + (f"double use{s}(const cc::Construct& scope) {{ "
                                 f'return Product{s}(scope, "id", {{{values}}}).value; }}\n')

        def builder(s, calls):
            """The struct with its builder, and a function that makes `calls` setter calls (None: no function)."""
            pointers = ", ".join(f"&P::{f}" for f in fields)
            setters = "\n".join(f"  CONSTCLOUD_{'REQUIRED' if i < 3 else 'OPTIONAL'}({f})" for i, f in enumerate(fields))
            text = product(s) + f"""template <class P = Props{s}>
consteval auto fields_of(const Props{s}*) {{ return cc::fields<{pointers}>(); }}
template <cc::detail::FieldMask Set = 0>
class Builder{s} : public cc::Builder<Builder{s}, Product{s}, Props{s}, Set> {{
  CONSTCLOUD_BUILDER(Builder{s}, Product{s}, Props{s})
{setters}
}};
"""
            if calls is None:
                return text
            chain = "".join(f".{f}({i})" for i, f in enumerate(fields[:calls]))
            build = ".build()" if calls == len(fields) else ""
            return text + f'void use{s}(const cc::Construct& scope) {{ Builder{s}<>(scope, "id"){chain}{build}; }}\n'

        def job(compiler, name, part):
            file = self.build / f"{name}.cpp"
            file.write_text("#include <constcloud/builder/builder.hpp>\nnamespace cc = constcloud;\n" +
                            "".join(part(s) for s in range(structs)))
            return lambda: run([*self.flags(compiler), "-fsyntax-only", file])[0]

        for name, compiler in (("g++", self.gcc), ("clang", self.clang)):
            base, bare, defined, started, built = median_of(
                self.rounds, job(compiler, "nothing", lambda s: ""), job(compiler, "bare", aggregate),
                job(compiler, "defined", lambda s: builder(s, None)), job(compiler, "started", lambda s: builder(s, 0)),
                job(compiler, "built", lambda s: builder(s, len(fields))))
            a_struct = [(seconds - base) / structs * 1000 for seconds in (bare, defined, started)]
            per_call = (built - started) / structs / len(fields) * 1000
            self.row(f"a struct of 10 fields with its builder, {name}",
                     f"{a_struct[1]:.2f} ms, {a_struct[2]:.2f} ms where it is used, for {a_struct[0]:.2f} ms of the bare "
                     f"aggregate in use ({a_struct[1] / a_struct[0]:.1f}x)", "2x", a_struct[1] <= 2 * a_struct[0])
            self.row(f"a setter call, {name}", f"{per_call:.2f} ms", "1 ms", per_call <= 1)

    # --- includes ------------------------------------------------------------------------------
    def includes(self):
        def job(compiler, text, name):
            file = self.build / name
            file.write_text(text)
            return lambda: run([*self.flags(compiler), "-fsyntax-only", file])[0]

        for name, compiler in (("g++", self.gcc), ("clang", self.clang)):
            core, l1, umbrella = median_of(
                self.rounds, job(compiler, "#include <constcloud/core.hpp>\n", "core.cpp"),
                job(compiler, "#include <constcloud/core.hpp>\n#include <constcloud/cfn/apigatewayv2/stage.hpp>\n", "l1.cpp"),
                job(compiler, "#include <constcloud/core.hpp>\n#include <constcloud/aws_apigatewayv2.hpp>\n", "umbrella.cpp"))
            self.row(f"including one L1 header, {name}", f"{(l1 - core) * 1000:.0f} ms over the core's {core * 1000:.0f} ms",
                     "60 ms", l1 - core <= 0.06)
            self.row(f"including the WebSocket umbrella, {name}", f"{(umbrella - core) * 1000:.0f} ms over the core",
                     "400 ms", umbrella - core <= 0.4)


    # --- growth --------------------------------------------------------------------------------
    def growth(self):
        """How much longer ten times as much takes, in one run."""
        program = self.build / "growth"
        run([*self.flags(self.gcc), "-O2", HERE / "growth.cpp", "-lfmt", "-o", program])
        output = subprocess.run([program], capture_output=True, text=True, check=True).stdout
        for line in output.splitlines():
            name, small, large, small_time, large_time = line.split(";")
            ratio = float(large_time) / float(small_time)
            self.row(f"{name}: from {int(small):,} to {int(large):,}",
                     f"{float(small_time) * 1000:.1f} ms to {float(large_time) * 1000:.1f} ms: {ratio:.0f}x", "20x", ratio <= 20)


def version(command):
    return subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--output")
    parser.add_argument("--only", nargs="+", help="names of functions: edit_to_template built_program cdk_synth ...")
    arguments = parser.parse_args()
    bench = Bench(arguments.build, arguments.quick)
    beside_the_rival = [bench.edit_to_template, bench.built_program, bench.cdk_synth, bench.constants]
    parts = [part for part in (*beside_the_rival, bench.builders, bench.includes, bench.growth)
             if arguments.only is None or part.__name__ in arguments.only]
    if any(part in beside_the_rival for part in parts):
        bench.install()
        bench.rival()
    for part in parts:
        part()

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    lines = ["# Benchmarks", "",
             "Made by `scripts/bench`, ours and theirs in one run. Medians; seconds of the wall clock.", "",
             f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GiB; {version(bench.gcc)}; {version(bench.clang)}; "
             f"node {version('node')}; aws-cdk-lib 2.276.0; {platform.system()} {platform.machine()}.", "", bench.facts, "",
             "*Edit to template* compiles (`-O0`), links and runs the program of the README, without the constant beside it, "
             "after one changed line. It links `constcloud::compiled`, which was built before; the rows called header-only "
             "do without, and have no budget. Constants are compiled with the flags of `constcloud::constcloud`, where the "
             "row does not say otherwise. A struct of 10 fields is compared with the same struct and the construct made of "
             "it by designated initialisers.", "",
             "| what | measured | budget | kept |", "| --- | --- | --- | --- |"]
    lines += [f"| {' | '.join(row)} |" for row in bench.rows]
    text = "\n".join(lines) + "\n"
    if arguments.output:
        pathlib.Path(arguments.output).write_text(text)
    missed = sum("no" in row[3] for row in bench.rows)
    kept = sum(row[3] == "yes" for row in bench.rows)
    print(f"{kept} of {kept + missed} budgets kept")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failed:
        sys.exit(str(failed))
