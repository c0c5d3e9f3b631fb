#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures constcloud and aws-cdk-lib side by side and prints a table in Markdown.

    bench.py BUILD_FOLDER [--quick] [--output FILE]

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
        self.slow_rounds = 1 if quick else 3
        self.gcc = shutil.which("g++")
        self.clang = shutil.which("clang++-19") or shutil.which("clang++")
        self.rows = []
        self.node = self.build / "node"

    def row(self, what, figure, budget, kept):
        self.rows.append((what, figure, budget, "yes" if kept else "**no**"))
        print(f"{'ok  ' if kept else 'MISS'} {what}: {figure} (budget: {budget})", flush=True)

    def install(self):
        self.node.mkdir(exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            if (HERE / name).exists():
                shutil.copy(HERE / name, self.node / name)
        command = "ci" if (self.node / "package-lock.json").exists() else "install"
        run(["npm", command, "--no-audit", "--no-fund"], cwd=self.node)
        for name in ("chat.ts", "resources.js"):
            shutil.copy(HERE / name, self.node / name)

    def flags(self, compiler, raised=True):
        flags = [compiler, "-std=c++20", f"-I{INCLUDE}"]
        if raised:
            flags.append("-fconstexpr-ops-limit=1000000000000" if compiler == self.gcc
                         else "-fconstexpr-steps=4294967295")
        return flags

    # --- edit to template ----------------------------------------------------------------------
    def edit_to_template(self):
        out = {"CDK_OUTDIR": str(self.build / "cdk.out")}
        source = (ROOT / "examples/chat/chat.cpp").read_text()
        # the program of the README, without the constant beside it
        start = source.index("// The template as a constant")
        end = source.index("// The same template as a file")
        source = source[:start] + source[end:]
        edits = iter(range(1_000_000))
        program = self.build / "chat.cpp"
        header = self.build / "prefix.hpp"
        header.write_text("".join(f"#include <constcloud/{name}>\n" for name in (
            "app.hpp", "aws_apigatewayv2.hpp", "aws_apigatewayv2_integrations.hpp", "aws_lambda.hpp")))

        def edited():
            program.write_text(source.replace('stage_name("dev")', f'stage_name("dev{next(edits)}")'))

        def ours(compiler, *more):
            def job():
                edited()
                a, _ = run([*self.flags(compiler), *more, program, "-o", self.build / "chat"])
                b, _ = run([self.build / "chat"], env=out)
                return a + b
            return job

        def plain_js(env):
            def job():
                return run(["node", "chat.js"], env={**out, **env}, cwd=self.node)[0]
            return job

        def typescript():
            a, _ = run(["node_modules/.bin/tsc", "--skipLibCheck", "--module", "commonjs", "--target", "es2022", "chat.ts"],
                       cwd=self.node)
            return a + plain_js({})()

        typescript()
        run([*self.flags(self.gcc), "-x", "c++-header", header, "-o", str(header) + ".gch"])
        run([*self.flags(self.clang), "-x", "c++-header", header, "-o", str(header) + ".pch"])
        gcc_pch = ("-include", header)
        clang_pch = ("-include-pch", str(header) + ".pch")
        js, js_off, ts = median_of(self.slow_rounds, plain_js({}), plain_js({"CDK_VALIDATION": "false"}), typescript)
        gcc, clang, gcc_fast, clang_fast = median_of(
            self.rounds, ours(self.gcc), ours(self.clang), ours(self.gcc, *gcc_pch), ours(self.clang, *clang_pch))
        self.js, self.js_off = js, js_off
        self.facts = (f"Plain JavaScript on aws-cdk-lib takes {js:.2f} s by default and {js_off:.2f} s with its validator "
                      f"off (`CDK_VALIDATION=false`); `tsc && node` takes {ts:.2f} s.")
        for name, time_ in (("g++", gcc), ("clang", clang)):
            self.row(f"edit to template, {name}", f"{time_:.2f} s: {time_ / ts:.2f}x of `tsc && node`, "
                     f"{time_ / js:.2f}x of plain JavaScript", "0.25x / 0.5x", time_ <= 0.25 * ts and time_ <= 0.5 * js)
        for name, time_ in (("g++", gcc_fast), ("clang", clang_fast)):
            self.row(f"edit to template with a precompiled header, {name}",
                     f"{time_:.2f} s: {time_ / js_off:.2f}x of plain JavaScript with the validator off", "2x",
                     time_ <= 2 * js_off)

    # --- the built program ---------------------------------------------------------------------
    def built_program(self):
        out = {"CDK_OUTDIR": str(self.build / "cdk.out")}
        run([*self.flags(self.gcc), "-O2", self.build / "chat.cpp", "-o", self.build / "chat"])

        def job():
            return run([self.build / "chat"], env=out)[0]

        time_, = median_of(50 if self.rounds > 1 else 3, job)
        self.row("run the built program: process start to template on disk",
                 f"{time_ * 1000:.1f} ms: {self.js / time_:.0f}x faster than aws-cdk-lib by default, "
                 f"{self.js_off / time_:.0f}x with the validator off", "3 ms, 500x / 50x",
                 time_ <= 0.003 and self.js / time_ >= 500 and self.js_off / time_ >= 50)

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
            self.slow_rounds, theirs({}), theirs({"CDK_VALIDATION": "false"}), ours(self.gcc), ours(self.clang))
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

        def source(with_builder):
            lines = ["#include <constcloud/builder/builder.hpp>", "namespace cc = constcloud;"]
            for s in range(structs):
                members = "".join(f"  cc::{'Required' if i < 3 else 'Optional'}<cc::Value<double>> {f}{'' if i < 3 else '{}'};\n"
                                  for i, f in enumerate(fields))
                lines.append(f"struct Props{s} {{\n{members}}};")
                values = ", ".join(f".{f} = {i}" for i, f in enumerate(fields))
                if not with_builder:
                    lines.append(f"double use{s}() {{ Props{s} props{{{values}}}; return props.field_0->literal(); }}")
                    continue
                pointers = ", ".join(f"&Props{s}::{f}" for f in fields)
                setters = "\n".join(f"  CONSTCLOUD_{'REQUIRED' if i < 3 else 'OPTIONAL'}({f})" for i, f in enumerate(fields))
                calls = "".join(f".{f}({i})" for i, f in enumerate(fields))
                lines.append(f"""consteval auto fields_of(const Props{s}*) {{ return cc::fields<{pointers}>(); }}
struct Product{s} {{
  Product{s}(const cc::Construct&, const cc::Text&, const Props{s}& props) : value(props.field_0->literal()) {{}}
  double value;
}};
template <cc::detail::FieldMask Set = 0>
class Builder{s} : public cc::Builder<Builder{s}, Product{s}, Props{s}, Set> {{
  CONSTCLOUD_BUILDER(Builder{s}, Product{s}, Props{s})
{setters}
}};
double use{s}(const cc::Construct& scope) {{ return Builder{s}<>(scope, "id"){calls}.build().value; }}""")
            return "\n".join(lines)

        bare, built = self.build / "bare.cpp", self.build / "built.cpp"
        bare.write_text(source(False))
        built.write_text(source(True))
        empty = self.build / "empty.cpp"
        empty.write_text("#include <constcloud/builder/builder.hpp>\n")

        def job(compiler, file):
            return lambda: run([*self.flags(compiler), "-fsyntax-only", file])[0]

        for name, compiler in (("g++", self.gcc), ("clang", self.clang)):
            base, a, b = median_of(self.slow_rounds, job(compiler, empty), job(compiler, bare), job(compiler, built))
            per_call = (b - a) / structs / len(fields) * 1000
            self.row(f"a builder of 10 fields, {name}",
                     f"{(b - base) / structs * 1000:.1f} ms a struct for {(a - base) / structs * 1000:.1f} ms of the bare "
                     f"aggregate ({(b - base) / (a - base):.1f}x), {per_call:.2f} ms a setter call", "2x, 1 ms a call",
                     (b - base) / (a - base) <= 2 and per_call <= 1)

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


def version(command):
    return subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--output")
    arguments = parser.parse_args()
    bench = Bench(arguments.build, arguments.quick)
    bench.install()
    bench.edit_to_template()
    bench.built_program()
    bench.constants()
    bench.builders()
    bench.includes()

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    lines = ["# Benchmarks", "",
             "Made by `scripts/bench`, ours and theirs in one run. Medians; seconds of the wall clock.", "",
             f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GiB; {version(bench.gcc)}; {version(bench.clang)}; "
             f"node {version('node')}; aws-cdk-lib 2.276.0; {platform.system()} {platform.machine()}.", "", bench.facts, "",
             "| what | measured | budget | kept |", "| --- | --- | --- | --- |"]
    lines += [f"| {' | '.join(row)} |" for row in bench.rows]
    text = "\n".join(lines) + "\n"
    if arguments.output:
        pathlib.Path(arguments.output).write_text(text)
    missed = sum(row[3] != "yes" for row in bench.rows)
    print(f"{len(bench.rows) - missed} of {len(bench.rows)} budgets kept")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failed:
        sys.exit(str(failed))
