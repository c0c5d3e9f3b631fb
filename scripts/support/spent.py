# SPDX-License-Identifier: Apache-2.0
"""What a run of the tests cost, by kind, and whether its compiling stays within the budget.

spent.py <build folder> <row of the budget>           prints seconds by kind and the ten dearest; fails above the budget
spent.py <build folder> <row of the budget> --write   writes what was counted into the budget

Seconds are those of the machine, and nothing fails by them. Counted are translation units and the size of their objects,
which grows with every function that is instantiated. The budget is in tests/budget.txt, one row for each kind of target
and each compiler (with its version: another compiler makes other objects); a fifth more than there fails.
"""
import collections
import json
import pathlib
import re
import sys

BUDGET = pathlib.Path(__file__).resolve().parents[2] / "tests/budget.txt"
HEAD = "# SPDX-License-Identifier: Apache-2.0\n# compiler, kind of target, translation units, KiB of objects. Written by scripts/support/spent.py --write.\n"
SLACK = 1.2


def kind_of_object(output):
    """The folder that makes it; of the targets of tests/ itself their names."""
    found = re.match(r"(?:tests/)?(?:(\w+)/)?CMakeFiles/(?:constcloud_)?([^/]+)\.dir/", output)
    return found and (found[1] or found[2])


def kind_of_test(name):
    return re.split(r"[/.]", name)[0]


def counted(build):
    """{kind: [translation units, KiB]}, of all objects that were made."""
    counts = collections.defaultdict(lambda: [0, 0])
    for command in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        output = re.search(r" -o (\S+)", command["command"])[1]
        made = build / output
        if made.suffix in (".o", ".obj") and made.exists():
            count = counts[kind_of_object(output)]
            count[0] += 1
            count[1] += made.stat().st_size / 1024
    return {kind: [units, round(size)] for kind, (units, size) in sorted(counts.items())}


def seconds(build):
    """[(seconds, kind, what)] of each object, as ninja logged them, and of each test of the last run."""
    spent = {}
    for line in (build / ".ninja_log").read_text(encoding="utf-8").splitlines()[1:]:
        start, end, _, output, _ = line.split("\t")
        if kind_of_object(output):
            spent[output] = ((int(end) - int(start)) / 1000, "compile " + kind_of_object(output), output)
    log = build / "tests.log"
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []:
        found = re.match(r" *\d+/\d+ Test +#\d+: (\S+) .* ([\d.]+) sec", line)
        if found:
            spent[found[1]] = (float(found[2]), "run " + kind_of_test(found[1]), found[1])
    return list(spent.values())


def print_seconds(build):
    kinds = collections.defaultdict(list)
    spent = sorted(seconds(build), reverse=True)
    for each, kind, _ in spent:
        kinds[kind].append(each)
    print("seconds of one core, by kind:")
    for kind, each in sorted(kinds.items(), key=lambda item: -sum(item[1])):
        if sum(each) >= 1:
            print(f"{sum(each):8.1f}  {kind} ({len(each)})")
    print("the ten dearest:")
    for each, _, what in spent[:10]:
        print(f"{each:8.1f}  {what}")


def read_budget():
    rows = [line.split() for line in BUDGET.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {(compiler, kind): [int(units), int(size)] for compiler, kind, units, size in rows}


def main():
    build, compiler, *option = sys.argv[1:]
    build = pathlib.Path(build).resolve()
    budget = read_budget()
    counts = counted(build)
    if option == ["--write"]:
        rows = {**{row: count for row, count in budget.items() if row[0] != compiler},
                **{(compiler, kind): count for kind, count in counts.items()}}
        BUDGET.write_text(HEAD + "".join(f"{c} {kind} {units} {size}\n" for (c, kind), (units, size) in sorted(rows.items())),
                          encoding="utf-8")
        return 0
    print_seconds(build)
    over = [f"{kind}: {count} {unit}, and the budget is {allowed}"
            for kind, both in counts.items() if (compiler, kind) in budget
            for count, allowed, unit in zip(both, budget[compiler, kind], ("translation units", "KiB of objects"))
            if count > allowed * SLACK]
    for line in over:
        print(f"over budget: {line} ({BUDGET.name}: a fifth more is allowed)")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
