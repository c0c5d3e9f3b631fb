# SPDX-License-Identifier: Apache-2.0
"""Checks scripts/support/spent.py: it passes within the budget, and says which kind is more than a fifth over it."""
import json
import pathlib
import subprocess
import sys
import tempfile

SPENT = pathlib.Path(__file__).resolve().parents[2] / "scripts/support/spent.py"


def objects(build, sizes):
    commands = []
    for number, size in enumerate(sizes):
        name = f"tests/CMakeFiles/constcloud_unit.dir/{number}.cpp.o"
        path = build / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b" " * size * 1024)
        commands.append({"command": f"c++ -o {name} -c {number}.cpp"})
    (build / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
    (build / ".ninja_log").write_text(f"# ninja log v5\n0\t2500\t0\t{name}\t0\n", encoding="utf-8")
    (build / "tests.log").write_text(" 1/1 Test  #1: unit/base/text .......   Passed    1.25 sec\n", encoding="utf-8")


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        build = pathlib.Path(folder) / "build/gcc"
        build.mkdir(parents=True)
        script = pathlib.Path(folder) / "scripts/support/spent.py"
        script.parent.mkdir(parents=True)
        script.write_bytes(SPENT.read_bytes())
        (pathlib.Path(folder) / "tests").mkdir()
        (pathlib.Path(folder) / "tests/budget.txt").write_text("# Counted.\ngcc-12 unit 5 100\n", encoding="utf-8")
        for sizes, row, status, words in [
                ([20] * 5, "gcc-12", 0, "2.5  compile unit (1)"),
                ([20] * 6, "gcc-12", 0, "1.2  run unit (1)"),
                ([10] * 7, "gcc-12", 1, "over budget: unit: 7 translation units, and the budget is 5"),
                ([50] * 5, "gcc-12", 1, "over budget: unit: 250 KiB of objects, and the budget is 100"),
                ([50] * 7, "gcc-13", 0, "2.5  compile unit (1)")]:
            objects(build, sizes)
            done = subprocess.run([sys.executable, str(script), str(build), row], capture_output=True, text=True, check=False)
            if done.returncode != status or words not in done.stdout:
                failures += 1
                print(f"{sizes} must end with {status} and say '{words}':\n{done.stdout}{done.stderr}")
        subprocess.run([sys.executable, str(script), str(build), "gcc-13", "--write"], check=True)
        written = (pathlib.Path(folder) / "tests/budget.txt").read_text(encoding="utf-8")
        if not written.endswith("gcc-12 unit 5 100\ngcc-13 unit 7 350\n"):
            failures += 1
            print(f"the budget must have both rows:\n{written}")
    print(f"6 cases, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
