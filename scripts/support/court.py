# SPDX-License-Identifier: Apache-2.0
"""Verdicts on mutations: found by asking the tests, kept in a file, and counted."""
import collections
import json
import os

from workshop import digest

MOST_EQUIVALENT = 0.05
LEAST_KILLED = 0.95


class Verdicts:
    """What was found out, a line of JSON each, the newest last."""

    def __init__(self, path):
        self.path = path
        self.known = {}
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # it was stopped in the middle of a line
            self.known[entry["key"]] = entry

    def keep(self, key, **entry):
        self.known[key] = {"key": key, **entry}
        text = json.dumps(self.known[key])
        with self.path.open("a", encoding="utf-8") as file:
            file.write(("" if self.path.stat().st_size == 0 or self.ends_in_line() else "\n") + text + "\n")
        return self.known[key]

    def ends_in_line(self):
        with self.path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"


class Court:
    def __init__(self, workshop, tests, verdicts):
        self.workshop, self.tests, self.verdicts = workshop, tests, verdicts

    def verdict(self, mutation):
        """{"verdict": killed, survived or stillborn, "by": ...}, of now or of an earlier run."""
        header = self.workshop.headers[mutation.path]
        key = digest(mutation.path, mutation.applied(header))
        near = self.tests.near(mutation)
        known = self.verdicts.known.get(key)
        if known and self.is_valid(known, near):
            return known
        passed = known["passed"] if known and known["verdict"] == "survived" else []
        return self.verdicts.keep(key, **self.judged(mutation, near, passed))

    def is_valid(self, known, near):
        if known["verdict"] == "survived":
            return all(self.digest_of(judge) in known["passed"] for judge in near)
        parts = [part for judge in near for part in judge.parts() if part.name == known["by"]]
        return known["verdict"] == "stillborn" or any(self.digest_of(part) == known["tests"] for part in parts)

    def digest_of(self, judge):
        return self.tests.digest_of(judge)

    def judged(self, mutation, near, passed):
        """Asks all of `near` who have not `passed` it before."""
        room = mutation.path.split("/")[0]
        passed = list(passed)
        for judge in near:
            if self.digest_of(judge) in passed:
                continue
            with self.workshop.with_mutation(mutation):
                outcome = judge.ask(self.workshop, room)
                if outcome.how in ("compile", "constant") and not self.workshop.compiles_alone(mutation.path):
                    outcome.how = "compile"
            if outcome.how == "compile":
                return {"verdict": "stillborn", "by": judge.name}
            if not outcome.passed:
                killer = judge.killer(outcome)
                # What a constant is follows from the sources alone; a program may fail for what the machine lacks.
                if outcome.how == "constant" or self.passes(killer, room):
                    return {"verdict": "killed", "by": killer.name, "how": outcome.how, "tests": self.digest_of(killer)}
                print(f"  {killer.name} fails without the mutation too, and is not asked", flush=True)
            else:
                passed.append(self.digest_of(judge))
        return {"verdict": "survived", "by": "", "passed": passed}

    def passes(self, judge, room):
        """Whether it passes with the headers as they are."""
        key = digest("unmutated", self.workshop.tree_digest, self.digest_of(judge))
        if key not in self.verdicts.known:
            if not judge.ask(self.workshop, room).passed:
                return False
            self.verdicts.keep(key, verdict="passes", by=judge.name)
        return True


def read_equivalent(path):
    """{name of a mutation: reason}, of blocks of lines: header, function or `-`, line, edit, reason."""
    known = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.strip("\n").split("\n") if not line.startswith("#")]
        if not any(lines):
            continue
        if len(lines) < 5:
            raise SystemExit(f"{path.name}: a block has a header, a function, a line, an edit and a reason:\n{block}")
        header, function, *rest = [line.strip() for line in lines[:4]]
        name = "\n".join((header, "" if function == "-" else function, *rest))
        known[name] = " ".join(line.strip() for line in lines[4:])
    return known


class Score:
    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)
        self.survivors = []
        self.wrong = []

    def add(self, mutation, verdict, equivalent):
        room, what = mutation.path.split("/")[0], verdict["verdict"]
        if mutation.name in equivalent:
            if what == "killed":
                self.wrong.append(f"{mutation.path}:{mutation.line}: {mutation.edit} is no equivalent one, for"
                                  f" {verdict['by']} sees it")
            elif what == "survived":
                what = "equivalent"
        if what == "survived":
            self.survivors.append(mutation)
        self.counts[room][what] += 1
        return what

    def all(self, what):
        return sum(counts[what] for counts in self.counts.values())

    def show(self):
        columns = ["killed", "survived", "equivalent", "stillborn"]
        print(f"\n{'room':32}" + "".join(f"{c:>12}" for c in columns))
        for room, counts in sorted(self.counts.items()):
            print(f"{room:32}" + "".join(f"{counts[c]:12}" for c in columns))
        print(f"{'all':32}" + "".join(f"{self.all(c):12}" for c in columns))
        for mutation in self.survivors:
            print(f"\nsurvived: include/constcloud/{mutation.path}:{mutation.line}\n"
                  f"  {mutation.function or '-'}\n  {mutation.code}\n  {mutation.edit}")
        for line in self.wrong:
            print(line)
        real = self.all("killed") + self.all("survived")
        share = self.all("killed") / real if real else 1
        sample = real + self.all("equivalent")
        print(f"\n{self.all('killed')} of {real} were seen: {share:.1%}; "
              f"{self.all('equivalent')} of {sample} change nothing")
        if self.all("equivalent") > max(1, MOST_EQUIVALENT * sample):
            self.wrong.append("equivalent")
            print(f"more than {MOST_EQUIVALENT:.0%} of the sample are listed as equivalent")
        return 0 if share >= LEAST_KILLED and not self.wrong else 1
